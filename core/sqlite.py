"""SQLite spoken to from the event loop itself.

A driver that hands every call to a thread costs a switch of threads for each of the hundred calls
of a turn, many times what SQLite needs to answer from its cache. A call here holds the loop for
that fraction of a millisecond instead, and a commit for as long as the disk takes to keep it.
"""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry, Pool
from sqlalchemy.util import await_only

from core.errors import ConfigurationError

READ_ONLY = "dragoman_read_only"
DRIVER = "sqlite+inline"

_PRAGMAS = (
    "journal_mode=WAL",
    # A message that was acknowledged survives a power cut too.
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-32000",
)
# How long a call waits for another process; the loop waits with it.
_BUSY_SECONDS = 5


class _Cursor(sqlite3.Cursor):
    """A cursor with the one method that the engine asks of an asynchronous driver's."""

    async def _async_soft_close(self) -> None:
        """Keep nothing open: all rows have been read."""


class _Connection(sqlite3.Connection):
    """A connection that makes such cursors."""

    def cursor(self, *_: Any) -> _Cursor:  # type: ignore[override]  # narrower: always ours
        return super().cursor(_Cursor)


class InlineSqlite(SQLiteDialect_pysqlite):
    """The standard library's driver, offered to SQLAlchemy's asynchronous engine as it is."""

    driver = "inline"
    is_async = True
    supports_statement_cache = True

    def do_execute(self, cursor: Any, *call: Any, **context: Any) -> None:
        """Run a statement; the engine insists on something to wait for."""
        await_only(_nothing())
        super().do_execute(cursor, *call, **context)  # type: ignore[no-untyped-call]  # so is theirs

    def do_executemany(self, cursor: Any, *call: Any, **context: Any) -> None:
        """Run a statement for many rows."""
        await_only(_nothing())
        super().do_executemany(cursor, *call, **context)  # type: ignore[no-untyped-call]  # so is theirs

    @classmethod
    def get_pool_class(cls, _url: Any) -> type[Pool]:
        """Return a pool in which waiting for a connection does not hold the loop."""
        return AsyncAdaptedQueuePool


async def _nothing() -> None:
    """Be done at once."""


registry.register("sqlite.inline", __name__, InlineSqlite.__name__)


def sqlite_engine(url: str) -> AsyncEngine:
    """Make an engine for a file, whose folder is made; raise ConfigurationError if it cannot be."""
    path = make_url(url).database
    if path and path != ":memory:":
        _make_folder(Path(path).resolve().parent)
    engine = create_async_engine(
        url, connect_args={"timeout": _BUSY_SECONDS, "factory": _Connection}, pool_size=8
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"The data folder {folder} cannot be made: {error}") from error
    if not os.access(folder, os.W_OK):
        raise ConfigurationError(f"The data folder {folder} cannot be written.")


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN would come too late and be deferred; `_begin` writes it.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    read_only = connection.get_execution_options().get(READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
