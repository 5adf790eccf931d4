"""Which of the things that buyers usually want a text is about: a port, filled by what understands them."""

from typing import TYPE_CHECKING, Protocol

from knowledge.embedding import Text

if TYPE_CHECKING:
    from knowledge.embedding import Vectors


class Wishes(Protocol):
    """Tells what somebody who says this wants, in any language it knows."""

    def shares(self, text: Text) -> "Vectors":
        """Return how likely each of the usual wishes is, in a fixed order and in sum at most 1."""
        ...
