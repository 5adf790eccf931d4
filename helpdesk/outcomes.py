"""What each conversation came to: one row, noted as things happen."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.models import HandOverReason, Outcome


async def begin(session: AsyncSession, conversation_id: str, *, now: datetime) -> None:
    """Open the row of a new conversation."""
    await session.execute(insert(Outcome).values(conversation_id=conversation_id, created_at=now))


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
    await _note(session, conversation_id, resolved_at=now)


async def note_reopening(session: AsyncSession, conversation_id: str) -> None:
    """Note that the buyer came back after the close."""
    await _note(session, conversation_id, resolved_at=None, reopened=Outcome.reopened + 1)


async def get(session: AsyncSession, conversation_id: str) -> Outcome | None:
    """Return a conversation's outcome so far."""
    return await session.get(Outcome, conversation_id, populate_existing=True)


async def _note(session: AsyncSession, conversation_id: str, **values: Any) -> None:
    await session.execute(
        update(Outcome).where(Outcome.conversation_id == conversation_id).values(**values)
    )
