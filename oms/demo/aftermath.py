"""What happened to orders of the demo shop after they came in: cancellations and returns."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.shop import Shop
from oms.after_sales import open_return
from oms.demo.data import ReturnData
from oms.demo.plan import PlannedOrder
from oms.models import Order, OrderLine, Refund, Return, ReturnLine
from oms.orders import cancel_order
from oms.views import ReturnRequest

_GIVEN_UP = frozenset({"rejected", "cancelled"})


async def cancel(session: AsyncSession, plan: PlannedOrder, order: Order) -> None:
    """Cancel an order whose plan says so, and bring its refund to where it stands."""
    if plan.cancelled_at is None:
        return
    await cancel_order(session, order.number, customer_id=order.customer_id, now=plan.cancelled_at)
    if plan.refund is not None:
        await session.execute(
            update(Refund).where(Refund.order_id == order.id).values(state=plan.refund)
        )
    if plan.refund == "succeeded":
        await session.execute(
            update(Order).where(Order.id == order.id).values(payment_status="refunded")
        )


async def open_returns(
    session: AsyncSession, plan: PlannedOrder, order: Order, now: datetime
) -> None:
    """Open the returns that the plan names and bring each to where it stands."""
    for planned in plan.returns:
        request = ReturnRequest(
            number=order.number,
            lines=tuple(planned.items.items()),
            kind=planned.kind,
            reason=planned.reason,
        )
        opened_at = now - timedelta(days=planned.opened)
        await open_return(
            session, request, customer_id=order.customer_id, now=opened_at, shop=Shop()
        )
        return_id = await session.scalar(
            select(Return.id).where(Return.order_id == order.id).order_by(Return.id.desc())
        )
        await _bring_forward(session, return_id or 0, planned)


async def _bring_forward(session: AsyncSession, return_id: int, planned: ReturnData) -> None:
    await session.execute(
        update(Return)
        .where(Return.id == return_id)
        .values(decision=planned.decision, goods=planned.goods)
    )
    if planned.refund is None:
        await session.execute(delete(Refund).where(Refund.return_id == return_id))
    else:
        await session.execute(
            update(Refund).where(Refund.return_id == return_id).values(state=planned.refund)
        )
    if planned.decision in _GIVEN_UP:
        await _give_back(session, return_id)


async def _give_back(session: AsyncSession, return_id: int) -> None:
    """Count the pieces of a return that came to nothing as not returned."""
    rows = await session.execute(
        select(ReturnLine.order_line_id, ReturnLine.quantity).where(
            ReturnLine.return_id == return_id
        )
    )
    for line_id, quantity in rows.all():
        await session.execute(
            update(OrderLine)
            .where(OrderLine.id == line_id)
            .values(returned_quantity=OrderLine.returned_quantity - quantity)
        )
