"""Reads orders from the database, always scoped by the customer who asks.

The statements are built once: a look-up is two selects, whatever the order holds. An order's own
columns come again with each of its lines, which costs less than another way to the database.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from oms.composing import grouped, order_summary, order_view
from oms.folding import order_key
from oms.models import Address, Order, OrderLine, Shipment, ShipmentLine, TrackingEvent
from oms.views import OrderSummary, OrderView

_LONGEST_NUMBER = 64

_ORDER_COLUMNS = (
    Order.id,
    Order.number,
    Order.channel,
    Order.customer_id,
    Order.placed_at,
    Order.currency,
    Order.discount_minor,
    Order.shipping_minor,
    Order.total_minor,
    Order.paid_minor,
    Order.payment_status,
    Order.hold_code,
    Order.cancelled_at,
    Order.completed_at,
    Order.version,
)
_ADDRESS_COLUMNS = (
    Address.name,
    Address.line1,
    Address.line2,
    Address.city,
    Address.region,
    Address.postal_code,
    Address.country,
)
_LINE_COLUMNS = (
    OrderLine.id.label("line_id"),
    OrderLine.sku,
    OrderLine.title,
    OrderLine.quantity,
    OrderLine.unit_price_minor,
    OrderLine.returned_quantity,
    ShipmentLine.shipment_id,
    ShipmentLine.quantity.label("sent"),
)
_PARCEL_COLUMNS = (
    Shipment.id,
    Shipment.order_id,
    Shipment.carrier,
    Shipment.tracking_number,
    Shipment.estimated_delivery,
    Shipment.shipped_at,
    Shipment.delivered_at,
)
_EVENT_COLUMNS = (
    TrackingEvent.id.label("event_id"),
    TrackingEvent.at,
    TrackingEvent.status,
    TrackingEvent.reason,
    TrackingEvent.place,
    TrackingEvent.text,
)
_OF_THE_CUSTOMER = Order.customer_id == bindparam("customer_id")


def _with_lines(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return statement.outerjoin(OrderLine, OrderLine.order_id == Order.id).outerjoin(
        ShipmentLine, ShipmentLine.order_line_id == OrderLine.id
    )


_ONE_ORDER = (
    _with_lines(select(*_ORDER_COLUMNS, *_ADDRESS_COLUMNS, *_LINE_COLUMNS).join(Order.address))
    .where(_OF_THE_CUSTOMER, Order.number_key == bindparam("number_key"))
    # Two channels may use the same number: the one written as it is shown comes first.
    .order_by(
        (Order.number == bindparam("number")).desc(),
        Order.placed_at.desc(),
        Order.id,
        OrderLine.id,
        ShipmentLine.id,
    )
)
_PARCELS_OF_ONE = (
    select(*_PARCEL_COLUMNS, *_EVENT_COLUMNS)
    .join(Shipment.order)
    .outerjoin(TrackingEvent, TrackingEvent.shipment_id == Shipment.id)
    .where(_OF_THE_CUSTOMER, Order.id == bindparam("order_id"))
    .order_by(Shipment.id, TrackingEvent.id)
)
_AMONG_THE_LATEST = Order.id.in_(
    select(Order.id)
    .where(_OF_THE_CUSTOMER)
    .order_by(Order.placed_at.desc(), Order.id.desc())
    .limit(bindparam("limit"))
)
_LATEST_ORDERS = (
    _with_lines(select(*_ORDER_COLUMNS, *_LINE_COLUMNS))
    .where(_OF_THE_CUSTOMER, _AMONG_THE_LATEST)
    .order_by(Order.placed_at.desc(), Order.id.desc(), OrderLine.id, ShipmentLine.id)
)
_PARCELS_OF_THE_LATEST = (
    select(*_PARCEL_COLUMNS)
    .join(Shipment.order)
    .where(_OF_THE_CUSTOMER, _AMONG_THE_LATEST)
    .order_by(Shipment.id)
)
_WHOLE_LATEST_ORDERS = _LATEST_ORDERS.add_columns(*_ADDRESS_COLUMNS).join(Order.address)
_EVENTS_OF_THE_LATEST = (
    _PARCELS_OF_THE_LATEST.add_columns(*_EVENT_COLUMNS)
    .outerjoin(TrackingEvent, TrackingEvent.shipment_id == Shipment.id)
    .order_by(TrackingEvent.id)
)


class OrderNotFoundError(NotFoundError):
    """This buyer has no such order; whether somebody else has one stays unsaid."""

    code = "order_not_found"

    def __init__(self, number: str) -> None:
        super().__init__(f"This buyer has no order {number[:_LONGEST_NUMBER]!r}.")


class OrderChangedError(ConflictError):
    """Somebody has changed the order since it was read."""

    code = "order_changed"

    def __init__(self, number: str) -> None:
        super().__init__(f"Order {number!r} has just been changed; look at it again.")


async def load_order(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime | None
) -> OrderView:
    """Read one order of this customer; raise OrderNotFoundError for any other."""
    key = order_key(number)
    wanted = {"customer_id": customer_id, "number_key": key, "number": number.strip()}
    rows = (await session.execute(_ONE_ORDER, wanted)).all() if key else []
    if not rows:
        raise OrderNotFoundError(number)
    order_id = rows[0].id
    those = {"customer_id": customer_id, "order_id": order_id}
    parcels = (await session.execute(_PARCELS_OF_ONE, those)).all()
    return order_view([row for row in rows if row.id == order_id], parcels, now)


async def load_summaries(
    session: AsyncSession, *, customer_id: int, limit: int
) -> list[OrderSummary]:
    """Read this customer's newest orders, the newest first."""
    those = {"customer_id": customer_id, "limit": limit}
    orders = grouped((await session.execute(_LATEST_ORDERS, those)).all(), "id")
    if not orders:
        return []
    parcels = grouped((await session.execute(_PARCELS_OF_THE_LATEST, those)).all(), "order_id")
    return [order_summary(rows, parcels[order_id]) for order_id, rows in orders.items()]


async def load_latest(
    session: AsyncSession, *, customer_id: int, limit: int, now: datetime
) -> list[OrderView]:
    """Read this customer's newest orders as a whole, the newest first."""
    those = {"customer_id": customer_id, "limit": limit}
    orders = grouped((await session.execute(_WHOLE_LATEST_ORDERS, those)).all(), "id")
    if not orders:
        return []
    parcels = grouped((await session.execute(_EVENTS_OF_THE_LATEST, those)).all(), "order_id")
    return [order_view(rows, parcels[order_id], now) for order_id, rows in orders.items()]
