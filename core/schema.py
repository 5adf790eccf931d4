"""The tables of the database, brought to the newest state by Alembic."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from procrastinate.schema import SchemaManager
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from core.database import Database

_MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
# Any number will do, as long as every process asks for the same one.
_UPGRADE_LOCK = 4_211_926


async def upgrade(database: Database) -> None:
    """Bring the database to the newest state; processes that start together wait for each other.

    On PostgreSQL the tables of the job queue are made too.
    """
    async with database.engine.begin() as connection:
        if database.dialect == "postgresql":
            await connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK}
            )
            await _make_job_tables(connection)
        await connection.run_sync(_upgrade_to_head)


async def is_current(database: Database) -> bool:
    """Tell whether the database is in the state that this program needs."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(_is_at_head)


def alembic_config(connection: Connection | None = None) -> Config:
    """Return what Alembic needs to know to work on a connection."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade_to_head(connection: Connection) -> None:
    command.upgrade(alembic_config(connection), "head")


def _is_at_head(connection: Connection) -> bool:
    heads = ScriptDirectory.from_config(alembic_config()).get_heads()
    return set(MigrationContext.configure(connection).get_current_heads()) == set(heads)


async def _make_job_tables(connection: AsyncConnection) -> None:
    there = await connection.scalar(text("SELECT to_regclass('procrastinate_jobs')"))
    if there is not None:
        return
    raw: Any = (await connection.get_raw_connection()).driver_connection
    # The driver itself takes many statements at once, and leaves their percent signs alone.
    await raw.execute(SchemaManager.get_schema())
