"""The tables of Procrastinate, made once in a PostgreSQL database."""

import psycopg
from procrastinate import App, PsycopgConnector


async def make_job_tables(conninfo: str) -> None:
    """Make the tables of the jobs unless they are there."""
    async with await psycopg.AsyncConnection.connect(conninfo) as connection:
        found = await connection.execute("SELECT to_regclass('procrastinate_jobs')")
        if (row := await found.fetchone()) is not None and row[0] is not None:
            return
    app = App(connector=PsycopgConnector(conninfo=conninfo, min_size=1, max_size=1))
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
