"""Gathers what nobody could answer, without anything by which a buyer could be found."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from bot.curation.masking import masked
from core.clock import Clock
from core.database import Sessions
from helpdesk import shortfalls
from helpdesk.shortfalls import Shortfall
from knowledge import gaps
from knowledge.gaps import Missed
from knowledge.models import GapReason

# A transaction that began earlier may still bring in a row with a lower number.
_SETTLED = timedelta(seconds=10)
_LONGEST = 500

_Read = Callable[..., Awaitable[tuple[list[Shortfall], int]]]
_SOURCES: Mapping[GapReason, _Read] = {
    GapReason.UNANSWERED: shortfalls.unanswered,
    GapReason.THUMBED_DOWN: shortfalls.disliked,
    GapReason.BY_PERSON: shortfalls.answered_by_people,
}


class GapCollector:
    """The periodic work of gathering gaps; it may run in any number of processes."""

    def __init__(self, sessions: Sessions, clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock

    async def collect(self) -> None:
        """Take up what has come since the last time."""
        before = self._clock.now() - _SETTLED
        for reason, read in _SOURCES.items():
            while await self._has_collected(reason, read, before):
                pass

    async def _has_collected(self, reason: GapReason, read: _Read, before: datetime) -> bool:
        """Take up the next rows of a source; tell whether there were any."""
        async with self._sessions.read() as session:
            after = await gaps.read_upto(session, reason)
            found, upto = await read(session, after=after, before=before)
        if upto == after:
            return False
        async with self._sessions.write() as session:
            for shortfall in found:
                await gaps.record(session, missed(shortfall, reason))
            await gaps.note_read(session, reason, upto)
        return True


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
