"""Which items of an order the buyer's words mean, and how many pieces of them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

_WORD = re.compile(r"[^\W_]+")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ALIKE = 80
_SHORTEST_WORD = 3
_ENOUGH = 0.34
_AS_GOOD = 0.85
_NEAR = 24
_QUANTITY = re.compile(r"(?<![\w#/.,-])(\d{1,2})(?![\d/-]|[.,]\d)")


@dataclass(frozen=True)
class Article:
    """A line of an order that may be meant."""

    sku: str
    title: str
    quantity: int


def mentioned(text: str, articles: Sequence[Article]) -> list[Article]:
    """Return the articles that the words name, best guess first; none where nothing fits.

    A word that several titles share counts little, so "the shoe" among two shoes names both.
    """
    words = _words(text)
    shared = Counter(word for article in articles for word in set(_words(article.title)))
    scores = [(_score(words, text, article, shared), article) for article in articles]
    named = [(score, article) for score, article in scores if score >= _ENOUGH]
    return [article for _, article in sorted(named, key=lambda pair: -pair[0])]


def is_ambiguous(text: str, articles: Sequence[Article]) -> bool:
    """Tell whether the articles were named by the very same words, so that one must be chosen."""
    if len(articles) < 2:  # one cannot be mistaken for another
        return False
    words = _words(text)
    said = [frozenset(_hits(words, article)) for article in articles]
    return len(set(said)) < len(said)


def quantity_of(article: Article, text: str) -> int | None:
    """Return how many pieces of the article the words ask for, where a number stands before it."""
    folded, hits = _folded(text), _hits(_words(text), article)
    spoken = {said for said in _words(text) for hit in hits if said == hit or _is_alike(hit, said)}
    for number in _QUANTITY.finditer(folded):
        near = folded[number.end() : number.end() + _NEAR]
        if int(number.group(1)) and any(word in near for word in spoken):
            return int(number.group(1))
    return None


def _score(words: list[str], text: str, article: Article, shared: Counter[str]) -> float:
    if article.sku.casefold() in text.casefold():
        return 2.0
    title = set(_words(article.title))
    weights = {word: 1 / shared[word] for word in title}
    total = sum(weights.values())
    if not total:
        return 0.0
    return sum(weights[word] for word in _hits(words, article)) / total


def _hits(words: list[str], article: Article) -> set[str]:
    return {word for word in set(_words(article.title)) if _is_said(word, words)}


def _is_said(word: str, words: Sequence[str]) -> bool:
    return any(word == said or _is_alike(word, said) for said in words)


def _is_alike(word: str, said: str) -> bool:
    if min(len(word), len(said)) < _SHORTEST_WORD or word.isdigit() or said.isdigit():
        return False
    return fuzz.ratio(word, said) >= _ALIKE


def _words(text: str) -> list[str]:
    """Return words to compare; text without spaces gives pairs of neighbouring characters."""
    words: list[str] = []
    for word in _WORD.findall(_folded(text)):
        if _IDEOGRAPH.search(word) and len(word) > 1:
            words += [word[index : index + 2] for index in range(len(word) - 1)]
        elif len(word) >= _SHORTEST_WORD or word.isdigit():
            words.append(word)
    return words


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", bare)
