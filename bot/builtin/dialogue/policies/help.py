"""Questions about the shop: answered from its articles and products, never from imagination."""

import re
from collections.abc import Sequence

from bot.builtin.dialogue.decision import Policy, Say, Steps, ToolCall
from bot.builtin.dialogue.rendering.products import products_text
from bot.builtin.dialogue.situation import Situation
from bot.messages import Source
from tools.results import HelpResult, Passage, ProductList

_LONGEST_PASSAGE = 900
_MOST_PRODUCTS = 4
_SENTENCE_END = re.compile(r"[.!?。！？]\s*")


def answer(situation: Situation) -> Policy:
    """Quote the article that answers; where none does, say so and offer a person."""
    passages = yield from find_passages(_topic(situation))
    return quoted(situation, passages) if passages else _nothing_found(situation)


def product_question(situation: Situation) -> Policy:
    """Show the products that are meant, and quote the article that answers."""
    found = yield ToolCall("search_products", {"query": _topic(situation)})
    products = found.products[:_MOST_PRODUCTS] if isinstance(found, ProductList) else ()
    passages = yield from find_passages(_topic(situation))
    if not products:
        return quoted(situation, passages) if passages else _nothing_found(situation)
    said = situation.done(products_text(situation.voice, products))
    return said.followed_by(quoted(situation, passages)) if passages else said


def _topic(situation: Situation) -> str:
    return situation.memory.aside or situation.question


def find_passages(question: str) -> Steps[tuple[Passage, ...]]:
    """Look the question up in the articles."""
    found = yield ToolCall("search_help", {"question": question})
    return found.passages if isinstance(found, HelpResult) else ()


def quoted(situation: Situation, passages: Sequence[Passage]) -> Say:
    """Quote the best passage and name its article."""
    best = passages[0]
    source = situation.voice.say("source", title=best.title)
    said = situation.done(f"{_shortened(best.text)}\n\n{source}")
    return Say(
        said.text, said.memory, said.buttons, (Source(best.slug, best.title, best.language),)
    )


def _nothing_found(situation: Situation) -> Say:
    voice = situation.voice
    if len(situation.memory.wishes) > 1:
        # Another question follows: two at once, and a "yes" would be a riddle.
        return situation.done(voice.say("no-article-aside"), voice.human_button())
    return situation.offer_person(voice.say("no-article"), "missing_knowledge")


def _shortened(text: str) -> str:
    """Cut a long passage after a whole sentence."""
    if len(text) <= _LONGEST_PASSAGE:
        return text
    ends = [end.end() for end in _SENTENCE_END.finditer(text, 0, _LONGEST_PASSAGE)]
    return text[: ends[-1]].rstrip() if ends else f"{text[:_LONGEST_PASSAGE]}…"
