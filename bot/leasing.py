"""Holding a conversation while its turn is under way."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog

from core.clock import Clock
from core.database import Sessions
from helpdesk import leases
from helpdesk.leases import Lease

log = structlog.get_logger()

_RENEWALS_PER_LEASE = 3


class Leasing:
    """Takes leases for one worker, `seconds` long, and keeps them alive while it works."""

    def __init__(self, sessions: Sessions, clock: Clock, *, worker: str, seconds: float) -> None:
        self._sessions = sessions
        self._clock = clock
        self.worker = worker
        self.seconds = seconds

    @asynccontextmanager
    async def kept_alive(self, lease: Lease) -> AsyncIterator[None]:
        """Renew a lease until the context ends; one that was lost is noticed when the reply is stored."""
        renewing = asyncio.create_task(self._renew(lease))
        try:
            yield
        finally:
            renewing.cancel()
            with suppress(asyncio.CancelledError):
                await renewing

    async def _renew(self, lease: Lease) -> None:
        while True:
            await asyncio.sleep(self.seconds / _RENEWALS_PER_LEASE)
            async with self._sessions.write() as session:
                renewed = await leases.renew(
                    session, lease, now=self._clock.now(), seconds=self.seconds
                )
            if renewed is None:
                log.warning("lease_lost", conversation=lease.conversation_id)
                return
