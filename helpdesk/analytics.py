"""What the bot and the shop's people came to, summed up from the outcome of each episode."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from operator import add
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from core.database import Sessions
from helpdesk.cursors import decode_cursor, encode_cursor
from helpdesk.models import Conversation, Outcome
from helpdesk.outcomes import SILENCE

T = TypeVar("T")
NO_INTENT = "none"
_SECTION = "analytics"
_KEYS = (Outcome.channel, Outcome.language, Outcome.intent, Outcome.reason)
_HOUR = timedelta(hours=1)
_MOST_HOURS = 5 * 366 * 24
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class Figure(StrEnum):
    """A number of the report, whose conversations can be listed.

    `verified`: the bot alone brought her what she wanted, as she said or as the database shows.
    `contained`: the bot alone answered and she left; whether it helped, nobody knows.
    `hour`: she first wrote in this hour of the day.
    """

    ALL = "all"
    VERIFIED = "verified"
    CONTAINED = "contained"
    HANDED_OVER = "handed_over"
    UNFINISHED = "unfinished"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    FALLBACK = "fallback"
    BOT_SCORED = "bot_scored"
    HUMAN_SCORED = "human_scored"
    HOUR = "hour"


@dataclass(frozen=True)
class Wanted:
    """Which episodes are looked at; None leaves it open. `until` is the first moment too late.

    The intent NO_INTENT stands for small talk alone.
    """

    since: datetime
    until: datetime
    channel: str | None = None
    language: str | None = None
    intent: str | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        """Return what an episode must fulfil."""
        conditions = [Outcome.opened_at >= self.since, Outcome.opened_at < self.until]
        intent = None if self.intent == NO_INTENT else self.intent
        named = ((Outcome.channel, self.channel), (Outcome.language, self.language))
        conditions += [column == value for column, value in named if value is not None]
        return conditions if self.intent is None else [*conditions, Outcome.intent == intent]


@dataclass(frozen=True)
class Tally:
    """Sums over some episodes, the cost in millionths of a dollar; `bot_scores` counts scores."""

    conversations: int = 0
    verified: int = 0
    contained: int = 0
    handed_over: int = 0
    resolved: int = 0
    reopened: int = 0
    fallbacks: int = 0
    cost_micros: int = 0
    bot_scores: int = 0
    bot_score_sum: int = 0
    human_scores: int = 0
    human_score_sum: int = 0

    @property
    def unfinished(self) -> int:
        """How many are still going on, or came to no answer."""
        return self.conversations - self.verified - self.contained - self.handed_over


@dataclass(frozen=True)
class Waits:
    """How long buyers waited, in seconds: how many of them, half of whom at most `median`.

    People's times are exact to the minute.
    """

    count: int
    median: int | None
    nine_in_ten: int | None


@dataclass(frozen=True)
class Report:
    """The figures of a span of time; `hours` counts the episodes that began in each."""

    total: Tally
    by_channel: Mapping[str, Tally]
    by_language: Mapping[str, Tally]
    by_intent: Mapping[str | None, Tally]
    by_reason: Mapping[str, int]
    hours: Mapping[datetime, int]
    first_answer: Waits
    human_answer: Waits
    resolution: Waits


@dataclass(frozen=True)
class Page:
    """Some episodes, the newest first, and where the list goes on."""

    outcomes: Sequence[Outcome]
    next_cursor: str | None


async def report(sessions: Sessions, wanted: Wanted, *, now: datetime) -> Report:
    """Sum up; an episode that the bot has answered is at its end after a day of silence.

    The parts are read beside each other, each on a connection of its own.
    """
    rows, hours, first_answer, human_answer, resolution = await asyncio.gather(
        _reading(sessions, lambda session: _tallies(session, wanted, now)),
        _reading(sessions, lambda session: _hours(session, wanted)),
        *(
            _reading(sessions, partial(_waits, wanted=wanted, seconds=column, exact_to=exact_to))
            for column, exact_to in (
                (Outcome.first_answer_seconds, 1),
                (Outcome.human_seconds, 60),
                (Outcome.resolution_seconds, 60),
            )
        ),
    )
    return Report(
        total=_rolled_up(rows, lambda _: None).get(None, Tally()),
        by_channel=_rolled_up(rows, lambda key: key.channel),
        by_language=_rolled_up(rows, lambda key: key.language),
        by_intent=_rolled_up(rows, lambda key: key.intent),
        by_reason={
            reason: tally.handed_over
            for reason, tally in _rolled_up(rows, lambda key: key.reason).items()
            if reason is not None
        },
        hours=hours,
        first_answer=first_answer,
        human_answer=human_answer,
        resolution=resolution,
    )


async def _reading(sessions: Sessions, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
    async with sessions.read() as session:
        return await work(session)


async def page(  # noqa: PLR0913  # each narrows the list
    session: AsyncSession,
    wanted: Wanted,
    figure: Figure,
    *,
    key: str | None = None,
    zone: ZoneInfo,
    now: datetime,
    cursor: str | None = None,
    limit: int = 50,
) -> Page:
    """List the episodes behind a number.

    `key` is a reason, a score or an hour of the zone's day, where the figure has some. Raises
    InvalidCursorError for a cursor of another list.
    """
    query = select(Outcome).where(*wanted.conditions(), *_behind(figure, key, now))
    if figure == Figure.HOUR and key is not None:
        query = query.where(Outcome.opened_hour.in_(_hours_of_day(wanted, key, zone)))
    if cursor is not None:
        _, (last,) = decode_cursor(cursor, {_SECTION: (int,)})
        query = query.where(Outcome.id < last)
    found = (await session.scalars(query.order_by(Outcome.id.desc()).limit(limit + 1))).all()
    shown = found[:limit]
    return Page(shown, encode_cursor(_SECTION, [shown[-1].id]) if len(found) > limit else None)


async def customers(session: AsyncSession, conversation_ids: Sequence[str]) -> Mapping[str, int]:
    """Return who the buyers of conversations are, where it is known."""
    rows = await session.execute(
        select(Conversation.id, Conversation.customer_id).where(
            Conversation.id.in_(conversation_ids), Conversation.customer_id.is_not(None)
        )
    )
    return {row.id: row.customer_id for row in rows if row.customer_id is not None}


def _is_contained(now: datetime) -> ColumnElement[bool]:
    return and_(
        Outcome.handed_over_at.is_(None),
        Outcome.verified_at.is_(None),
        Outcome.answered_at < now - SILENCE,
    )


_IS_VERIFIED = and_(Outcome.handed_over_at.is_(None), Outcome.verified_at.is_not(None))
_IS_HANDED_OVER = Outcome.handed_over_at.is_not(None)


def _behind(figure: Figure, key: str | None, now: datetime) -> list[ColumnElement[bool]]:
    conditions: dict[Figure, ColumnElement[bool]] = {
        Figure.VERIFIED: _IS_VERIFIED,
        Figure.CONTAINED: _is_contained(now),
        Figure.HANDED_OVER: _IS_HANDED_OVER,
        Figure.UNFINISHED: and_(
            Outcome.handed_over_at.is_(None),
            Outcome.verified_at.is_(None),
            or_(Outcome.answered_at.is_(None), Outcome.answered_at >= now - SILENCE),
        ),
        Figure.RESOLVED: Outcome.closed_at.is_not(None),
        Figure.REOPENED: Outcome.was_reopened.is_(true()),
        Figure.FALLBACK: Outcome.fallbacks > 0,
        Figure.BOT_SCORED: Outcome.bot_score.is_not(None),
        Figure.HUMAN_SCORED: Outcome.human_score.is_not(None),
    }
    found = [conditions[figure]] if figure in conditions else []
    if key is not None and figure == Figure.HANDED_OVER:
        found.append(Outcome.reason == key)
    if key is not None and figure in (Figure.BOT_SCORED, Figure.HUMAN_SCORED):
        column = Outcome.bot_score if figure == Figure.BOT_SCORED else Outcome.human_score
        found.append(column == (int(key) if key.isdecimal() and len(key) == 1 else -1))
    return found


async def _tallies(
    session: AsyncSession, wanted: Wanted, now: datetime
) -> list[tuple[Any, tuple[int, ...]]]:
    """Return the sums, in the order of a Tally's fields, for each combination that occurs."""
    rows = await session.execute(
        select(
            *_KEYS,
            func.count(),
            _count(_IS_VERIFIED),
            _count(_is_contained(now)),
            _count(_IS_HANDED_OVER),
            func.count(Outcome.closed_at),
            _count(Outcome.was_reopened.is_(true())),
            func.sum(Outcome.fallbacks),
            func.sum(Outcome.cost_micros),
            func.count(Outcome.bot_score),
            func.coalesce(func.sum(Outcome.bot_score), 0),
            func.count(Outcome.human_score),
            func.coalesce(func.sum(Outcome.human_score), 0),
        )
        .where(*wanted.conditions())
        .group_by(*_KEYS)
    )
    counted: Sequence[Any] = rows.all()
    return [(row, tuple(row[len(_KEYS) :])) for row in counted]


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _rolled_up(
    rows: Sequence[tuple[Any, tuple[int, ...]]], key: Callable[[Any], Any]
) -> dict[Any, Tally]:
    """Add up by a part of the combinations; the most conversations come first."""
    sums: dict[Any, Sequence[int]] = {}
    for row, added in rows:
        name = key(row)
        sums[name] = [*map(add, sums[name], added)] if name in sums else added
    tallies = {name: Tally(*map(int, values)) for name, values in sums.items()}
    return dict(sorted(tallies.items(), key=lambda pair: -pair[1].conversations))


