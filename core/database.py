"""One database, SQLite or PostgreSQL, reached by short read and write transactions."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from typing import Any, ClassVar, Literal, Protocol, runtime_checkable

from sqlalchemy import JSON, DateTime, Dialect, MetaData, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from core.errors import ConfigurationError
from core.events import Event, EventBus
from core.sqlite import DRIVER, READ_ONLY, sqlite_engine

_ANNOUNCED = "announced"
_DRIVERS = {
    "sqlite": DRIVER,
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
        """Open a session that only reads; each statement sees what is committed by then."""
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
    On PostgreSQL readers have connections of their own on which nothing can be written. They open no
    transaction: at the level READ COMMITTED it would give them nothing but two more journeys.
    """

    def __init__(
        self, engine: AsyncEngine, reading: AsyncEngine, events: EventBus | None = None
    ) -> None:
        self.engine = engine
        self.dialect: Literal["sqlite", "postgresql"] = (
            "sqlite" if engine.dialect.name == "sqlite" else "postgresql"
        )
        self._events = events
        self._reading = reading
        self._writing = asyncio.Lock() if self.dialect == "sqlite" else _NoLock()

    @classmethod
    def open(cls, url: str, events: EventBus | None = None) -> "Database":
        """Make a database from a URL; raise ConfigurationError for one that cannot be used."""
        parsed = database_url(url)
        if parsed.startswith("sqlite"):
            engine = sqlite_engine(parsed)
            return cls(engine, engine.execution_options(**{READ_ONLY: True}), events)
        reading = _postgres_engine(
            parsed,
            isolation_level="AUTOCOMMIT",
            connect_args={"options": "-c default_transaction_read_only=on"},
        )
        return cls(_postgres_engine(parsed), reading, events)

    def announcing(self, events: EventBus) -> "Database":
        """Return the same database, of whose commits this bus is told."""
        return Database(self.engine, self._reading, events)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a session that only reads; each statement sees what is committed by then."""
        async with AsyncSession(self._reading, expire_on_commit=False) as session:
            yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction that is committed at the end, or rolled back by an exception."""
        async with self._writing, AsyncSession(self.engine, expire_on_commit=False) as session:
            yield session
            await session.commit()
        if self._events is not None:
            await self._events.publish(*session.info.pop(_ANNOUNCED, ()))

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
        await self._reading.dispose()
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


def _postgres_engine(url: str, **options: Any) -> AsyncEngine:
    """Make an engine that keeps to as few connections as it can: they know the statements already."""
    return create_async_engine(url, pool_size=10, max_overflow=10, pool_use_lifo=True, **options)


class _NoLock:
    """Stands where PostgreSQL needs no queue of writers."""

    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *_: object) -> None: ...
