"""Jobs within one process, on its event loop."""

import asyncio
from contextlib import suppress

import structlog

from core.jobs.port import KeyedJob, PeriodicJob
from core.jobs.timers import Timers

log = structlog.get_logger()

_GRACE_SECONDS = 2.0


class EmbeddedJobs:
    """Runs up to `at_once` jobs side by side; what waits is lost with the process, and swept up."""

    def __init__(self, *, at_once: int = 32) -> None:
        self._work: dict[str, KeyedJob] = {}
        self._periodic: list[tuple[float, str, PeriodicJob]] = []
        self._places = asyncio.Semaphore(at_once)
        self._waiting: set[tuple[str, str]] = set()
        self._running: set[asyncio.Task[None]] = set()
        self._timers = Timers()
        self._is_working = False

    def handle(self, name: str, work: KeyedJob) -> None:
        """Say what a job of this name does."""
        self._work[name] = work

    def every(self, seconds: float, name: str, work: PeriodicJob) -> None:
        """Do this again and again, `seconds` apart."""
        self._periodic.append((seconds, name, work))

    async def defer(self, name: str, key: str, *, delay: float = 0.0) -> None:
        """Have a job done for this key, `delay` seconds from now."""
        job = (name, key)
        if not self._is_working or job in self._waiting:
            return
        if delay > 0:
            self._timers.after(delay, job, lambda: self.defer(name, key))
            return
        self._waiting.add(job)
        task = asyncio.create_task(self._run(job))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def start(self, *, work: bool = True) -> None:
        """Begin to work; with `work=False` every job is left for another process to sweep up."""
        self._is_working = work
        if work:
            for periodic in self._periodic:
                self._timers.repeat(*periodic)

    async def stop(self) -> None:
        """Let what is under way finish for a moment, then end."""
        self._is_working = False
        await self._timers.stop()
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=_GRACE_SECONDS)
            for task in late:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def depth(self) -> int:
        """Return how many jobs wait."""
        return len(self._waiting) + len(self._timers)

    async def _run(self, job: tuple[str, str]) -> None:
        name, key = job
        async with self._places:
            # From here on a new knock is a new job: this one may have read its work already.
            self._waiting.discard(job)
            try:
                await self._work[name](key)
            except Exception:
                log.exception("job_failed", job=name, key=key)
