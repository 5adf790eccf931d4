"""The only place that knows which concrete parts make up a running Dragoman."""

import os
import socket
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from langchain_core.language_models import BaseChatModel

from bot.aftercare import Aftercare
from bot.agent import Agent, build_agent
from bot.builtin.consent import PhraseConsent
from bot.builtin.model import BuiltinModel
from bot.builtin.understanding import Understander
from bot.channels.base import Channel
from bot.channels.telegram import (
    TELEGRAM,
    TelegramAdapter,
    TelegramBot,
    TelegramChannel,
    open_bot,
)
from bot.channels.widget import WidgetChannel
from bot.copilot import Copilot
from bot.curation.drafts import Drafts
from bot.curation.forgetting import Retention
from bot.curation.gaps import GapCollector
from bot.curation.rehearsal import Rehearsal
from bot.curation.wishes import IntentWishes
from bot.delivery import DELIVER, Deliveries
from bot.escalation import Escalation, alarm_senders
from bot.language import warm_up
from bot.leasing import Leasing
from bot.middleware.turn_state import Limits
from bot.models import NamedModel, open_endpoint_model
from bot.notices import Notices
from bot.responder import Responder
from bot.surroundings import Surroundings
from bot.translation import Translator
from bot.turn import ANSWER, Turn
from bot.webhooks import WebhookSender
from core.clock import Clock, SystemClock
from core.database import Database
from core.errors import ConfigurationError
from core.events import EventBus, LocalEvents, PostgresEvents
from core.jobs import EmbeddedJobs, Jobs, PostgresJobs
from core.schema import is_current
from core.settings import Settings
from knowledge.schedule import Schedule
from knowledge.search import KnowledgeSearch
from prompts.fluent import Replies
from tools.registry import TOOLS

SWEEP_SECONDS = 2.0
_GAPS_SECONDS = 30.0
_RETENTION_SECONDS = 3600.0
TERMINAL = "terminal"


@dataclass(frozen=True)
class Dragoman:
    """A running Dragoman, as its web process, its workers and its tests know it."""

    settings: Settings
    clock: Clock
    database: Database
    events: EventBus
    jobs: Jobs
    knowledge: KnowledgeSearch
    turn: Turn
    deliveries: Deliveries
    aftercare: Aftercare
    copilot: Copilot
    rehearsal: Rehearsal
    drafts: Drafts
    channels: Mapping[str, Channel]
    replies: Replies
    telegram: TelegramAdapter | None

    async def ready_parts(self) -> dict[str, bool]:
        """Tell of each part that answering needs whether it is ready."""
        try:
            await self.database.check()
        except ConfigurationError:
            return {"database": False, "schema": False, "model": True}
        # The model was trained before there was a Dragoman to ask.
        return {"database": True, "schema": await is_current(self.database), "model": True}


@asynccontextmanager
async def open_dragoman(
    settings: Settings,
    *,
    clock: Clock | None = None,
    jobs: Jobs | None = None,
    channels: Sequence[Channel] = (),
    offline_model: BaseChatModel | None = None,
    work: bool = True,
) -> AsyncIterator[Dragoman]:
    """Wire everything together and run it until the context ends.

    With `work=False` messages are taken in and left to other processes. A clock, a runner of jobs,
    channels and an offline model that are handed in take the place of the usual ones. Raise
    ConfigurationError where the settings do not let it start.
    """
    async with AsyncExitStack() as stack:
        parts = _Parts(clock or SystemClock(), jobs, tuple(channels), offline_model)
        dragoman = await _assembled(settings, parts, stack)
        await dragoman.events.start()
        stack.push_async_callback(dragoman.events.stop)
        await dragoman.jobs.start(work=work)
        stack.push_async_callback(dragoman.jobs.stop)
        if dragoman.telegram is not None:
            await dragoman.telegram.start(polls=work)
            stack.push_async_callback(dragoman.telegram.stop)
        yield dragoman


@dataclass(frozen=True)
class _Parts:
    clock: Clock
    jobs: Jobs | None
    channels: tuple[Channel, ...]
    offline_model: BaseChatModel | None


