"""Everything that the help desk holds of conversations, for whoever asks what is known of her."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Base
from core.records import Record, Records, record_of, records_by, with_parts
from helpdesk.models import (
    Alarm,
    AuditEntry,
    Conversation,
    HandOver,
    IdentityAttempt,
    Message,
    Outcome,
    Proposal,
    Rating,
    Satisfaction,
    ToolCall,
    Translation,
    Turn,
    WebhookDelivery,
)

# How the work on the next answer is shared out tells nothing of a buyer.
_MACHINERY = frozenset({"lease_owner", "lease_until", "lease_token", "hand_over_token"})
_PARTS: Mapping[str, type[Any]] = {
    "proposals": Proposal,
    "hand_overs": HandOver,
    "identity_attempts": IdentityAttempt,
    "outcomes": Outcome,
    "satisfactions": Satisfaction,
    "alarms": Alarm,
    "webhook_deliveries": WebhookDelivery,
}


async def conversations_in_full(
    session: AsyncSession, conversation_ids: Collection[str]
) -> list[Record]:
    """Return conversations as records, oldest first, with all that `privacy.erase` would erase.

    What the audit log says of each is there too, although it stays.
    """
    found = await session.scalars(
        select(Conversation)
        .where(Conversation.id.in_(conversation_ids))
        .order_by(Conversation.created_at, Conversation.id)
    )
    rows = found.all()
    ids = [row.id for row in rows]
    parts = {
        "messages": await _messages(session, ids),
        "turns": await _turns(session, ids),
        **{
            name: await _records(session, model, model.conversation_id.in_(ids), "conversation_id")
            for name, model in _PARTS.items()
        },
        "audit": await _audited(session, ids),
    }
    return [
        record_of(row, without=_MACHINERY)
        | {name: records.get(row.id, []) for name, records in parts.items()}
        for row in rows
    ]


async def _messages(session: AsyncSession, ids: Sequence[str]) -> Records:
    of_these = select(Message.id).where(Message.conversation_id.in_(ids))
    parts = {
        "ratings": await _records(session, Rating, Rating.message_id.in_(of_these), "message_id"),
        "translations": await _records(
            session, Translation, Translation.message_id.in_(of_these), "message_id"
        ),
    }
    found = await _records(session, Message, Message.conversation_id.in_(ids), "conversation_id")
    return with_parts(found, parts)


async def _turns(session: AsyncSession, ids: Sequence[str]) -> Records:
    of_these = select(Turn.id).where(Turn.conversation_id.in_(ids))
    calls = await _records(session, ToolCall, ToolCall.turn_id.in_(of_these), "turn_id")
    found = await _records(session, Turn, Turn.conversation_id.in_(ids), "conversation_id")
    return with_parts(found, {"tool_calls": calls})


async def _audited(session: AsyncSession, ids: Sequence[str]) -> Records:
    subjects = [f"conversation:{conversation_id}" for conversation_id in ids]
    entries = await _records(session, AuditEntry, AuditEntry.subject.in_(subjects), "subject")
    return {subject.partition(":")[2]: records for subject, records in entries.items()}


async def _records(
    session: AsyncSession, model: type[Base], condition: ColumnElement[bool], key: str
) -> Records:
    rows = await session.scalars(
        select(model).where(condition).order_by(*inspect(model).primary_key)
    )
    return records_by(key, rows)
