"""What each episode of a conversation came to: one row, noted as things happen."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Integer, and_, bindparam, cast, extract, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.elements import ColumnElement

from core.database import UtcDateTime
from helpdesk.changes import table_of
from helpdesk.models import Conversation, HandOverReason, Outcome, Served

SILENCE = timedelta(hours=24)
_SOON_AFTER = timedelta(days=7)
_SERVED_WELL = 4
_BY_BUYER = "buyer"
_SECONDS_AN_HOUR = 3600

_CONVERSATIONS = table_of(Conversation)
_TABLE = table_of(Outcome)
_NOW = bindparam("now", type_=UtcDateTime())
_EPOCH = bindparam("epoch", type_=Integer())
# The row of the episode that is going on.
_CURRENT = and_(
    _TABLE.c.conversation_id == bindparam("conversation"),
    _TABLE.c.number
    == select(_CONVERSATIONS.c.episode)
    .where(_CONVERSATIONS.c.id == bindparam("conversation"))
    .scalar_subquery(),
)


def _seconds_since(moment: ColumnElement[Any]) -> ColumnElement[int]:
    return _EPOCH - cast(extract("epoch", moment), Integer)


_ANSWERED = {
    "answered_at": _NOW,
    "first_answer_seconds": func.coalesce(
        _TABLE.c.first_answer_seconds, _seconds_since(_TABLE.c.opened_at)
    ),
}
_SPENT = {
    "fallbacks": _TABLE.c.fallbacks + bindparam("fallback"),
    "cost_micros": _TABLE.c.cost_micros + bindparam("cost"),
}
# Every turn runs this. It is built once: building it costs more than running it.
_BOT_ANSWERED = (
    update(_TABLE)
    .where(_CURRENT)
    .values(
        **_ANSWERED,
        **_SPENT,
        bot_replies=_TABLE.c.bot_replies + 1,
        language=bindparam("spoken"),
        intent=func.coalesce(bindparam("wanted"), _TABLE.c.intent),
    )
)
_PERSON_ANSWERED = (
    update(_TABLE)
    .where(_CURRENT)
    .values(
        **_ANSWERED,
        human_replies=_TABLE.c.human_replies + 1,
        human_seconds=func.coalesce(
            _TABLE.c.human_seconds, _seconds_since(_TABLE.c.handed_over_at)
        ),
    )
)
_COST = update(_TABLE).where(_CURRENT).values(**_SPENT)
_VERIFIED = (
    update(_TABLE)
    .where(_CURRENT)
    .values(
        verified_at=_NOW,
        verified_by=bindparam("by"),
        resolution_seconds=_seconds_since(_TABLE.c.opened_at),
    )
)
_RESOLVED = (
    update(_TABLE)
    .where(_CURRENT)
    .values(closed_at=_NOW, resolution_seconds=_seconds_since(_TABLE.c.opened_at))
)


async def begin(session: AsyncSession, conversation: Conversation, *, now: datetime) -> None:
    """Open the row of the episode that has just begun."""
    if conversation.episode > 1:
        await _note_reopened(session, conversation, now=now)
    await session.execute(
        insert(Outcome).values(
            conversation_id=conversation.id,
            number=conversation.episode,
            channel=conversation.channel,
            language=conversation.language,
            opened_at=now,
            opened_hour=_epoch(now) // _SECONDS_AN_HOUR,
        )
    )


async def note_bot_answer(  # noqa: PLR0913  # each is a fact of the answer
    session: AsyncSession,
    conversation_id: str,
    *,
    language: str,
    intent: str | None,
    is_fallback: bool,
    cost_micros: int,
    now: datetime,
) -> None:
    """Note that the bot has answered, what the buyer wanted, and what the answer cost."""
    await session.execute(
        _BOT_ANSWERED,
        {
            **_moment(conversation_id, now),
            "spoken": language,
            "wanted": intent,
            "fallback": int(is_fallback),
            "cost": cost_micros,
        },
    )


async def note_cost(
    session: AsyncSession, conversation_id: str, *, is_fallback: bool, cost_micros: int
) -> None:
    """Note what a turn has cost that came to no answer."""
    if is_fallback or cost_micros:
        spent = {"fallback": int(is_fallback), "cost": cost_micros}
        await session.execute(_COST, {"conversation": conversation_id, **spent})


async def note_person_answer(session: AsyncSession, conversation_id: str, *, now: datetime) -> None:
    """Note that a person has answered."""
    await session.execute(_PERSON_ANSWERED, _moment(conversation_id, now))


async def note_hand_over(
    session: AsyncSession, conversation_id: str, *, reason: HandOverReason, now: datetime
) -> None:
    """Note that the bot gave the conversation to people."""
    await session.execute(
        update(Outcome)
        .where(_CURRENT)
        .values(reason=reason, handed_over_at=now, hand_overs=Outcome.hand_overs + 1)
        .execution_options(synchronize_session=False),
        {"conversation": conversation_id},
    )


async def note_verified(
    session: AsyncSession, conversation_id: str, *, by: str, now: datetime
) -> None:
    """Note that something was really done for the buyer; `by` names what ("return", ...)."""
    await session.execute(_VERIFIED, {**_moment(conversation_id, now), "by": by})


async def note_resolved(session: AsyncSession, conversation_id: str, *, now: datetime) -> None:
    """Note that a person closed the conversation."""
    await session.execute(_RESOLVED, _moment(conversation_id, now))


async def note_score(
    session: AsyncSession,
    conversation_id: str,
    episode: int,
    *,
    served_by: Served,
    score: int,
    now: datetime,
) -> None:
    """Note how the buyer was served in an episode; who was served well by the bot says so by it."""
    place = (Outcome.conversation_id == conversation_id, Outcome.number == episode)
    values: dict[str, Any] = {f"{served_by.value}_score": score}
    if served_by == Served.BOT and score >= _SERVED_WELL:
        values |= {
            "verified_at": func.coalesce(Outcome.verified_at, _NOW),
            "verified_by": func.coalesce(Outcome.verified_by, _BY_BUYER),
            "resolution_seconds": func.coalesce(
                Outcome.resolution_seconds, _seconds_since(_TABLE.c.opened_at)
            ),
        }
    await session.execute(
        update(Outcome).where(*place).values(**values).execution_options(synchronize_session=False),
        {"now": now, "epoch": _epoch(now)},
    )


async def get(session: AsyncSession, conversation_id: str) -> Outcome | None:
    """Return what the newest episode of a conversation has come to so far."""
    found = await session.scalars(
        select(Outcome)
        .where(Outcome.conversation_id == conversation_id)
        .order_by(Outcome.number.desc())
        .limit(1)
        .execution_options(populate_existing=True)
    )
    return found.one_or_none()


async def _note_reopened(
    session: AsyncSession, conversation: Conversation, *, now: datetime
) -> None:
    await session.execute(
        update(Outcome)
        .where(
            Outcome.conversation_id == conversation.id,
            Outcome.number == conversation.episode - 1,
            Outcome.answered_at >= now - _SOON_AFTER,
        )
        .values(was_reopened=True)
        .execution_options(synchronize_session=False)
    )


def _moment(conversation_id: str, now: datetime) -> dict[str, Any]:
    return {"conversation": conversation_id, "now": now, "epoch": _epoch(now)}


def _epoch(now: datetime) -> int:
    return int(now.timestamp())
