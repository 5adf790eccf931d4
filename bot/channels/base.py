"""What every channel can do: send a reply, show that the bot is at work."""

from dataclasses import dataclass
from typing import Protocol

from bot.messages import Button, Source


@dataclass(frozen=True)
class Outgoing:
    """A stored message on its way to the buyer; (`conversation_id`, `seq`) names it for good."""

    conversation_id: str
    seq: int
    address: str
    text: str
    language: str
    buttons: tuple[Button, ...] = ()
    sources: tuple[Source, ...] = ()


class DeliveryError(Exception):
    """The channel did not take the message; `retry_after` is in seconds, None: never try again."""

    def __init__(self, reason: str, *, retry_after: float | None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class Channel(Protocol):
    """A place where buyers write; `max_length` is the longest text it takes in one message."""

    name: str
    max_length: int

    async def send(self, message: Outgoing) -> None:
        """Bring a message to the buyer; raise DeliveryError where the channel refuses it."""
        ...

    async def show_activity(
        self, conversation_id: str, address: str, activity: str | None, language: str
    ) -> None:
        """Show that the bot is at work (`activity` is a name such as "track_order"), or, with None, that it stopped."""
        ...
