"""Reads orders from the database, always scoped by the customer who asks.

The statements are built once: a look-up is three short selects, whatever the order holds.
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
_OF_THE_CUSTOMER = Order.customer_id == bindparam("customer_id")
_OF_THE_ORDERS = Order.id.in_(bindparam("order_ids", expanding=True))

_ONE_ORDER = (
    select(
        *_ORDER_COLUMNS,
        Address.name,
        Address.line1,
        Address.line2,
        Address.city,
        Address.region,
        Address.postal_code,
        Address.country,
    )
    .join(Order.address)
    .where(_OF_THE_CUSTOMER, Order.number_key == bindparam("number_key"))
    # Two channels may use the same number: the one written as it is shown comes first.
    .order_by((Order.number == bindparam("number")).desc(), Order.placed_at.desc())
    .limit(1)
)
_LATEST_ORDERS = (
    select(*_ORDER_COLUMNS)
    .where(_OF_THE_CUSTOMER)
    .order_by(Order.placed_at.desc(), Order.id.desc())
    .limit(bindparam("limit"))
)
_LINES = (
    select(
        OrderLine.order_id,
        OrderLine.id,
        OrderLine.sku,
        OrderLine.title,
        OrderLine.quantity,
        OrderLine.unit_price_minor,
        OrderLine.returned_quantity,
        ShipmentLine.shipment_id,
        ShipmentLine.quantity.label("sent"),
    )
    .join(OrderLine.order)
    .outerjoin(ShipmentLine, ShipmentLine.order_line_id == OrderLine.id)
    .where(_OF_THE_CUSTOMER, _OF_THE_ORDERS)
    .order_by(OrderLine.id, ShipmentLine.id)
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


def _of_parcels(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return statement.join(Shipment.order).where(_OF_THE_CUSTOMER, _OF_THE_ORDERS)


_PARCELS = _of_parcels(select(*_PARCEL_COLUMNS)).order_by(Shipment.id)
_PARCELS_WITH_EVENTS = (
    _of_parcels(
        select(
            *_PARCEL_COLUMNS,
            TrackingEvent.id.label("event_id"),
            TrackingEvent.at,
            TrackingEvent.status,
            TrackingEvent.reason,
            TrackingEvent.place,
            TrackingEvent.text,
        )
    )
    .outerjoin(TrackingEvent, TrackingEvent.shipment_id == Shipment.id)
    .order_by(Shipment.id, TrackingEvent.id)
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
    order = (await session.execute(_ONE_ORDER, wanted)).first() if key else None
    if order is None:
        raise OrderNotFoundError(number)
    those = {"customer_id": customer_id, "order_ids": [order.id]}
    lines = (await session.execute(_LINES, those)).all()
    parcels = (await session.execute(_PARCELS_WITH_EVENTS, those)).all()
    return order_view(order, lines, parcels, now)


async def load_summaries(
    session: AsyncSession, *, customer_id: int, limit: int
) -> list[OrderSummary]:
    """Read this customer's newest orders, the newest first."""
    scope = {"customer_id": customer_id}
    orders = (await session.execute(_LATEST_ORDERS, {**scope, "limit": limit})).all()
    those = {**scope, "order_ids": [order.id for order in orders]}
    if not orders:
        return []
    lines = grouped((await session.execute(_LINES, those)).all(), "order_id")
    parcels = grouped((await session.execute(_PARCELS, those)).all(), "order_id")
    return [order_summary(order, lines[order.id], parcels[order.id]) for order in orders]
