"""What of the shop's records the model is shown."""

from collections.abc import Iterable

from oms.views import AddressView, LineView, OrderView, ReturnLineView, ShipmentView
from tools.results import (
    Address,
    OrderLine,
    OrderResult,
    ReturnLine,
    Shipment,
    ShipmentLine,
    TrackingEvent,
)

_NEWEST_EVENTS = 8


def order_result(order: OrderView) -> OrderResult:
    """Show an order without whose it is."""
    return OrderResult(
        number=order.number,
        channel=order.channel,
        headline=order.headline,
        placed_at=order.placed_at,
        lines=order_lines(order.lines),
        total=order.total,
        shipping=order.shipping,
        discount=order.discount,
        payment_status=order.payment_status,
        ship_to=address(order.address),
        delivered_at=order.delivered_at,
    )


def order_lines(lines: Iterable[LineView]) -> tuple[OrderLine, ...]:
    """Show the lines of an order."""
    return tuple(order_line(line) for line in lines)


def order_line(line: LineView) -> OrderLine:
    """Show one line of an order."""
    return OrderLine(
        sku=line.sku, title=line.title, quantity=line.quantity, unit_price=line.unit_price
    )


def address(view: AddressView) -> Address:
    """Show where an order goes."""
    return Address.model_validate(view)


def shipment(view: ShipmentView) -> Shipment:
    """Show a parcel with its newest events."""
    return Shipment(
        carrier=view.carrier,
        tracking_number=view.tracking_number,
        status=view.status,
        reason=view.reason,
        estimated_delivery=view.estimated_delivery,
        lines=tuple(ShipmentLine.model_validate(line) for line in view.lines),
        events=tuple(TrackingEvent.model_validate(it) for it in view.events[:_NEWEST_EVENTS]),
    )


def return_lines(lines: Iterable[ReturnLineView]) -> tuple[ReturnLine, ...]:
    """Show what goes back."""
    return tuple(ReturnLine.model_validate(line) for line in lines)
