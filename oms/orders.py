"""A buyer's orders: reading and cancelling them."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError
from oms import policy
from oms.changes import change_order, paid_and_not_refunded, pay_back
from oms.inventory import release
from oms.loading import load_latest, load_order, load_summaries
from oms.views import CancellationPreview, OrderSummary, OrderView

_NOT_CAPTURED = frozenset({"pending", "authorized", "voided"})


class OrderNotCancellableError(ConflictError):
    """The order has left, or has been cancelled before."""

    code = "order_not_cancellable"

    def __init__(self, order: OrderView) -> None:
        super().__init__(f"Order {order.number!r} is {order.headline} and cannot be cancelled.")


async def list_orders(
    session: AsyncSession, *, customer_id: int, limit: int = 10
) -> list[OrderSummary]:
    """Return this customer's newest orders, the newest first."""
    return await load_summaries(session, customer_id=customer_id, limit=limit)


async def latest_orders(
    session: AsyncSession, *, customer_id: int, limit: int, now: datetime
) -> list[OrderView]:
    """Return this customer's newest orders as a whole, the newest first; `now` as in `get_order`."""
    return await load_latest(session, customer_id=customer_id, limit=limit, now=now)


async def get_order(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime | None = None
) -> OrderView:
    """Return one order of this customer, its number in any writing.

    With `now`, a parcel whose carrier has been silent for 30 days reads "expired". Raises
    OrderNotFoundError, in the same words for an order of somebody else and for none at all.
    """
    return await load_order(session, number, customer_id=customer_id, now=now)


async def preview_cancellation(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime
) -> CancellationPreview:
    """Tell what cancelling would pay back; raise OrderNotCancellableError if it is too late."""
    order = await load_order(session, number, customer_id=customer_id, now=now)
    if not policy.may_cancel(order.headline):
        raise OrderNotCancellableError(order)
    return CancellationPreview(order=order, refund=await paid_and_not_refunded(session, order))


async def cancel_order(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime
) -> OrderView:
    """Cancel an order, give its stock free and put down the refund of what was paid.

    Raises OrderNotCancellableError, and OrderChangedError if somebody else was faster.
    """
    preview = await preview_cancellation(session, number, customer_id=customer_id, now=now)
    order = preview.order
    payment_status = "voided" if order.payment_status in _NOT_CAPTURED else order.payment_status
    async with session.begin_nested():
        await change_order(session, order, cancelled_at=now, payment_status=payment_status)
        await release(session, [line.line_id for line in order.lines])
        if preview.refund.minor > 0:
            pay_back(session, order, preview.refund, now=now)
    return await load_order(session, order.number, customer_id=customer_id, now=now)
