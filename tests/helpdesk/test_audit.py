"""What was done stays written down."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from core.database import Database
from core.schema import upgrade
from helpdesk import audit
from helpdesk.audit import AuditPage, Wanted
from helpdesk.cursors import InvalidCursorError, encode_cursor
from tests.conftest import open_with_tables
from tests.factories import NOW, make_staff


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


class TestReading:
    async def test_pages_go_from_the_newest_to_the_oldest(self, database: Database) -> None:
        for n in range(5):
            await write(database, subject=f"conversation:{n}")

        read = await pages(database, Wanted(), limit=2)

        assert [[entry.subject[-1] for entry in page.entries] for page in read] == [
            ["4", "3"],
            ["2", "1"],
            ["0"],
        ]

    @pytest.mark.parametrize(
        ("wanted", "found"),
        [
            (Wanted(actor="bot"), ["2"]),
            (Wanted(action="claim"), ["3", "1"]),
            (Wanted(subject="conversation:3"), ["3"]),
            (Wanted(since=NOW + timedelta(hours=2)), ["3", "2"]),
            (Wanted(until=NOW + timedelta(hours=2)), ["1"]),
            (Wanted(actor="staff:7", until=NOW + timedelta(hours=2)), ["1"]),
            (Wanted(action="nothing"), []),
        ],
    )
    async def test_it_is_narrowed(
        self, database: Database, wanted: Wanted, found: list[str]
    ) -> None:
        await write(database, subject="conversation:1", now=NOW + timedelta(hours=1))
        await write(
            database,
            subject="conversation:2",
            actor="bot",
            action="hand_over",
            now=NOW + timedelta(hours=2),
        )
        await write(database, subject="conversation:3", now=NOW + timedelta(hours=3))

        [page] = await pages(database, wanted)

        assert [entry.subject[-1] for entry in page.entries] == found

    async def test_the_staff_is_named(self, database: Database) -> None:
        mia = await make_staff(database)
        await write(database, actor=f"staff:{mia.id}")
        await write(database, actor="staff:4711")
        await write(database, actor="bot")

        [page] = await pages(database, Wanted())

        assert page.names == {f"staff:{mia.id}": "Mia"}

    async def test_each_kind_is_listed_once(self, database: Database) -> None:
        for action in ("release", "claim", "claim"):
            await write(database, action=action)

        async with database.read() as session:
            assert await audit.actions(session) == ["claim", "release"]

    @pytest.mark.parametrize(
        "cursor", ["nonsense", encode_cursor("queue", [1]), "WyJhdWRpdCIsIDFlOTld"]
    )
    async def test_a_cursor_of_another_list_is_refused(
        self, sqlite_database: Database, cursor: str
    ) -> None:
        async with sqlite_database.read() as session:
            with pytest.raises(InvalidCursorError):
                await audit.page(session, Wanted(), cursor=cursor)


async def pages(database: Database, wanted: Wanted, *, limit: int = 50) -> list[AuditPage]:
    read: list[AuditPage] = []
    cursor = None
    async with database.read() as session:
        while not read or cursor is not None:
            read.append(await audit.page(session, wanted, cursor=cursor, limit=limit))
            cursor = read[-1].next_cursor
    return read


async def write(
    database: Database,
    action: str = "claim",
    subject: str = "conversation:1",
    actor: str = "staff:7",
    now: datetime = NOW,
) -> None:
    async with database.write() as session:
        await audit.record(
            session,
            actor=actor,
            action=action,
            subject=subject,
            details={"note": "nul \x00"},
            now=now,
        )
