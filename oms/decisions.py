"""What the shop's own people decide on a buyer's return."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from oms.changes import change_order
from oms.loading import load_order
from oms.models import OrderLine, Refund, Return
from oms.models.return_ import return_id
from oms.return_views import load_return, load_returns
from oms.views import OrderView, ReturnView


class ReturnNotFoundError(NotFoundError):
    """This buyer has no such return."""

    code = "return_not_found"

    def __init__(self, number: str) -> None:
        super().__init__(f"This buyer has no return {number!r}.")


class ReturnDecidedError(ConflictError):
    """The return has been decided on before."""

    code = "return_decided"

    def __init__(self, found: ReturnView) -> None:
        super().__init__(f"Return {found.number!r} is {found.decision} already.")


async def undecided(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime
) -> tuple[OrderView, ReturnView]:
    """Return what waits for a decision; raise ReturnNotFoundError or ReturnDecidedError."""
    for found in await load_returns(session, customer_id=customer_id):
        if found.number.casefold() == number.strip().casefold():
            if found.decision != "requested":
                raise ReturnDecidedError(found)
            order = await load_order(session, found.order_number, customer_id=customer_id, now=now)
            return order, found
    raise ReturnNotFoundError(number)


async def approve_return(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime
) -> ReturnView:
    """Let the buyer send the goods; where nothing is sent back, her refund is under way at once.

    Raises as `undecided`, and OrderChangedError if somebody else was faster.
    """
    order, found = await undecided(session, number, customer_id=customer_id, now=now)
    async with session.begin_nested():
        await change_order(session, order)
        await _decide(session, found, "approved")
        if found.kind == "refund_only":
            await _move_refund(session, found, "processing")
    return await load_return(session, return_id(found.number), customer_id=customer_id)


async def reject_return(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime
) -> ReturnView:
    """Refuse a return: its pieces may be returned again, and its refund is not paid.

    Raises as `undecided`, and OrderChangedError if somebody else was faster.
    """
    order, found = await undecided(session, number, customer_id=customer_id, now=now)
    async with session.begin_nested():
        await change_order(session, order)
        await _decide(session, found, "rejected")
        await _move_refund(session, found, "failed")
        for line in found.lines:
            await session.execute(
                update(OrderLine)
                .where(OrderLine.id == line.line_id)
                .values(returned_quantity=OrderLine.returned_quantity - line.quantity)
                .execution_options(synchronize_session=False)
            )
    return await load_return(session, return_id(found.number), customer_id=customer_id)


async def _decide(session: AsyncSession, found: ReturnView, decision: str) -> None:
    await session.execute(
        update(Return)
        .where(Return.id == return_id(found.number))
        .values(decision=decision)
        .execution_options(synchronize_session=False)
    )


async def _move_refund(session: AsyncSession, found: ReturnView, state: str) -> None:
    await session.execute(
        update(Refund)
        .where(Refund.return_id == return_id(found.number), Refund.state == "pending")
        .values(state=state)
        .execution_options(synchronize_session=False)
    )
