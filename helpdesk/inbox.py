"""The inbox: the conversations a member of staff sees, what waits first, a page at a time."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from helpdesk.changes import insert_unless_there
from helpdesk.conversations import get
from helpdesk.cursors import decode_cursor, encode_cursor
from helpdesk.models import (
    Author,
    Conversation,
    HandOver,
    HandOverReason,
    Message,
    Owner,
    Priority,
    Reading,
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
    """One line of the inbox; `excerpt` begins the newest message, and `reason` why people have it.

    `is_overdue` tells that people have been told of a late answer, `is_unread` that the buyer has
    written what the reader of the list has not seen.
    """

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
    is_unread: bool
    intent: str | None
    answer_due_at: datetime | None
    is_overdue: bool
    snoozed_until: datetime | None
    excerpt: str
    excerpt_author: Author | None
    updated_at: datetime


@dataclass(frozen=True)
class InboxPage:
    """Some lines of the inbox, and the cursor of the page that follows, if there is one."""

    items: tuple[InboxItem, ...]
    next_cursor: str | None


@dataclass(frozen=True)
class Filter:
    """What a list is narrowed to; None narrows nothing.

    `customers` are those who match something outside the help desk, such as an order number;
    `words` stand in some message of the conversation.
    """

    channel: str | None = None
    language: str | None = None
    reason: HandOverReason | None = None
    customers: Collection[int] | None = None
    words: str | None = None

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """Return what holds for each conversation of the list."""
        if self.channel is not None:
            yield Conversation.channel == self.channel
        if self.language is not None:
            yield Conversation.language == self.language
        if self.reason is not None:
            yield HandOver.reason == self.reason
        if self.customers is not None:
            yield Conversation.customer_id.in_(self.customers)
        if self.words:
            yield Conversation.id.in_(
                select(Message.conversation_id).where(
                    Message.text.icontains(self.words, autoescape=True)
                )
            )


EVERYTHING = Filter()


@dataclass(frozen=True)
class Counts:
    """How many conversations each view holds; `overdue` ones wait longer than was promised."""

    waiting: int
    mine: int
    all: int
    overdue: int
    unread_mine: int


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
        _Key(Conversation.answer_due_at, datetime),
        _BY_ID,
    ),
)


async def list_conversations(
    session: AsyncSession,
    *,
    view: View,
    staff_id: int,
    narrowed: Filter = EVERYTHING,
    cursor: str | None = None,
    limit: int = 50,
) -> InboxPage:
    """Return a page of the inbox; raise InvalidCursorError for a cursor of another view.

    What waits comes first, the most urgent and then what was promised an answer soonest; the rest
    follows by its newest message, one's own that rest at the end.
    """
    sections = _sections(View(view), staff_id)
    start, position = _resume(sections, cursor)
    rows: list[tuple[_Section, Any]] = []
    for section in sections[start:]:
        query = _query(section, position, staff_id, narrowed).limit(limit + 1 - len(rows))
        rows += [(section, row) for row in await session.execute(query)]
        position = None
        if len(rows) > limit:
            break
    shown = rows[:limit]
    return InboxPage(
        items=tuple(_item(row) for _, row in shown),
        next_cursor=_cursor_after(shown[-1]) if len(rows) > limit else None,
    )


async def count(session: AsyncSession, *, staff_id: int, now: datetime) -> Counts:
    """Count what each view holds for a member of staff; one's own that rest are not counted."""
    mine = and_(_is_mine(staff_id), Conversation.snoozed_until.is_(None))
    seen = (
        select(Reading.seq)
        .where(Reading.conversation_id == Conversation.id, Reading.staff_id == staff_id)
        .scalar_subquery()
    )
    is_unread = Conversation.last_buyer_seq > func.coalesce(seen, 0)
    has_said_something = Conversation.last_seq > 0
    conditions = (
        and_(Conversation.owner == Owner.QUEUE, has_said_something),
        mine,
        and_(Conversation.owner.in_((Owner.QUEUE, Owner.BOT, Owner.HUMAN)), has_said_something),
        Conversation.answer_due_at < now,
        and_(mine, is_unread),
    )
    counted = [
        select(func.count()).select_from(Conversation).where(condition).scalar_subquery()
        for condition in conditions
    ]
    waiting, own, everything, overdue, unread = (await session.execute(select(*counted))).one()
    return Counts(waiting, own, everything, overdue, unread)


async def channels(session: AsyncSession) -> list[str]:
    """Return the channels in which buyers have written, in their order."""
    found = await session.scalars(select(Conversation.channel).distinct())
    return sorted(found)


async def note_read(
    session: AsyncSession, conversation_id: str, *, staff_id: int, seq: int
) -> None:
    """Note that she has seen a conversation up to a message; raise ConversationNotFoundError."""
    conversation = await get(session, conversation_id)
    seq = min(seq, conversation.last_seq)
    place = {"staff_id": staff_id, "conversation_id": conversation_id, "seq": seq}
    if await session.scalar(insert_unless_there(session, Reading), place) is not None:
        return
    await session.execute(
        update(Reading)
        .where(
            Reading.staff_id == staff_id,
            Reading.conversation_id == conversation_id,
            Reading.seq < seq,
        )
        .values(seq=seq)
        .execution_options(synchronize_session=False)
    )


def _sections(view: View, staff_id: int) -> tuple[_Section, ...]:
    match view:
        case View.WAITING:
            return (_QUEUE,)
        case View.MINE:
            mine = _is_mine(staff_id)
            awake, resting = (
                Conversation.snoozed_until.is_(None),
                Conversation.snoozed_until.is_not(None),
            )
            return (
                _Section("mine", and_(mine, awake), _NEWEST),
                _Section("resting", and_(mine, resting), _NEWEST),
            )
        case View.ALL:
            answered = Conversation.owner.in_((Owner.BOT, Owner.HUMAN))
            return (_QUEUE, _Section("open", answered, _NEWEST))
        case View.RESOLVED:
            return (_Section("resolved", Conversation.owner == Owner.CLOSED, _NEWEST),)


def _is_mine(staff_id: int) -> ColumnElement[bool]:
    return and_(Conversation.owner == Owner.HUMAN, Conversation.assignee_id == staff_id)


def _query(
    section: _Section, position: list[Any] | None, staff_id: int, narrowed: Filter
) -> Select[Conversation, str, Author, HandOverReason, str, int]:
    query = (
        select(Conversation, Message.text, Message.author, HandOver.reason, Staff.name, Reading.seq)
        .outerjoin(
            Message,
            and_(Message.conversation_id == Conversation.id, Message.seq == Conversation.last_seq),
        )
        .outerjoin(
            HandOver,
            and_(HandOver.conversation_id == Conversation.id, HandOver.ended_at.is_(None)),
        )
        .outerjoin(Staff, Staff.id == Conversation.assignee_id)
        .outerjoin(
            Reading,
            and_(Reading.conversation_id == Conversation.id, Reading.staff_id == staff_id),
        )
        .where(section.condition, Conversation.last_seq > 0, *narrowed.conditions())
        .order_by(*(key.order() for key in section.keys))
        .execution_options(populate_existing=True)
    )
    return query if position is None else query.where(section.after(position))


def _item(row: Any) -> InboxItem:
    conversation, text, author, reason, assignee, seen = row
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
        is_unread=conversation.last_buyer_seq > (seen or 0),
        intent=conversation.intent,
        answer_due_at=conversation.answer_due_at,
        is_overdue=conversation.escalated_at is not None,
        snoozed_until=conversation.snoozed_until,
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
