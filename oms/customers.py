"""Buyers, and the proof that an order is theirs."""

from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from oms.folding import email_key, is_same_postal_code, order_key, phone_keys
from oms.loading import OrderNotFoundError
from oms.models import Address, Customer, Order, OrderLine

_NEWEST_ORDERS = 10


async def find_by_email(session: AsyncSession, email: str) -> Customer | None:
    """Return the customer of this e-mail address in any letter case."""
    key = email_key(email)
    if not key:
        return None
    return await session.scalar(select(Customer).where(Customer.email_key == key))


async def find_or_create(
    session: AsyncSession, *, email: str, name: str = "", language: str = "en", now: datetime
) -> Customer:
    """Return the customer of this e-mail address, and make one where there is none yet."""
    found = await find_by_email(session, email)
    if found is not None:
        return found
    customer = new_customer(email=email, name=name, language=language, now=now)
    try:
        async with session.begin_nested():
            session.add(customer)
    except IntegrityError:
        # Somebody else made the same customer in the meantime; anything else is a bug.
        found = await find_by_email(session, email)
        if found is None:
            raise
        return found
    return customer


def new_customer(*, email: str | None, name: str, language: str, now: datetime) -> Customer:
    """Describe a customer who is not in the database yet."""
    key = email_key(email or "") or None
    return Customer(
        email=email if key else None, email_key=key, name=name, language=language, created_at=now
    )


async def match_order_secret(session: AsyncSession, number: str, secret: str) -> int | None:
    """Return the customer of an order if `secret` is its e-mail, phone or postal code, else None.

    An order that does not exist is answered after the same work as one whose secret differs.
    """
    statement = (
        select(
            Order.customer_id,
            Customer.email_key,
            Address.phone,
            Address.postal_code,
            Address.country,
        )
        .join(Order.customer)
        .join(Order.address)
        .where(Order.number_key == order_key(number))
        .order_by(Order.id)
    )
    rows = (await session.execute(statement)).all()
    candidates = [_OrderSecrets(*row) for row in rows] or [_NOBODY]
    matches = [
        candidate.customer_id for candidate in candidates if _is_secret_of(candidate, secret)
    ]
    return matches[0] if matches else None


@dataclass(frozen=True)
class Bought:
    """Where a customer's newest order went (ISO 3166-1 alpha-2), and the SKUs she has ordered."""

    country: str | None = None
    products: frozenset[str] = frozenset()


NOTHING = Bought()


async def bought(session: AsyncSession, *, customer_id: int) -> Bought:
    """Return what this customer's newest orders tell of her."""
    newest = (
        select(Order.id, Order.address_id, Order.placed_at)
        .where(Order.customer_id == customer_id)
        .order_by(Order.placed_at.desc(), Order.id.desc())
        .limit(_NEWEST_ORDERS)
        .subquery()
    )
    rows = await session.execute(
        select(Address.country, OrderLine.sku)
        .select_from(newest)
        .join(Address, Address.id == newest.c.address_id)
        .outerjoin(OrderLine, OrderLine.order_id == newest.c.id)
        .order_by(newest.c.placed_at.desc(), newest.c.id.desc())
    )
    found = rows.all()
    return Bought(
        country=found[0].country if found else None,
        products=frozenset(row.sku for row in found if row.sku is not None),
    )


async def customer_of_order(session: AsyncSession, number: str) -> int:
    """Return whose order it is, its number in any writing, for the shop's own people.

    Raise OrderNotFoundError.
    """
    customer_id = await session.scalar(
        select(Order.customer_id).where(Order.number_key == order_key(number)).order_by(Order.id)
    )
    if customer_id is None:
        raise OrderNotFoundError(number)
    return customer_id


@dataclass(frozen=True)
class _OrderSecrets:
    customer_id: int | None
    email_key: str | None
    phone: str
    postal_code: str
    country: str


# Stands in for an order that does not exist, so that the comparison costs the same.
_NOBODY = _OrderSecrets(
    customer_id=None, email_key=None, phone="+12025550100", postal_code="", country="US"
)


def _is_secret_of(order: _OrderSecrets, secret: str) -> bool:
    return any(
        (
            _is_same_email(order.email_key, email_key(secret)),
            bool(
                phone_keys(order.phone, country=order.country)
                & phone_keys(secret, country=order.country)
            ),
            is_same_postal_code(order.postal_code, secret, country=order.country),
        )
    )


def _is_same_email(ours: str | None, theirs: str) -> bool:
    return bool(ours) and compare_digest((ours or "").encode(), theirs.encode())
