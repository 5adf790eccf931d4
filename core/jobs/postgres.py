"""Jobs for many processes on one PostgreSQL, carried by Procrastinate."""

import asyncio
from contextlib import suppress
from typing import Any

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Status
from psycopg import AsyncConnection

from core.jobs.port import KeyedJob, PeriodicJob
from core.jobs.timers import Timers

log = structlog.get_logger()

_GRACE_SECONDS = 2.0
_POLL_SECONDS = 1.0
_PRUNE_SECONDS = 30.0


class PostgresJobs:
    """Hands jobs to any process that works on the same database.

    No job takes Procrastinate's `lock`: a killed worker would leave it held, and the lease of the
    conversation already keeps its turns in order. What such a worker held is thrown away; the
    sweep knocks again for the messages behind it.
    """

    def __init__(self, conninfo: str, *, at_once: int = 32) -> None:
        connector = PsycopgConnector(
            conninfo=conninfo, min_size=1, max_size=6, configure=_without_transactions
        )
        self._app = App(connector=connector)
        self._at_once = at_once
        self._periodic: list[tuple[float, str, PeriodicJob]] = [
            (_PRUNE_SECONDS, "prune_jobs", self._prune)
        ]
        self._timers = Timers()
        self._worker: asyncio.Task[None] | None = None

    def handle(self, name: str, work: KeyedJob) -> None:
        """Say what a job of this name does."""

        async def run(key: str) -> None:
            try:
                await work(key)
            except Exception:
                log.exception("job_failed", job=name, key=key)

        self._app.task(name=name)(run)

    def every(self, seconds: float, name: str, work: PeriodicJob) -> None:
        """Do this again and again in every process that works; it must stand being done twice."""
        self._periodic.append((seconds, name, work))

    async def defer(self, name: str, key: str, *, delay: float = 0.0) -> None:
        """Have a job done for this key, `delay` seconds from now."""
        if delay > 0:
            self._timers.after(delay, (name, key), lambda: self.defer(name, key))
            return
        deferrer = self._app.configure_task(name, queueing_lock=f"{name}:{key}")
        with suppress(AlreadyEnqueued):
            await deferrer.defer_async(key=key)

    async def start(self, *, work: bool = True) -> None:
        """Open the connections; with `work=False` jobs are only handed on."""
        await self._app.open_async()
        if not work:
            return
        self._worker = asyncio.create_task(
            self._app.run_worker_async(
                concurrency=self._at_once,
                install_signal_handlers=False,
                fetch_job_polling_interval=_POLL_SECONDS,
                shutdown_graceful_timeout=_GRACE_SECONDS,
                delete_jobs="always",
            )
        )
        for periodic in self._periodic:
            self._timers.repeat(*periodic)

    async def stop(self) -> None:
        """Let what is under way finish for a moment, then end."""
        await self._timers.stop()
        if self._worker is not None:
            self._worker.cancel()
            with suppress(asyncio.CancelledError):
                await self._worker
        await self._app.close_async()

    async def depth(self) -> int:
        """Return how many jobs wait."""
        waiting = await self._app.job_manager.list_jobs_async(status=Status.TODO.value)
        return len(list(waiting)) + len(self._timers)

    async def _prune(self) -> None:
        for job in await self._app.job_manager.get_stalled_jobs():
            await self._app.job_manager.finish_job(job, status=Status.FAILED, delete_job=True)


async def _without_transactions(connection: AsyncConnection[Any]) -> None:
    """Let each statement of the queue stand alone; a transaction around it is two journeys more."""
    await connection.set_autocommit(True)
