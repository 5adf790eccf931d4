"""Publishes scheduled articles when their moment has come."""

import structlog

from core.clock import Clock
from core.database import Sessions
from knowledge import answer_tests, articles
from knowledge.answer_tests import Searching

log = structlog.get_logger()


class Schedule:
    """The periodic work on scheduled articles; it may run in any number of processes."""

    def __init__(self, sessions: Sessions, clock: Clock, searching: Searching) -> None:
        self._sessions = sessions
        self._clock = clock
        self._searching = searching

    async def publish_due(self) -> None:
        """Publish what is due, and take no lock where nothing is."""
        now = self._clock.now()
        async with self._sessions.read() as session:
            if not await articles.is_any_due(session, now=now):
                return
        async with self._sessions.write() as session:
            await articles.publish_due(session, now=now)
        for test in await answer_tests.run(self._sessions, self._searching, now=now):
            log.warning(
                "answer_test_broken", question=test.question, expected=test.slug, found=test.found
            )
