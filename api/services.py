"""What the routes need of the running Dragoman, and how they come by it."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from bot.aftercare import Aftercare
from bot.channels.base import Channel
from bot.copilot import Draft, MessageReading
from bot.curation.drafts import Drafts
from bot.curation.rehearsal import Rehearsed
from bot.messages import InboundMessage
from bot.translation import Translator
from core.clock import Clock
from core.database import Sessions
from core.events import EventBus
from core.jobs import Jobs
from core.settings import Settings
from helpdesk.conversations import Received
from helpdesk.models import Message
from knowledge.search import KnowledgeSearch
from prompts.fluent import Replies


class Receiver(Protocol):
    """The one way in for what buyers write."""

    async def receive(self, inbound: InboundMessage) -> Received:
        """Store a message; when this is back it cannot be lost."""
        ...


class Outbox(Protocol):
    """Brings what agents write to channels that have to be sent it."""

    def needs_sending(self, channel: str) -> bool:
        """Tell whether the channel has to be sent messages, or fetches them by itself."""
        ...

    async def soon(self, conversation_id: str) -> None:
        """Have what waits in this conversation sent."""
        ...


class Player(Protocol):
    """Answers on paper, as a buyer would be answered."""

    async def play(
        self, question: str, *, language: str | None, order_number: str | None
    ) -> Rehearsed:
        """Answer a question; nothing is stored, sent or changed."""
        ...


class TelegramUpdates(Protocol):
    """Takes the updates that Telegram sends to the webhook."""

    async def receive_update(self, update: dict[str, Any]) -> None:
        """Store an update; when this is back it cannot be lost."""
        ...


class Helper(Protocol):
    """Reads, translates and drafts for the person who answers."""

    @property
    def translator(self) -> Translator:
        """Translates what she writes."""
        ...

    async def read(self, messages: Sequence[Message], *, language: str) -> list[MessageReading]:
        """Return what messages say, for somebody who reads another language."""
        ...

    async def draft(self, conversation_id: str) -> Draft:
        """Return what the bot would answer; nothing is stored, sent or changed."""
        ...


class Services(Protocol):
    """The parts of a running Dragoman that speak over HTTP."""

    @property
    def settings(self) -> Settings:
        """What was set."""
        ...

    @property
    def database(self) -> Sessions:
        """Where transactions come from."""
        ...

    @property
    def events(self) -> EventBus:
        """News of what was committed."""
        ...

    @property
    def jobs(self) -> Jobs:
        """The queue of work."""
        ...

    @property
    def turn(self) -> Receiver:
        """The way in for buyers' messages."""
        ...

    @property
    def deliveries(self) -> Outbox:
        """The way out for agents' messages."""
        ...

    @property
    def knowledge(self) -> KnowledgeSearch:
        """The search over the published articles."""
        ...

    @property
    def rehearsal(self) -> Player:
        """Answers on paper."""
        ...

    @property
    def aftercare(self) -> Aftercare:
        """Asks buyers how they were served."""
        ...

    @property
    def copilot(self) -> Helper:
        """Helps the person who answers."""
        ...

    @property
    def channels(self) -> Mapping[str, Channel]:
        """The channels by name."""
        ...

    @property
    def drafts(self) -> Drafts:
        """Writes articles for gaps."""
        ...

    @property
    def telegram(self) -> TelegramUpdates | None:
        """The Telegram adapter, where a token is set."""
        ...

    @property
    def replies(self) -> Replies:
        """The words for buyers."""
        ...

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    async def ready_parts(self) -> dict[str, bool]:
        """Tell of each part that answering needs whether it is ready."""
        ...
