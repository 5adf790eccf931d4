"""Returns: from the wish to a proposal, and how a return is going."""

from collections.abc import Sequence

from bot.builtin.dialogue.decision import Policy, Say, ToolCall
from bot.builtin.dialogue.facts import ALL_ITEMS
from bot.builtin.dialogue.matching import Article, is_ambiguous, mentioned, quantity_of
from bot.builtin.dialogue.policies.identity import with_her_order
from bot.builtin.dialogue.policies.proposals import proposed, remind
from bot.builtin.dialogue.policies.refusals import refused, return_refused
from bot.builtin.dialogue.rendering.items import short
from bot.builtin.dialogue.rendering.proposals import return_proposal_text
from bot.builtin.dialogue.rendering.returns import returns_text
from bot.builtin.dialogue.situation import Situation
from bot.messages import Button
from tools.results import Return, ReturnCheck, ReturnProposal, ReturnStatus

_REASON_LENGTH = 200
_MOST_BUTTONS = 8


def start(situation: Situation) -> Policy:
    """Find the order and what of it is to go back, and propose exactly that."""
    situation = yield from with_her_order(situation)
    check = yield ToolCall("check_return", {"order_number": situation.order})
    if not isinstance(check, ReturnCheck):
        return refused(situation, check)
    if not check.is_open:
        return _not_open(situation, check)
    chosen = _chosen(situation, _articles(check))
    if isinstance(chosen, Say):
        return chosen
    proposal = yield _proposing(situation, chosen)
    if not isinstance(proposal, ReturnProposal):
        return refused(situation, proposal)
    text = return_proposal_text(situation.voice, proposal)
    return proposed(situation, proposal, text)


def status(situation: Situation) -> Policy:
    """Tell how her returns and refunds are going."""
    arguments = {}
    if not situation.brief.is_verified or situation.memory.order is not None:
        situation = yield from with_her_order(situation)
        arguments = {"order_number": situation.order}
    result = yield ToolCall("get_return_status", arguments)
    if not isinstance(result, ReturnStatus):
        return refused(situation, result)
    if result.returns:
        return _told(situation, result.returns)
    button = situation.voice.wish_button("return_start")
    text = situation.voice.say("returns-none")
    return situation.done(text, button, offer="return_start")


def _told(situation: Situation, returns: Sequence[Return]) -> Say:
    text = returns_text(situation.voice, returns)
    if any(one.refund is not None and one.refund.state == "failed" for one in returns):
        return situation.offer_person(text, "policy_exception")
    return situation.done(text)


def _proposing(situation: Situation, chosen: Sequence[Article]) -> ToolCall:
    return ToolCall(
        "propose_return",
        {
            "order_number": situation.order,
            "items": [{"sku": one.sku, "quantity": one.quantity} for one in chosen],
            "kind": _kind(situation),
            "reason": situation.question[:_REASON_LENGTH],
        },
    )


def _kind(situation: Situation) -> str:
    """Return whether she wants another piece or her money."""
    said = f"{situation.question}\n{situation.heard.text}"
    is_exchange = situation.heard.phrases.means_exchange(said)
    return "replacement" if is_exchange else "return_and_refund"


def _not_open(situation: Situation, check: ReturnCheck) -> Say:
    code = check.refusal or ""
    if code == "return_window_closed" and check.until is not None:
        text = situation.voice.say(
            "return-refused-closed", order=check.order_number, date=check.until
        )
        return situation.offer_person(text, "policy_exception")
    return return_refused(situation, code)


def _articles(check: ReturnCheck) -> list[Article]:
    return [
        Article(line.sku, line.title, line.quantity_left)
        for line in check.lines
        if line.quantity_left
    ]


def _chosen(situation: Situation, articles: list[Article]) -> list[Article] | Say:
    """Return what she wants to give back, with quantities, or ask for it."""
    phrases = situation.heard.phrases
    words = phrases.without_kept(situation.words)
    if situation.memory.picked is not None:
        return _picked(situation, articles) or _ask_which(situation, articles)
    if phrases.means_everything(words):
        return articles
    named = mentioned(words, articles)
    if situation.memory.asked == "confirmation" and not named:
        is_number = phrases.bare_number(words) is not None
        named = _proposed_already(situation, articles) if is_number else []
        if not named:
            # She said neither yes nor no, and nothing else about what goes back.
            return remind(situation)
    if len(articles) == 1:
        named = articles
    if not named or is_ambiguous(words, named):
        return _ask_which(situation, named or articles)
    return [_in_quantity(one, situation) for one in named]


def _proposed_already(situation: Situation, articles: list[Article]) -> list[Article]:
    """Return the article of the open proposal, if it is about a single one."""
    proposal = situation.brief.proposal
    lines = proposal.summary.get("lines", ()) if proposal is not None else ()
    skus = {line.get("sku") for line in lines}
    return [one for one in articles if skus == {one.sku}]


def _picked(situation: Situation, articles: list[Article]) -> list[Article]:
    picked = situation.memory.picked
    return [one for one in articles if picked in (ALL_ITEMS, one.sku)]


def _in_quantity(article: Article, situation: Situation) -> Article:
    """Take the number of pieces she names; without one all of the line is meant."""
    phrases = situation.heard.phrases
    wanted = quantity_of(article, phrases.with_digits(situation.words))
    if wanted is None and situation.memory.asked is not None:
        wanted = phrases.bare_number(situation.words)
    is_possible = wanted is not None and wanted <= article.quantity
    return Article(article.sku, article.title, wanted) if wanted and is_possible else article


def _ask_which(situation: Situation, articles: Sequence[Article]) -> Say:
    voice = situation.voice
    has_asked = situation.memory.asked == "item" and situation.memory.aside is None
    message = "return-items-unclear" if has_asked else "return-which-item"
    buttons = [_item_button(situation, one) for one in articles[:_MOST_BUTTONS]]
    everything = voice.button(f"item:{ALL_ITEMS}", "return-all")
    choices = tuple(button.value for button in buttons)
    text = voice.say(message, order=situation.order)
    return situation.ask("item", text, *buttons, everything, choices=choices)


def _item_button(situation: Situation, article: Article) -> Button:
    return situation.voice.button(
        f"item:{article.sku}",
        "return-item-choice",
        title=short(article.title),
        quantity=article.quantity,
    )
