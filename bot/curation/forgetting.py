"""Forgetting buyers: because somebody asks for it, and when the days of a channel are over."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import structlog

from bot.curation import gaps
from core.clock import Clock
from core.database import Sessions, Transaction
from helpdesk import audit, privacy
from helpdesk.privacy import Erased

log = structlog.get_logger()

_AT_ONCE = 200


async def forget(session: Transaction, conversation_ids: Sequence[str]) -> Erased:
    """Erase conversations and what was gathered from them; the orders stay, as the shop's books."""
    erased = Erased(conversations=0, messages=0)
    for start in range(0, len(conversation_ids), _AT_ONCE):
        some = conversation_ids[start : start + _AT_ONCE]
        erased += await privacy.erase(session, some)
        await gaps.forget(session, some)
    return erased


class Retention:
    """The periodic work of erasing what is older than its channel keeps it.

    `days` are those of a channel, `default_days` those of all others, None for ever. It may run in
    any number of processes.
    """

    def __init__(
        self,
        sessions: Sessions,
        clock: Clock,
        *,
        days: Mapping[str, int],
        default_days: int | None,
    ) -> None:
        self._sessions = sessions
        self._clock = clock
        self._days = days
        self._default_days = default_days

    async def erase_expired(self) -> None:
        """Erase what is too old and not with people, some conversations a transaction."""
        while await self._has_erased():
            pass

    async def _has_erased(self) -> bool:
        """Erase the oldest conversations; tell whether there may be more."""
        now = self._clock.now()
        otherwise = None
        if self._default_days is not None:
            otherwise = now - timedelta(days=self._default_days)
        async with self._sessions.write() as session:
            expired = await privacy.expired(
                session,
                {channel: now - timedelta(days=days) for channel, days in self._days.items()},
                otherwise=otherwise,
                limit=_AT_ONCE,
            )
            if not expired:
                return False
            erased = await forget(session, expired)
            await audit.record(
                session,
                actor="system",
                action="erase_expired",
                subject="conversations",
                details={"conversations": erased.conversations, "messages": erased.messages},
                now=now,
            )
        log.info("expired_erased", conversations=erased.conversations, messages=erased.messages)
        return len(expired) == _AT_ONCE
