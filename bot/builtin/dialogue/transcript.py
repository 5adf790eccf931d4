"""The messages of a conversation, read as structure: brief, memory, words and tool results."""

from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage

from bot.brief import TurnBrief
from bot.builtin.dialogue.memory import Memory
from bot.builtin.dialogue.outcomes import Outcome, read_outcomes


class MissingBriefError(ValueError):
    """The system message carries no TurnBrief: the agent was wired wrongly."""

    def __init__(self) -> None:
        super().__init__("The built-in model needs a TurnBrief in the system message.")


@dataclass(frozen=True)
class Transcript:
    """A conversation up to now; `earlier` holds what the buyer wrote before, newest first."""

    brief: TurnBrief
    memory: Memory
    outcomes: tuple[Outcome, ...]
    earlier: tuple[str, ...]


def read_transcript(messages: Sequence[BaseMessage]) -> Transcript:
    """Read the messages that a chat model is given; raise MissingBriefError without a brief."""
    newest = max(
        (index for index, message in enumerate(messages) if isinstance(message, HumanMessage)),
        default=len(messages) - 1,
    )
    before, since = messages[: max(newest, 0)], messages[newest + 1 :]
    return Transcript(
        brief=_brief(messages),
        memory=_memory(before),
        outcomes=read_outcomes(since),
        earlier=tuple(
            message.text for message in reversed(before) if isinstance(message, HumanMessage)
        ),
    )


def _brief(messages: Sequence[BaseMessage]) -> TurnBrief:
    for message in messages:
        if isinstance(message, SystemMessage):
            brief = message.additional_kwargs.get("brief")
            if isinstance(brief, TurnBrief):
                return brief
    raise MissingBriefError


def _memory(before: Sequence[BaseMessage]) -> Memory:
    """Recall the last reply of this model; if somebody spoke after it, only its facts still hold."""
    replies = [message for message in before if isinstance(message, AIMessage)]
    for age, reply in enumerate(reversed(replies)):
        memory = Memory.recall(reply.additional_kwargs.get("dialogue") or {})
        if memory != Memory():
            return memory if age == 0 else memory.facts_only()
    return Memory()
