"""Plays an answer for an admin: as a buyer would get it, and nothing is stored, sent or changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.messages import HumanMessage

from bot.agent import Agent, AgentResult
from bot.brief import TurnBrief
from bot.read_only import ReadOnly, nobody_waits
from bot.surroundings import Surroundings
from core.database import Transaction
from helpdesk.turns import ToolCallRecord
from knowledge.question import Hit, Question
from knowledge.search import KnowledgeSearch
from oms import customers
from tools.context import ToolContext, ToolJournal
from tools.help import asker_of

_CHANNEL = "widget"
_NOWHERE = "0" * 32


@dataclass(frozen=True)
class Rehearsed:
    """What a buyer would have been told, and how it came about; `hits` also holds what is no answer."""

    result: AgentResult
    language: str
    hits: Sequence[Hit]
    calls: Sequence[ToolCallRecord]


class Rehearsal:
    """Answers questions on paper, with the agent that answers buyers."""

    def __init__(self, agent: Agent, around: Surroundings, knowledge: KnowledgeSearch) -> None:
        self._agent = agent
        self._around = around
        self._knowledge = knowledge

    async def play(
        self, question: str, *, language: str | None, order_number: str | None
    ) -> Rehearsed:
        """Answer a question as the buyer of an order, or as a stranger, would ask it.

        Raise OrderNotFoundError for an order that is not there.
        """
        spoken = self._around.languages.read(
            question, previous=language, default=self._around.shop.default_language
        )
        tag = language or spoken.locale
        customer_id = await self._buyer(order_number)
        context = self._context(tag, customer_id)
        brief = TurnBrief(
            language=tag,
            channel=_CHANNEL,
            now=self._around.clock.now(),
            shop=self._around.shop,
            is_verified=customer_id is not None,
            proposal=None,
            misunderstood=0,
            latest_text=question,
        )
        said = HumanMessage(question, additional_kwargs={"seq": 1, "press": None})
        result = await self._agent.run([said], brief, context)
        asked = Question(question, tag, await asker_of(context, question))
        hits = await self._knowledge.consider(asked)
        return Rehearsed(result, tag, hits, context.journal.calls)

    async def _buyer(self, order_number: str | None) -> int | None:
        if order_number is None:
            return None
        async with self._around.sessions.read() as session:
            return await customers.customer_of_order(session, order_number)

    def _context(self, language: str, customer_id: int | None) -> "_RehearsalContext":
        return _RehearsalContext(
            conversation_id=_NOWHERE,
            lease_token=0,
            sessions=ReadOnly(self._around.sessions),
            clock=self._around.clock,
            shop=self._around.shop,
            knowledge=self._around.knowledge,
            consent=self._around.consent,
            language=language,
            upto_seq=1,
            journal=ToolJournal(),
            progress=nobody_waits,
            customer_id=customer_id,
        )


@dataclass(frozen=True)
class _RehearsalContext(ToolContext):
    """A turn without a conversation: who the buyer is was chosen by the admin."""

    customer_id: int | None = None

    async def known_buyer(self, session: Transaction) -> int | None:  # noqa: ARG002  # there is no row
        return self.customer_id
