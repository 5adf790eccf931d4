"""What a policy may decide: call a tool, or say something and end."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn, TypeVar

from bot.builtin.dialogue.memory import Memory
from bot.messages import Button, Source


@dataclass(frozen=True)
class ToolCall:
    """A tool to be called with these arguments; what it returns comes back to the policy."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Say:
    """A reply, or a part of one; with `memory.asked` set it waits for an answer."""

    text: str
    memory: Memory
    buttons: tuple[Button, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def asks(self) -> bool:
        """Tell whether the buyer is to answer this before anything goes on."""
        return self.memory.asked is not None

    def followed_by(self, other: "Say") -> "Say":
        """Join two parts of one reply; the later part decides what is remembered."""
        return replace(
            other,
            text=f"{self.text}\n\n{other.text}",
            buttons=other.buttons or self.buttons,
            sources=tuple(dict.fromkeys((*self.sources, *other.sources))),
        )


Found = TypeVar("Found")

Steps = Generator[ToolCall | Say, Any, Found]
"""A part of a policy: yields tool calls, receives what they returned, and finds something out.

It may also end the whole reply by yielding a `Say`, after which nothing is run.
"""

Policy = Steps[Say]
"""Serves one wish: returns what to say."""


def end_with(said: Say) -> Steps[NoReturn]:
    """End the reply here, from within a step that policies share."""
    yield said
    raise AssertionError("nothing is run after the end of a reply")
