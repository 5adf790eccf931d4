"""A shop of its own for one scenario: a fresh database, a clock that stands still."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.bootstrap import Dragoman, open_dragoman
from bot.channels.base import Outgoing, Recipient
from bot.evaluation.scenario import Scenario
from core.clock import FrozenClock
from core.jobs.port import KeyedJob, PeriodicJob
from core.schema import upgrade
from core.settings import Settings
from helpdesk import conversations
from helpdesk.models import Vouched
from knowledge.articles import publish_all
from oms import customers, intake

ADDRESS = "scenario"


class SteppedJobs:
    """Runs jobs when it is told to, until none is left: a scenario needs no waiting."""

    def __init__(self) -> None:
        self._work: dict[str, KeyedJob] = {}
        self._waiting: list[tuple[str, str]] = []

    def handle(self, name: str, work: KeyedJob) -> None:
        """Say what a job of this name does."""
        self._work[name] = work

    def every(self, seconds: float, name: str, work: PeriodicJob) -> None:
        """Nothing repeats while the clock stands still."""

    async def defer(self, name: str, key: str, *, delay: float = 0.0) -> None:  # noqa: ARG002  # the clock stands still
        """Keep a job until the next `settle`."""
        if (name, key) not in self._waiting:
            self._waiting.append((name, key))

    async def start(self, *, work: bool = True) -> None:
        """Nothing to begin."""

    async def stop(self) -> None:
        """Nothing to end."""

    async def depth(self) -> int:
        """Return how many jobs wait."""
        return len(self._waiting)

    async def settle(self) -> None:
        """Run what waits, and what that leads to."""
        while self._waiting:
            name, key = self._waiting.pop(0)
            await self._work[name](key)


@dataclass
class Mailbox:
    """Takes what is sent to a buyer whose channel is not part of the scenario."""

    name: str
    needs_sending: bool = True
    max_length: int = 8192
    sent: list[Outgoing] = field(default_factory=list)

    async def send(self, message: Outgoing) -> None:
        """Keep a message."""
        self.sent.append(message)

    async def show_activity(
        self, recipient: Recipient, activity: str | None, language: str
    ) -> None:
        """Nobody watches."""


@dataclass(frozen=True)
class Stage:
    """A running Dragoman in the shop of a scenario, and the buyer's conversation with it."""

    dragoman: Dragoman
    jobs: SteppedJobs
    clock: FrozenClock
    conversation_id: str


@asynccontextmanager
async def staged(scenario: Scenario, settings: Settings) -> AsyncIterator[Stage]:
    """Set a scenario's shop up and open the conversation; everything is gone afterwards."""
    clock, jobs = FrozenClock(scenario.now), SteppedJobs()
    with TemporaryDirectory(prefix="dragoman-eval-") as folder:
        own = _settings_of(scenario, settings, Path(folder))
        mailbox = Mailbox(scenario.channel)
        async with open_dragoman(own, clock=clock, jobs=jobs, channels=[mailbox]) as dragoman:
            await upgrade(dragoman.database)
            await _furnish(scenario, dragoman)
            yield Stage(dragoman, jobs, clock, await _opened(scenario, dragoman))


def _settings_of(scenario: Scenario, settings: Settings, folder: Path) -> Settings:
    shop = scenario.shop
    return settings.model_copy(
        update={
            "data_dir": folder,
            "cache_dir": settings.resolved_cache_dir,
            "database_url": "",
            "burst_seconds": 0.0,
            "telegram_token": type(settings.telegram_token)(""),
            "shop_name": shop.name,
            "shop_time_zone": shop.time_zone,
            "shop_default_language": shop.default_language,
            "shop_return_window_days": shop.return_window_days,
            "shop_business_hours": shop.business_hours,
            "shop_handover_reply_minutes": shop.handover_reply_minutes,
        }
    )


async def _furnish(scenario: Scenario, dragoman: Dragoman) -> None:
    async with dragoman.database.write() as session:
        for product in scenario.catalog:
            await intake.add_product(session, product)
        for order in scenario.orders:
            await intake.place_order(session, order, now=scenario.now)
        await publish_all(session, scenario.faq, now=scenario.now)


async def _opened(scenario: Scenario, dragoman: Dragoman) -> str:
    async with dragoman.database.write() as session:
        conversation = await conversations.open_conversation(
            session,
            channel=scenario.channel,
            address=ADDRESS,
            language=scenario.shop.default_language,
            now=scenario.now,
        )
        if scenario.identity is not None:
            customer = await customers.find_or_create(
                session, email=scenario.identity.email, now=scenario.now
            )
            await conversations.identify(
                session,
                conversation.id,
                customer_id=customer.id,
                vouched=Vouched.TOKEN,
                now=scenario.now,
            )
        return conversation.id
