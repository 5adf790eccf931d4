"""What a text is about, as the search over articles asks it: the intents, without the one for nothing."""

from typing import TYPE_CHECKING

from bot.builtin.intents import INTENTS
from bot.builtin.understanding import Understander
from core.languages import nearest_locale
from knowledge.embedding import Text

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

_NONE = INTENTS.index("other")


class IntentWishes:
    """The built-in understanding, in the words of the search."""

    def __init__(self, understander: Understander) -> None:
        self._understander = understander

    def shares(self, text: Text) -> "Vectors":
        """Return how likely each intent is; what is none of them counts for none."""
        shares = self._understander.shares(text.words, nearest_locale(text.language)).copy()
        shares[_NONE] = 0.0
        return shares.astype("float32")
