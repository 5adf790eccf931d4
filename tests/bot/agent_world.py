"""What the agent's tests share: tools of few words, a model by script, and a turn to play."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import httpx
from langchain.tools import ToolRuntime, tool
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.tools import BaseTool
from langchain_openai import ChatOpenAI
from pydantic import Field, SecretStr

from bot.agent import Agent, AgentResult, build_agent
from bot.brief import TurnBrief
from bot.middleware.turn_state import Limits
from bot.models import NamedModel, Prices
from core.clock import FrozenClock
from core.errors import NotFoundError
from core.shop import Shop
from prompts.fluent import Replies
from tools import results
from tools.context import ToolContext, ToolJournal

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ENDPOINT_NAME = "openai:scripted"
TRACKING_NUMBER = "00340434161094042557"
Runtime = ToolRuntime[ToolContext, Any]


class OrderNotFoundError(NotFoundError):
    """There is no such order for this buyer."""

    code = "order_not_found"


@tool(response_format="content_and_artifact")
async def search_help(question: str, runtime: Runtime) -> tuple[str, results.Result]:
    """Find articles."""
    passage = results.Passage(
        slug="returns", title="Returns", text="You have 45 days.", language="en", score=1.0
    )
    return results.told(results.HelpResult(passages=(passage,)))


@tool
async def search_products(query: str, runtime: Runtime) -> str:
    """Find products; this one is broken."""
    raise RuntimeError(f"no index for {query}")


@tool(response_format="content_and_artifact")
async def verify_buyer(
    order_number: str, secret: str, runtime: Runtime
) -> tuple[str, results.Result]:
    """Tell who the buyer is; it refuses everyone."""
    raise OrderNotFoundError(f"There is no order {order_number!r} that you may see.")


@tool(response_format="content_and_artifact")
async def track_order(order_number: str, runtime: Runtime) -> tuple[str, results.Result]:
    """Track an order."""
    shipment = results.Shipment(
        carrier="dhl", tracking_number=TRACKING_NUMBER, status="in_transit", lines=(), events=()
    )
    return results.told(
        results.Tracking(order_number=order_number, headline="shipped", shipments=(shipment,))
    )


FAKE_TOOLS: tuple[BaseTool, ...] = (search_help, search_products, verify_buyer)


class ScriptedModel(BaseChatModel):
    """A model in the house that gives prepared answers, the last one for ever."""

    answers: list[AIMessage]
    seen: list[list[BaseMessage]] = Field(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def bind_tools(self, tools: Sequence[Any], **kwargs: Any) -> Any:
        return self

    def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> ChatResult:
        self.seen.append(messages)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return ChatResult(generations=[ChatGeneration(message=answer.model_copy(deep=True))])

    async def _agenerate(
        self, messages: list[BaseMessage], *args: Any, **kwargs: Any
    ) -> ChatResult:
        return self._generate(messages)


def builtin_says(text: str, **extra: Any) -> AIMessage:
    return AIMessage(text, additional_kwargs=extra)


def builtin_calls(name: str, **arguments: Any) -> AIMessage:
    call = {"name": name, "args": arguments, "id": f"builtin_{name}", "type": "tool_call"}
    return AIMessage("", tool_calls=[call])


def brief_of(language: str = "en", **changes: Any) -> TurnBrief:
    described: dict[str, Any] = {
        "language": language,
        "channel": "widget",
        "now": NOW,
        "shop": Shop(name="Harbour Goods"),
        "is_verified": False,
        "proposal": None,
        "misunderstood": 0,
        "latest_text": "",
    }
    return TurnBrief(**{**described, **changes})


class NoHelp:
    """A help centre without articles."""

    async def search(self, question: str, *, language: str, limit: int = 3) -> list[Any]:
        return []


class NoConsent:
    """Takes nothing for a yes."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        return False

    def says_no(self, text: str, language: str) -> bool:
        return False


class YesIsYes:
    """Takes what begins with a yes for one."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        return text.startswith("yes")

    def says_no(self, text: str, language: str) -> bool:
        return text.startswith("no")


class NoSessions:
    """No database: the fake tools need none."""

    def read(self) -> Any:
        raise AssertionError("A test without a database has read from it.")

    write = read


@dataclass
class Shown:
    """The steps that the buyer saw."""

    steps: list[str | None] = field(default_factory=list)

    async def __call__(self, step: str | None) -> None:
        self.steps.append(step)


def context_of(**changes: Any) -> ToolContext:
    described: dict[str, Any] = {
        "conversation_id": "c1",
        "lease_token": 1,
        "sessions": NoSessions(),
        "clock": FrozenClock(NOW),
        "shop": Shop(name="Harbour Goods"),
        "knowledge": NoHelp(),
        "consent": NoConsent(),
        "language": "en",
        "upto_seq": 1,
        "journal": ToolJournal(),
        "progress": Shown(),
    }
    return ToolContext(**{**described, **changes})


@dataclass
class Played:
    """A turn that was played: what came of it, what was called, and what the buyer saw."""

    result: AgentResult
    context: ToolContext
    shown: Shown

    @property
    def calls(self) -> list[tuple[str, str]]:
        return [(call.name, call.outcome.value) for call in self.context.journal.calls]


@dataclass
class World:
    """An agent, and turns to play with it."""

    agent: Agent
    builtin: ScriptedModel

    async def play(
        self,
        text: str = "hello",
        *,
        history: Sequence[BaseMessage] = (),
        brief: TurnBrief | None = None,
    ) -> Played:
        shown = Shown()
        context = context_of(progress=shown)
        messages = [*history, HumanMessage(text)]
        result = await self.agent.run(messages, brief or brief_of(), context)
        return Played(result, context, shown)


@cache
def _replies() -> Replies:
    return Replies.load()


def world(
    *builtin: AIMessage,
    primary: NamedModel | None = None,
    limits: Limits | None = None,
    tools: Sequence[BaseTool] = FAKE_TOOLS,
) -> World:
    model = ScriptedModel(answers=list(builtin) or [builtin_says("Hello from the built-in one.")])
    agent = build_agent(
        primary=primary,
        builtin=model,
        tools=tools,
        limits=limits or Limits(),
        replies=_replies(),
    )
    return World(agent, model)


@asynccontextmanager
async def endpoint_model(base_url: str, *, streaming: bool = False) -> AsyncIterator[NamedModel]:
    """A real ChatOpenAI, set up as the product sets it up."""
    async with httpx.AsyncClient() as client:
        model = ChatOpenAI(
            model_name="scripted",
            openai_api_base=base_url,
            openai_api_key=SecretStr("none"),
            request_timeout=5,
            max_retries=0,
            use_responses_api=False,
            streaming=streaming,
            stream_usage=True,
            http_async_client=client,
        )
        yield NamedModel(ENDPOINT_NAME, model, Prices(Decimal("2.5"), Decimal(10)))
