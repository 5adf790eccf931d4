"""What every test may ask for: a clock that stands still, a real database of both kinds."""

import importlib
import os
import uuid
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from core.clock import FrozenClock
from core.database import Base, Database
from core.events import LocalEvents

POSTGRES = os.environ.get(  # noqa: TID251  # the tests' own setting, no part of the product
    "TEST_POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres"
)
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-all",
        action="store_true",
        help="fail, instead of skipping, where PostgreSQL or Chromium is missing",
    )


def missing(config: pytest.Config, part: str) -> None:
    """Skip a test for want of a part of the machine, or fail it under --require-all."""
    if config.getoption("--require-all"):
        pytest.fail(f"{part} is missing, and --require-all was given")
    pytest.skip(f"{part} is missing")


def postgres_is_reachable() -> bool:
    try:
        psycopg.connect(POSTGRES, connect_timeout=2).close()
    except psycopg.Error:
        return False
    return True


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(NOW)


@pytest.fixture
def events() -> LocalEvents:
    return LocalEvents()


@pytest.fixture(scope="session")
def postgres_server(request: pytest.FixtureRequest) -> str:
    """The URL of a PostgreSQL on which databases may be made."""
    if not postgres_is_reachable():
        missing(request.config, "PostgreSQL")
    return POSTGRES


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """An empty PostgreSQL database of the test's own."""
    name = f"dragoman_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield postgres_server.rsplit("/", 1)[0] + f"/{name}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of a SQLite file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'dragoman.db'}"


@pytest.fixture(
    params=[
        pytest.param("sqlite_url", id="sqlite"),
        pytest.param("postgres_url", id="postgres", marks=pytest.mark.postgres),
    ]
)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database, of each kind in turn."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture
async def database(database_url: str, events: LocalEvents) -> AsyncIterator[Database]:
    """A database with every table, of each kind in turn."""
    opened = await open_with_tables(database_url, events)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_database(sqlite_url: str, events: LocalEvents) -> AsyncIterator[Database]:
    """A SQLite database with every table, for what does not depend on the kind."""
    opened = await open_with_tables(sqlite_url, events)
    yield opened
    await opened.close()


async def open_with_tables(url: str, events: LocalEvents) -> Database:
    """Open a database and make every table in it."""
    for tables in ("helpdesk.models", "knowledge.articles", "oms.models"):
        importlib.import_module(tables)
    opened = Database.open(url, events)
    async with opened.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    return opened
