"""Changes before an order leaves: cancelling it, sending it elsewhere, another item."""

from bot.builtin.dialogue.addresses import NEEDED, read_address
from bot.builtin.dialogue.decision import Policy, Say, ToolCall
from bot.builtin.dialogue.policies.identity import with_her_order
from bot.builtin.dialogue.policies.proposals import proposed, remind
from bot.builtin.dialogue.policies.refusals import refused
from bot.builtin.dialogue.rendering.proposals import address_proposal_text, cancellation_text
from bot.builtin.dialogue.situation import Situation
from tools.results import AddressProposal, CancellationProposal, OrderResult, Refusal

_BEFORE_SHIPPING = frozenset({"awaiting_payment", "on_hold", "awaiting_mapping", "to_ship"})
_REASON_LENGTH = 200
_LONGEST_HOUSE_NUMBER = 4


def cancel(situation: Situation) -> Policy:
    """Propose to cancel an order; where it is too late, say why."""
    if situation.memory.asked == "confirmation" and _is_proposed(situation):
        return remind(situation)
    situation = yield from with_her_order(situation)
    reason = situation.question[:_REASON_LENGTH]
    arguments = {"order_number": situation.order, "reason": reason}
    proposal = yield ToolCall("propose_cancellation", arguments)
    if isinstance(proposal, CancellationProposal):
        text = cancellation_text(situation.voice, proposal)
        return proposed(situation, proposal, text)
    if isinstance(proposal, Refusal) and proposal.code == "order_not_cancellable":
        return (yield from _too_late_to_cancel(situation))
    return refused(situation, proposal)


def _is_proposed(situation: Situation) -> bool:
    """Tell whether the open proposal is about the order that she speaks of."""
    proposal = situation.brief.proposal
    return proposal is not None and proposal.order_number.lstrip("#") == situation.order.lstrip("#")


def _too_late_to_cancel(situation: Situation) -> Policy:
    found = yield ToolCall("get_order", {"order_number": situation.order})
    headline = found.headline if isinstance(found, OrderResult) else "shipped"
    text = situation.voice.say("refusal-not_cancellable", order=situation.order, headline=headline)
    if headline not in ("delivered", "completed"):
        return situation.done(text)
    button = situation.voice.wish_button("return_start")
    return situation.done(text, button, offer="return_start")


def address(situation: Situation) -> Policy:
    """Collect the new address, part by part if need be, and propose it."""
    situation = yield from with_her_order(situation)
    found = yield ToolCall("get_order", {"order_number": situation.order})
    if not isinstance(found, OrderResult):
        return refused(situation, found)
    if found.headline not in _BEFORE_SHIPPING:
        return _too_late_to_redirect(situation, found)
    known = situation.memory.address
    parts = _address_parts(situation, known)
    if situation.memory.asked == "confirmation" and parts == known:
        return remind(situation)
    missing = [part for part in NEEDED if part not in parts]
    if missing:
        return _ask_address(situation, parts, missing)
    return (yield from _propose_address(situation, found, parts))


def _too_late_to_redirect(situation: Situation, order: OrderResult) -> Say:
    voice = situation.voice
    if order.headline == "cancelled":
        return situation.done(voice.say("refusal-cancelled", order=order.number))
    text = voice.say("refusal-address", order=order.number)
    return situation.offer_person(text, "policy_exception")


def _address_parts(situation: Situation, known: dict[str, str]) -> dict[str, str]:
    """Read the parts of the address that her words hold, without the order's own number."""
    if known and situation.memory.aside is not None:
        return known
    words = situation.words
    others = (number for number in situation.heard.orders if len(number) > _LONGEST_HOUSE_NUMBER)
    for number in (situation.order, situation.order.lstrip("#"), *others):
        words = words.replace(number, " ") if number else words
    is_answer = situation.memory.asked in ("address", "confirmation")
    if not is_answer:
        words = situation.heard.phrases.after_lead(words)
    return read_address(words, known, needed=NEEDED, is_answer=is_answer)


def _ask_address(situation: Situation, parts: dict[str, str], missing: list[str]) -> Say:
    voice = situation.voice
    if not parts:
        text = voice.say("address-ask", order=situation.order)
    else:
        names = [voice.say(f"address-part-{part}") for part in missing]
        text = voice.say("address-ask-missing", parts=names)
    return situation.ask("address", text, address=parts)


def _propose_address(situation: Situation, order: OrderResult, parts: dict[str, str]) -> Policy:
    """Propose the address; name and country stay as they are where she did not say others."""
    complete = {"name": order.ship_to.name, "country": order.ship_to.country, **parts}
    proposal = yield ToolCall("propose_address_change", {"order_number": order.number, **complete})
    if isinstance(proposal, AddressProposal):
        text = address_proposal_text(situation.voice, proposal)
        return proposed(situation.with_memory(address=parts), proposal, text)
    return refused(situation, proposal)
