"""Makes views of orders from the rows that were read.

The rows of an order hold its own columns and one of its lines each, once for every parcel that
the line lies in; an order without lines has one row whose `line_id` is none.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Row

from core.money import Money
from oms import tracking
from oms.policy import OrderFacts, headline
from oms.tracking import EventView
from oms.views import (
    AddressView,
    LineView,
    OrderSummary,
    OrderView,
    ShipmentLineView,
    ShipmentView,
)
from oms.vocabulary import Headline

Record: TypeAlias = Row[*tuple[Any, ...]]


def order_headline(rows: Sequence[Record], parcels: Sequence[Record]) -> Headline:
    """Derive the headline of an order from its rows and those of its parcels."""
    order, lines = rows[0], _lines(rows)
    gone = {parcel.id for parcel in parcels if parcel.shipped_at is not None}
    moving = gone - {parcel.id for parcel in parcels if parcel.delivered_at is not None}
    shipped = _pieces_in(gone, lines)
    return headline(
        OrderFacts(
            payment_status=order.payment_status,
            hold_code=order.hold_code,
            cancelled_at=order.cancelled_at,
            completed_at=order.completed_at,
            ordered=sum({line.line_id: line.quantity for line in lines}.values()),
            shipped=shipped,
            delivered=shipped - _pieces_in(moving, lines),
        )
    )


def _lines(rows: Iterable[Record]) -> list[Record]:
    return [row for row in rows if row.line_id is not None]


def _pieces_in(parcel_ids: set[int], lines: Iterable[Record]) -> int:
    """Count the pieces in these parcels; one that was sent twice is one piece."""
    sent: defaultdict[int, int] = defaultdict(int)
    ordered = {}
    for line in lines:
        ordered[line.line_id] = line.quantity
        sent[line.line_id] += line.sent if line.shipment_id in parcel_ids else 0
    return sum(min(sent[line_id], quantity) for line_id, quantity in ordered.items())


def order_summary(rows: Sequence[Record], parcels: Sequence[Record]) -> OrderSummary:
    """Make the line of an order for a list."""
    order = rows[0]
    expected = [
        parcel.estimated_delivery
        for parcel in parcels
        if parcel.delivered_at is None and parcel.estimated_delivery is not None
    ]
    return OrderSummary(
        number=order.number,
        channel=order.channel,
        headline=order_headline(rows, parcels),
        placed_at=order.placed_at,
        total=Money(order.total_minor, order.currency),
        items=tuple({line.line_id: line.title for line in _lines(rows)}.values()),
        estimated_delivery=min(expected, default=None),
    )


def order_view(
    rows: Sequence[Record], parcels: Sequence[Record], now: datetime | None
) -> OrderView:
    """Make the view of a whole order from its rows and those of its parcels with their events."""
    order, lines = rows[0], _lines(rows)
    shown = order_headline(rows, parcels)
    shipments = _shipment_views(parcels, grouped(lines, "shipment_id"), now)
    return OrderView(
        order_id=order.id,
        number=order.number,
        channel=order.channel,
        headline=shown,
        placed_at=order.placed_at,
        lines=_line_views(lines, order.currency),
        total=Money(order.total_minor, order.currency),
        address=_address_view(order),
        shipments=shipments,
        delivered_at=_last_arrival(shipments, shown),
        version=order.version,
        customer_id=order.customer_id,
        discount=Money(order.discount_minor, order.currency),
        shipping=Money(order.shipping_minor, order.currency),
        paid=Money(order.paid_minor, order.currency),
        payment_status=order.payment_status,
        cancelled_at=order.cancelled_at,
    )


def _address_view(order: Record) -> AddressView:
    return AddressView(
        name=order.name,
        line1=order.line1,
        line2=order.line2,
        city=order.city,
        region=order.region,
        postal_code=order.postal_code,
        country=order.country,
    )


def _line_views(lines: Sequence[Record], currency: str) -> tuple[LineView, ...]:
    once = {line.line_id: line for line in lines}
    return tuple(
        LineView(
            line_id=line.line_id,
            sku=line.sku,
            title=line.title,
            quantity=line.quantity,
            unit_price=Money(line.unit_price_minor, currency),
            returned_quantity=line.returned_quantity,
        )
        for line in once.values()
    )


def _shipment_views(
    parcels: Sequence[Record], lines: Mapping[int, Sequence[Record]], now: datetime | None
) -> tuple[ShipmentView, ...]:
    by_parcel = grouped(parcels, "id")
    return tuple(
        _shipment_view(rows, lines.get(parcel_id, ()), now) for parcel_id, rows in by_parcel.items()
    )


def _shipment_view(
    rows: Sequence[Record], lines: Sequence[Record], now: datetime | None
) -> ShipmentView:
    parcel = rows[0]
    events = tracking.latest_first(
        EventView(at=row.at, status=row.status, reason=row.reason, place=row.place, text=row.text)
        for row in rows
        if row.event_id is not None
    )
    state = tracking.parcel_state(
        events, shipped_at=parcel.shipped_at, delivered_at=parcel.delivered_at, now=now
    )
    return ShipmentView(
        carrier=parcel.carrier,
        tracking_number=parcel.tracking_number,
        estimated_delivery=parcel.estimated_delivery,
        status=state.status,
        reason=state.reason,
        lines=tuple(
            ShipmentLineView(
                line_id=line.line_id, sku=line.sku, title=line.title, quantity=line.sent
            )
            for line in lines
        ),
        events=events,
        shipped_at=parcel.shipped_at,
        delivered_at=parcel.delivered_at,
    )


def _last_arrival(shipments: Sequence[ShipmentView], shown: Headline) -> datetime | None:
    if shown not in {"delivered", "completed"}:
        return None
    arrivals = [parcel.delivered_at for parcel in shipments if parcel.delivered_at is not None]
    return max(arrivals, default=None)


def grouped(rows: Iterable[Record], column: str) -> defaultdict[Any, list[Record]]:
    """Sort rows into lists by one of their columns."""
    groups: defaultdict[Any, list[Record]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, column)].append(row)
    return groups
