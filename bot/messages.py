"""What comes in from a channel and what goes out to it."""

from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Attachment:
    """A photo, voice note or file that stays with the channel, known by the channel's own id."""

    kind: Literal["photo", "voice", "file"]
    file_id: str


@dataclass(frozen=True)
class InboundMessage:
    """One message of a buyer, as a channel adapter understood it.

    `address` is where the channel reaches her (chat id, session id); `external_id` is unique in
    the channel and drops duplicates; `press` is the value of a button she pressed.
    """

    channel: str
    address: str
    external_id: str
    text: str
    press: str | None = None
    attachments: tuple[Attachment, ...] = ()
    language_hint: str | None = None


@dataclass(frozen=True)
class Button:
    """A quick reply: `value` comes back when it is pressed, `label` is what she reads."""

    value: str
    label: str


@dataclass(frozen=True)
class Source:
    """The article that a reply quotes, and the language in which it was quoted."""

    slug: str
    title: str
    language: str


@dataclass(frozen=True)
class Reply:
    """What the bot says, before it is stored.

    `dialogue` is the built-in model's own memory of the reply (what it asked for, what it
    offered); it comes back with the history and is never shown.
    """

    text: str
    language: str
    buttons: tuple[Button, ...] = ()
    sources: tuple[Source, ...] = ()
    dialogue: dict[str, Any] = field(default_factory=dict)
