import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from core.database import Database, UtcDateTime, announce
from core.errors import ConfigurationError
from core.events import Event, LocalEvents


async def table(database: Database) -> None:
    async with database.write() as session:
        await session.execute(text("CREATE TABLE counted (number INTEGER)"))


async def count(database: Database) -> int:
    async with database.read() as session:
        return int(await session.scalar(text("SELECT COUNT(*) FROM counted")) or 0)


class TestTransactions:
    async def test_a_write_is_committed_at_its_end(self, database: Database) -> None:
        await table(database)

        async with database.write() as session:
            await session.execute(text("INSERT INTO counted VALUES (1)"))

        assert await count(database) == 1

    async def test_an_exception_rolls_a_write_back(self, database: Database) -> None:
        await table(database)

        with pytest.raises(RuntimeError):
            async with database.write() as session:
                await session.execute(text("INSERT INTO counted VALUES (1)"))
                raise RuntimeError

        assert await count(database) == 0

    async def test_what_a_reader_writes_is_not_kept(self, database: Database) -> None:
        await table(database)

        with suppress(DBAPIError):
            async with database.read() as session:
                await session.execute(text("INSERT INTO counted VALUES (1)"))

        assert await count(database) == 0

    async def test_a_hundred_writers_at_once_all_get_their_turn(self, database: Database) -> None:
        await table(database)

        async def write(number: int) -> None:
            async with database.write() as session:
                await session.execute(text("INSERT INTO counted VALUES (:n)"), {"n": number})

        await asyncio.gather(*(write(number) for number in range(100)))

        assert await count(database) == 100


class TestEvents:
    async def test_an_event_is_published_after_the_commit(
        self, database: Database, events: LocalEvents
    ) -> None:
        await table(database)
        async with events.subscribe("shop") as listener:
            async with database.write() as session:
                announce(session, Event("shop", "sold"))
                await session.execute(text("INSERT INTO counted VALUES (1)"))

            assert (await asyncio.wait_for(listener.next(), 1)).kind == "sold"

    async def test_nothing_is_published_of_what_was_rolled_back(
        self, database: Database, events: LocalEvents
    ) -> None:
        async with events.subscribe("shop") as listener:
            with pytest.raises(RuntimeError):
                async with database.write() as session:
                    announce(session, Event("shop", "sold"))
                    raise RuntimeError
            await events.publish(Event("shop", "later"))

            assert (await listener.next()).kind == "later"


class TestTimes:
    def test_a_naive_time_is_refused(self) -> None:
        with pytest.raises(ValueError, match="aware"):
            UtcDateTime().process_bind_param(datetime(2026, 1, 1), None)  # type: ignore[arg-type]  # noqa: DTZ001  # the point of it

    def test_every_zone_is_kept_as_utc(self) -> None:
        tokyo = datetime(2026, 1, 1, 9, tzinfo=timezone(timedelta(hours=9)))

        kept = UtcDateTime().process_bind_param(tokyo, None)  # type: ignore[arg-type]  # not looked at

        assert kept == datetime(2026, 1, 1, tzinfo=UTC)
        assert kept.tzinfo == UTC


class TestBadAddresses:
    @pytest.mark.parametrize("url", ["mysql://root@localhost/shop", "not a url", "oracle://x/y"])
    def test_another_kind_of_database_is_refused(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match="DRAGOMAN_DATABASE_URL"):
            Database.open(url)

    async def test_a_server_that_is_not_there_is_named_in_one_line(self) -> None:
        database = Database.open("postgresql://nobody:secret@127.0.0.1:1/none")

        with pytest.raises(ConfigurationError) as refused:
            await database.check()

        assert "127.0.0.1" in str(refused.value)
        assert "secret" not in str(refused.value)
        assert "\n" not in str(refused.value)

    def test_a_data_folder_that_is_a_file_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("")

        with pytest.raises(ConfigurationError, match="data"):
            Database.open(f"sqlite:///{tmp_path / 'data' / 'dragoman.db'}")
