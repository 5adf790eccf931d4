"""Whether what happened is what a scenario expects, in words that say what is wrong."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.evaluation.scenario import End, Expectation, ExpectedOrder, ExpectedReturn, ExpectedStock
from bot.language import LanguageReader
from core.languages import nearest_locale
from helpdesk.models import HandOverReason, Owner
from oms.snapshot import OrderState, ReturnState, StockState

_READER = LanguageReader({})
_NUMBERS = re.compile(r"#?[A-Za-z0-9-]*\d[A-Za-z0-9-]*")


@dataclass(frozen=True)
class Heard:
    """What the buyer got for one step: texts, buttons, the tools behind it, who owns it now."""

    texts: tuple[str, ...]
    buttons: tuple[str, ...]
    called: frozenset[str]
    owner: Owner

    @property
    def text(self) -> str:
        """All that was said, in one text."""
        return "\n".join(self.texts)


@dataclass(frozen=True)
class Outcome:
    """How things stand when a scenario is over."""

    orders: tuple[OrderState, ...]
    orders_before: tuple[OrderState, ...]
    returns: tuple[ReturnState, ...]
    stock: tuple[StockState, ...]
    hand_over: HandOverReason | None
    owner: Owner
    messages_lost: int


def judge_reply(expected: Expectation, heard: Heard, earlier: Sequence[Heard]) -> Iterator[str]:
    """Yield what is wrong with a reply; `earlier` are the replies of the turns before it."""
    yield from _judge_words(expected, heard)
    yield from _judge_deeds(expected, heard)
    if expected.language and heard.texts and not _is_in(heard.text, expected.language):
        yield f"the reply is not in {expected.language}: {heard.text!r}"
    if expected.same_as_turn is not None:
        other = earlier[expected.same_as_turn - 1]
        if _without_numbers(heard.text) != _without_numbers(other.text):
            yield f"the reply differs from turn {expected.same_as_turn}: {heard.text!r}"


def judge_end(expected: End, outcome: Outcome) -> Iterator[str]:
    """Yield what is wrong at the end."""
    yield from _judge_shop(expected, outcome)
    if expected.demands_no_hand_over and outcome.hand_over is not None:
        yield f"there was a hand-over: {outcome.hand_over}"
    if expected.handover is not None:
        yield from _judge_hand_over(expected.handover.reason, outcome.hand_over)
    if expected.owner is not None and outcome.owner != expected.owner:
        yield f"the owner is {outcome.owner}, not {expected.owner}"
    if expected.messages_lost is not None and outcome.messages_lost:
        yield f"{outcome.messages_lost} messages were lost"


def _judge_shop(expected: End, outcome: Outcome) -> Iterator[str]:
    for order in expected.orders:
        yield from _judge_order(order, outcome.orders)
    if expected.orders_unchanged and outcome.orders != outcome.orders_before:
        yield "an order has changed"
    if expected.returns is not None:
        yield from _judge_returns(expected.returns, outcome.returns)
    for stock in expected.stock:
        yield from _judge_stock(stock, outcome.stock)


def _judge_words(expected: Expectation, heard: Heard) -> Iterator[str]:
    for words in expected.says:
        if not _says(heard.text, words):
            yield f"the reply does not say {words!r}: {heard.text!r}"
    if expected.says_any and not any(_says(heard.text, words) for words in expected.says_any):
        yield f"the reply says none of {list(expected.says_any)!r}: {heard.text!r}"
    for words in expected.never_says:
        if _says(heard.text, words):
            yield f"the reply says {words!r}: {heard.text!r}"


def _judge_deeds(expected: Expectation, heard: Heard) -> Iterator[str]:
    for tool in sorted(set(expected.tools) - heard.called):
        yield f"{tool} was not called with success; called: {sorted(heard.called)}"
    for tool in sorted(set(expected.tools_exclude) & heard.called):
        yield f"{tool} was called"
    is_handed_over = heard.owner in (Owner.QUEUE, Owner.HUMAN)
    if expected.handover is not None and is_handed_over != expected.handover:
        yield f"the owner is {heard.owner}"
    if expected.silent is not None and expected.silent == bool(heard.texts):
        yield f"the bot said {heard.text!r}" if heard.texts else "the bot said nothing"
    for button in expected.buttons:
        if not any(offered in (button, f"{button}:") for offered in _names(heard.buttons)):
            yield f"button {button!r} was not offered; offered: {list(heard.buttons)}"


def _names(values: Sequence[str]) -> Iterator[str]:
    for value in values:
        yield value
        yield value.partition(":")[0]


def _judge_order(expected: ExpectedOrder, orders: Sequence[OrderState]) -> Iterator[str]:
    found = [order for order in orders if order.number == expected.number]
    if not found:
        yield f"there is no order {expected.number}"
        return
    (order,) = found
    if expected.status is not None and order.status != expected.status:
        yield f"order {order.number} is {order.status}, not {expected.status}"
    for part, value in expected.address.items():
        if getattr(order.address, part, None) != value:
            yield f"order {order.number}: {part} is {getattr(order.address, part, None)!r}"


def _judge_returns(
    expected: Sequence[ExpectedReturn], returns: Sequence[ReturnState]
) -> Iterator[str]:
    left = list(returns)
    for wanted in expected:
        fitting = [found for found in left if _fits(wanted, found)]
        if fitting:
            left.remove(fitting[0])
        else:
            yield f"there is no return like {wanted.model_dump(exclude_none=True)}: {returns}"
    if left:
        yield f"there are returns that should not be: {left}"


def _fits(wanted: ExpectedReturn, found: ReturnState) -> bool:
    lines = None if wanted.lines is None else {(line.sku, line.quantity) for line in wanted.lines}
    return (
        found.order == wanted.order
        and lines in (None, set(found.lines))
        and wanted.status in (None, found.status)
        and wanted.kind in (None, found.kind)
    )


def _judge_stock(expected: ExpectedStock, stock: Sequence[StockState]) -> Iterator[str]:
    found = [one for one in stock if (one.sku, one.warehouse) == (expected.sku, expected.warehouse)]
    if not found:
        yield f"there is no stock of {expected.sku} in {expected.warehouse}"
        return
    (one,) = found
    for part in ("on_hand", "allocated"):
        wanted = getattr(expected, part)
        if wanted is not None and getattr(one, part) != wanted:
            yield f"{part} of {one.sku} in {one.warehouse} is {getattr(one, part)}, not {wanted}"


def _judge_hand_over(wanted: HandOverReason | None, found: HandOverReason | None) -> Iterator[str]:
    if found is None:
        yield "there was no hand-over"
    elif wanted is not None and found != wanted:
        yield f"the hand-over's reason is {found}, not {wanted}"


def _says(text: str, words: str) -> bool:
    if len(words) > 1 and words.startswith("/") and words.endswith("/"):
        return re.search(words[1:-1], text) is not None
    return _folded(words) in _folded(text)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _without_numbers(text: str) -> str:
    return _folded(_NUMBERS.sub("", text))


def _is_in(text: str, tag: str) -> bool:
    """A text that could be either is given the benefit of the doubt."""
    wanted = nearest_locale(tag, default=tag)
    return _READER.read(text, previous=wanted, default=wanted).locale == wanted
