"""One locale's voice: every word that the policies say goes through it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.messages import Button
from core.shop import Shop
from prompts import formats
from prompts.fluent import Replies

_WIDE_ENDS = ("。", "！", "？")


@dataclass(frozen=True)
class Voice:
    """Speaks in `locale`, with times in the shop's zone."""

    replies: Replies
    locale: str
    shop: Shop

    def say(self, message_id: str, **variables: Any) -> str:
        """Return a message with its variables filled in."""
        return self.replies.say(self.locale, message_id, **variables)

    def join(self, texts: Sequence[str]) -> str:
        """Join with commas and the language's own "and"."""
        return formats.items(texts, self.locale)

    def sentences(self, parts: Iterable[str]) -> str:
        """Put sentences behind each other, with a blank where the script wants one."""
        text = ""
        for part in filter(None, parts):
            gap = "" if not text or text.endswith(_WIDE_ENDS) else " "
            text = f"{text}{gap}{part}"
        return text

    def local(self, moment: datetime) -> datetime:
        """Return the moment in the shop's zone, which is then named with it."""
        return moment.astimezone(self.shop.zone)

    def button(self, value: str, message_id: str, **variables: Any) -> Button:
        """Return a quick reply."""
        return Button(value, self.say(message_id, **variables))

    def wish_button(self, intent: str) -> Button:
        """Return the quick reply that states a wish."""
        return self.button(f"intent:{intent}", f"intent-{intent}")

    def human_button(self) -> Button:
        """Return the quick reply that asks for a person."""
        return self.button("human", "button-human")
