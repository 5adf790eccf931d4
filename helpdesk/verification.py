"""Tries to prove an identity, and the door that closes after too many."""

from datetime import datetime, timedelta

from sqlalchemy import Select, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.models import Conversation, IdentityAttempt

FAILURES_IN_A_CONVERSATION = 5
FAILURES_FOR_AN_ORDER = 20
ORDER_WINDOW = timedelta(hours=1)


def is_too_many(*, in_conversation: int, for_order: int) -> bool:
    """Decide by earlier failures whether no further try is taken."""
    return in_conversation >= FAILURES_IN_A_CONVERSATION or for_order >= FAILURES_FOR_AN_ORDER


async def record_attempt(
    session: AsyncSession,
    *,
    conversation_id: str,
    order_key: str,
    succeeded: bool,
    now: datetime,
) -> None:
    """Note a try; `order_key` is the order's number in the form used for looking it up."""
    at_seq = select(Conversation.last_seq).where(Conversation.id == conversation_id)
    await session.execute(
        insert(IdentityAttempt).values(
            conversation_id=conversation_id,
            order_key=order_key[:100],
            succeeded=succeeded,
            at_seq=at_seq.scalar_subquery(),
            created_at=now,
        )
    )


async def is_locked(
    session: AsyncSession, conversation_id: str, order_key: str, now: datetime
) -> bool:
    """Tell whether further tries are refused, in this conversation or for this order.

    Failures count since the conversation was last closed, which only a person can do. To be
    called in the write transaction of the try: it holds the conversation's row, so that tries
    made at the same time are counted one after another.
    """
    closed_seq = await session.scalar(
        select(Conversation.closed_seq)
        .where(Conversation.id == conversation_id)
        .with_for_update(key_share=True)
    )
    in_conversation = _failures().where(
        IdentityAttempt.conversation_id == conversation_id,
        IdentityAttempt.at_seq > (closed_seq or 0),
    )
    for_order = _failures().where(
        IdentityAttempt.order_key == order_key[:100],
        IdentityAttempt.created_at > now - ORDER_WINDOW,
    )
    row = (
        await session.execute(
            select(in_conversation.scalar_subquery(), for_order.scalar_subquery())
        )
    ).one()
    return is_too_many(in_conversation=row[0], for_order=row[1])


def _failures() -> Select[int]:
    return (
        select(func.count())
        .select_from(IdentityAttempt)
        .where(IdentityAttempt.succeeded.is_(False))
    )
