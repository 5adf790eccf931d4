from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.aftercare import Aftercare
from bot.delivery import DELIVER, Deliveries
from bot.language import LanguageReader
from bot.leasing import Leasing
from bot.messages import InboundMessage
from bot.notices import Notices
from bot.responder import Responder
from bot.surroundings import Surroundings
from bot.turn import ANSWER, Turn
from core.clock import FrozenClock
from core.database import Database
from core.shop import Shop
from helpdesk import conversations
from helpdesk.conversations import Received
from helpdesk.models import Author, Conversation, Message
from knowledge.question import Passage, Question
from prompts.fluent import Replies
from tests.fakes import FakeAgent, FakeChannel, FakeConsent, HandJobs


def intent_of(text: str, language: str) -> str:  # the fake reads one language
    """Understand who says goodbye, and nothing else."""
    return "thanks" if text.startswith("Thank") else "other"


class NoArticles:
    """A knowledge base in which nothing is found."""

    async def search(self, question: Question, *, limit: int = 3) -> list[Passage]:
        return []

    async def products(self) -> frozenset[str]:
        return frozenset()


@dataclass
class Desk:
    """A turn with real storage, whose agent, jobs and channel the test holds in its hands."""

    turn: Turn
    deliveries: Deliveries
    agent: FakeAgent
    jobs: HandJobs
    channel: FakeChannel
    database: Database
    clock: FrozenClock
    count: int = 0

    async def hear(self, text: str, *, press: str | None = None, **more: object) -> Received:
        """Receive a message of the one buyer, without answering it."""
        self.count += 1
        described = {
            "channel": self.channel.name,
            "address": "77",
            "external_id": f"m{self.count}",
            "text": text,
            "press": press,
        }
        return await self.turn.receive(InboundMessage(**{**described, **more}))  # type: ignore[arg-type]  # a test's words

    async def say(self, text: str, **more: object) -> list[str]:
        """Receive a message and run every job; return what was sent to the buyer for it."""
        before = len(self.channel.sent)
        await self.hear(text, **more)  # type: ignore[arg-type]  # a test's words
        await self.jobs.run_all()
        return [message.text for message in self.channel.sent[before:]]

    async def conversation(self) -> Conversation:
        """Return the one conversation there is."""
        async with self.database.write() as session:
            return await conversations.open_conversation(
                session,
                channel=self.channel.name,
                address="77",
                language="en",
                now=self.clock.now(),
            )

    async def messages(self, *authors: Author) -> list[Message]:
        """Return the stored messages of the one conversation, of these authors."""
        conversation = await self.conversation()
        async with self.database.read() as session:
            found = await conversations.messages_after(session, conversation.id, 0, public=False)
        return [message for message in found if not authors or message.author in authors]


@pytest.fixture
def desk(database: Database, clock: FrozenClock) -> Desk:
    return make_desk(database, clock)


def make_desk(
    database: Database,
    clock: FrozenClock,
    *,
    burst: float = 0.0,
    worker: str = "w1",
    **shop: object,
) -> Desk:
    """Put a turn together around a database."""
    jobs, channel, agent = HandJobs(), FakeChannel(), FakeAgent()
    channels = {channel.name: channel}
    surroundings = Surroundings(
        sessions=database,
        jobs=jobs,
        clock=clock,
        shop=Shop.model_validate(shop),
        knowledge=NoArticles(),
        consent=FakeConsent(),
        languages=LanguageReader({}),
        intents=intent_of,
        channels=channels,
    )
    deliveries = Deliveries(database, jobs, clock, channels)
    turn = Turn(
        surroundings,
        leasing=Leasing(database, clock, worker=worker, seconds=10),
        responder=Responder(agent, Notices(Replies.load()), surroundings, per_minute=5),  # type: ignore[arg-type]  # the agent's double
        deliveries=deliveries,
        aftercare=Aftercare(Replies.load(), deliveries.needs_sending),
        burst=timedelta(seconds=burst),
    )
    jobs.handle(ANSWER, turn.answer)
    jobs.handle(DELIVER, deliveries.deliver)
    return Desk(turn, deliveries, agent, jobs, channel, database, clock)
