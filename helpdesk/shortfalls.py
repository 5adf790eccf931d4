"""Where answers fell short: the bot found none, the buyer did not like it, or a person had to answer.

Each source is read in the order of its rows, from the last one that was looked at.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.models import (
    Author,
    Conversation,
    HandOver,
    HandOverReason,
    Message,
    Rating,
    RatingValue,
    ToolCall,
    ToolOutcome,
    Turn,
)

_SEARCH = "search_help"
_AT_ONCE = 200
_ABOUT_KNOWLEDGE = frozenset({HandOverReason.MISSING_KNOWLEDGE, HandOverReason.NOT_UNDERSTOOD})


@dataclass(frozen=True)
class Shortfall:
    """A question as it was asked, and what people of the shop answered to it, if they did.

    `cause` names what it was found by: the same for two rows that tell of one question.
    """

    cause: str
    conversation_id: str
    question: str
    language: str
    at: datetime
    reply: str | None = None


async def unanswered(
    session: AsyncSession, *, after: int, before: datetime
) -> tuple[list[Shortfall], int]:
    """Return what was looked up without success or not understood, and the last turn looked at.

    Turns later than `before` wait: one with a lower number may still be on its way in.
    """
    turns = select(Turn.id).where(Turn.id > after, Turn.created_at < before).order_by(Turn.id)
    ids = (await session.scalars(turns.limit(_AT_ONCE))).all()
    if not ids:
        return [], after
    rows = await session.execute(
        select(ToolCall, Turn, Conversation.language)
        .join(Turn, Turn.id == ToolCall.turn_id)
        .join(Conversation, Conversation.id == Turn.conversation_id)
        .where(
            ToolCall.turn_id.in_(ids),
            ToolCall.name == _SEARCH,
            ToolCall.outcome == ToolOutcome.OK,
        )
        .order_by(ToolCall.id)
    )
    empty = [(call, turn, language) for call, turn, language in rows if _is_empty(call)]
    found = [_unanswered(call, turn, language) for call, turn, language in empty]
    rest = set(ids).difference(turn.id for _, turn, _ in empty)
    return [*found, *await _misunderstood(session, rest)], ids[-1]


async def disliked(
    session: AsyncSession, *, after: int, before: datetime
) -> tuple[list[Shortfall], int]:
    """Return the questions whose answers got a thumb down, and the last rating looked at."""
    rows = await session.execute(
        select(Rating, Message)
        .join(Message, Message.id == Rating.message_id)
        .where(Rating.id > after, Rating.created_at < before)
        .order_by(Rating.id)
        .limit(_AT_ONCE)
    )
    found: list[Shortfall] = []
    upto = after
    for rating, message in rows.all():
        upto = rating.id
        if rating.value == RatingValue.DOWN:
            asked = await _last_asked(session, message, Message.seq < message.seq)
            found += await _shortfalls(session, asked, f"rating:{message.id}")
    return found, upto


async def answered_by_people(
    session: AsyncSession, *, after: int, before: datetime
) -> tuple[list[Shortfall], int]:
    """Return what people answered after the bot could not, and the last message looked at."""
    rows = await session.execute(
        select(Message.id, Message.author)
        .where(Message.id > after, Message.created_at < before)
        .order_by(Message.id)
        .limit(_AT_ONCE)
    )
    found: list[Shortfall] = []
    upto = after
    for message_id, author in rows.all():
        upto = message_id
        if author == Author.AGENT:
            found += await _answered_by_a_person(session, message_id)
    return found, upto


async def newest_turn(session: AsyncSession) -> int:
    """Return the last turn there is, 0 before the first."""
    return await session.scalar(select(func.max(Turn.id))) or 0


async def newest_rating(session: AsyncSession) -> int:
    """Return the last rating there is, 0 before the first."""
    return await session.scalar(select(func.max(Rating.id))) or 0


async def newest_message(session: AsyncSession) -> int:
    """Return the last message there is, 0 before the first."""
    return await session.scalar(select(func.max(Message.id))) or 0


async def question_of(session: AsyncSession, message: Message) -> str | None:
    """Return what the buyer had written before an answer."""
    asked = await _last_asked(session, message, Message.seq < message.seq)
    return asked.text if asked else None


async def _misunderstood(session: AsyncSession, turn_ids: Collection[int]) -> list[Shortfall]:
    replies = await session.scalars(
        select(Message)
        .join(Turn, Turn.message_id == Message.id)
        .where(Turn.id.in_(turn_ids))
        .order_by(Message.id)
    )
    found: list[Shortfall] = []
    for reply in replies.all():
        if reply.dialogue.get("misunderstood"):
            asked = await _last_asked(session, reply, Message.seq < reply.seq)
            found += await _shortfalls(session, asked, f"misunderstood:{reply.id}")
    return found


def _unanswered(call: ToolCall, turn: Turn, language: str) -> Shortfall:
    return Shortfall(
        cause=f"call:{call.id}",
        conversation_id=turn.conversation_id,
        question=str(call.arguments.get("question", "")),
        language=language,
        at=turn.created_at,
    )


def _is_empty(call: ToolCall) -> bool:
    has_asked = bool(str(call.arguments.get("question", "")).strip())
    return has_asked and not (call.result or {}).get("passages")


async def _answered_by_a_person(session: AsyncSession, message_id: int) -> list[Shortfall]:
    reply = await session.get_one(Message, message_id)
    hand_over = await _hand_over_of(session, reply)
    if hand_over is None:
        return []
    asked = await _last_asked(session, reply, Message.created_at <= hand_over.created_at)
    cause = f"hand_over:{hand_over.id}"
    return [replace(one, reply=reply.text) for one in await _shortfalls(session, asked, cause)]


async def _shortfalls(session: AsyncSession, asked: Message | None, cause: str) -> list[Shortfall]:
    if asked is None:
        return []
    conversation = await session.get_one(Conversation, asked.conversation_id)
    return [
        Shortfall(
            cause=cause,
            conversation_id=conversation.id,
            question=asked.text,
            language=conversation.language,
            at=asked.created_at,
        )
    ]


async def _last_asked(
    session: AsyncSession, message: Message, *conditions: ColumnElement[bool]
) -> Message | None:
    return await session.scalar(
        select(Message)
        .where(
            Message.conversation_id == message.conversation_id,
            Message.author == Author.BUYER,
            Message.text != "",
            *conditions,
        )
        .order_by(Message.seq.desc())
        .limit(1)
    )


async def _hand_over_of(session: AsyncSession, reply: Message) -> HandOver | None:
    found = await session.scalar(
        select(HandOver)
        .where(
            HandOver.conversation_id == reply.conversation_id,
            HandOver.created_at <= reply.created_at,
        )
        .order_by(HandOver.id.desc())
        .limit(1)
    )
    return found if found is not None and found.reason in _ABOUT_KNOWLEDGE else None
