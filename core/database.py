"""One database, SQLite or PostgreSQL, reached by short read and write transactions."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol, runtime_checkable

from sqlalchemy import JSON, Connection, DateTime, Dialect, MetaData, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator

from core.errors import ConfigurationError
from core.events import Event, EventBus

_ANNOUNCED = "announced"
_READ_ONLY = "dragoman_read_only"
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; a naive one is a bug and is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Turn an aware datetime into UTC on its way in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"The database takes aware datetimes only, not {value!r}.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Give SQLite's naive value its zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The root of every table; constraints have names on both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime(),
        dict[str, Any]: JSON(),
        list[Any]: JSON(),
    }


# What a service is handed: the name by which layers without queries of their own know a session.
Transaction = AsyncSession


@runtime_checkable
class Sessions(Protocol):
    """Where a transaction comes from."""

    def read(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Open a transaction that only reads."""
        ...

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Open a transaction that is committed at the end, or rolled back by an exception."""
        ...


def announce(session: AsyncSession, news: Event) -> None:
    """Publish an event once this session's transaction is committed, and never if it is not."""
    session.info.setdefault(_ANNOUNCED, []).append(news)


class Database:
    """An engine and the two kinds of transaction it gives.

    On SQLite writers queue behind one lock of this process and begin with BEGIN IMMEDIATE, so
    that none of them finds the database locked half-way; readers see the last commit (WAL).
    """

    def __init__(self, engine: AsyncEngine, events: EventBus | None = None) -> None:
        self.engine = engine
        self.dialect: Literal["sqlite", "postgresql"] = (
            "sqlite" if engine.dialect.name == "sqlite" else "postgresql"
        )
        self._events = events
        self._reading = engine.execution_options(**{_READ_ONLY: True})
        self._writing = asyncio.Lock() if self.dialect == "sqlite" else _NoLock()

    @classmethod
    def open(cls, url: str, events: EventBus | None = None) -> "Database":
        """Make a database from a URL; raise ConfigurationError for one that cannot be used."""
        parsed = database_url(url)
        if parsed.startswith("sqlite"):
            return cls(_sqlite_engine(parsed), events)
        engine = create_async_engine(parsed, pool_size=20, max_overflow=20, pool_pre_ping=True)
        return cls(engine, events)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that only reads."""
        async with AsyncSession(self._reading, expire_on_commit=False) as session:
            yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that is committed at the end, or rolled back by an exception."""
        async with self._writing, AsyncSession(self.engine, expire_on_commit=False) as session:
            yield session
            await session.commit()
        if self._events is not None:
            for news in session.info.pop(_ANNOUNCED, ()):
                await self._events.publish(news)

    @property
    def conninfo(self) -> str:
        """The address in PostgreSQL's own form, for what talks to it without SQLAlchemy."""
        return self.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)

    async def check(self) -> None:
        """Reach the database once; raise ConfigurationError where it does not answer."""
        try:
            async with self.engine.connect() as connection:
                await connection.exec_driver_sql("SELECT 1")
        except (SQLAlchemyError, OSError) as error:
            reason = str(getattr(error, "orig", None) or error).splitlines()[0]
            shown = self.engine.url.render_as_string(hide_password=True)
            raise ConfigurationError(f"The database {shown} cannot be reached: {reason}") from error

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


def database_url(url: str) -> str:
    """Return the URL with the driver that Dragoman uses; raise ConfigurationError for others."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ConfigurationError(f"DRAGOMAN_DATABASE_URL is no database URL: {error}") from error
    kind = parsed.get_backend_name()
    if kind not in _DRIVERS:
        raise ConfigurationError(
            f"DRAGOMAN_DATABASE_URL: {parsed.drivername!r} is neither sqlite nor postgresql."
        )
    return parsed.set(drivername=_DRIVERS[kind]).render_as_string(hide_password=False)


class _NoLock:
    """Stands where PostgreSQL needs no queue of writers."""

    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *_: object) -> None: ...


def _sqlite_engine(url: str) -> AsyncEngine:
    path = make_url(url).database
    if path and path != ":memory:":
        _make_folder(Path(path).resolve().parent)
    engine = create_async_engine(url, connect_args={"timeout": 30}, pool_size=8, max_overflow=0)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"The data folder {folder} cannot be made: {error}") from error
    if not os.access(folder, os.W_OK):
        raise ConfigurationError(f"The data folder {folder} cannot be written.")


def _prepare_sqlite(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN would come too late and be deferred; `_begin_sqlite` writes it.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=30000",
        "cache_size=-32000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    read_only = connection.get_execution_options().get(_READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
