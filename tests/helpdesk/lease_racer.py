"""A process of its own that takes every lease it can get: python lease_racer.py URL WORKER."""

import asyncio
import sys
from datetime import UTC, datetime

from sqlalchemy import select

from core.database import Database
from helpdesk import leases
from helpdesk.models import Conversation


async def race(url: str, worker: str) -> None:
    database = Database.open(url)
    async with database.read() as session:
        waiting = list(await session.scalars(select(Conversation.id).order_by(Conversation.id)))
    won = []
    print("ready", flush=True)  # noqa: T201  # tells the test to fire
    sys.stdin.readline()
    for conversation_id in waiting:
        async with database.write() as session:
            lease = await leases.acquire(
                session, conversation_id, worker=worker, now=datetime.now(UTC), seconds=60
            )
        if lease is not None:
            won.append(conversation_id)
    await database.close()
    print(" ".join(won), flush=True)  # noqa: T201  # the process's result


if __name__ == "__main__":
    asyncio.run(race(*sys.argv[1:]))
