"""What waits to be sent outside of conversations: taken by one sender at a time, then settled."""

from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.models import Alarm, DeliveryState, WebhookDelivery
from helpdesk.storable import storable_text

Sendable = TypeVar("Sendable", Alarm, WebhookDelivery)

_TAKEN_FOR = timedelta(seconds=60)
_LONGEST_ERROR = 500


async def take(
    session: AsyncSession, model: type[Sendable], *conditions: ColumnElement[bool], now: datetime
) -> Sendable | None:
    """Take what has waited longest for a minute, so that nobody else sends it meanwhile."""
    oldest = (
        select(model.id)
        .where(model.next_at <= now, *conditions)
        .order_by(model.next_at, model.id)
        .limit(1)
        .scalar_subquery()
    )
    taken: Sendable | None = await session.scalar(
        update(model)
        .where(model.id == oldest, model.next_at <= now)
        .values(next_at=now + _TAKEN_FOR, attempts=model.attempts + 1)
        .returning(model),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    return taken


async def settle(
    session: AsyncSession,
    taken: Alarm | WebhookDelivery,
    *,
    error: str | None = None,
    retry_at: datetime | None = None,
    **more: Any,
) -> None:
    """Note that what was taken was sent, or with an `error` that it is tried again or given up.

    What was taken anew since, or given up meanwhile, is left alone.
    """
    model = type(taken)
    failed = DeliveryState.FAILED if retry_at is None else DeliveryState.PENDING
    await session.execute(
        update(model)
        .where(model.id == taken.id, model.attempts == taken.attempts, model.next_at.is_not(None))
        .values(
            state=DeliveryState.SENT if error is None else failed,
            next_at=retry_at,
            error=None if error is None else storable_text(error)[:_LONGEST_ERROR],
            **more,
        )
        .execution_options(synchronize_session=False)
    )
