"""How the database means to answer a query, with its parameters left open."""

from typing import Any

from sqlalchemy import Connection, Executable, event

from core.database import Database


async def explain(database: Database, query: Executable) -> str:
    """Return the plan that the database makes for a query."""
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
