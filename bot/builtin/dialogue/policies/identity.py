"""Who she is and which order she means: the steps before anything of an order is shown."""

from collections.abc import Sequence

from bot.builtin.dialogue.decision import Policy, Say, Steps, ToolCall, end_with
from bot.builtin.dialogue.matching import Article, mentioned
from bot.builtin.dialogue.policies.help import find_passages, quoted
from bot.builtin.dialogue.policies.people import hand_over
from bot.builtin.dialogue.situation import Situation
from bot.messages import Button
from tools.results import OrderList, OrderSummary, Refusal, Tracking

_LOCKED = "verification_locked"
_LISTED = 6
_OPEN_BEFORE = frozenset({"awaiting_payment", "on_hold", "awaiting_mapping", "to_ship"})
_UNDER_WAY = _OPEN_BEFORE | {"partially_shipped", "shipped"}
_ARRIVED = frozenset({"delivered", "completed"})
# What she may want to know in general, without having an order in mind.
_HAS_RULES = frozenset({
    "delivery_estimate", "cancel_order", "change_address", "change_order", "return_start",
    "return_status",
})  # fmt: skip
_CLEARLY_ANSWERS = 0.6
_FITTING = {
    "track_parcel": _UNDER_WAY,
    "delivery_estimate": _UNDER_WAY,
    "cancel_order": _OPEN_BEFORE,
    "change_address": _OPEN_BEFORE,
    "change_order": _OPEN_BEFORE,
    "return_start": _ARRIVED,
}


def with_her_order(situation: Situation) -> Steps[Situation]:
    """Return the situation with the order she means in focus, once it is known to be hers.

    Ends the reply with a question where something is missing, or with a hand-over where the tool
    takes no more tries.
    """
    memory = situation.memory
    # She was asked for the other address under which she placed an order that is not found.
    has_other_proof = memory.asked == "secret" and memory.secret is not None
    if not situation.brief.is_verified or has_other_proof:
        return (yield from _proven(situation))
    if memory.order is not None:
        return situation.with_memory(secret=None)
    return (yield from _chosen(situation))


def _proven(situation: Situation) -> Steps[Situation]:
    memory, voice = situation.memory, situation.voice
    if memory.order is None:
        message = "ask-order-and-secret" if memory.secret is None else "ask-order-number"
        asked = situation.ask("order_number", voice.say(message))
        return (yield from end_with((yield from _answered_in_general(situation, asked))))
    if memory.secret is None or memory.refused:
        text = voice.say("ask-secret", order=memory.order)
        return (yield from end_with(situation.ask("secret", text)))
    arguments = {"order_number": memory.order, "secret": memory.secret}
    result = yield ToolCall("verify_buyer", arguments)
    if isinstance(result, Refusal):
        return (yield from end_with((yield from _not_proven(situation, result))))
    # Once it has served, the secret need not be remembered.
    return situation.with_memory(secret=None)


def _answered_in_general(situation: Situation, asked: Say) -> Policy:
    """Quote the article that answers a question about the rules, before her order is asked for."""
    is_first_time = situation.memory.asked is None and situation.memory.secret is None
    if not is_first_time or situation.memory.wishes[0] not in _HAS_RULES:
        return asked
    passages = yield from find_passages(situation.question)
    if not passages or passages[0].score < _CLEARLY_ANSWERS:
        return asked
    return quoted(situation, passages).followed_by(asked)


def _not_proven(situation: Situation, refusal: Refusal) -> Policy:
    if refusal.code == _LOCKED:
        return (yield from hand_over(situation, "identity_failed"))
    text = situation.voice.say("order-not-matched", order=situation.order)
    return situation.ask("secret", text, refused=True)


def _chosen(situation: Situation) -> Steps[Situation]:
    result = yield ToolCall("list_orders", {})
    orders = result.orders if isinstance(result, OrderList) else ()
    if not orders:
        text = situation.voice.say("no-orders")
        return (yield from end_with(situation.ask("order_number", text)))
    orders = tuple(one for one in orders if one.number != situation.memory.not_order) or orders
    fitting = _fitting(situation.memory.wishes[0], orders)
    if situation.heard.phrases.means_latest_order(situation.question):
        fitting = list(orders[:1])
    fitting = _named(situation, fitting) or fitting
    if len(fitting) > 1 and situation.heard.parcels:
        fitting = (yield from _with_parcel(situation, fitting)) or fitting
    if len(fitting) == 1:
        return situation.with_memory(order=fitting[0].number)
    return (yield from end_with(which_order(situation, fitting or orders)))


def _with_parcel(situation: Situation, orders: Sequence[OrderSummary]) -> Steps[list[OrderSummary]]:
    """Return the order with the parcel whose tracking number she gives."""
    for order in orders[:_LISTED]:
        found = yield ToolCall("track_order", {"order_number": order.number})
        shipments = found.shipments if isinstance(found, Tracking) else ()
        if any(shipment.tracking_number in situation.heard.parcels for shipment in shipments):
            return [order]
    return []


def which_order(situation: Situation, orders: Sequence[OrderSummary]) -> Say:
    """Ask which order she means, with a button for each of the latest."""
    buttons = tuple(_order_button(situation, order) for order in orders[:_LISTED])
    text = situation.voice.say("which-order")
    choices = tuple(button.value for button in buttons)
    return situation.ask("which_order", text, *buttons, choices=choices)


def _fitting(wish: str, orders: Sequence[OrderSummary]) -> list[OrderSummary]:
    """Leave out the orders to which the wish cannot apply."""
    if len(orders) == 1 or wish not in _FITTING:
        return list(orders)
    return [order for order in orders if order.headline in _FITTING[wish]]


def _named(situation: Situation, orders: Sequence[OrderSummary]) -> list[OrderSummary]:
    """Return the orders of which she names an item: "where is my lamp"."""
    words = f"{situation.question}\n{situation.heard.text}"
    articles = [Article(order.number, " ".join(order.items), 1) for order in orders]
    named = {article.sku for article in mentioned(words, articles)}
    return [order for order in orders if order.number in named]


def _order_button(situation: Situation, order: OrderSummary) -> Button:
    first, *others = order.items
    return situation.voice.button(
        f"order:{order.number}",
        "order-choice",
        order=order.number,
        item=first,
        more=len(others),
    )
