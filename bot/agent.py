"""The agent: one compiled graph that answers every turn, whichever model thinks."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.runnables import RunnableConfig
from langchain_core.tools import BaseTool
from langgraph.errors import GraphRecursionError
from langsmith import tracing_context

from bot.brief import TurnBrief
from bot.extras import buttons_of, sources_of
from bot.instructions import Instructions
from bot.messages import Button, Source
from bot.middleware.breaker import Breaker
from bot.middleware.conduct import Conduct
from bot.middleware.gate import ToolGate
from bot.middleware.model import ModelChoice
from bot.middleware.reply_check import ReplyCheck
from bot.middleware.turn_state import DeadEndError, DeadEndReason, Limits, Run, TurnState
from bot.models import BUILTIN, NamedModel
from core.metrics import FALLBACKS
from prompts.fluent import Replies
from prompts.template import load_notes
from tools.context import ToolContext

log = structlog.get_logger()


@dataclass(frozen=True)
class AgentResult:
    """What the agent made of a turn.

    `dead_end` is the reason for a hand-over where no reply could be made that may be sent; `text`
    is empty then. `fallback` tells that the built-in model answered in place of the endpoint.
    `cost_micros` is in millionths of a US dollar. What was called stands in the context's journal.
    """

    text: str
    model: str
    fallback: bool = False
    dialogue: dict[str, Any] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    sources: tuple[Source, ...] = ()
    input_tokens: int = 0
    output_tokens: int = 0
    cost_micros: int = 0
    dead_end: DeadEndReason | None = None


class Agent:
    """Answers turns, any number at once."""

    def __init__(
        self,
        graph: Any,
        *,
        primary: NamedModel | None,
        breaker: Breaker,
        instructions: Instructions,
        limits: Limits,
        replies: Replies,
    ) -> None:
        self._graph = graph
        self._primary = primary
        self._breaker = breaker
        self._instructions = instructions
        self._limits = limits
        self._replies = replies

    async def run(
        self, history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
    ) -> AgentResult:
        """Answer the buyer's newest words, which end the history.

        Never raises for what a model, an endpoint or a tool does wrong: that is a dead end.
        """
        run = self._begin(brief)
        try:
            messages = await self._think(history, run, context)
        except DeadEndError as dead_end:
            log.warning("dead_end", reason=dead_end.reason, detail=str(dead_end))
            return self._result(run, dead_end=dead_end.reason)
        finally:
            if run.is_probe and not run.has_reported:
                self._breaker.gave_up()
        return self._reply(messages, run)

    def _begin(self, brief: TurnBrief) -> Run:
        endpoint = self._primary if self._breaker.admits() else None
        if self._primary is not None and endpoint is None:
            FALLBACKS.labels(cause="breaker_open").inc()
        return Run(
            brief=brief,
            instructions=self._instructions.message(brief),
            limits=self._limits,
            endpoint=endpoint,
            deadline=asyncio.get_running_loop().time() + self._limits.model_seconds,
            is_probe=endpoint is not None and self._breaker.state == "probing",
        )

    async def _think(
        self, history: Sequence[BaseMessage], run: Run, context: ToolContext
    ) -> list[BaseMessage]:
        """Return the messages that this turn added; raise DeadEndError where it got stuck."""
        # Two steps a model call, for two models; the turn's own limits are always hit before.
        config = RunnableConfig(recursion_limit=4 * self._limits.model_calls + 10)
        try:
            # What buyers write goes to no tracing service, whatever the environment holds.
            with tracing_context(enabled=False):
                state = await self._graph.ainvoke(
                    {"messages": list(history), "run": run}, config, context=context
                )
        except DeadEndError:
            raise
        except GraphRecursionError as error:
            raise DeadEndError("model_failed", "The graph took too many steps.") from error
        except Exception as error:
            log.exception("agent_failed")
            raise DeadEndError("model_failed", "The agent failed.") from error
        added: list[BaseMessage] = state["messages"][len(history) :]
        return added

    def _reply(self, messages: Sequence[BaseMessage], run: Run) -> AgentResult:
        reply = messages[-1]
        if not isinstance(reply, AIMessage):
            raise TypeError(f"A turn ended with a {reply.type!r} message.")
        return self._result(
            run,
            text=reply.text,
            dialogue=dict(reply.additional_kwargs.get("dialogue", {})),
            buttons=buttons_of(messages, run.brief.language, self._replies),
            sources=sources_of(messages),
        )

    def _result(self, run: Run, *, text: str = "", **rest: Any) -> AgentResult:
        return AgentResult(
            text=text,
            model=run.answered_by,
            fallback=self._primary is not None and run.answered_by == BUILTIN,
            input_tokens=run.input_tokens,
            output_tokens=run.output_tokens,
            cost_micros=run.cost_micros,
            **rest,
        )


def build_agent(
    *,
    primary: NamedModel | None,
    builtin: BaseChatModel,
    tools: Sequence[BaseTool],
    limits: Limits,
    replies: Replies,
) -> Agent:
    """Build the agent once for the life of the process; without `primary` the built-in model is it."""
    notes = load_notes()
    instructions = Instructions(notes)
    breaker = Breaker(limits.breaker_seconds)
    names = frozenset(tool.name for tool in tools)
    check = ReplyCheck(notes, instructions=instructions.text, tool_names=names)
    graph = create_agent(
        builtin,
        list(tools),
        # Wrapping hooks only: any other hook is a graph node more.
        middleware=[Conduct(ModelChoice(builtin, breaker), check), ToolGate(tools, notes)],
        state_schema=TurnState,
        context_schema=ToolContext,
    )
    return Agent(
        graph,
        primary=primary,
        breaker=breaker,
        instructions=instructions,
        limits=limits,
        replies=replies,
    )
