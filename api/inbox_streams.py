"""What happens in the inbox, told to the consoles that are open."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime

from fastapi.sse import ServerSentEvent

from api.streams import RECONNECT_MILLISECONDS, Streams
from core.clock import Clock
from core.database import Sessions
from core.events import Event
from helpdesk import colleagues, staff

TOPIC = "inbox"
_KINDS = frozenset({"presence", "handover", "overdue"})


class InboxStream:
    """One open console; while it is open, its person counts as being there."""

    def __init__(self, streams: Streams, sessions: Sessions, clock: Clock) -> None:
        self._streams = streams
        self._sessions = sessions
        self._clock = clock

    async def follow(self, staff_id: int, token: str) -> AsyncIterator[ServerSentEvent]:
        """Yield what happens until the sign-in ends; whoever missed something reads the lists anew."""
        seen_at: datetime | None = None
        async with self._streams.listening(TOPIC) as subscription:
            yield ServerSentEvent(comment="open", retry=RECONNECT_MILLISECONDS)
            while not self._streams.is_closing:
                now = self._clock.now()
                if seen_at is None or now - seen_at >= colleagues.SEEN_EVERY:
                    # A reader who leaves must not tear a statement out of its connection.
                    if not await asyncio.shield(self._is_still_here(staff_id, token, now)):
                        return
                    seen_at = now
                news = await self._streams.next(subscription)
                if news is not None and news.topic == TOPIC:
                    yield _told(news)

    async def _is_still_here(self, staff_id: int, token: str, now: datetime) -> bool:
        try:
            async with self._sessions.write() as session:
                await staff.staff_of_token(session, token, now=now)
                await colleagues.note_seen(session, staff_id, now=now)
        except staff.SignedOutError:
            return False
        return True


def _told(news: Event) -> ServerSentEvent:
    if news.kind in _KINDS:
        return ServerSentEvent(event=news.kind, data=news.payload)
    return ServerSentEvent(event="change", data={"kind": news.kind, **news.payload})
