"""Replies that are too long to be read in a chat."""

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence
from bot.guards.finding import Finding

# Telegram takes 4,096 in one message; nobody wants to read as much in a widget.
LONGEST = 4000


def check_length(reply: str, _evidence: Evidence, _brief: TurnBrief) -> Finding | None:
    """Find a reply longer than any channel should be sent."""
    return Finding("length", str(LONGEST)) if len(reply) > LONGEST else None
