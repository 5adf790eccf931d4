"""What was done stays written down."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from core.database import Database
from core.schema import upgrade
from helpdesk import audit
from tests.conftest import open_with_tables
from tests.factories import NOW


@pytest.fixture(params=["tables made by the models", "tables made by the migrations"])
async def either_database(
    request: pytest.FixtureRequest, database_url: str
) -> AsyncIterator[Database]:
    if request.param == "tables made by the models":
        opened = await open_with_tables(database_url, request.getfixturevalue("events"))
    else:
        opened = Database.open(database_url)
        await upgrade(opened)
    yield opened
    await opened.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entries SET actor = 'nobody'",
        "DELETE FROM audit_entries",
    ],
)
async def test_nobody_can_change_what_is_written(either_database: Database, statement: str) -> None:
    await write(either_database)

    with pytest.raises(DBAPIError, match="append-only"):
        async with either_database.write() as session:
            await session.execute(text(statement))

    async with either_database.read() as session:
        entry = (await audit.entries(session, "conversation:1"))[0]
    assert (entry.actor, entry.action, entry.at) == ("staff:7", "claim", NOW)


@pytest.mark.postgres
async def test_the_log_cannot_be_emptied_at_once_either(postgres_url: str) -> None:
    database = Database.open(postgres_url)
    await upgrade(database)
    await write(database)

    with pytest.raises(DBAPIError, match="append-only"):
        async with database.write() as session:
            await session.execute(text("TRUNCATE audit_entries"))
    await database.close()


async def test_entries_of_a_subject_come_in_order(database: Database) -> None:
    await write(database, action="claim")
    await write(database, action="resolve")
    await write(database, action="claim", subject="conversation:2")

    async with database.read() as session:
        done = await audit.entries(session, "conversation:1")

    assert [entry.action for entry in done] == ["claim", "resolve"]


async def test_what_is_rolled_back_was_never_done(database: Database) -> None:
    with pytest.raises(RuntimeError):
        async with database.write() as session:
            await audit.record(
                session, actor="bot", action="x", subject="conversation:1", details={}, now=NOW
            )
            raise RuntimeError

    async with database.read() as session:
        assert not await audit.entries(session, "conversation:1")


async def write(database: Database, action: str = "claim", subject: str = "conversation:1") -> None:
    async with database.write() as session:
        await audit.record(
            session,
            actor="staff:7",
            action=action,
            subject=subject,
            details={"note": "nul \x00"},
            now=NOW,
        )
