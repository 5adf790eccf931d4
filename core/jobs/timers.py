"""Knocks that wait a moment, and work that comes again and again, on one event loop."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

from core.jobs.port import PeriodicJob

log = structlog.get_logger()

Knock = Callable[[], Awaitable[None]]


class Timers:
    """Holds knocks back for a while; one that waits when the process dies is swept up later."""

    def __init__(self) -> None:
        self._waiting: set[tuple[str, str]] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def after(self, seconds: float, job: tuple[str, str], knock: Knock) -> None:
        """Knock once, `seconds` from now, unless the same job waits already."""
        if job not in self._waiting:
            self._waiting.add(job)
            self._keep(asyncio.create_task(self._wait(seconds, job, knock)))

    def repeat(self, seconds: float, name: str, work: PeriodicJob) -> None:
        """Do this now and then again and again, `seconds` apart; a failure is logged."""
        self._keep(asyncio.create_task(_repeat(seconds, name, work)))

    async def stop(self) -> None:
        """Forget everything that waits."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    def __len__(self) -> int:
        return len(self._waiting)

    async def _wait(self, seconds: float, job: tuple[str, str], knock: Knock) -> None:
        try:
            await asyncio.sleep(seconds)
        finally:
            self._waiting.discard(job)
        await knock()

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _repeat(seconds: float, name: str, work: PeriodicJob) -> None:
    while True:
        try:
            await work()
        except Exception:
            log.exception("periodic_job_failed", job=name)
        await asyncio.sleep(seconds)
