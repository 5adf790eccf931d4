"""Gathers what nobody could answer, without anything by which a buyer could be found."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.curation.masking import masked
from core.clock import Clock
from core.database import Sessions, Transaction
from helpdesk import conversations, shortfalls
from helpdesk.shortfalls import Shortfall
from knowledge import gaps
from knowledge.gaps import Missed
from knowledge.models import GapReason

# A transaction that began earlier may still bring in a row with a lower number.
_SETTLED = timedelta(seconds=10)
_LONGEST = 500


@dataclass(frozen=True)
class _Source:
    """Rows that tell of shortfalls, and the last of them."""

    read: Callable[..., Awaitable[tuple[list[Shortfall], int]]]
    newest: Callable[[Transaction], Awaitable[int]]


_SOURCES: Mapping[GapReason, _Source] = {
    GapReason.UNANSWERED: _Source(shortfalls.unanswered, shortfalls.newest_turn),
    GapReason.THUMBED_DOWN: _Source(shortfalls.disliked, shortfalls.newest_rating),
    GapReason.BY_PERSON: _Source(shortfalls.answered_by_people, shortfalls.newest_message),
}


class GapCollector:
    """The periodic work of gathering gaps; it may run in any number of processes."""

    def __init__(self, sessions: Sessions, clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock

    async def collect(self) -> None:
        """Take up what has come since the last time."""
        before = self._clock.now() - _SETTLED
        for reason, source in _SOURCES.items():
            while await self._has_collected(reason, source, before):
                pass

    async def _has_collected(self, reason: GapReason, source: _Source, before: datetime) -> bool:
        """Take up the next rows of a source; tell whether there were any."""
        async with self._sessions.read() as session:
            after = await gaps.read_upto(session, reason)
            found, upto = await source.read(session, after=after, before=before)
        if upto == after:
            return False
        async with self._sessions.write() as session:
            kept = await conversations.kept(session, {one.conversation_id for one in found})
            for shortfall in found:
                if shortfall.conversation_id in kept:
                    await gaps.record(session, missed(shortfall, reason))
            await gaps.note_read(session, reason, min(upto, await source.newest(session)))
        return True


async def forget(session: Transaction, conversation_ids: Collection[str]) -> None:
    """Let go of what was gathered from conversations that have just been erased.

    SQLite gives the ids of the last rows anew once these are gone, so the next ones are read again.
    """
    await gaps.forget(session, conversation_ids)
    for reason, source in _SOURCES.items():
        upto, newest = await gaps.read_upto(session, reason), await source.newest(session)
        if upto > newest:
            await gaps.note_read(session, reason, newest)


def missed(shortfall: Shortfall, reason: GapReason) -> Missed:
    """Return a shortfall as a gap takes it: without personal data."""
    language = shortfall.language
    return Missed(
        key=shortfall.cause,
        text=masked(shortfall.question, language)[:_LONGEST],
        language=language,
        reason=reason,
        conversation_id=shortfall.conversation_id,
        at=shortfall.at,
        replies=(masked(shortfall.reply, language),) if shortfall.reply else (),
    )
