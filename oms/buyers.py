"""Buyers as the shop's own people look them up."""

from collections.abc import Collection, Mapping

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from oms.folding import email_key, order_key
from oms.models import Customer, Order

_MOST = 500


async def names(session: AsyncSession, ids: Collection[int]) -> Mapping[int, str]:
    """Return what buyers are called; one without a name by her e-mail address."""
    if not ids:
        return {}
    rows = await session.execute(
        select(Customer.id, Customer.name, Customer.email).where(Customer.id.in_(ids))
    )
    return {row.id: row.name or row.email or "" for row in rows}


async def called(session: AsyncSession, words: str) -> list[int]:
    """Return the customers whose name or e-mail address holds these words, 500 at most."""
    found = await session.scalars(
        select(Customer.id)
        .where(
            or_(
                Customer.name.icontains(words, autoescape=True),
                Customer.email_key.contains(email_key(words) or words, autoescape=True),
            )
        )
        .order_by(Customer.id.desc())
        .limit(_MOST)
    )
    return list(found)


async def who_ordered(session: AsyncSession, number: str) -> list[int]:
    """Return the customers who have an order of this number, in any writing."""
    key = order_key(number)
    if not key:
        return []
    found = await session.scalars(
        select(Order.customer_id).where(Order.number_key == key).distinct()
    )
    return list(found)
