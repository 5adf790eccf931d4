"""How the database means to answer a query once there is much to read."""

from typing import Any

from sqlalchemy import Connection, Executable, event, insert, text

from core.database import Base, Database


async def fill(database: Database, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Put many rows into a table, and let PostgreSQL count them as it does by itself in time."""
    async with database.write() as session:
        await session.execute(insert(table), rows)
    if database.dialect == "postgresql":
        async with database.engine.begin() as connection:
            await connection.execute(text("ANALYZE"))


async def explain(database: Database, query: Executable) -> str:
    """Return the plan that the database makes for a query, its parameters left open."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(_plan, query)


def _plan(connection: Connection, query: Executable) -> str:
    prefix = "EXPLAIN QUERY PLAN " if connection.dialect.name == "sqlite" else "EXPLAIN "
    details: list[str] = []

    def ask_for_the_plan(
        _connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any
    ) -> None:
        cursor.execute(prefix + statement, parameters)
        details.extend(str(row) for row in cursor.fetchall())

    event.listen(connection, "before_cursor_execute", ask_for_the_plan)
    connection.execute(query)
    return "\n".join(details)
