"""Items of orders, parcels and returns in a line of text."""

from collections.abc import Sequence
from typing import Protocol

from bot.builtin.dialogue.voice import Voice

_LONGEST_TITLE = 80


class Countable(Protocol):
    """Pieces of one product."""

    @property
    def title(self) -> str:
        """The product's name as it was sold."""
        ...

    @property
    def quantity(self) -> int:
        """How many pieces."""
        ...


def short(title: str) -> str:
    """Cut a title that would fill the reply."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"


def pieces(voice: Voice, title: str, quantity: int) -> str:
    """Say how many of which product."""
    return voice.say("item", quantity=quantity, title=short(title))


def items(voice: Voice, lines: Sequence[Countable]) -> str:
    """List products with their quantities, joined as the language joins a list."""
    return voice.join([pieces(voice, line.title, line.quantity) for line in lines])


def bullets(voice: Voice, lines: Sequence[str]) -> str:
    """Put facts below each other."""
    return "\n".join(voice.say("bullet", text=line) for line in lines)
