"""Whether every fact of a reply was said by a tool, an article, the shop or the buyer."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence, ToolResult, leaves
from bot.guards.extraction import given_keys, stated_facts
from bot.guards.fact import Fact, Key, Reading
from bot.guards.finding import Finding
from core.shop import URGENCIES

# A phone or tracking number may lack what stands before its last digits.
_SHORTEST_ENDING = 7
_HOUR = timedelta(hours=1)


def check_facts(reply: str, evidence: Evidence, brief: TurnBrief) -> Finding | None:
    """Find the facts of a reply that nothing in the conversation backs."""
    reading = _reading(brief)
    unbacked = [fact for fact in stated_facts(reply, reading) if fact.meaning.needs]
    for given in _given(evidence, brief, reading):
        if not unbacked:
            return None
        unbacked = [fact for fact in unbacked if not _backs(given, fact)]
    if not unbacked:
        return None
    return Finding("facts", ", ".join(dict.fromkeys(fact.shown for fact in unbacked)))


def _reading(brief: TurnBrief) -> Reading:
    locales = ("en", brief.shop.default_language, brief.language)
    return Reading(
        tuple(dict.fromkeys(locales)), brief.shop.zone, knows_months=brief.is_language_supported
    )


def _given(evidence: Evidence, brief: TurnBrief, reading: Reading) -> Iterator[frozenset[Key]]:
    """Yield what backs facts, the likeliest first, so that the rest need not be read."""
    for result in reversed(evidence.results):
        yield _given_by(result, reading)
    yield given_keys("\n".join(_told_by_brief(brief)), reading)
    for words in reversed(evidence.said_by_buyer):
        yield _with_amounts(given_keys(words, reading))
    for words in reversed(evidence.said_by_shop):
        yield given_keys(words, reading)
    for result in evidence.results:
        yield given_keys("\n".join(leaves(result.artifact)), reading)


def _given_by(result: ToolResult, reading: Reading) -> frozenset[Key]:
    """Return what a result gives; a refusal only repeats what the model itself came up with."""
    given = given_keys(result.told, reading)
    return given if result.is_ok else given - given_keys(result.asked, reading)


def _with_amounts(given: frozenset[Key]) -> frozenset[Key]:
    """A buyer who writes "I paid 50" has given the amount, whatever the currency."""
    return given | {("amount", number) for kind, number in given if kind == "number"}


def _told_by_brief(brief: TurnBrief) -> Iterable[str]:
    shop = brief.shop
    yield shop.name
    yield str(shop.return_window_days)
    yield shop.local_date(brief.now).isoformat()
    yield shop.local_date(shop.next_opening(brief.now)).isoformat()
    for urgency in URGENCIES:
        reply_within = timedelta(minutes=shop.minutes_to_answer(urgency))
        yield str(shop.minutes_to_answer(urgency))
        yield str(reply_within // _HOUR)
        yield shop.local_date(shop.answer_by(brief.now, urgency)).isoformat()
    if brief.proposal is not None:
        yield brief.proposal.order_number
        yield from leaves(brief.proposal.summary)


def _backs(given: frozenset[Key], fact: Fact) -> bool:
    needs = fact.meaning.needs
    return bool(needs & given) or any(_is_ending(key, given) for key in needs)


def _is_ending(key: Key, given: frozenset[Key]) -> bool:
    kind, written = key
    if kind != "code" or len(written) < _SHORTEST_ENDING or not written.isdigit():
        return False
    return any(other.endswith(written) for kind, other in given if kind == "code")
