"""The agent: one compiled graph that answers every turn, whichever model thinks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import BaseMessage
from langchain_core.tools import BaseTool

from bot.brief import TurnBrief
from bot.messages import Button, Source
from bot.models import NamedModel
from prompts.replies import Replies
from tools.context import ToolContext


@dataclass(frozen=True)
class Limits:
    """What one turn may cost: calls of each kind, and seconds at the endpoint."""

    model_calls: int = 8
    tool_calls: int = 10
    model_seconds: float = 8.0
    breaker_seconds: float = 30.0


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
    dead_end: str | None = None


class Agent:
    """Answers turns, any number at once."""

    async def run(
        self, history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
    ) -> AgentResult:
        """Answer the buyer's newest words, which end the history.

        Never raises for what a model, an endpoint or a tool does wrong: that is a dead end.
        """
        raise NotImplementedError


def build_agent(
    *,
    primary: NamedModel | None,
    builtin: BaseChatModel,
    tools: Sequence[BaseTool],
    limits: Limits,
    replies: Replies,
) -> Agent:
    """Build the agent once for the life of the process; without `primary` the built-in model is it."""
    raise NotImplementedError
