"""Promises that were not kept, and who is told of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk import audit
from helpdesk.changes import announce_overdue, change
from helpdesk.models import Alarm, AlarmWay, Conversation, DeliveryState, Staff
from helpdesk.storable import storable_text

_AT_ONCE = 100


@dataclass(frozen=True)
class Overdue:
    """A conversation whose answer is late, and who has it, if somebody has."""

    conversation: Conversation
    assignee: str | None


async def find(session: AsyncSession, *, now: datetime) -> Sequence[Overdue]:
    """Return what is late and of which nobody has been told, the latest first."""
    rows = await session.execute(
        select(Conversation, Staff.name)
        .outerjoin(Staff, Staff.id == Conversation.assignee_id)
        .where(Conversation.answer_due_at <= now, Conversation.escalated_at.is_(None))
        .order_by(Conversation.answer_due_at)
        .limit(_AT_ONCE)
    )
    return [Overdue(conversation, name) for conversation, name in rows]


async def escalate(
    session: AsyncSession,
    conversation_id: str,
    *,
    subject: str,
    text: str,
    ways: Collection[AlarmWay],
    now: datetime,
) -> bool:
    """Tell of a late answer once: open consoles, and by each of the ways; False if it was told before."""
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.answer_due_at <= now,
        Conversation.escalated_at.is_(None),
        escalated_at=now,
    )
    if conversation is None:
        return False
    for way in ways:
        await session.execute(
            insert(Alarm).values(
                conversation_id=conversation_id,
                way=way,
                subject=storable_text(subject)[:200],
                text=storable_text(text),
                state=DeliveryState.PENDING,
                next_at=now,
                created_at=now,
            )
        )
    announce_overdue(session, conversation_id)
    await audit.record(
        session,
        actor="system",
        action="escalate",
        subject=f"conversation:{conversation_id}",
        details={"ways": [way.value for way in ways]},
        now=now,
    )
    return True