def _hours_of_day(wanted: Wanted, key: str, zone: ZoneInfo) -> list[int]:
    """Return, as hours since 1970, those of a span whose clock shows this hour in a zone."""
    first, last = ((moment - _BEGINNING) // _HOUR for moment in (wanted.since, wanted.until))
    return [
        hour
        for hour in range(max(first, last - _MOST_HOURS), last + 1)
        if str((_BEGINNING + hour * _HOUR).astimezone(zone).hour) == key
    ]


async def _hours(session: AsyncSession, wanted: Wanted) -> dict[datetime, int]:
    rows = await session.execute(
        select(Outcome.opened_hour, func.count())
        .where(*wanted.conditions())
        .group_by(Outcome.opened_hour)
        .order_by(Outcome.opened_hour)
    )
    return {_BEGINNING + hour * _HOUR: count for hour, count in rows.all()}


async def _waits(
    session: AsyncSession,
    wanted: Wanted,
    seconds: InstrumentedAttribute[int | None],
    exact_to: int,
) -> Waits:
    """Count who waited how long; a histogram costs a database less than sorting everybody."""
    step = (seconds // exact_to).label("step")
    rows = await session.execute(
        select(step, func.count())
        .where(*wanted.conditions(), seconds.is_not(None))
        .group_by(step)
        .order_by(step)
    )
    steps = [((number or 0) * exact_to, count) for number, count in rows.all()]
    return Waits(
        count=sum(count for _, count in steps),
        median=_quantile(steps, 0.5),
        nine_in_ten=_quantile(steps, 0.9),
    )


def _quantile(steps: Sequence[tuple[int, int]], share: float) -> int | None:
    left = share * sum(count for _, count in steps)
    for seconds, count in steps:
        left -= count
        if left <= 0:
            return seconds
    return None
