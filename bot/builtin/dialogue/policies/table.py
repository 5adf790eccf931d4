"""Which policy serves which wish."""

from collections.abc import Callable, Mapping
from functools import partial

from bot.builtin.dialogue import plan
from bot.builtin.dialogue.decision import Policy, Say
from bot.builtin.dialogue.policies import (
    changes,
    help as help_pages,
    item_changes,
    orders,
    people,
    proposals,
    returns,
    smalltalk,
    unclear,
)
from bot.builtin.dialogue.situation import Situation

Serve = Callable[[Situation], Policy | Say]

_POLICIES: Mapping[str, Serve] = {
    "order_status": orders.order_status,
    "track_parcel": orders.track_parcel,
    "delivery_estimate": orders.delivery_estimate,
    "not_received": orders.not_received,
    "cancel_order": changes.cancel,
    "change_address": changes.address,
    "change_order": item_changes.change,
    "return_start": returns.start,
    "return_status": returns.status,
    "return_policy": help_pages.answer,
    "item_problem": people.item_problem,
    "invoice": help_pages.answer,
    "payment_problem": help_pages.answer,
    "shipping_options": help_pages.answer,
    "customs_duties": help_pages.answer,
    "product_question": help_pages.product_question,
    "promotion": help_pages.answer,
    "account": help_pages.answer,
    "human_agent": people.asked_for,
    "complaint": people.complaint,
    "greeting": smalltalk.greeting,
    "thanks": smalltalk.thanks,
    "goodbye": smalltalk.goodbye,
    "affirm": smalltalk.nothing_to_confirm,
    "deny": smalltalk.nothing_to_decline,
    plan.CONFIRM: proposals.confirm,
    plan.DECLINE: proposals.decline,
    plan.REMIND: proposals.remind,
    plan.BACK: smalltalk.back,
    plan.START: smalltalk.start,
    plan.UNCLEAR: unclear.unclear,
}


def policy_of(wish: str) -> Serve:
    """Return what serves a wish; a wish of an older version is asked about anew."""
    if wish.startswith(plan.FOR_A_PERSON):
        return partial(people.for_reason, reason=wish.removeprefix(plan.FOR_A_PERSON))
    return _POLICIES.get(wish, unclear.unclear)
