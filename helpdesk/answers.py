"""What the bot answered from articles, newest first, for whoever looks after the articles."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.models import Author, Message, Rating, RatingValue
from helpdesk.ratings import MessageNotFoundError
from helpdesk.shortfalls import question_of

_LOOKED_AT = 500


@dataclass(frozen=True)
class AnswerView:
    """An answer with the question before it, and what the buyer thought of it, if she said so."""

    message: Message
    question: str
    rating: RatingValue | None


async def newest(
    session: AsyncSession, *, slug: str | None = None, limit: int = 50
) -> list[AnswerView]:
    """Return the newest answers that quote an article, or one article."""
    messages = await session.scalars(
        select(Message)
        .where(Message.author == Author.BOT)
        .order_by(Message.id.desc())
        .limit(_LOOKED_AT)
    )
    quoting = [message for message in messages.all() if _quotes(message, slug)]
    return [await _view(session, message) for message in quoting[:limit]]


async def get(session: AsyncSession, message_id: int) -> AnswerView:
    """Return one answer of the bot; raise MessageNotFoundError."""
    message = await session.get(Message, message_id)
    if message is None or message.author != Author.BOT:
        raise MessageNotFoundError(message_id)
    return await _view(session, message)


def _quotes(message: Message, slug: str | None) -> bool:
    slugs: Sequence[str] = [source["slug"] for source in message.sources]
    return bool(slugs) if slug is None else slug in slugs


async def _view(session: AsyncSession, message: Message) -> AnswerView:
    rating = await session.scalar(
        select(Rating.value)
        .where(Rating.message_id == message.id)
        .order_by(Rating.id.desc())
        .limit(1)
    )
    return AnswerView(message, await question_of(session, message) or "", rating)
