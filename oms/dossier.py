"""Who a buyer is to the shop and what its books hold of her, for the shop's own people.

Nothing here is scoped by the customer who asks: no tool may import it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Base
from core.errors import NotFoundError
from core.records import Record, Records, record_of, records_by, with_parts
from oms.folding import email_key, order_key, phone_keys
from oms.models import (
    Address,
    Customer,
    Order,
    OrderLine,
    Refund,
    Return,
    ReturnLine,
    Shipment,
    ShipmentLine,
    TrackingEvent,
)

_MOST = 50
_LAST_DIGITS = 6
_WRITTEN_BETWEEN_DIGITS = " -.()/"


class CustomerNotFoundError(NotFoundError):
    """There is no such customer."""

    code = "customer_not_found"

    def __init__(self, customer_id: int) -> None:
        super().__init__(f"There is no customer {customer_id}.")


@dataclass(frozen=True)
class Person:
    """A customer by her name and address, which a channel may not give."""

    customer_id: int
    name: str
    email: str | None


async def person(session: AsyncSession, customer_id: int) -> Person:
    """Return a customer; raise CustomerNotFoundError."""
    customer = await session.get(Customer, customer_id)
    if customer is None:
        raise CustomerNotFoundError(customer_id)
    return Person(customer.id, customer.name, customer.email)


async def people(session: AsyncSession, words: str) -> list[Person]:
    """Return the customers with this e-mail address, phone number or order number, 50 at most."""
    ids = [
        *await _by_email(session, words),
        *await _by_order(session, words),
        *await _by_phone(session, words),
    ]
    found = await session.scalars(
        select(Customer).where(Customer.id.in_(ids)).order_by(Customer.id)
    )
    return [Person(row.id, row.name, row.email) for row in found][:_MOST]


async def books_of(session: AsyncSession, customer_id: int) -> Record:
    """Return the profile and the orders of a customer as records; raise CustomerNotFoundError."""
    customer = await session.get(Customer, customer_id)
    if customer is None:
        raise CustomerNotFoundError(customer_id)
    rows = await session.execute(
        select(Order, Address)
        .join(Address, Address.id == Order.address_id)
        .where(Order.customer_id == customer_id)
        .order_by(Order.placed_at, Order.id)
    )
    orders = [record_of(order) | {"address": record_of(address)} for order, address in rows]
    parts = await _parts(session, [order["id"] for order in orders])
    return {
        "customer": record_of(customer),
        "orders": [
            order | {name: records.get(order["id"], []) for name, records in parts.items()}
            for order in orders
        ],
    }


async def _parts(session: AsyncSession, order_ids: Sequence[int]) -> Mapping[str, Records]:
    shipments = await _records(session, Shipment, Shipment.order_id.in_(order_ids), "order_id")
    returns = await _records(session, Return, Return.order_id.in_(order_ids), "order_id")
    parcel_ids = [record["id"] for records in shipments.values() for record in records]
    return_ids = [record["id"] for records in returns.values() for record in records]
    in_parcels, of_parcels = ShipmentLine.shipment_id, TrackingEvent.shipment_id
    parcel_parts = {
        "lines": await _records(session, ShipmentLine, in_parcels.in_(parcel_ids), "shipment_id"),
        "events": await _records(session, TrackingEvent, of_parcels.in_(parcel_ids), "shipment_id"),
    }
    return_parts = {
        "lines": await _records(
            session, ReturnLine, ReturnLine.return_id.in_(return_ids), "return_id"
        )
    }
    return {
        "lines": await _records(session, OrderLine, OrderLine.order_id.in_(order_ids), "order_id"),
        "shipments": with_parts(shipments, parcel_parts),
        "returns": with_parts(returns, return_parts),
        "refunds": await _records(session, Refund, Refund.order_id.in_(order_ids), "order_id"),
    }


async def _by_email(session: AsyncSession, words: str) -> Sequence[int]:
    key = email_key(words)
    if "@" not in key:
        return ()
    return (await session.scalars(select(Customer.id).where(Customer.email_key == key))).all()


async def _by_order(session: AsyncSession, words: str) -> Sequence[int]:
    key = order_key(words)
    if not key:
        return ()
    found = select(Order.customer_id).where(Order.number_key == key).distinct().limit(_MOST)
    return (await session.scalars(found)).all()


async def _by_phone(session: AsyncSession, words: str) -> list[int]:
    """Look through every address: this is asked once in a while, and numbers are written anyhow."""
    digits = "".join(str(int(sign)) for sign in words if sign.isdecimal())
    if len(digits) < _LAST_DIGITS or "@" in words:
        return []
    written: ColumnElement[str] = func.trim(Address.phone)
    for sign in _WRITTEN_BETWEEN_DIGITS:
        written = func.replace(written, sign, "")
    rows = await session.execute(
        select(Order.customer_id, Address.phone, Address.country)
        .join(Address, Address.id == Order.address_id)
        .where(written.endswith(digits[-_LAST_DIGITS:]))
        .distinct()
    )
    return [
        row.customer_id
        for row in rows
        if phone_keys(row.phone, country=row.country) & phone_keys(words, country=row.country)
    ]


async def _records(
    session: AsyncSession, model: type[Base], condition: ColumnElement[bool], key: str
) -> Records:
    rows = await session.scalars(
        select(model).where(condition).order_by(*inspect(model).primary_key)
    )
    return records_by(key, rows)
