import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from core.backup import BackupError, back_up, restore
from core.database import Database
from core.schema import upgrade
from helpdesk import conversations
from tests.conftest import NOW


async def prepared(url: str) -> Database:
    database = Database.open(url)
    await upgrade(database)
    return database


async def open_one(database: Database, address: str, now: datetime = NOW) -> str:
    async with database.write() as session:
        opened = await conversations.open_conversation(
            session, channel="widget", address=address, language="en", now=now
        )
    return opened.id


async def is_there(database: Database, conversation_id: str) -> bool:
    try:
        async with database.read() as session:
            await conversations.get(session, conversation_id)
    except conversations.ConversationNotFoundError:
        return False
    return True


class TestBackup:
    async def test_brings_back_what_was_there(self, database_url: str, tmp_path: Path) -> None:
        database = await prepared(database_url)
        before = await open_one(database, "before")

        back_up(database_url, tmp_path / "backup")
        after = await open_one(database, "after")
        await database.close()
        restore(database_url, tmp_path / "backup", now=NOW)

        restored = Database.open(database_url)
        assert await is_there(restored, before)
        assert not await is_there(restored, after)
        await restored.close()

    async def test_can_be_made_while_the_database_is_written(
        self, sqlite_url: str, tmp_path: Path
    ) -> None:
        database = await prepared(sqlite_url)
        committed = await open_one(database, "committed")
        async with database.write() as session:
            await conversations.open_conversation(
                session, channel="widget", address="not yet", language="en", now=NOW
            )
            back_up(sqlite_url, tmp_path / "backup")
        await database.close()

        copy = Database.open(f"sqlite:///{tmp_path / 'backup'}")
        assert await is_there(copy, committed)
        await copy.close()

    def test_is_there_whole_or_not_at_all(self, sqlite_url: str, tmp_path: Path) -> None:
        with pytest.raises(BackupError, match="no database"):
            back_up(sqlite_url, tmp_path / "backup")

        assert list(tmp_path.iterdir()) == []

    def test_names_the_folder_that_is_missing(self, sqlite_url: str, tmp_path: Path) -> None:
        with pytest.raises(BackupError, match="no folder"):
            back_up(sqlite_url, tmp_path / "nowhere" / "backup")


class TestRestore:
    async def test_keeps_what_it_takes_the_place_of(self, sqlite_url: str, tmp_path: Path) -> None:
        database = await prepared(sqlite_url)
        back_up(sqlite_url, tmp_path / "backup")
        newer = await open_one(database, "newer")
        await database.close()

        kept = restore(sqlite_url, tmp_path / "backup", now=NOW)

        assert kept is not None
        aside = Database.open(f"sqlite:///{kept}")
        assert await is_there(aside, newer)
        await aside.close()

    async def test_takes_the_place_of_a_database_that_is_damaged(
        self, sqlite_url: str, tmp_path: Path
    ) -> None:
        database = await prepared(sqlite_url)
        there = await open_one(database, "there")
        back_up(sqlite_url, tmp_path / "backup")
        await database.close()
        (tmp_path / "dragoman.db").write_bytes(b"damaged" * 1000)

        kept = restore(sqlite_url, tmp_path / "backup", now=NOW)

        assert kept is not None
        assert kept.read_bytes().startswith(b"damaged")
        restored = Database.open(sqlite_url)
        assert await is_there(restored, there)
        await restored.close()

    async def test_makes_the_database_where_there_is_none(
        self, sqlite_url: str, tmp_path: Path
    ) -> None:
        database = await prepared(sqlite_url)
        there = await open_one(database, "there")
        back_up(sqlite_url, tmp_path / "backup")
        await database.close()
        elsewhere = f"sqlite:///{tmp_path / 'new' / 'dragoman.db'}"

        assert restore(elsewhere, tmp_path / "backup", now=NOW) is None

        moved = Database.open(elsewhere)
        assert await is_there(moved, there)
        await moved.close()

    @pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\xff" * 5000])
    async def test_refuses_what_is_no_backup_and_changes_nothing(
        self, content: bytes, sqlite_url: str, tmp_path: Path
    ) -> None:
        database = await prepared(sqlite_url)
        there = await open_one(database, "there")
        (tmp_path / "backup").write_bytes(content)

        with pytest.raises(BackupError):
            restore(sqlite_url, tmp_path / "backup", now=NOW)

        assert await is_there(database, there)
        await database.close()

    async def test_refuses_the_database_of_another_program(
        self, sqlite_url: str, tmp_path: Path
    ) -> None:
        with sqlite3.connect(tmp_path / "other.db") as other:
            other.execute("CREATE TABLE notes (id INTEGER)")
        other.close()

        with pytest.raises(BackupError, match="no backup of a Dragoman"):
            restore(sqlite_url, tmp_path / "other.db", now=NOW)

    def test_names_the_file_that_is_missing(self, sqlite_url: str, tmp_path: Path) -> None:
        with pytest.raises(BackupError, match="no file"):
            restore(sqlite_url, tmp_path / "nothing", now=NOW)