async def _assembled(settings: Settings, parts: _Parts, stack: AsyncExitStack) -> Dragoman:
    clock = parts.clock
    database, events = _database(settings)
    stack.push_async_callback(database.close)
    await database.check()
    jobs = parts.jobs or _jobs(settings, database)
    replies, consent = Replies.load(), PhraseConsent.load()
    warm_up()
    understander = Understander.load(settings.resolved_cache_dir)
    offline = parts.offline_model or BuiltinModel(
        understander=understander, consent=consent, replies=replies
    )
    knowledge = KnowledgeSearch.open(settings, database, IntentWishes(understander))
    stack.push_async_callback(knowledge.close)
    telegram_bot = await _telegram_bot(settings, stack)
    channels = {
        channel.name: channel
        for channel in (*_channels(events, replies, telegram_bot), *parts.channels)
    }
    surroundings = Surroundings(
        sessions=database,
        jobs=jobs,
        clock=clock,
        shop=settings.shop,
        knowledge=knowledge,
        consent=consent,
        languages=understander.languages,
        intents=lambda text, language: understander.understand(text, language).intent,
        channels=channels,
    )
    primary = await stack.enter_async_context(open_endpoint_model(settings))
    agent = _agent(settings, primary, offline, replies)
    deliveries = Deliveries(database, jobs, clock, channels)
    aftercare = Aftercare(replies, deliveries.needs_sending)
    copilot = Copilot(agent, surroundings, understander, Translator(primary))
    escalation = Escalation(
        database,
        clock,
        settings.shop,
        alarm_senders(settings, channels.get(TELEGRAM)),
        console_url=f"{settings.resolved_public_url}/console",
    )
    turn = _turn(settings, surroundings, agent, deliveries, aftercare, replies)
    jobs.handle(ANSWER, turn.answer)
    jobs.handle(DELIVER, deliveries.deliver)
    jobs.every(SWEEP_SECONDS, "sweep_turns", turn.sweep)
    jobs.every(SWEEP_SECONDS, "sweep_deliveries", deliveries.sweep)
    jobs.every(SWEEP_SECONDS, "publish_scheduled", Schedule(database, clock, knowledge).publish_due)
    jobs.every(SWEEP_SECONDS, "look_for_late_answers", escalation.look)
    jobs.every(SWEEP_SECONDS, "send_alarms", escalation.send_alarms)
    jobs.every(SWEEP_SECONDS, "send_webhooks", WebhookSender(database, clock).send_due)
    if settings.assigns_automatically:
        jobs.every(SWEEP_SECONDS, "assign_waiting", escalation.assign)
    collector = GapCollector(database, clock)
    jobs.every(_GAPS_SECONDS, "collect_gaps", collector.collect)
    retention = Retention(
        database,
        clock,
        days=settings.retention_days,
        default_days=settings.retention_default_days,
    )
    jobs.every(_RETENTION_SECONDS, "erase_expired", retention.erase_expired)
    telegram = (
        TelegramAdapter(telegram_bot, turn.receive, replies, settings) if telegram_bot else None
    )
    return Dragoman(
        settings=settings,
        clock=clock,
        database=database,
        events=events,
        jobs=jobs,
        knowledge=knowledge,
        turn=turn,
        deliveries=deliveries,
        aftercare=aftercare,
        copilot=copilot,
        rehearsal=Rehearsal(agent, surroundings, knowledge),
        drafts=Drafts(primary),
        channels=channels,
        replies=replies,
        telegram=telegram,
    )


def open_search(settings: Settings, database: Database) -> KnowledgeSearch:
    """Open the search over articles as a running Dragoman has it."""
    understander = Understander.load(settings.resolved_cache_dir)
    return KnowledgeSearch.open(settings, database, IntentWishes(understander))


def _database(settings: Settings) -> tuple[Database, EventBus]:
    database = Database.open(settings.resolved_database_url)
    events: EventBus = (
        LocalEvents() if database.dialect == "sqlite" else PostgresEvents(database.conninfo)
    )
    return database.announcing(events), events


def _jobs(settings: Settings, database: Database) -> Jobs:
    if database.dialect == "sqlite":
        return EmbeddedJobs(at_once=settings.turns_at_once)
    return PostgresJobs(database.conninfo, at_once=settings.turns_at_once)


async def _telegram_bot(settings: Settings, stack: AsyncExitStack) -> TelegramBot | None:
    if not settings.telegram_token.get_secret_value():
        return None
    return await stack.enter_async_context(open_bot(settings))


def _channels(
    events: EventBus, replies: Replies, telegram_bot: TelegramBot | None
) -> Iterator[Channel]:
    yield WidgetChannel(events, replies)
    yield WidgetChannel(events, replies, name=TERMINAL)
    if telegram_bot is not None:
        yield TelegramChannel(telegram_bot)


def _agent(
    settings: Settings, primary: NamedModel | None, offline: BaseChatModel, replies: Replies
) -> Agent:
    return build_agent(
        primary=primary,
        builtin=offline,
        tools=TOOLS,
        limits=Limits(
            model_calls=settings.max_model_calls,
            tool_calls=settings.max_tool_calls,
            model_seconds=settings.model_timeout_seconds,
            breaker_seconds=settings.breaker_seconds,
        ),
        replies=replies,
    )


def _turn(
    settings: Settings,
    surroundings: Surroundings,
    agent: Agent,
    deliveries: Deliveries,
    aftercare: Aftercare,
    replies: Replies,
) -> Turn:
    leasing = Leasing(
        surroundings.sessions,
        surroundings.clock,
        worker=f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex[:8]}",
        seconds=settings.lease_seconds,
    )
    responder = Responder(
        agent,
        Notices(replies),
        surroundings,
        per_minute=settings.rate_conversation_per_minute,
    )
    return Turn(
        surroundings,
        leasing=leasing,
        responder=responder,
        deliveries=deliveries,
        aftercare=aftercare,
        burst=timedelta(seconds=settings.burst_seconds),
    )
