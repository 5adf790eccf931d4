"""The outbox: messages that a channel must be sent, in their order, each by one process at a time.

A process that takes a message moves `delivery_next_at` on, so that nobody else takes it for a
while; if the process dies, the message comes due again. The number of attempts fences: whoever
took the message earlier can no longer say what became of it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from helpdesk.changes import announce_message
from helpdesk.models import Author, Conversation, DeliveryState, Message
from helpdesk.storable import storable_text

TAKEN_FOR = timedelta(seconds=60)
_LONGEST_ERROR = 500


class MessageNotFoundError(NotFoundError):
    """The conversation has no such message."""

    code = "message_not_found"

    def __init__(self, seq: int) -> None:
        super().__init__(f"There is no message {seq} in this conversation.")


class NotFailedError(ConflictError):
    """The message is on its way, or has arrived."""

    code = "not_failed"

    def __init__(self, seq: int) -> None:
        super().__init__(f"Message {seq} has not failed: it need not be sent again.")


@dataclass(frozen=True)
class Delivery:
    """A message on its way out; `attempts` counts this one too."""

    message_id: int
    conversation_id: str
    channel: str
    address: str
    seq: int
    author: Author
    text: str
    language: str
    buttons: tuple[dict[str, str], ...]
    sources: tuple[dict[str, str], ...]
    attempts: int


async def due(session: AsyncSession, *, now: datetime, limit: int) -> list[str]:
    """Return conversations with a message that may be sent now, the longest waiting first."""
    return list(await session.scalars(due_query(now, limit=limit)))


def due_query(now: datetime, *, limit: int) -> Select[str]:
    """Select what may be sent now, by the index of what waits."""
    return (
        select(Message.conversation_id)
        .where(Message.delivery_next_at <= now)
        .group_by(Message.conversation_id)
        .order_by(func.min(Message.delivery_next_at))
        .limit(limit)
    )


async def claim(session: AsyncSession, conversation_id: str, *, now: datetime) -> Delivery | None:
    """Take a conversation's oldest unsent message, so that nobody else sends it meanwhile.

    None when nothing waits, or when the oldest one is being sent or is not due yet: a later
    message never overtakes it.
    """
    oldest = (
        select(func.min(Message.seq))
        .where(Message.conversation_id == conversation_id, Message.delivery_next_at.is_not(None))
        .scalar_subquery()
    )
    message: Message | None = await session.scalar(
        update(Message)
        .where(
            Message.conversation_id == conversation_id,
            Message.seq == oldest,
            Message.delivery_next_at <= now,
        )
        .values(delivery_next_at=now + TAKEN_FOR, delivery_attempts=Message.delivery_attempts + 1)
        .returning(Message),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    return None if message is None else await _delivery(session, message)


async def mark_sent(session: AsyncSession, delivery: Delivery) -> bool:
    """Note that the channel has taken a message; False if somebody else sends it by now."""
    return await _mark(
        session,
        delivery,
        delivery=DeliveryState.SENT,
        delivery_next_at=None,
        delivery_error=None,
    )


async def mark_failed(
    session: AsyncSession,
    delivery: Delivery,
    *,
    error: str,
    retry_at: datetime | None,
) -> bool:
    """Note that sending failed: to be tried again at a moment, or (None) given up for good."""
    state = DeliveryState.FAILED if retry_at is None else DeliveryState.PENDING
    return await _mark(
        session,
        delivery,
        delivery=state,
        delivery_next_at=retry_at,
        delivery_error=storable_text(error)[:_LONGEST_ERROR],
    )


async def retry(session: AsyncSession, conversation_id: str, seq: int, *, now: datetime) -> Message:
    """Have a message that was given up sent again; raise MessageNotFoundError, NotFailedError."""
    message: Message | None = await session.scalar(
        update(Message)
        .where(
            Message.conversation_id == conversation_id,
            Message.seq == seq,
            Message.delivery == DeliveryState.FAILED,
        )
        .values(
            delivery=DeliveryState.PENDING,
            delivery_attempts=0,
            delivery_next_at=now,
            delivery_error=None,
        )
        .returning(Message),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    if message is None:
        place = (Message.conversation_id == conversation_id, Message.seq == seq)
        if await session.scalar(select(Message.id).where(*place)) is None:
            raise MessageNotFoundError(seq)
        raise NotFailedError(seq)
    announce_message(session, conversation_id, seq)
    return message


async def _mark(session: AsyncSession, taken: Delivery, **values: Any) -> bool:
    marked = await session.scalar(
        update(Message)
        .where(
            Message.id == taken.message_id,
            # An id may be given anew once its message was erased.
            Message.conversation_id == taken.conversation_id,
            Message.delivery == DeliveryState.PENDING,
            Message.delivery_attempts == taken.attempts,
        )
        .values(**values)
        .returning(Message.id)
        .execution_options(synchronize_session=False)
    )
    if marked is None:
        return False
    announce_message(session, taken.conversation_id, taken.seq)
    return True


async def _delivery(session: AsyncSession, message: Message) -> Delivery:
    conversation = await session.get_one(Conversation, message.conversation_id)
    return Delivery(
        message_id=message.id,
        conversation_id=conversation.id,
        channel=conversation.channel,
        address=conversation.address,
        seq=message.seq,
        author=message.author,
        text=message.text,
        language=message.language or conversation.language,
        buttons=tuple(message.buttons),
        sources=tuple(message.sources),
        attempts=message.delivery_attempts,
    )
