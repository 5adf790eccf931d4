"""What each episode of a conversation came to: one row, noted as things happen."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import UtcDateTime
from helpdesk.models import Conversation, HandOverReason, Outcome, Served

_SERVED_WELL = 4
_BY_BUYER = "buyer"


async def begin(session: AsyncSession, conversation: Conversation, *, now: datetime) -> None:
    """Open the row of the episode that has just begun."""
    await session.execute(
        insert(Outcome).values(
            conversation_id=conversation.id,
            number=conversation.episode,
            opened_at=now,
        )
    )


async def note_hand_over(
    session: AsyncSession, conversation_id: str, *, reason: HandOverReason, now: datetime
) -> None:
    """Note that the bot gave the conversation to people."""
    await _note(
        session,
        conversation_id,
        reason=reason,
        handed_over_at=now,
        hand_overs=Outcome.hand_overs + 1,
    )


async def note_verified(
    session: AsyncSession, conversation_id: str, *, by: str, now: datetime
) -> None:
    """Note that something was really done for the buyer; `by` names what ("return", ...)."""
    await _note(session, conversation_id, verified_at=now, verified_by=by)


async def note_resolved(session: AsyncSession, conversation_id: str, *, now: datetime) -> None:
    """Note that a person closed the conversation."""
    await _note(session, conversation_id, closed_at=now)


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
            "verified_at": func.coalesce(Outcome.verified_at, literal(now, UtcDateTime())),
            "verified_by": func.coalesce(Outcome.verified_by, _BY_BUYER),
        }
    await session.execute(
        update(Outcome).where(*place).values(**values).execution_options(synchronize_session=False)
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


async def _note(session: AsyncSession, conversation_id: str, **values: Any) -> None:
    episode = (
        select(Conversation.episode).where(Conversation.id == conversation_id).scalar_subquery()
    )
    await session.execute(
        update(Outcome)
        .where(Outcome.conversation_id == conversation_id, Outcome.number == episode)
        .values(**values)
        .execution_options(synchronize_session=False)
    )
