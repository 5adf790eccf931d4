"""Processes that serve: the web server, a worker, both in one."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import structlog
from uvicorn.loops.auto import auto_loop_factory

from api.app import create_app
from api.demo_shop import DemoOrder
from api.server import Server, listening_socket
from bot.bootstrap import Dragoman, open_dragoman
from core.database import Database
from core.errors import ConfigurationError
from core.logging import configure_logging
from core.schema import is_current, upgrade
from core.settings import Settings

log = structlog.get_logger()

_SHORTEST_SECRET = 32


def run_to_end(work: Coroutine[Any, Any, None]) -> None:
    """Run a program on the fastest event loop there is."""
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        runner.run(work)


async def serve(
    settings: Settings,
    *,
    work: bool = True,
    demo_orders: tuple[DemoOrder, ...] | None = None,
    on_listening: Callable[[], None] = lambda: None,
) -> None:
    """Serve until a signal comes; `work` says whether this process also answers messages."""
    configure_logging(settings.log_format, settings.log_level)
    _warn_of_short_secrets(settings)
    await require_tables(settings)
    with listening_socket(settings.host, settings.port) as listening:
        async with open_dragoman(settings, work=work) as dragoman:
            server = Server(create_app(dragoman, demo_orders=demo_orders))
            on_listening()
            async with _prepared(dragoman):
                await server.serve([listening])


async def work_only(settings: Settings) -> None:
    """Answer messages that other processes take in, until a signal comes."""
    configure_logging(settings.log_format, settings.log_level)
    await require_tables(settings)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with open_dragoman(settings) as dragoman, _prepared(dragoman):
        log.info("worker_ready")
        await stop.wait()


@asynccontextmanager
async def _prepared(dragoman: Dragoman) -> AsyncIterator[None]:
    """Have the search's indexes made in the background, so that no question waits for them."""
    preparing = asyncio.create_task(dragoman.knowledge.prepare())
    try:
        yield
    finally:
        preparing.cancel()
        # Whatever went wrong, the first question has met it too, and told.
        await asyncio.gather(preparing, return_exceptions=True)


async def require_tables(settings: Settings) -> None:
    """Make sure that the tables are those of this program; raise ConfigurationError.

    A SQLite file is this process's own, so it is brought up to date. A PostgreSQL serves others
    too: there somebody has to say when.
    """
    database = Database.open(settings.resolved_database_url)
    try:
        await database.check()
        if database.dialect == "sqlite":
            await upgrade(database)
        elif not await is_current(database):
            raise ConfigurationError(
                "The database's tables are not those of this version; run 'dragoman db upgrade'."
            )
    finally:
        await database.close()


def _warn_of_short_secrets(settings: Settings) -> None:
    for name in ("session_secret", "widget_secret"):
        length = len(getattr(settings, name).get_secret_value())
        if 0 < length < _SHORTEST_SECRET:
            log.warning(
                "secret_can_be_guessed",
                setting=f"DRAGOMAN_{name.upper()}",
                characters=length,
                at_least=_SHORTEST_SECRET,
            )
