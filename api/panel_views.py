"""Makes what an agent sees of an order from the records of the OMS."""

from collections.abc import Sequence
from datetime import datetime

from api.panel_schemas import (
    AddressBody,
    May,
    PanelLine,
    PanelOrder,
    PanelParcel,
    PanelRefund,
    PanelReturn,
)
from core.shop import Shop
from oms import after_sales, policy
from oms.countries import time_zone
from oms.refunds import held as still_held
from oms.views import OrderView, RefundView, ReturnCheck, ReturnView


def panel_order(
    order: OrderView,
    returns: Sequence[ReturnView],
    refunds: Sequence[RefundView],
    *,
    shop: Shop,
    now: datetime,
) -> PanelOrder:
    """Show an order with its returns and refunds, and what can be done to it."""
    check = after_sales.check_order(order, now=now, shop=shop)
    held = still_held(order, refunds)
    return PanelOrder(
        number=order.number,
        version=order.version,
        channel=order.channel,
        headline=order.headline,
        placed_at=order.placed_at,
        payment_status=order.payment_status,
        total=order.total,
        held=held,
        address=AddressBody.model_validate(order.address),
        time_zone=time_zone(order.address.country),
        lines=_lines(order, check),
        parcels=[PanelParcel.model_validate(parcel) for parcel in order.shipments],
        returns=[PanelReturn.model_validate(one) for one in returns],
        refunds=[PanelRefund.model_validate(one) for one in refunds],
        return_until=check.until,
        may=May(
            cancel=policy.may_cancel(order.headline),
            change_address=policy.may_change_address(order.headline),
            open_return=check.is_open,
            refund=held.minor > 0,
        ),
    )


def _lines(order: OrderView, check: ReturnCheck) -> list[PanelLine]:
    left = {line.line_id: line.quantity_left for line in check.lines}
    return [
        PanelLine(
            sku=line.sku,
            title=line.title,
            quantity=line.quantity,
            unit_price=line.unit_price,
            returned_quantity=line.returned_quantity,
            returnable=left.get(line.line_id, 0),
        )
        for line in order.lines
    ]
