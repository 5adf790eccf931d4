"""What the tools of this turn returned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage, ToolMessage

from bot.builtin.dialogue.decision import ToolCall


@dataclass(frozen=True)
class Broken:
    """A tool gave no result and no refusal that could be read: it failed."""

    name: str


@dataclass(frozen=True)
class Outcome:
    """One call of this turn, and the artifact of its answer."""

    name: str
    arguments: Mapping[str, Any]
    artifact: Any

    def answers(self, call: ToolCall) -> bool:
        """Tell whether this is what that call would return."""
        return self.name == call.name and dict(self.arguments) == dict(call.arguments)


def read_outcomes(messages: Sequence[BaseMessage]) -> tuple[Outcome, ...]:
    """Pair the calls of a turn with their answers, in the order in which they were made."""
    answers = {
        message.tool_call_id: message for message in messages if isinstance(message, ToolMessage)
    }
    return tuple(
        Outcome(call["name"], call["args"], _artifact(answers[call["id"]]))
        for message in messages
        if isinstance(message, AIMessage)
        for call in message.tool_calls
        if call["id"] in answers
    )


def _artifact(answer: ToolMessage) -> Any:
    return Broken(answer.name or "") if answer.artifact is None else answer.artifact
