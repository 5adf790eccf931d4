"""What every test may ask for: a clock that stands still, a real database of both kinds."""

import importlib
import logging
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import psycopg
import pytest
import structlog
from argon2 import PasswordHasher
from hypothesis import settings as hypothesis_settings
from sqlalchemy import create_engine

from core.clock import FrozenClock
from core.database import Base, Database
from core.events import LocalEvents
from core.logging import TALKATIVE
from helpdesk import passwords
from tests.trained import models

# A slow machine is no bug, and a test that fails must fail again.
hypothesis_settings.register_profile("dragoman", deadline=None, derandomize=True)
hypothesis_settings.load_profile("dragoman")

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


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Keep passwords at the least cost of argon2: hundreds of tests sign somebody in."""
    quick = partial(PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "PasswordHasher", quick)
        yield


@pytest.fixture
def logging_restored() -> Iterator[None]:
    """Undo what a test sets of the log, which is the log of all tests."""
    loggers = {name: logging.getLogger(name) for name in (None, *TALKATIVE)}
    levels = {name: logger.level for name, logger in loggers.items()}
    handlers = logging.getLogger().handlers
    yield
    logging.getLogger().handlers = handlers
    for name, logger in loggers.items():
        logger.setLevel(levels[name])
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def trained_models() -> Path:
    """A cache folder in which the built-in model is trained."""
    return models()


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
    with new_postgres_database(postgres_server) as url:
        yield url


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


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table and no row, to be copied."""
    path = tmp_path_factory.mktemp("template") / "dragoman.db"
    make_tables(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """The name of a PostgreSQL database with every table and no row, to be copied."""
    with new_postgres_database(postgres_server) as url:
        make_tables(url.replace("postgresql:", "postgresql+psycopg:"))
        yield url.rsplit("/", 1)[1]


@pytest.fixture
def sqlite_tables_url(sqlite_template: Path, sqlite_url: str) -> str:
    """The URL of a SQLite file with every table."""
    shutil.copy(sqlite_template, sqlite_url.removeprefix("sqlite:///"))
    return sqlite_url


@pytest.fixture
def postgres_tables_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """The URL of a PostgreSQL database with every table."""
    with new_postgres_database(postgres_server, template=postgres_template) as url:
        yield url


@pytest.fixture(
    params=[
        pytest.param("sqlite_tables_url", id="sqlite"),
        pytest.param("postgres_tables_url", id="postgres", marks=pytest.mark.postgres),
    ]
)
async def database(request: pytest.FixtureRequest, events: LocalEvents) -> AsyncIterator[Database]:
    """A database with every table, of each kind in turn."""
    opened = Database.open(str(request.getfixturevalue(request.param)), events)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_database(sqlite_tables_url: str, events: LocalEvents) -> AsyncIterator[Database]:
    """A SQLite database with every table, for what does not depend on the kind."""
    opened = Database.open(sqlite_tables_url, events)
    yield opened
    await opened.close()


async def open_with_tables(url: str, events: LocalEvents) -> Database:
    """Open an empty database and make every table in it."""
    register_tables()
    opened = Database.open(url, events)
    async with opened.engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    return opened


def make_tables(url: str) -> None:
    """Make every table in an empty database."""
    register_tables()
    engine = create_engine(url)
    Base.metadata.create_all(engine)
    engine.dispose()


def register_tables() -> None:
    """Let the metadata know of every table."""
    for tables in ("helpdesk.models", "knowledge.models", "oms.models"):
        importlib.import_module(tables)


@contextmanager
def new_postgres_database(server: str, *, template: str = "template1") -> Iterator[str]:
    """Make a database for as long as the context is open, and yield its URL."""
    name = f"dragoman_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield server.rsplit("/", 1)[0] + f"/{name}"
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
