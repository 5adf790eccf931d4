"""Two workers on one PostgreSQL, one of them killed: nothing lost, doubled or out of order."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.bootstrap import Dragoman, open_dragoman
from bot.messages import InboundMessage
from core.database import Database
from core.schema import upgrade
from core.settings import Settings
from helpdesk import conversations
from helpdesk.models import Author, Conversation
from tests.processes.conftest import Start

CONVERSATIONS, MESSAGES = 12, 4
LEASE_SECONDS = 3
_ORDER = re.compile(r"#?(\d{4})")

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


async def replies_to(dragoman: Dragoman, buyer: int) -> list[str]:
    conversation = await conversation_of(dragoman, buyer)
    async with dragoman.database.read() as session:
        messages = await conversations.messages_after(session, conversation.id, 0)
    return [message.text for message in messages if message.author == Author.BOT]


async def test_a_killed_worker_loses_doubles_and_disorders_nothing(
    postgres_url: str, start: Start, tmp_path: Path, trained_models: Path
) -> None:
    await upgrade(Database.open(postgres_url))
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
            answered = [
                int(found.group(1))
                for text in await replies_to(dragoman, buyer)
                if (found := _ORDER.search(text))
            ]
            assert answered == sorted(set(answered)), f"buyer {buyer}: doubled or out of order"
            assert answered[-1] == 1000 + MESSAGES - 1, f"buyer {buyer}: the last was lost"
