"""Which items of an order the buyer's words mean, and how many pieces of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.builtin.dialogue.folding import folded

_WORD = re.compile(r"[^\W_]+")
_IDEOGRAPH = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ALIKE = 80
_SHORTEST_WORD = 3
_ENOUGH = 0.2
_BY_CODE = 2.0
_NEAR = 12
_CLAUSE_END = re.compile(r"[,.;:!?，。；！？\n]")
_COUNT = re.compile(r"(?<![\d#/.,A-Za-z])(?<!\d-)(\d{1,2})(?!\d|[/A-Za-z]|[.,-]\d)")
_QUANTITY = re.compile(r"(?<![\w#/.,-])(\d{1,2})(?![\d/-]|[.,]\d)")


@dataclass(frozen=True)
class Article:
    """A line of an order that may be meant."""

    sku: str
    title: str
    quantity: int


def mentioned(text: str, articles: Sequence[Article]) -> list[Article]:
    """Return the articles that the words name, best guess first; none where nothing fits.

    What fits a part of the words that name a better one is left out: "the wool socks" are not the
    wool hat. Articles that the very same words name all stay, see `is_ambiguous`.
    """
    words = _words(text)
    found = [(_score(words, text, one), _said_of(one, words), one) for one in articles]
    ranked = sorted((one for one in found if one[0] >= _ENOUGH), key=lambda one: -one[0])
    return [
        article for _, said, article in ranked if not any(said < better for _, better, _ in ranked)
    ]


def is_ambiguous(text: str, articles: Sequence[Article]) -> bool:
    """Tell whether some of the articles were named by the very same words."""
    words = _words(text)
    said = [_said_of(article, words) for article in articles]
    return len(set(said)) < len(said)


def quantity_of(article: Article, text: str) -> int | None:
    """Return how many pieces of the article the words ask for, where a number stands before it."""
    plain, spoken = folded(text), _said_of(article, _words(text))
    for number in _QUANTITY.finditer(plain):
        rest = _CLAUSE_END.split(plain[number.end() :], maxsplit=1)[0]
        places = [rest.find(word) for word in spoken]
        if int(number.group(1)) and any(0 <= place <= _NEAR for place in places):
            return int(number.group(1))
    return None


def number_instead(article: Article, text: str, titles: Sequence[str]) -> int | None:
    """Return the one number of pieces that is named besides the present one ("3 in place of 2").

    A number that stands in a title is a size and says nothing of pieces.
    """
    named = {int(number) for number in _COUNT.findall(folded(text))}
    if any(number in _words(title) for title in titles for number in map(str, named)):
        return None
    others = named - {0, article.quantity}
    return others.pop() if len(others) == 1 else None


def variant(text: str, article: Article, others: Sequence[Article]) -> Article | None:
    """Return the one other variant of an article of which all that sets it apart was said."""
    said, own = _tokens(text), _tokens(article.title)
    meant = [
        other
        for other in others
        for apart in (_tokens(other.title) - own,)
        if apart and apart <= said and 2 * len(_tokens(other.title) & own) >= len(own)
    ]
    return meant[0] if len(meant) == 1 else None


def _tokens(text: str) -> set[str]:
    return set(_WORD.findall(folded(text)))


def _score(words: Sequence[str], text: str, article: Article) -> float:
    """Return the part of the title's letters that was said; numbers alone name nothing."""
    if article.sku.casefold() in text.casefold():
        return _BY_CODE
    title = {word for word in _words(article.title) if not word.isdigit()}
    said = {word for word in title if any(_is_alike(word, one) for one in words)}
    return sum(map(len, said)) / max(sum(map(len, title)), 1)


def _said_of(article: Article, words: Sequence[str]) -> frozenset[str]:
    """Return the buyer's words that stand for words of the title."""
    title = set(_words(article.title))
    return frozenset(one for one in words if any(_is_alike(word, one) for word in title))


def _is_alike(word: str, said: str) -> bool:
    if word == said:
        return True
    if min(len(word), len(said)) < _SHORTEST_WORD or word.isdigit() or said.isdigit():
        return False
    return fuzz.ratio(word, said) >= _ALIKE


def _words(text: str) -> list[str]:
    """Return words to compare; text without spaces gives pairs of neighbouring characters."""
    words: list[str] = []
    for word in _WORD.findall(folded(text)):
        if _IDEOGRAPH.search(word) and len(word) > 1:
            words += [word[index : index + 2] for index in range(len(word) - 1)]
        elif len(word) >= _SHORTEST_WORD or word.isdigit():
            words.append(word)
    return words
