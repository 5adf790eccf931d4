"""A conversation of one buyer with the bot, in which tests call tools as the agent does."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cache
from typing import Any, Literal
from uuid import uuid4

from langchain.tools import ToolRuntime
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage

from bot.middleware.turn_state import Limits
from core.clock import FrozenClock
from core.database import Database
from core.shop import Shop
from helpdesk import conversations, leases, proposals, replies
from helpdesk.conversations import NewMessage
from helpdesk.leases import Lease
from helpdesk.models import Conversation, Proposal, ToolOutcome, Vouched
from helpdesk.replies import BotReply
from knowledge.question import Passage, Question
from knowledge.scope import Asker
from oms import orders
from oms.views import OrderView
from tests.bot.agent_world import World, brief_of, builtin_says, context_of, world
from tools.context import HelpSearch
from tools.registry import TOOLS, rule_of
from tools.results import Refusal

_MANY = 1000
_LEASE_SECONDS = 1_000_000


@dataclass(frozen=True)
class Call:
    """What a model asks for."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """What a model is told: text, and the same as a record."""

    content: str
    artifact: Any
    status: Literal["success", "error"]
    outcome: ToolOutcome

    @property
    def code(self) -> str | None:
        """The code of the refusal, if it is one."""
        return self.artifact.code if isinstance(self.artifact, Refusal) else None


class PlainConsent:
    """Takes "yes" for a yes and "no" for a no, and nothing else."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        return text == "yes"

    def says_no(self, text: str, language: str) -> bool:
        return text == "no"


@dataclass
class FixedHelp:
    """A help centre that finds the same for every question, and keeps the questions."""

    passages: list[Passage] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    askers: list[Asker] = field(default_factory=list)
    narrowing: frozenset[str] = frozenset()

    async def search(self, question: Question, *, limit: int = 3) -> list[Passage]:
        self.asked.append((question.text, question.language))
        self.askers.append(question.asker)
        return self.passages[:limit]

    async def products(self) -> frozenset[str]:
        return self.narrowing


@dataclass
class Desk:
    """One conversation: what the buyer writes, what the bot calls and says."""

    database: Database
    clock: FrozenClock
    conversation: Conversation
    lease: Lease
    agent: World
    shop: Shop = field(default_factory=Shop)
    knowledge: HelpSearch = field(default_factory=FixedHelp)

    async def buyer_says(self, text: str, press: str | None = None) -> int:
        """Have the buyer write, or press a button; return the number of her message."""
        new = NewMessage(
            channel=self.conversation.channel,
            address=self.conversation.address,
            external_id=uuid4().hex,
            text=text,
            press=press,
        )
        async with self.database.write() as session:
            received = await conversations.receive(session, new, now=self.clock.now())
        return received.seq

    async def bot_says(self, text: str = "This is what would happen.") -> None:
        """Answer everything that she wrote."""
        async with self.database.write() as session:
            stored = await replies.store_reply(
                session,
                self.lease,
                BotReply(text, "en"),
                upto_seq=(await conversations.get(session, self.conversation.id)).last_buyer_seq,
                now=self.clock.now(),
            )
        assert stored is not None

    async def is_known_as(self, customer_id: int) -> None:
        """Have the channel vouch for the buyer."""
        async with self.database.write() as session:
            await conversations.identify(
                session,
                self.conversation.id,
                customer_id=customer_id,
                vouched=Vouched.TOKEN,
                now=self.clock.now(),
            )

    async def call(self, name: str, **arguments: Any) -> Told:
        """Call one tool."""
        (told,) = await self.calls([Call(name, arguments)])
        return told

    async def calls(self, wanted: Sequence[Call]) -> list[Told]:
        """Have a model make these calls in one turn, and return what it was told."""
        async with self.database.read() as session:
            conversation = await conversations.get(session, self.conversation.id)
        context = replace(
            context_of(),
            conversation_id=conversation.id,
            lease_token=self.lease.token,
            sessions=self.database,
            clock=self.clock,
            shop=self.shop,
            knowledge=self.knowledge,
            consent=PlainConsent(),
            upto_seq=conversation.last_buyer_seq,
        )
        model = self.agent.builtin
        model.answers[:] = [*(_message(call) for call in wanted), builtin_says("Done.")]
        model.seen.clear()
        await self.agent.agent.run([HumanMessage("please")], brief_of(), context)
        messages = [one for one in model.seen[len(wanted)] if isinstance(one, ToolMessage)]
        return [
            Told(message.text, message.artifact, message.status, call.outcome)
            for message, call in zip(messages, context.journal.calls, strict=True)
        ]

    async def open_proposal(self) -> Proposal | None:
        """Return what waits for her yes."""
        async with self.database.read() as session:
            return await proposals.open_proposal(
                session, self.conversation.id, now=self.clock.now()
            )

    async def state(self) -> Conversation:
        """Return the conversation as it stands."""
        async with self.database.read() as session:
            return await conversations.get(session, self.conversation.id)

    async def order(self, number: str, customer_id: int) -> OrderView:
        """Return an order as it stands."""
        async with self.database.read() as session:
            return await orders.get_order(session, number, customer_id=customer_id)


async def open_desk(
    database: Database, clock: FrozenClock, *, address: str = "visitor-1", **parts: Any
) -> Desk:
    """Begin a conversation with an unknown buyer."""
    async with database.write() as session:
        conversation = await conversations.open_conversation(
            session, channel="widget", address=address, language="en", now=clock.now()
        )
        lease = await leases.acquire(
            session, conversation.id, worker="w", now=clock.now(), seconds=_LEASE_SECONDS
        )
    assert lease is not None
    desk = Desk(database, clock, conversation, lease, _agent(), **parts)
    await desk.buyer_says("hello")
    return desk


@cache
def _agent() -> World:
    """Return the one agent of all desks: it takes long to build, and keeps nothing of a turn."""
    limits = Limits(model_calls=_MANY, tool_calls=_MANY, model_seconds=60)
    return world(tools=TOOLS, limits=limits)


def later(clock: FrozenClock, **by: float) -> None:
    """Let time pass."""
    clock.advance(timedelta(**by))


def _message(call: Call) -> AIMessage:
    asked = {"name": call.name, "args": call.arguments, "id": uuid4().hex, "type": "tool_call"}
    return AIMessage("", tool_calls=[asked])


async def bare_call(desk: Desk, name: str, arguments: dict[str, Any]) -> Any:
    """Call a tool without the agent's gate before it."""
    context = replace(
        context_of(),
        conversation_id=desk.conversation.id,
        lease_token=desk.lease.token,
        sessions=desk.database,
        clock=desk.clock,
        consent=PlainConsent(),
    )
    runtime: ToolRuntime[Any, Any] = ToolRuntime(
        state={}, context=context, config={}, stream_writer=print, tool_call_id="1", store=None
    )
    call = {"name": name, "args": {**arguments, "runtime": runtime}, "id": "1", "type": "tool_call"}
    return await rule_of(name).tool.ainvoke(call)
