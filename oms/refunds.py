"""Money that the shop gives back of its own accord."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, InvalidError
from core.money import Money
from oms.changes import change_order, paid_and_not_refunded, pay_back
from oms.loading import load_order
from oms.models import Order, Refund
from oms.models.return_ import return_number
from oms.views import OrderView
from oms.vocabulary import RefundState


class NothingToRefundError(InvalidError):
    """A refund is of more than nothing."""

    code = "nothing_to_refund"

    def __init__(self) -> None:
        super().__init__("amount: A refund is of more than nothing.", field="amount")


class RefundTooLargeError(ConflictError):
    """More is to be paid back than the shop still holds."""

    code = "refund_too_large"

    def __init__(self, order: OrderView, left: Money) -> None:
        super().__init__(f"Of order {order.number!r} at most {left} can be paid back.")


@dataclass(frozen=True)
class RefundPreview:
    """What paying back would do; `left` is what the shop would still hold afterwards."""

    order: OrderView
    amount: Money
    left: Money


@dataclass(frozen=True)
class RefundLine:
    """One payment back; `return_number` names the return it is for, if it is for one."""

    amount: Money
    state: RefundState
    created_at: datetime
    return_number: str | None


async def preview_refund(
    session: AsyncSession, number: str, minor: int, *, customer_id: int, now: datetime
) -> RefundPreview:
    """Tell what a refund in minor units of the order's currency would leave.

    Raises NothingToRefundError and RefundTooLargeError.
    """
    order = await load_order(session, number, customer_id=customer_id, now=now)
    if minor <= 0:
        raise NothingToRefundError
    held = await paid_and_not_refunded(session, order)
    if minor > held.minor:
        raise RefundTooLargeError(order, held)
    amount = Money(minor, held.currency)
    return RefundPreview(order, amount, Money(held.minor - minor, held.currency))


async def refund(
    session: AsyncSession, number: str, minor: int, *, customer_id: int, now: datetime
) -> None:
    """Put down a refund that the shop is to pay; raises as the preview, and OrderChangedError."""
    preview = await preview_refund(session, number, minor, customer_id=customer_id, now=now)
    async with session.begin_nested():
        await change_order(session, preview.order)
        pay_back(session, preview.order, preview.amount, now=now)
        await session.flush()


async def list_refunds(
    session: AsyncSession, order_id: int, *, customer_id: int
) -> Sequence[RefundLine]:
    """Return what was and is being paid back of a customer's order, oldest first."""
    rows = await session.scalars(
        select(Refund)
        .join(Refund.order)
        .where(Refund.order_id == order_id, Order.customer_id == customer_id)
        .order_by(Refund.id)
    )
    return [
        RefundLine(
            amount=Money(row.amount_minor, row.currency),
            state=row.state,  # type: ignore[arg-type]  # the column is plain text, written from these words
            created_at=row.created_at,
            return_number=None if row.return_id is None else return_number(row.return_id),
        )
        for row in rows
    ]
