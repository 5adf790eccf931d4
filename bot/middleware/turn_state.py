"""What the middleware remembers of one turn, carried through the graph beside the messages."""

import asyncio
from dataclasses import dataclass, field
from typing import Literal, NotRequired, cast

from langchain.agents import AgentState
from langchain_core.messages import SystemMessage
from langchain_core.messages.ai import UsageMetadata

from bot.brief import TurnBrief
from bot.models import BUILTIN, NamedModel

DeadEndReason = Literal["model_failed", "tool_failed"]


@dataclass(frozen=True)
class Limits:
    """What one turn may cost: calls of each kind, and seconds at the endpoint.

    A model gets the calls for itself: the built-in model that takes over starts to count anew.
    """

    model_calls: int = 8
    tool_calls: int = 10
    model_seconds: float = 8.0
    breaker_seconds: float = 30.0


class DeadEndError(Exception):
    """No reply can be made that may be sent; `reason` is that of the hand-over."""

    def __init__(self, reason: DeadEndReason, detail: str) -> None:
        super().__init__(detail)
        self.reason: DeadEndReason = reason


@dataclass
class Run:
    """One turn in the making; only this turn's tasks touch it.

    `deadline` is a time of the event loop, up to which the endpoint may think. `is_probe` tells
    that this turn tries whether the endpoint is well again, `has_reported` that it knows.
    """

    brief: TurnBrief
    instructions: SystemMessage
    limits: Limits
    endpoint: NamedModel | None
    deadline: float
    is_probe: bool = False
    has_reported: bool = False
    is_corrected: bool = False
    tool_failures: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_micros: int = 0
    answered_by: str = BUILTIN
    tools_in_turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _model_calls: int = 0
    _tool_calls: int = 0

    def count_model_call(self) -> None:
        """Raise DeadEndError for a call too many."""
        self._model_calls += 1
        if self._model_calls > self.limits.model_calls:
            raise DeadEndError("model_failed", "The model was called too often.")

    def count_tool_call(self) -> None:
        """Raise DeadEndError for a call too many."""
        self._tool_calls += 1
        if self._tool_calls > self.limits.tool_calls:
            raise DeadEndError("model_failed", "The model called too many tools.")

    def count_tool_failure(self) -> None:
        """Raise DeadEndError for the second failure."""
        self.tool_failures += 1
        if self.tool_failures > 1:
            raise DeadEndError("tool_failed", "Tools failed twice.")

    def count_tokens(self, usage: UsageMetadata | None) -> None:
        """Add what a call of the endpoint's model used."""
        if usage is None or self.endpoint is None:
            return
        self.input_tokens += usage["input_tokens"]
        self.output_tokens += usage["output_tokens"]
        self.cost_micros = self.endpoint.prices.micros(self.input_tokens, self.output_tokens)

    def leave_endpoint(self) -> None:
        """Let the built-in model do the rest of the turn."""
        self.endpoint = None
        self._model_calls = self._tool_calls = 0


class TurnState(AgentState[None]):
    """The graph's state."""

    run: NotRequired[Run]


def run_of(state: object) -> Run:
    """Return the run that a state of the graph carries."""
    return cast("TurnState", state)["run"]
