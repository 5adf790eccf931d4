"""All guards in one look, the cheapest first."""

from collections.abc import Callable

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence
from bot.guards.facts import check_facts
from bot.guards.finding import Finding
from bot.guards.language import check_language
from bot.guards.leaks import check_leaks
from bot.guards.length import check_length
from bot.guards.promises import check_promises

Guard = Callable[[str, Evidence, TurnBrief], Finding | None]

GUARDS: tuple[Guard, ...] = (
    check_length,
    check_leaks,
    check_promises,
    check_facts,
    check_language,
)


def check_reply(reply: str, evidence: Evidence, brief: TurnBrief) -> Finding | None:
    """Return the first fault that keeps the reply from being sent."""
    return next((found for guard in GUARDS if (found := guard(reply, evidence, brief))), None)
