"""The tables, brought to the newest state."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.database import Database
from core.schema import upgrade
from core.settings import Settings


@asynccontextmanager
async def current_database(settings: Settings) -> AsyncIterator[Database]:
    """Open the database with the newest tables; raise ConfigurationError where it is not reached."""
    database = Database.open(settings.resolved_database_url)
    try:
        await database.check()
        await upgrade(database)
        yield database
    finally:
        await database.close()


async def upgrade_tables(settings: Settings) -> None:
    """Bring the tables to the newest state."""
    async with current_database(settings):
        pass
