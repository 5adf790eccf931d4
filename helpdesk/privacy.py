"""What the help desk holds of buyers: found by whom it belongs to, and erased for good."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Delete,
    Select,
    and_,
    bindparam,
    delete,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Base, announce
from core.events import Event
from helpdesk.changes import table_of
from helpdesk.models import (
    Alarm,
    Conversation,
    HandOver,
    IdentityAttempt,
    Message,
    Outcome,
    Owner,
    Proposal,
    Rating,
    Reading,
    Satisfaction,
    ToolCall,
    Translation,
    Turn,
    WebhookDelivery,
)

_WITH_PEOPLE = (Owner.QUEUE, Owner.HUMAN)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)


@dataclass(frozen=True)
class Held:
    """A conversation, whose it is if that is known, and when something last happened in it."""

    conversation_id: str
    customer_id: int | None
    updated_at: datetime


@dataclass(frozen=True)
class Erased:
    """How much is gone."""

    conversations: int
    messages: int

    def __add__(self, other: "Erased") -> "Erased":
        return Erased(self.conversations + other.conversations, self.messages + other.messages)


async def held(session: AsyncSession, conversation_id: str) -> Held | None:
    """Return whose conversation it is, None where there is none of this id."""
    found = await session.execute(_held().where(Conversation.id == conversation_id))
    row = found.one_or_none()
    return None if row is None else Held(*row)


async def held_of(
    session: AsyncSession, customer_ids: Collection[int]
) -> Mapping[int, Sequence[Held]]:
    """Return what belongs to each of these customers, the newest first."""
    rows = await session.execute(
        _held()
        .where(Conversation.customer_id.in_(customer_ids))
        .order_by(Conversation.updated_at.desc(), Conversation.id)
    )
    belonging: defaultdict[int, list[Held]] = defaultdict(list)
    for row in rows:
        belonging[row.customer_id].append(Held(*row))
    return belonging


async def expired(
    session: AsyncSession,
    cutoffs: Mapping[str, datetime],
    *,
    otherwise: datetime | None,
    limit: int,
) -> list[str]:
    """Return conversations in which nothing has happened since their channel's moment, the oldest first.

    `otherwise` is the moment of every other channel; None keeps them. What is with people stays.
    They are locked, so that none of them can become younger before it is erased.
    """
    moments = [*cutoffs.values(), *([] if otherwise is None else [otherwise])]
    if not moments:
        return []
    rules = [
        and_(Conversation.channel == channel, Conversation.updated_at < before)
        for channel, before in cutoffs.items()
    ]
    if otherwise is not None:
        rules.append(
            and_(Conversation.channel.not_in(cutoffs), Conversation.updated_at < otherwise)
        )
    found = await session.scalars(
        select(Conversation.id)
        .where(
            Conversation.owner.not_in(_WITH_PEOPLE),
            # This alone the index can look for.
            Conversation.updated_at < max(moments),
            or_(*rules),
        )
        .order_by(Conversation.updated_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(found)


async def erase(session: AsyncSession, conversation_ids: Collection[str]) -> Erased:
    """Erase conversations with all that hangs on them: messages, traces, proposals, hand-overs.

    A turn or a person who writes at this moment waits for the locks and then finds no conversation.
    The buyer who writes again begins anew. Entries of the audit log stay: they hold ids only.
    """
    locked = await session.scalars(
        select(Conversation.id)
        .where(Conversation.id.in_(conversation_ids))
        .order_by(Conversation.id)
        .with_for_update()
    )
    ids = list(locked)
    messages = await session.scalars(
        select(Message.id)
        .where(Message.conversation_id.in_(ids))
        .order_by(Message.id)
        .with_for_update()
    )
    erased = Erased(len(ids), len(messages.all()))
    for statement in _ERASURE if ids else ():
        await session.execute(statement, {"ids": ids})
    for conversation_id in ids:
        _announce_gone(session, conversation_id)
    return erased


def _held() -> Select[str, int | None, datetime]:
    return select(Conversation.id, Conversation.customer_id, Conversation.updated_at)


def _hanging_on_it(model: type[Base]) -> Delete:
    table = table_of(model)
    return delete(table).where(table.c.conversation_id.in_(_IDS))


def _hanging_on_a_message(model: type[Base]) -> Delete:
    table, messages = table_of(model), table_of(Message)
    those = select(messages.c.id).where(messages.c.conversation_id.in_(_IDS))
    return delete(table).where(table.c.message_id.in_(those))


def _tool_calls() -> Delete:
    calls, turns = table_of(ToolCall), table_of(Turn)
    those = select(turns.c.id).where(turns.c.conversation_id.in_(_IDS))
    return delete(calls).where(calls.c.turn_id.in_(those))


def _conversations() -> Delete:
    table = table_of(Conversation)
    return delete(table).where(table.c.id.in_(_IDS))


# What hangs on a row goes before the row itself.
_ERASURE = (
    _hanging_on_a_message(Rating),
    _hanging_on_a_message(Translation),
    _tool_calls(),
    *(
        _hanging_on_it(model)
        for model in (
            Turn,
            IdentityAttempt,
            Proposal,
            HandOver,
            Reading,
            Satisfaction,
            Outcome,
            Alarm,
            WebhookDelivery,
            Message,
        )
    ),
    _conversations(),
)


def _announce_gone(session: AsyncSession, conversation_id: str) -> None:
    """Let open consoles read their lists anew."""
    payload = {"id": conversation_id, "seq": 0, "owner": Owner.CLOSED.value, "assignee_id": None}
    announce(session, Event("inbox", "owner", payload))
