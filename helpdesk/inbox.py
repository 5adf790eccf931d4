"""The inbox: the conversations a member of staff sees, what waits first, a page at a time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from helpdesk.cursors import decode_cursor, encode_cursor
from helpdesk.models import (
    Author,
    Conversation,
    HandOver,
    HandOverReason,
    Message,
    Owner,
    Priority,
    Staff,
)

_EXCERPT = 200


class View(StrEnum):
    """What an inbox page shows: the queue, one's own, all that is open, or what is closed."""

    WAITING = "waiting"
    MINE = "mine"
    ALL = "all"
    RESOLVED = "resolved"


@dataclass(frozen=True)
class InboxItem:
    """One line of the inbox; `excerpt` begins the newest message, and `reason` why people have it."""

    id: str
    channel: str
    language: str
    owner: Owner
    priority: Priority
    reason: HandOverReason | None
    waiting_since: datetime | None
    assignee_id: int | None
    assignee: str | None
    customer_id: int | None
    is_unanswered: bool
    excerpt: str
    excerpt_author: Author | None
    updated_at: datetime


@dataclass(frozen=True)
class InboxPage:
    """Some lines of the inbox, and the cursor of the page that follows, if there is one."""

    items: tuple[InboxItem, ...]
    next_cursor: str | None


@dataclass(frozen=True)
class _Key:
    """Something to sort by: a column, what it holds, and whether the highest comes first."""

    column: InstrumentedAttribute[Any]
    kind: type[Any]
    is_descending: bool = False

    def is_beyond(self, value: Any) -> ColumnElement[bool]:
        """Return the condition of what comes after a value."""
        there = literal(value, self.column.type)
        return self.column < there if self.is_descending else self.column > there

    def is_at(self, value: Any) -> ColumnElement[bool]:
        """Return the condition of what has just this value."""
        return self.column == literal(value, self.column.type)

    def order(self) -> ColumnElement[Any]:
        """Return the column for ORDER BY."""
        return self.column.desc() if self.is_descending else self.column.asc()


@dataclass(frozen=True)
class _Section:
    """Conversations in one order; the last key tells any two of them apart."""

    name: str
    condition: ColumnElement[bool]
    keys: tuple[_Key, ...]

    def after(self, position: list[Any]) -> ColumnElement[bool]:
        """Return the condition of what follows a position in this order."""
        pairs = list(zip(self.keys, position, strict=True))
        return or_(
            *(
                and_(*(earlier.is_at(at) for earlier, at in pairs[:place]), key.is_beyond(value))
                for place, (key, value) in enumerate(pairs)
            )
        )

    def position(self, conversation: Conversation) -> list[Any]:
        """Return where a conversation stands in this order."""
        return [getattr(conversation, key.column.key) for key in self.keys]


_BY_ID = _Key(Conversation.id, str)
_NEWEST = (_Key(Conversation.updated_at, datetime, is_descending=True), _BY_ID)
_QUEUE = _Section(
    "queue",
    Conversation.owner == Owner.QUEUE,
    (
        _Key(Conversation.priority, Priority, is_descending=True),
        _Key(Conversation.waiting_since, datetime),
        _BY_ID,
    ),
)


async def list_conversations(
    session: AsyncSession,
    *,
    view: View,
    staff_id: int,
    cursor: str | None = None,
    limit: int = 50,
) -> InboxPage:
    """Return a page of the inbox; raise InvalidCursorError for a cursor of another view.

    What waits comes first, the most urgent and then the longest waiting; the rest follows by its
    newest message.
    """
    sections = _sections(View(view), staff_id)
    start, position = _resume(sections, cursor)
    rows: list[tuple[_Section, Any]] = []
    for section in sections[start:]:
        query = _query(section, position).limit(limit + 1 - len(rows))
        rows += [(section, row) for row in await session.execute(query)]
        position = None
        if len(rows) > limit:
            break
    shown = rows[:limit]
    return InboxPage(
        items=tuple(_item(row) for _, row in shown),
        next_cursor=_cursor_after(shown[-1]) if len(rows) > limit else None,
    )


def _sections(view: View, staff_id: int) -> tuple[_Section, ...]:
    match view:
        case View.WAITING:
            return (_QUEUE,)
        case View.MINE:
            mine = and_(Conversation.owner == Owner.HUMAN, Conversation.assignee_id == staff_id)
            return (_Section("mine", mine, _NEWEST),)
        case View.ALL:
            answered = Conversation.owner.in_((Owner.BOT, Owner.HUMAN))
            return (_QUEUE, _Section("open", answered, _NEWEST))
        case View.RESOLVED:
            return (_Section("resolved", Conversation.owner == Owner.CLOSED, _NEWEST),)


def _query(
    section: _Section, position: list[Any] | None
) -> Select[Conversation, str, Author, HandOverReason, str]:
    query = (
        select(Conversation, Message.text, Message.author, HandOver.reason, Staff.name)
        .outerjoin(
            Message,
            and_(Message.conversation_id == Conversation.id, Message.seq == Conversation.last_seq),
        )
        .outerjoin(
            HandOver,
            and_(HandOver.conversation_id == Conversation.id, HandOver.ended_at.is_(None)),
        )
        .outerjoin(Staff, Staff.id == Conversation.assignee_id)
        .where(section.condition, Conversation.last_seq > 0)
        .order_by(*(key.order() for key in section.keys))
        .execution_options(populate_existing=True)
    )
    return query if position is None else query.where(section.after(position))


def _item(row: Any) -> InboxItem:
    conversation, text, author, reason, assignee = row
    return InboxItem(
        id=conversation.id,
        channel=conversation.channel,
        language=conversation.language,
        owner=conversation.owner,
        priority=conversation.priority,
        reason=reason,
        waiting_since=conversation.waiting_since,
        assignee_id=conversation.assignee_id,
        assignee=assignee,
        customer_id=conversation.customer_id,
        is_unanswered=conversation.is_waiting_for_an_answer,
        excerpt=(text or "")[:_EXCERPT],
        excerpt_author=author,
        updated_at=conversation.updated_at,
    )


def _cursor_after(last: tuple[_Section, Any]) -> str:
    section, row = last
    return encode_cursor(section.name, section.position(row[0]))


def _resume(sections: tuple[_Section, ...], cursor: str | None) -> tuple[int, list[Any] | None]:
    """Return with which section to go on, and behind what in it."""
    if cursor is None:
        return 0, None
    shapes = {section.name: tuple(key.kind for key in section.keys) for section in sections}
    name, position = decode_cursor(cursor, shapes)
    return list(shapes).index(name), position
