"""How long a turn takes, how many there are in a second, and what they keep in memory."""

import asyncio
from collections.abc import Sequence
from time import perf_counter
from typing import Any

import psutil
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult

from bot.bootstrap import Dragoman, open_dragoman
from core.settings import Settings
from helpdesk import conversations
from helpdesk.models import Author
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.shop import filled, order_number
from tests.benchmarks.talk import answered, ask, open_verified

ORDERS = 100_000
_ALONE, _AT_ONCE, _EACH, _CONVERSATIONS = 200, 64, 12, 1000


async def measure(kind: str, models: Any) -> list[Figure]:
    """Measure turns of the built-in model with 100,000 orders in the database."""
    async with filled(kind, orders=ORDERS) as (url, folder):
        settings = Settings(
            data_dir=folder,
            cache_dir=models,
            database_url=url,
            burst_seconds=0,
            rate_conversation_per_minute=10_000,
            log_level="WARNING",
        )
        async with open_dragoman(settings) as dragoman:
            return [
                await _alone(kind, dragoman),
                *await _at_once(kind, dragoman),
                await _memory(kind, dragoman),
            ]


async def _alone(kind: str, dragoman: Dragoman) -> Figure:
    durations = [await _one_turn(dragoman, 1 + turn * 10) for turn in range(_ALONE + 20)]
    p50, p95 = percentile(durations[20:], 0.5), percentile(durations[20:], 0.95)
    return Figure(
        "a whole built-in turn, one tool, one at a time",
        kind,
        f"p50 {p50:.1f} ms, p95 {p95:.1f} ms",
        "p50 <= 25 ms, p95 <= 60 ms",
        p50 <= 25 and p95 <= 60,
    )


async def _one_turn(dragoman: Dragoman, order_id: int) -> float:
    """Return the milliseconds from a message's receipt until its reply was stored."""
    conversation_id = await open_verified(dragoman, order_id)
    started = perf_counter()
    waiting = asyncio.create_task(answered(dragoman, conversation_id, 1))
    await asyncio.sleep(0)
    await ask(dragoman, order_id, 1)
    return (await waiting - started) * 1000


async def _at_once(kind: str, dragoman: Dragoman) -> list[Figure]:
    orders = [50_001 + 10 * buyer for buyer in range(_AT_ONCE)]
    conversation_ids = [await open_verified(dragoman, order_id) for order_id in orders]
    started = perf_counter()

    async def talk(order_id: int, conversation_id: str) -> None:
        for number in range(1, _EACH + 1):
            await ask(dragoman, order_id, number)
            await answered(dragoman, conversation_id, number)

    await asyncio.gather(*(talk(*pair) for pair in zip(orders, conversation_ids, strict=True)))
    rate = _AT_ONCE * _EACH / (perf_counter() - started)
    lost = [await _is_in_order(dragoman, one) for one in conversation_ids].count(False)
    return [
        Figure(
            "turns a second in one process, 64 conversations at once",
            kind,
            f"{rate:.0f}, {lost} conversations lost or out of order",
            ">= 100, nothing lost, order kept",
            rate >= 100 and not lost,
        )
    ]


async def _is_in_order(dragoman: Dragoman, conversation_id: str) -> bool:
    async with dragoman.database.read() as session:
        messages = await conversations.messages_after(session, conversation_id, 0, limit=10_000)
    authors = [message.author for message in messages]
    return authors == [Author.BUYER, Author.BOT] * _EACH


async def _memory(kind: str, dragoman: Dragoman) -> Figure:
    for first in range(0, _CONVERSATIONS, _AT_ONCE):
        orders = [20_001 + 10 * buyer for buyer in range(first, first + _AT_ONCE)]
        opened = [await open_verified(dragoman, order_id) for order_id in orders]
        for order_id in orders:
            await ask(dragoman, order_id, 1)
        await asyncio.gather(*(answered(dragoman, one, 1) for one in opened))
    used = psutil.Process().memory_info().rss / 1e6
    return Figure(
        "memory of the serving process after 1,000 conversations",
        kind,
        f"{used:.0f} MB",
        "<= 500 MB",
        used <= 500,
    )


class InstantModel(BaseChatModel):
    """A model that takes no time: it tracks one order, then says so."""

    order_number: str = ""

    @property
    def _llm_type(self) -> str:
        return "instant"

    def bind_tools(self, tools: Sequence[Any], **_: Any) -> Any:
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **_: Any,
    ) -> ChatResult:
        if isinstance(messages[-1], ToolMessage):
            answer = AIMessage("It is on its way.")
        else:
            call = {"name": "track_order", "args": {"order_number": self.order_number}, "id": "c1"}
            answer = AIMessage("", tool_calls=[{**call, "type": "tool_call"}])
        return ChatResult(generations=[ChatGeneration(message=answer)])

    async def _agenerate(
        self, messages: list[BaseMessage], stop: Any = None, run_manager: Any = None, **_: Any
    ) -> ChatResult:
        return self._generate(messages)


async def measure_overhead(kind: str, models: Any) -> list[Figure]:
    """Measure what graph, guards and storage add to a model that takes no time."""
    async with filled(kind, orders=ORDERS) as (url, folder):
        settings = Settings(
            data_dir=folder,
            cache_dir=models,
            database_url=url,
            burst_seconds=0,
            log_level="WARNING",
        )
        model = InstantModel()
        async with open_dragoman(settings, offline_model=model) as dragoman:
            durations = []
            for turn in range(_ALONE + 20):
                order_id = 1 + turn * 10
                model.order_number = order_number(order_id)
                durations.append(await _one_turn(dragoman, order_id))
    p50, p95 = percentile(durations[20:], 0.5), percentile(durations[20:], 0.95)
    return [
        Figure(
            "added by graph, guards and storage to a model call of 0 ms",
            kind,
            f"p50 {p50:.1f} ms, p95 {p95:.1f} ms",
            "p50 <= 15 ms",
            p50 <= 15,
        )
    ]
