"""What the agent is told of the conversation before it thinks, as structure and not as prose."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.shop import Shop


@dataclass(frozen=True)
class OpenProposal:
    """What waits for the buyer's yes; `summary` is what the propose tool told the model."""

    id: int
    kind: str
    order_number: str
    summary: dict[str, Any]


@dataclass(frozen=True)
class TurnBrief:
    """The facts of this turn that code has settled.

    `language` is the locale in which to answer; `latest_text` is what the buyer wrote since the
    last answer, `press` the button she pressed instead; `misunderstood` counts how often in a
    row the bot did not understand her.
    """

    language: str
    channel: str
    now: datetime
    shop: Shop
    is_verified: bool
    proposal: OpenProposal | None
    misunderstood: int
    latest_text: str
    press: str | None = None
    is_language_supported: bool = True
