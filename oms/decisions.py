"""The shop's decision on a return that a buyer has asked for."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from oms.changes import change_order
from oms.loading import load_order
from oms.models import OrderLine, Refund, Return, ReturnLine
from oms.models.return_ import return_id
from oms.views import OrderView
from oms.vocabulary import ReturnDecision

_LONGEST_NUMBER = 64
_NOT_SENT_YET = ("pending", "failed")


class ReturnNotFoundError(NotFoundError):
    """The order has no such return."""

    code = "return_not_found"

    def __init__(self, number: str, order: OrderView) -> None:
        super().__init__(f"Order {order.number!r} has no return {number[:_LONGEST_NUMBER]!r}.")


class AlreadyDecidedError(ConflictError):
    """The shop has approved or rejected the return, or it was cancelled."""

    code = "already_decided"

    def __init__(self, number: str, decision: str) -> None:
        super().__init__(f"Return {number!r} is {decision} already.")


class AlreadyPaidBackError(ConflictError):
    """The money is on its way, so the return cannot be rejected any more."""

    code = "already_paid_back"

    def __init__(self, number: str) -> None:
        super().__init__(f"The refund of return {number!r} has been paid already.")


async def approve_return(
    session: AsyncSession, order_number: str, number: str, *, customer_id: int, now: datetime
) -> None:
    """Agree to a return.

    Raises ReturnNotFoundError, AlreadyDecidedError, and OrderChangedError if somebody else was
    faster.
    """
    order = await load_order(session, order_number, customer_id=customer_id, now=now)
    await _decide(session, order, number, "approved")


async def reject_return(
    session: AsyncSession, order_number: str, number: str, *, customer_id: int, now: datetime
) -> None:
    """Refuse a return: its refund is not paid, and its pieces may be asked for again.

    Raises as approving does, and AlreadyPaidBackError.
    """
    order = await load_order(session, order_number, customer_id=customer_id, now=now)
    async with session.begin_nested():
        key = await _decide(session, order, number, "rejected")
        await _take_back_refund(session, key, number)
        await _give_back_pieces(session, key)


async def _decide(
    session: AsyncSession, order: OrderView, number: str, decision: ReturnDecision
) -> int:
    found = (
        await session.execute(
            select(Return.id, Return.decision).where(
                Return.id == return_id(number), Return.order_id == order.order_id
            )
        )
    ).one_or_none()
    if found is None:
        raise ReturnNotFoundError(number, order)
    if found.decision != "requested":
        raise AlreadyDecidedError(number, found.decision)
    await change_order(session, order)
    await session.execute(update(Return).where(Return.id == found.id).values(decision=decision))
    return int(found.id)


async def _take_back_refund(session: AsyncSession, key: int, number: str) -> None:
    await session.execute(
        delete(Refund).where(Refund.return_id == key, Refund.state.in_(_NOT_SENT_YET))
    )
    if await session.scalar(select(Refund.id).where(Refund.return_id == key).limit(1)):
        raise AlreadyPaidBackError(number)


async def _give_back_pieces(session: AsyncSession, key: int) -> None:
    lines = await session.execute(
        select(ReturnLine.order_line_id, ReturnLine.quantity).where(ReturnLine.return_id == key)
    )
    for line_id, quantity in lines.all():
        await session.execute(
            update(OrderLine)
            .where(OrderLine.id == line_id)
            .values(returned_quantity=OrderLine.returned_quantity - quantity)
            .execution_options(synchronize_session=False)
        )
