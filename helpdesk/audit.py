"""The log of what was done; nobody can change it afterwards, not even this program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.cursors import decode_cursor, encode_cursor
from helpdesk.models import AuditEntry, Staff
from helpdesk.storable import storable

_SECTION = "audit"
_OF_STAFF = "staff:"


@dataclass(frozen=True)
class Wanted:
    """Which entries are looked for; None leaves it open. `until` is the first moment too late."""

    actor: str | None = None
    action: str | None = None
    subject: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        """Return what an entry must fulfil."""
        conditions = []
        if self.actor is not None:
            conditions.append(AuditEntry.actor == self.actor)
        if self.action is not None:
            conditions.append(AuditEntry.action == self.action)
        if self.subject is not None:
            conditions.append(AuditEntry.subject == self.subject)
        if self.since is not None:
            conditions.append(AuditEntry.at >= self.since)
        if self.until is not None:
            conditions.append(AuditEntry.at < self.until)
        return conditions


@dataclass(frozen=True)
class AuditPage:
    """Some entries, what the staff among their actors are called, and where the list goes on."""

    entries: Sequence[AuditEntry]
    names: Mapping[str, str]
    next_cursor: str | None


async def record(
    session: AsyncSession,
    *,
    actor: str,
    action: str,
    subject: str,
    details: dict[str, Any],
    now: datetime,
) -> None:
    """Write one line: `actor` is "bot", "buyer" or "staff:7", `subject` "conversation:<id>"."""
    await session.execute(
        insert(AuditEntry).values(
            at=now, actor=actor, action=action, subject=subject, details=storable(details)
        )
    )


async def entries(session: AsyncSession, subject: str) -> Sequence[AuditEntry]:
    """Return what was done to a subject, oldest first."""
    found = await session.scalars(
        select(AuditEntry).where(AuditEntry.subject == subject).order_by(AuditEntry.id)
    )
    return found.all()


async def page(
    session: AsyncSession, wanted: Wanted, *, cursor: str | None = None, limit: int = 50
) -> AuditPage:
    """Return what was done, the newest first; raise InvalidCursorError for a cursor of another list."""
    query = select(AuditEntry).where(*wanted.conditions())
    if cursor is not None:
        _, (last,) = decode_cursor(cursor, {_SECTION: (int,)})
        query = query.where(AuditEntry.id < last)
    found = (await session.scalars(query.order_by(AuditEntry.id.desc()).limit(limit + 1))).all()
    shown = found[:limit]
    return AuditPage(
        entries=shown,
        names=await _names(session, {entry.actor for entry in shown}),
        next_cursor=encode_cursor(_SECTION, [shown[-1].id]) if len(found) > limit else None,
    )


async def actions(session: AsyncSession) -> Sequence[str]:
    """Return every kind of thing that was ever done, by name."""
    return (
        await session.scalars(select(AuditEntry.action).distinct().order_by(AuditEntry.action))
    ).all()


async def _names(session: AsyncSession, actors: set[str]) -> dict[str, str]:
    ids = {
        int(number)
        for actor in actors
        if actor.startswith(_OF_STAFF) and (number := actor.removeprefix(_OF_STAFF)).isdecimal()
    }
    if not ids:
        return {}
    rows = await session.execute(select(Staff.id, Staff.name).where(Staff.id.in_(ids)))
    return {f"{_OF_STAFF}{row.id}": row.name for row in rows}
