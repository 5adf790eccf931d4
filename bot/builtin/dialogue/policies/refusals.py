"""What she hears when a tool refuses: why, and what is still possible."""

from typing import Any

from bot.builtin.dialogue.decision import Say
from bot.builtin.dialogue.situation import Situation
from tools.results import Refusal

_MESSAGES = {
    "address_not_changeable": "refusal-address",
    "item_not_changeable": "refusal-change",
    "out_of_stock": "refusal-out_of_stock",
    "unknown_sku": "refusal-unknown_item",
    "order_not_cancellable": "refusal-not_cancellable",
    "quantity_too_large": "return-refused",
}
_RETURN_CODES = frozenset(
    {"return_window_closed", "not_delivered", "nothing_to_return", "quantity_too_large"}
)
_NOT_FOUND = "order_not_found"
_NOT_VERIFIED = "not_verified"


def refused(situation: Situation, outcome: Any) -> Say:
    """Put a refusal into words; offer a person where nothing else is left."""
    code = outcome.code if isinstance(outcome, Refusal) else ""
    voice, order = situation.voice, situation.order
    if code == _NOT_FOUND:
        return situation.ask("secret", voice.say("order-not-yours", order=order), secret=None)
    if code == _NOT_VERIFIED:
        return situation.ask("order_number", voice.say("ask-order-and-secret"))
    if code in _RETURN_CODES:
        return return_refused(situation, code)
    if code in _MESSAGES:
        return situation.done(voice.say(_MESSAGES[code], order=order))
    return situation.offer_person(voice.say("refusal-other"), "policy_exception")


def return_refused(situation: Situation, code: str) -> Say:
    """Say why this cannot be returned."""
    text = situation.voice.say("return-refused", code=code, order=situation.order)
    if code == "quantity_too_large":
        return situation.ask("item", text)
    if code in ("not_delivered", "nothing_to_return"):
        return situation.done(text)
    return situation.offer_person(text, "policy_exception")
