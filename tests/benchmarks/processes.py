"""Real processes: how fast a server is ready, and what a killed worker costs."""

import asyncio
import itertools
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import httpx

from bot.bootstrap import Dragoman, open_dragoman
from core.settings import Settings
from helpdesk import conversations
from helpdesk.models import Author
from tests.benchmarks.figures import Figure
from tests.benchmarks.shop import filled
from tests.benchmarks.talk import answered, ask, open_verified
from tests.loopback import free_port

_DRAGOMAN = str(Path(sys.executable).with_name("dragoman"))
_CONVERSATIONS, _MESSAGES = 60, 5


@contextmanager
def running(command: str, **settings: object) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command of the program until the context ends; then it is killed."""
    variables = {f"DRAGOMAN_{name.upper()}": str(value) for name, value in settings.items()}
    process = subprocess.Popen(
        [_DRAGOMAN, command],
        env={"PATH": "/usr/bin:/bin", **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


async def measure_ready(models: Any) -> list[Figure]:
    """Measure the second start of `dragoman serve` until it says that it is ready."""
    with TemporaryDirectory(prefix="dragoman-bench-") as folder:
        starts = [await _ready(folder, models) for _ in range(3)]
    second = max(starts[1:])
    return [
        Figure("dragoman serve to ready, second start", "sqlite", f"{second:.1f} s", "<= 6 s", second <= 6)
    ]  # fmt: skip


async def _ready(folder: str, models: Any) -> float:
    port = free_port()
    started = perf_counter()
    with running("serve", data_dir=folder, cache_dir=models, port=port):
        async with httpx.AsyncClient() as client, asyncio.timeout(120):
            while True:
                try:
                    answer = await client.get(f"http://127.0.0.1:{port}/readyz")
                    if answer.status_code == httpx.codes.OK:
                        return perf_counter() - started
                except httpx.TransportError:
                    pass
                await asyncio.sleep(0.05)


async def measure_kill(models: Any) -> list[Figure]:
    """Kill one of two workers under load and count what that costs."""
    async with filled("postgres", orders=1000) as (url, folder):
        common = {"database_url": url, "cache_dir": models, "burst_seconds": 0,
                  "rate_conversation_per_minute": 10_000}  # fmt: skip
        settings = Settings(data_dir=folder, log_level="WARNING", **common)
        async with open_dragoman(settings, work=False) as dragoman:
            with (
                running("worker", data_dir=folder / "w1", **common) as victim,
                running("worker", data_dir=folder / "w2", **common),
            ):
                return await _under_load(dragoman, victim)


async def _under_load(dragoman: Dragoman, victim: subprocess.Popen[bytes]) -> list[Figure]:
    orders = [1 + 10 * buyer for buyer in range(_CONVERSATIONS)]
    opened = [await open_verified(dragoman, order_id) for order_id in orders]
    await ask(dragoman, orders[0], 0)
    await asyncio.wait_for(answered(dragoman, opened[0], 1), 60)
    killed = 0.0
    for number in range(1, _MESSAGES + 1):
        for order_id in orders:
            await ask(dragoman, order_id, number)
        if number == _MESSAGES // 2:
            victim.kill()
            killed = perf_counter()
    await _until_quiet(dragoman, opened)
    resumed = perf_counter() - killed
    lost, doubled = await _count(dragoman, opened)
    return [
        Figure(
            "kill -9 of a worker under load: messages lost / answered twice or out of order",
            "postgres",
            f"{lost} / {doubled}, all answered {resumed:.1f} s after the kill",
            "0 / 0, within 20 s",
            not lost and not doubled and resumed <= 20,
        )
    ]


async def _until_quiet(dragoman: Dragoman, opened: list[str]) -> None:
    async with asyncio.timeout(90):
        for one in opened:
            while await _waits(dragoman, one):
                await asyncio.sleep(0.1)


async def _waits(dragoman: Dragoman, conversation_id: str) -> bool:
    async with dragoman.database.read() as session:
        conversation = await conversations.get(session, conversation_id)
        return conversation.is_waiting_for_an_answer


async def _count(dragoman: Dragoman, opened: list[str]) -> tuple[int, int]:
    """Count buyers left without an answer at the end, and replies with nothing new to answer."""
    lost = doubled = 0
    for one in opened:
        async with dragoman.database.read() as session:
            messages = await conversations.messages_after(session, one, 0, limit=10_000)
        lost += messages[-1].author == Author.BUYER
        authors = [message.author for message in messages]
        doubled += sum(
            first == second == Author.BOT for first, second in itertools.pairwise(authors)
        )
    return lost, doubled
