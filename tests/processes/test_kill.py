"""Two workers on one PostgreSQL, one of them killed: nothing lost, doubled or out of order."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from bot.bootstrap import Dragoman, open_dragoman
from bot.messages import InboundMessage
from core.database import Database
from core.schema import upgrade
from core.settings import Settings
from helpdesk import conversations
from helpdesk.models import Author, Conversation, Message
from tests.processes.conftest import Start

CONVERSATIONS, MESSAGES = 12, 4
LEASE_SECONDS = 3

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.timeout(180)]


@asynccontextmanager
async def web_process(url: str, folder: Path, models: Path) -> AsyncIterator[Dragoman]:
    """Take messages in, and leave them to the workers."""
    settings = Settings(data_dir=folder, cache_dir=models, database_url=url, burst_seconds=0)
    async with open_dragoman(settings, work=False) as dragoman:
        yield dragoman


async def say(dragoman: Dragoman, buyer: int, number: int) -> None:
    await dragoman.turn.receive(
        InboundMessage(
            channel="widget",
            address=f"buyer-{buyer}",
            external_id=f"{buyer}:{number}",
            text=f"where is my order #{1000 + number}",
        )
    )


async def conversation_of(dragoman: Dragoman, buyer: int) -> Conversation:
    async with dragoman.database.write() as session:
        return await conversations.open_conversation(
            session,
            channel="widget",
            address=f"buyer-{buyer}",
            language="en",
            now=dragoman.clock.now(),
        )


async def until_answered(dragoman: Dragoman, *, seconds: float) -> None:
    async with asyncio.timeout(seconds):
        for buyer in range(CONVERSATIONS):
            while (await conversation_of(dragoman, buyer)).is_waiting_for_an_answer:
                await asyncio.sleep(0.1)


async def said_in(dragoman: Dragoman, buyer: int) -> Sequence[Message]:
    conversation = await conversation_of(dragoman, buyer)
    async with dragoman.database.read() as session:
        return await conversations.messages_after(session, conversation.id, 0)


async def test_a_killed_worker_loses_doubles_and_disorders_nothing(
    postgres_url: str, start: Start, tmp_path: Path, trained_models: Path
) -> None:
    database = Database.open(postgres_url)
    await upgrade(database)
    await database.close()
    settings = {"database_url": postgres_url, "lease_seconds": LEASE_SECONDS}
    async with web_process(postgres_url, tmp_path / "web", trained_models) as dragoman:
        first = start("worker", **settings)
        start("worker", **settings)
        await say(dragoman, 0, 0)
        await until_answered(dragoman, seconds=60)

        for number in range(1, MESSAGES):
            for buyer in range(CONVERSATIONS):
                await say(dragoman, buyer, number)
            if number == MESSAGES // 2:
                first.kill()
        await until_answered(dragoman, seconds=60)

        for buyer in range(CONVERSATIONS):
            said = await said_in(dragoman, buyer)
            asked = [it.external_id for it in said if it.author == Author.BUYER]
            first_asked = 0 if buyer == 0 else 1
            assert asked == [f"{buyer}:{number}" for number in range(first_asked, MESSAGES)]
            assert said[-1].author == Author.BOT, f"buyer {buyer}: the last was lost"
            for earlier, later in pairwise(said):
                is_doubled = earlier.author == later.author == Author.BOT
                assert not is_doubled, f"buyer {buyer}: answered twice"
