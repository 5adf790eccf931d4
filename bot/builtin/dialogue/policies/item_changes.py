"""Another item or another number of pieces, before an order leaves."""

from bot.builtin.dialogue.decision import Policy, Say, Steps, ToolCall
from bot.builtin.dialogue.matching import Article, mentioned, number_instead, quantity_of, variant
from bot.builtin.dialogue.policies import returns
from bot.builtin.dialogue.policies.identity import with_her_order
from bot.builtin.dialogue.policies.people import hand_over
from bot.builtin.dialogue.policies.proposals import proposed, remind
from bot.builtin.dialogue.policies.refusals import refused
from bot.builtin.dialogue.rendering.items import items
from bot.builtin.dialogue.rendering.proposals import item_proposal_text
from bot.builtin.dialogue.situation import Situation
from tools.results import ItemProposal, OrderResult, Product, ProductList

_BEFORE_SHIPPING = frozenset({"awaiting_payment", "on_hold", "awaiting_mapping", "to_ship"})
_ARRIVED = frozenset({"delivered", "completed"})


def change(situation: Situation) -> Policy:
    """Find which line becomes what and propose it; ask once, then leave it to a person."""
    situation = yield from with_her_order(situation)
    found = yield ToolCall("get_order", {"order_number": situation.order})
    if not isinstance(found, OrderResult):
        return refused(situation, found)
    if found.headline in _ARRIVED:
        # What she wants instead of what she has is an exchange.
        return (yield from returns.start(situation))
    if found.headline not in _BEFORE_SHIPPING:
        message = "refusal-cancelled" if found.headline == "cancelled" else "refusal-change"
        return situation.done(situation.voice.say(message, order=situation.order))
    wanted = yield from _wanted(situation, found)
    if wanted is not None:
        return (yield from _proposing(situation, wanted))
    if situation.memory.asked == "confirmation":
        return remind(situation)
    if situation.memory.asked == "change" and situation.memory.aside is None:
        return (yield from hand_over(situation, "policy_exception"))
    return _ask_what(situation, found)


def _wanted(situation: Situation, order: OrderResult) -> Steps[ToolCall | None]:
    """Return the call that proposes the change, or None where the words do not tell it."""
    words = _all_words(situation)
    articles = [Article(line.sku, line.title, line.quantity) for line in order.lines]
    named = articles if len(articles) == 1 else mentioned(words, articles)[:1]
    if not named:
        return None
    line = named[0]
    arguments: dict[str, str | int] = {"order_number": order.number, "sku": line.sku}
    phrases = situation.heard.phrases
    quantity = quantity_of(line, phrases.with_digits(words))
    if quantity is None and situation.memory.asked == "change":
        quantity = phrases.bare_number(situation.heard.text)
    if quantity is not None and quantity != line.quantity:
        return ToolCall("propose_item_change", {**arguments, "quantity": quantity})
    for query in (words, line.title):
        products = yield ToolCall("search_products", {"query": query})
        other = _other_variant(line, products, words)
        if other is not None:
            return ToolCall("propose_item_change", {**arguments, "new_sku": other.sku})
    titles = [one.title for one in articles]
    quantity = number_instead(line, phrases.with_digits(words), titles)
    if quantity is None:
        return None
    return ToolCall("propose_item_change", {**arguments, "quantity": quantity})


def _all_words(situation: Situation) -> str:
    """Return what started the wish and what she added: either may name the item."""
    if situation.memory.asked == "change" and situation.memory.aside is None:
        return f"{situation.question}\n{situation.heard.text}"
    return situation.words


def _other_variant(line: Article, products: object, words: str) -> Product | None:
    """Return the one product that the words name besides what is in the order already."""
    if not isinstance(products, ProductList):
        return None
    others = [product for product in products.products if product.sku != line.sku]
    articles = [Article(product.sku, product.title, product.available) for product in others]
    named = variant(words, line, articles) or next(iter(mentioned(words, articles)), None)
    return next((product for product in others if named and product.sku == named.sku), None)


def _proposing(situation: Situation, call: ToolCall) -> Policy:
    proposal = yield call
    if not isinstance(proposal, ItemProposal):
        return refused(situation, proposal)
    text = item_proposal_text(situation.voice, proposal)
    return proposed(situation, proposal, text)


def _ask_what(situation: Situation, order: OrderResult) -> Say:
    contents = items(situation.voice, order.lines)
    text = situation.voice.say("change-ask", order=order.number, items=contents)
    return situation.ask("change", text)
