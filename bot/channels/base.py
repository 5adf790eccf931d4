"""What every channel can do: send a reply, show that the bot is at work."""

from dataclasses import dataclass
from typing import Protocol

from bot.messages import Button


@dataclass(frozen=True)
class Recipient:
    """The buyer of a conversation, and where the channel reaches her (chat id, session id)."""

    conversation_id: str
    address: str


@dataclass(frozen=True)
class Outgoing:
    """A stored message on its way to the buyer; conversation and `seq` name it for good."""

    recipient: Recipient
    seq: int
    text: str
    language: str
    buttons: tuple[Button, ...] = ()


class DeliveryError(Exception):
    """The channel did not take the message; `retry_after` is in seconds, None: never try again."""

    def __init__(self, reason: str, *, retry_after: float | None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class Channel(Protocol):
    """A place where buyers write.

    `needs_sending` is False where the buyer's page fetches what is stored, so that nothing has to
    be sent; `max_length` is the longest text that one message takes.
    """

    name: str
    needs_sending: bool
    max_length: int

    async def send(self, message: Outgoing) -> None:
        """Bring a message to the buyer; raise DeliveryError where the channel refuses it."""
        ...

    async def show_activity(
        self, recipient: Recipient, activity: str | None, language: str
    ) -> None:
        """Show what the bot is at ("thinking", or a tool's name), or, with None, that it stopped.

        What goes wrong here is the channel's own business: it never raises.
        """
        ...
