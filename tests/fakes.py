"""Stand-ins of our own for what a test must hold in its hands."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from langchain_core.messages import BaseMessage

from bot.agent import AgentResult
from bot.brief import TurnBrief
from bot.channels.base import DeliveryError, Outgoing, Recipient
from core.jobs.port import KeyedJob, PeriodicJob
from tools.context import ToolContext

Thought = Callable[[Sequence[BaseMessage], TurnBrief, ToolContext], Awaitable[AgentResult]]


class FakeAgent:
    """Answers "Re: <her words>" unless it is given something else to think; keeps what it was told."""

    def __init__(self) -> None:
        self.briefs: list[TurnBrief] = []
        self.histories: list[list[BaseMessage]] = []
        self.think: Thought | None = None

    async def run(
        self, history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
    ) -> AgentResult:
        self.briefs.append(brief)
        self.histories.append(list(history))
        if self.think is not None:
            return await self.think(history, brief, context)
        return AgentResult(text=f"Re: {brief.latest_text}", model="fake")


class HandJobs:
    """Keeps jobs until the test has them run, one after another."""

    def __init__(self) -> None:
        self.waiting: list[tuple[str, str, float]] = []
        self._work: dict[str, KeyedJob] = {}

    def handle(self, name: str, work: KeyedJob) -> None:
        self._work[name] = work

    def every(self, seconds: float, name: str, work: PeriodicJob) -> None:
        """Periodic work is called by the tests themselves."""

    async def defer(self, name: str, key: str, *, delay: float = 0.0) -> None:
        if (name, key) not in [(waiting[0], waiting[1]) for waiting in self.waiting]:
            self.waiting.append((name, key, delay))

    async def start(self, *, work: bool = True) -> None: ...

    async def stop(self) -> None: ...

    async def depth(self) -> int:
        return len(self.waiting)

    async def run_all(self) -> None:
        """Run what waits, and what that leads to."""
        while self.waiting:
            name, key, _ = self.waiting.pop(0)
            await self._work[name](key)


class FakeChannel:
    """Takes messages, or refuses them as often as it is told to."""

    needs_sending = True
    max_length = 4096

    def __init__(self, name: str = "telegram") -> None:
        self.name = name
        self.sent: list[Outgoing] = []
        self.activities: list[str | None] = []
        self.refusals: list[DeliveryError] = []

    async def send(self, message: Outgoing) -> None:
        if self.refusals:
            raise self.refusals.pop(0)
        self.sent.append(message)

    async def show_activity(
        self, recipient: Recipient, activity: str | None, language: str
    ) -> None:
        self.activities.append(activity)


class FakeConsent:
    """Knows one yes and one no."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        return text.strip().lower() == "yes"

    def says_no(self, text: str, language: str) -> bool:
        return text.strip().lower() == "no"


class Gate:
    """Lets a test stop somebody at a place, look around, and let her go on."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.opened = asyncio.Event()

    async def pass_through(self) -> None:
        self.reached.set()
        await self.opened.wait()
