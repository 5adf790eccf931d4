"""What buyers think of answers."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import NotFoundError
from helpdesk.models import Author, Message, Rating, RatingValue


class MessageNotFoundError(NotFoundError):
    """The conversation has no such answer of the bot."""

    code = "message_not_found"

    def __init__(self, seq: int) -> None:
        super().__init__(f"There is no answer of the bot with the number {seq}.")


async def rate(
    session: AsyncSession, conversation_id: str, seq: int, value: RatingValue, *, now: datetime
) -> None:
    """Note what the buyer of a conversation thinks of one answer; raise MessageNotFoundError."""
    message_id = await session.scalar(
        select(Message.id).where(
            Message.conversation_id == conversation_id,
            Message.seq == seq,
            Message.author == Author.BOT,
        )
    )
    if message_id is None:
        raise MessageNotFoundError(seq)
    session.add(Rating(message_id=message_id, value=value, created_at=now))
