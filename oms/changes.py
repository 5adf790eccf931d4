"""What every change of an order does: claim the order as it was seen, and pay back."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.money import Money
from oms.loading import OrderChangedError
from oms.models import Order, Refund
from oms.views import OrderView


async def change_order(session: AsyncSession, seen: OrderView, **values: Any) -> None:
    """Set columns of an order if it is still as it was seen; else raise OrderChangedError.

    The one conditional UPDATE is what two changes at once compete for: the second finds another
    version and changes nothing. It comes first in every change, before stock and returns.
    """
    changed = await session.execute(
        update(Order)
        .where(
            Order.id == seen.order_id,
            Order.customer_id == seen.customer_id,
            Order.version == seen.version,
        )
        .values(version=Order.version + 1, **values)
        .returning(Order.id)
        .execution_options(synchronize_session=False)
    )
    if changed.first() is None:
        raise OrderChangedError(seen.number)


async def paid_and_not_refunded(session: AsyncSession, order: OrderView) -> Money:
    """Return what the shop still holds of the buyer's money for an order."""
    refunded = await session.scalar(
        select(func.coalesce(func.sum(Refund.amount_minor), 0))
        .join(Refund.order)
        .where(
            Refund.order_id == order.order_id,
            Order.customer_id == order.customer_id,
            Refund.state != "failed",
        )
    )
    return Money(order.paid.minor - int(refunded or 0), order.paid.currency)


def pay_back(
    session: AsyncSession,
    order: OrderView,
    amount: Money,
    *,
    now: datetime,
    return_id: int | None = None,
) -> Refund:
    """Put down a refund that the shop is to pay."""
    refund = Refund(
        order_id=order.order_id,
        return_id=return_id,
        amount_minor=amount.minor,
        currency=amount.currency,
        state="pending",
        created_at=now,
    )
    session.add(refund)
    return refund
