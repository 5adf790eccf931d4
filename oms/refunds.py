"""Money that the shop pays back of its own accord, and what it has paid back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, InvalidError
from core.money import Money
from oms.changes import change_order, paid_and_not_refunded, pay_back
from oms.loading import load_order
from oms.models import Order, Refund
from oms.views import OrderView, RefundView


class NoAmountError(InvalidError):
    """Nought or less cannot be paid back."""

    code = "no_amount"

    def __init__(self) -> None:
        super().__init__("amount: A refund pays back more than nought.", field="amount")


class RefundTooLargeError(ConflictError):
    """More would be paid back than the shop still holds of the buyer's money."""

    code = "refund_too_large"

    def __init__(self, number: str, held: Money) -> None:
        super().__init__(f"Of order {number!r} only {held} can still be paid back.")
        self.held = held


async def refund_order(
    session: AsyncSession, number: str, amount: str, *, customer_id: int, now: datetime
) -> None:
    """Put down a refund of part or all of what was paid; `amount` reads "12.50", in the order's money.

    Raises AmountError, NoAmountError, RefundTooLargeError, and OrderChangedError if somebody else
    was faster.
    """
    order = await load_order(session, number, customer_id=customer_id, now=now)
    money = Money.parse(amount, order.total.currency)
    if money.minor <= 0:
        raise NoAmountError
    async with session.begin_nested():
        await change_order(session, order)
        held = await paid_and_not_refunded(session, order)
        if money.minor > held.minor:
            raise RefundTooLargeError(order.number, held)
        pay_back(session, order, money, now=now)


def held(order: OrderView, refunds: Sequence[RefundView]) -> Money:
    """Return what the shop still holds of the buyer's money; a failed refund has paid nothing."""
    paid_back = sum(one.amount.minor for one in refunds if one.state != "failed")
    return Money(order.paid.minor - paid_back, order.paid.currency)


async def refunds_by_order(
    session: AsyncSession, *, customer_id: int
) -> Mapping[int, Sequence[RefundView]]:
    """Return what was put down to be paid back to this customer, by order id, oldest first."""
    rows = await session.execute(
        select(
            Refund.order_id, Refund.amount_minor, Refund.currency, Refund.state, Refund.created_at
        )
        .join(Refund.order)
        .where(Order.customer_id == customer_id)
        .order_by(Refund.id)
    )
    found: defaultdict[int, list[RefundView]] = defaultdict(list)
    for row in rows:
        amount = Money(row.amount_minor, row.currency)
        found[row.order_id].append(RefundView(amount, row.state, row.created_at))
    return found
