"""Brings orders, products and warehouses into the database."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError
from core.money import Money
from oms import tracking
from oms.customers import new_customer
from oms.folding import email_key, order_key
from oms.inventory import OutOfStockError, Reservation, lock_stock, reserve
from oms.models import (
    Address,
    Customer,
    Order,
    OrderLine,
    Product,
    Shipment,
    ShipmentLine,
    Stock,
    TrackingEvent,
    Warehouse,
)
from oms.new_orders import NewOrder, NewProduct, NewShipment, NewWarehouse
from oms.policy import LineAmount, order_total
from oms.tracking import EventView

__all__ = [
    "DuplicateOrderError",
    "NewOrder",
    "NewProduct",
    "NewWarehouse",
    "add_product",
    "add_warehouse",
    "place_order",
    "place_orders",
]

_ALL_SHIPPED = frozenset({"shipped", "delivered", "completed"})
_ALL_DELIVERED = frozenset({"delivered", "completed"})
_HELD = {"on_hold", "awaiting_mapping"}
_KEEPS_STOCK = frozenset({"awaiting_payment", "on_hold", "awaiting_mapping", "to_ship"})


class DuplicateOrderError(ConflictError):
    """The sales channel has sent this order before."""

    code = "duplicate_order"

    def __init__(self) -> None:
        super().__init__("An order of this channel and number is there already.")


async def place_order(session: AsyncSession, new: NewOrder, *, now: datetime) -> Order:
    """Bring one order in and keep stock for it; raise DuplicateOrderError for a known one."""
    orders = await place_orders(session, [new], now=now)
    return orders[0]


async def place_orders(
    session: AsyncSession, new_orders: Sequence[NewOrder], *, now: datetime
) -> list[Order]:
    """Bring many orders in at once; raise DuplicateOrderError if one of them is known."""
    customers = await _customers(session, new_orders, now)
    orders = [
        _order(new, customers[email_key(new.buyer.email or "")] or _nameless(new, now), now)
        for new in new_orders
    ]
    try:
        async with session.begin_nested():
            session.add_all(orders)
    except IntegrityError as error:
        raise DuplicateOrderError from error
    await _keep_stock(session, zip(new_orders, orders, strict=True))
    return orders


async def add_product(session: AsyncSession, new: NewProduct) -> Product:
    """Put a product into the catalogue with its stock; unknown warehouses are set up."""
    price = None if new.price is None else Money.parse(new.price, new.currency or "")
    product = Product(
        sku=new.sku,
        title=new.title,
        titles=dict(new.titles),
        price_minor=price.minor if price else None,
        currency=price.currency if price else None,
    )
    session.add(product)
    for code, pieces in new.stock.items():
        warehouse = await _warehouse(session, code)
        session.add(Stock(product=product, warehouse=warehouse, on_hand=pieces, allocated=0))
    await session.flush()
    return product


async def add_warehouse(session: AsyncSession, new: NewWarehouse) -> Warehouse:
    """Set a warehouse up."""
    warehouse = Warehouse(code=new.code, name=new.name, country=new.country)
    session.add(warehouse)
    await session.flush()
    return warehouse


async def _warehouse(session: AsyncSession, code: str) -> Warehouse:
    found = await session.scalar(select(Warehouse).where(Warehouse.code == code))
    if found is not None:
        return found
    return await add_warehouse(session, NewWarehouse(code=code, name=code, country=""))


async def _customers(
    session: AsyncSession, new_orders: Iterable[NewOrder], now: datetime
) -> Mapping[str, Customer | None]:
    buyers = {email_key(new.buyer.email or ""): new.buyer for new in new_orders}
    keys = [key for key in buyers if key]
    found = await session.scalars(select(Customer).where(Customer.email_key.in_(keys)))
    customers: defaultdict[str, Customer | None] = defaultdict(lambda: None)
    customers.update({customer.email_key or "": customer for customer in found})
    for key in keys:
        if key not in customers:
            buyer = buyers[key]
            customers[key] = new_customer(
                email=buyer.email, name=buyer.name, language=buyer.language, now=now
            )
    return customers


def _nameless(new: NewOrder, now: datetime) -> Customer:
    """Without an e-mail nothing ties two orders together: each has a customer of its own."""
    return new_customer(email=None, name=new.buyer.name, language=new.buyer.language, now=now)


def _lines(new: NewOrder) -> list[OrderLine]:
    return [
        OrderLine(
            sku=line.sku,
            title=line.title,
            quantity=line.quantity,
            unit_price_minor=Money.parse(line.unit_price, new.currency).minor,
        )
        for line in new.lines
    ]


def _order(new: NewOrder, customer: Customer, now: datetime) -> Order:
    lines = _lines(new)
    discount = Money.parse(new.discount, new.currency).minor
    shipping = Money.parse(new.shipping, new.currency).minor
    total = order_total(
        [LineAmount(line.unit_price_minor, line.quantity) for line in lines],
        discount_minor=discount,
        shipping_minor=shipping,
    )
    shipments = [_shipment(parcel, new, lines) for parcel in _parcels(new)]
    is_paid = new.status not in {"awaiting_payment", "cancelled"}
    arrivals = [parcel.delivered_at for parcel in shipments if parcel.delivered_at]
    return Order(
        number=new.number,
        number_key=order_key(new.number),
        channel=new.channel,
        external_id=new.external_id or new.number,
        customer=customer,
        address=Address(**new.address.model_dump(), phone=new.buyer.phone),
        placed_at=new.placed,
        currency=new.currency,
        discount_minor=discount,
        shipping_minor=shipping,
        total_minor=total,
        paid_minor=total if is_paid else 0,
        payment_status=_payment_status(new.status),
        hold_code=_hold_code(new),
        cancelled_at=now if new.status == "cancelled" else None,
        completed_at=max(arrivals, default=now) if new.status == "completed" else None,
        lines=lines,
        shipments=shipments,
    )


def _payment_status(status: str) -> str:
    return {"awaiting_payment": "pending", "cancelled": "voided"}.get(status, "paid")


def _hold_code(new: NewOrder) -> str | None:
    if new.status == "awaiting_mapping":
        return "invalid_sku"
    return new.hold if new.status in _HELD else None


def _parcels(new: NewOrder) -> tuple[NewShipment, ...]:
    """Return the parcels, and one without tracking for what has been shipped in none of them."""
    if new.status not in _ALL_SHIPPED:
        return new.shipments
    ordered = [line.sku for line in new.lines]
    packed = {sku for parcel in new.shipments for sku in parcel.lines or ordered}
    rest = tuple(dict.fromkeys(sku for sku in ordered if sku not in packed))
    return (*new.shipments, NewShipment(lines=rest)) if rest else new.shipments


def _shipment(parcel: NewShipment, new: NewOrder, lines: Iterable[OrderLine]) -> Shipment:
    told = tracking.latest_first(
        EventView(at=e.at, status=e.status, reason=e.reason, place=e.place, text=e.text)
        for e in parcel.events
    )
    return Shipment(
        carrier=parcel.carrier,
        tracking_number=parcel.tracking_number,
        estimated_delivery=parcel.estimated_delivery,
        shipped_at=tracking.shipped_at(told) or _said_to_be_shipped(new, told),
        delivered_at=tracking.delivered_at(told) or _said_to_be_delivered(parcel, new, told),
        lines=[
            ShipmentLine(line=line, quantity=line.quantity)
            for line in lines
            if parcel.lines is None or line.sku in parcel.lines
        ],
        events=[
            TrackingEvent(
                at=event.at,
                status=event.status,
                reason=event.reason,
                place=event.place,
                text=event.text,
            )
            for event in parcel.events
        ],
    )


def _said_to_be_shipped(new: NewOrder, told: Sequence[EventView]) -> datetime | None:
    if new.status not in _ALL_SHIPPED:
        return None
    return told[-1].at if told else new.placed


def _said_to_be_delivered(
    parcel: NewShipment, new: NewOrder, told: Sequence[EventView]
) -> datetime | None:
    """Take the channel's word for it where the carrier is silent, with the best date there is."""
    if new.status not in _ALL_DELIVERED:
        return None
    if told:
        return told[0].at
    if parcel.estimated_delivery is not None:
        return datetime.combine(parcel.estimated_delivery, time(12), UTC)
    return new.placed


async def _keep_stock(session: AsyncSession, orders: Iterable[tuple[NewOrder, Order]]) -> None:
    waiting = [order for new, order in orders if new.status in _KEEPS_STOCK]
    skus = {line.sku for order in waiting for line in order.lines}
    if not skus:
        return
    known = set(await session.scalars(select(Product.sku).where(Product.sku.in_(sorted(skus)))))
    await lock_stock(session, known)
    for order in waiting:
        for line in order.lines:
            if line.sku in known:
                await _keep_for(session, order, line)


async def _keep_for(session: AsyncSession, order: Order, line: OrderLine) -> None:
    wish = Reservation(line.id, line.sku, line.quantity, order.address.country)
    try:
        async with session.begin_nested():
            await reserve(session, wish)
    except OutOfStockError:
        # The channel has sold it: the order stands, and waits for goods without an allocation.
        return
