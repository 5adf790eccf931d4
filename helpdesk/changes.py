"""How a conversation's row is changed, and how open pages are told."""

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Insert, Table, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Base, announce
from core.events import Event
from helpdesk.models import Conversation

_FRESH = {"populate_existing": True, "synchronize_session": False}


def table_of(model: type[Base]) -> Table:
    """Return the table of a model, for statements that need no entity back."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


async def change(
    session: AsyncSession, *conditions: ColumnElement[bool], **values: Any
) -> Conversation | None:
    """Change the one conversation for which all conditions hold, and return it as it then is.

    None means that a condition no longer held. Whoever comes second waits for the row and then
    judges the conditions anew, so that of two rivals one wins.
    """
    changed = await session.execute(
        update(Conversation).where(*conditions).values(**values).returning(Conversation),
        execution_options=_FRESH,
    )
    return changed.scalar_one_or_none()


def insert_unless_there(session: AsyncSession, model: type[Base]) -> Insert:
    """Return the INSERT into a model's table that gives way to a row with the same unique key.

    It returns the new row's primary key, or nothing where it gave way.
    """
    return _insert_unless_there(session.get_bind().dialect.name, table_of(model))


@lru_cache
def _insert_unless_there(dialect: str, table: Table) -> Insert:
    insert = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    return insert.on_conflict_do_nothing().returning(*table.primary_key)


def announce_message(session: AsyncSession, conversation_id: str, seq: int) -> None:
    """Tell open pages that a message has come, changed or been delivered."""
    _announce(session, conversation_id, "message", {"id": conversation_id, "seq": seq})


def announce_owner(session: AsyncSession, conversation: Conversation) -> None:
    """Tell open pages who answers the conversation now."""
    payload = {
        "id": conversation.id,
        "seq": conversation.last_seq,
        "owner": conversation.owner.value,
        "assignee_id": conversation.assignee_id,
    }
    _announce(session, conversation.id, "owner", payload)


def announce_hand_over(
    session: AsyncSession, conversation_id: str, details: dict[str, str]
) -> None:
    """Tell the shop's people that somebody waits for them; details are its reason and priority."""
    announce(session, Event("inbox", "handover", {"id": conversation_id, **details}))


def announce_overdue(session: AsyncSession, conversation_id: str) -> None:
    """Tell the shop's people that a promised answer is late."""
    announce(session, Event("inbox", "overdue", {"id": conversation_id}))


def _announce(
    session: AsyncSession, conversation_id: str, kind: str, payload: dict[str, Any]
) -> None:
    announce(session, Event(f"conversation:{conversation_id}", kind, payload))
    announce(session, Event("inbox", kind, payload))
