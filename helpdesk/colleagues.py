"""Who of the shop's people is there, and who is given the next conversation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk import handovers
from helpdesk.models import Conversation, Owner, Staff

SEEN_EVERY = timedelta(seconds=60)
_GONE_AFTER = 2 * SEEN_EVERY + timedelta(seconds=10)
_ASSIGNED_AT_ONCE = 100


@dataclass(frozen=True)
class Colleague:
    """Somebody to whom a conversation can be given; online: she has the console open."""

    staff_id: int
    name: str
    is_away: bool
    is_online: bool


async def colleagues(session: AsyncSession, *, now: datetime) -> list[Colleague]:
    """Return everybody who works here, by name."""
    rows = await session.scalars(
        select(Staff).where(Staff.is_active.is_(True)).order_by(Staff.name, Staff.id)
    )
    return [Colleague(row.id, row.name, row.is_away, _is_online(row, now)) for row in rows]


async def note_seen(session: AsyncSession, staff_id: int, *, now: datetime) -> None:
    """Note that she has the console open at this moment."""
    await session.execute(
        update(Staff)
        .where(Staff.id == staff_id)
        .values(last_seen_at=now)
        .execution_options(synchronize_session=False)
    )


async def assign_waiting(session: AsyncSession, *, now: datetime) -> list[str]:
    """Give what waits to those who are there, in turn; return the conversations given away.

    Somebody who answers in the buyer's language comes before one who does not, and nobody gets
    more than her capacity. What nobody can take goes on waiting.
    """
    waiting = await session.scalars(
        select(Conversation)
        .where(Conversation.owner == Owner.QUEUE)
        .order_by(Conversation.priority.desc(), Conversation.answer_due_at, Conversation.id)
        .limit(_ASSIGNED_AT_ONCE)
    )
    queue = waiting.all()
    team = await _available(session, now) if queue else []
    given = []
    for conversation in queue:
        taker = _next(team, conversation.language)
        if taker is None:
            break
        await handovers.assign(session, conversation.id, to=taker.staff_id, by="system", now=now)
        team.remove(taker)
        if taker.free > 1:
            team.append(taker.with_one_more())
        given.append(conversation.id)
    return given


@dataclass(frozen=True)
class _Available:
    """Somebody who can take `free` more; a team is in the order in which its people were last served."""

    staff_id: int
    languages: frozenset[str]
    free: int

    def with_one_more(self) -> "_Available":
        return _Available(self.staff_id, self.languages, self.free - 1)


async def _available(session: AsyncSession, now: datetime) -> list[_Available]:
    busy = (
        select(func.count())
        .select_from(Conversation)
        .where(
            Conversation.owner == Owner.HUMAN,
            Conversation.assignee_id == Staff.id,
            Conversation.snoozed_until.is_(None),
        )
        .scalar_subquery()
    )
    rows = await session.execute(
        select(Staff, busy)
        .where(
            Staff.is_active.is_(True),
            Staff.is_away.is_(False),
            Staff.last_seen_at >= now - _GONE_AFTER,
        )
        .order_by(Staff.last_assigned_at.asc().nulls_first(), Staff.id)
    )
    return [
        _Available(staff.id, frozenset(staff.languages), staff.capacity - load)
        for staff, load in rows
        if staff.capacity > load
    ]


def _next(team: Sequence[_Available], language: str) -> _Available | None:
    """Return who is next: of those who speak the language, else of all."""
    return _first(one for one in team if language in one.languages) or _first(team)


def _first(team: Iterable[_Available]) -> _Available | None:
    return next(iter(team), None)


def _is_online(staff: Staff, now: datetime) -> bool:
    return staff.last_seen_at is not None and staff.last_seen_at >= now - _GONE_AFTER
