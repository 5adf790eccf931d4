"""The migrations make exactly the tables that the models describe."""

import asyncio
from collections.abc import Callable
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

import helpdesk.models  # noqa: F401  # importing them registers their tables
import knowledge.models  # noqa: F401
import oms.models  # noqa: F401
from core.database import Base, Database
from core.schema import alembic_config, is_current, upgrade


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(
        connection, opts={"include_name": lambda name, kind, _: not is_job_table(name, kind)}
    )
    return [
        difference
        for difference in compare_metadata(context, Base.metadata)
        if "procrastinate" not in str(difference)
    ]


def is_job_table(name: str | None, kind: str) -> bool:
    return kind == "table" and (name or "").startswith("procrastinate_")


async def test_the_migrations_make_what_the_models_describe(database_url: str) -> None:
    database = Database.open(database_url)

    await upgrade(database)

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


async def test_a_model_without_a_migration_is_noticed(database_url: str) -> None:
    database = Database.open(database_url)
    await upgrade(database)

    async with database.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE messages DROP COLUMN delivery_error"))
        found = await connection.run_sync(differences)

    assert [difference[0] for difference in found] == ["add_column"]
    await database.close()


async def test_partial_indexes_are_partial_in_a_migrated_database(database_url: str) -> None:
    database = Database.open(database_url)
    await upgrade(database)

    async with database.engine.connect() as connection:
        indexes = await connection.run_sync(
            lambda sync: {
                index["name"]: index["dialect_options"]
                for table in ("conversations", "messages", "proposals")
                for index in inspect(sync).get_indexes(table)
            }
        )

    where = f"{database.dialect}_where"
    for name in (
        "ix_conversations_unanswered",
        "ix_messages_outbox",
        "ix_messages_outbox_order",
        "uq_proposals_open",
    ):
        assert where in indexes[name], name
    await database.close()


async def test_an_empty_database_is_not_current_and_an_upgraded_one_is(database_url: str) -> None:
    database = Database.open(database_url)

    assert not await is_current(database)
    await upgrade(database)

    assert await is_current(database)
    await database.close()


async def test_processes_that_start_together_upgrade_once(database_url: str) -> None:
    together = [Database.open(database_url) for _ in range(3)]

    await asyncio.gather(*(upgrade(database) for database in together))

    assert all([await is_current(database) for database in together])
    for database in together:
        await database.close()


async def test_upgrading_twice_changes_nothing(database_url: str) -> None:
    database = Database.open(database_url)
    await upgrade(database)
    async with database.write() as session:
        await session.execute(
            text(
                "INSERT INTO audit_entries (at, actor, action, subject, details)"
                " VALUES ('2026-11-22 10:00:00', 'bot', 'hand_over', 'conversation:1', '{}')"
            )
        )

    await upgrade(database)

    async with database.read() as session:
        assert await session.scalar(text("SELECT count(*) FROM audit_entries")) == 1
    await database.close()


async def test_the_first_migration_can_be_taken_back(database_url: str) -> None:
    database = Database.open(database_url)
    await upgrade(database)

    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), "base"))
        left = await connection.run_sync(
            lambda sync: [
                name for name in inspect(sync).get_table_names() if not is_job_table(name, "table")
            ]
        )

    assert left == ["alembic_version"]
    await database.close()


async def test_what_a_conversation_came_to_becomes_its_first_episode_and_back(
    database_url: str,
) -> None:
    database = Database.open(database_url)
    await _migrate(database, command.upgrade, "0005")
    async with database.engine.begin() as connection:
        await connection.execute(text(_CONVERSATION))
        await connection.execute(text(_OUTCOME))

    await _migrate(database, command.upgrade, "head")
    async with database.engine.connect() as connection:
        episodes = (await connection.execute(text("SELECT number, hand_overs FROM outcomes"))).all()
        due = await connection.scalar(text("SELECT answer_due_at FROM conversations"))
    await _migrate(database, command.downgrade, "0005")
    async with database.engine.connect() as connection:
        before = (
            await connection.execute(text("SELECT conversation_id, hand_overs FROM outcomes"))
        ).all()

    assert episodes == [(1, 2)]
    assert str(due).startswith("2026-01-02")
    assert before == [("a", 2)]
    await database.close()


_CONVERSATION = """
INSERT INTO conversations (
    id, channel, address, language, owner, priority, last_seq, last_buyer_seq, answered_seq,
    closed_seq, lease_token, created_at, updated_at, waiting_since
) VALUES (
    'a', 'widget', 'ann', 'en', 'queue', 1, 1, 1, 0, 0, 0, '2026-01-01 00:00:00+00:00',
    '2026-01-01 00:00:00+00:00', '2026-01-02 00:00:00+00:00'
)
"""
_OUTCOME = """
INSERT INTO outcomes (conversation_id, created_at, hand_overs, reopened)
VALUES ('a', '2026-01-01 00:00:00+00:00', 2, 0)
"""


async def _migrate(database: Database, step: Callable[[Config, str], None], revision: str) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda there: step(alembic_config(there), revision))


async def test_the_job_queue_finds_its_tables_on_postgres(postgres_url: str) -> None:
    database = Database.open(postgres_url)

    await upgrade(database)

    async with database.read() as session:
        assert await session.scalar(text("SELECT count(*) FROM procrastinate_jobs")) == 0
    await database.close()
