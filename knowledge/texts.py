"""What a text is about, as comparable pieces: folded, without function words, in any language."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

LONGEST_TEXT = 20_000
# Written without blanks between words.
UNSPACED_LANGUAGES = frozenset({"zh", "zh-Hant", "ja", "th"})
_PIECE = 4
_PAIR = 2
# Vowel signs of Indic scripts and of Thai are no letters to `re`, and yet parts of a word.
_WORD = re.compile(r"[\w\u0900-\u0d7f\u0e31-\u0e4e]+")
# Scripts that leave no blanks between words: Thai, kana, Chinese characters.
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
# Scripts of which two characters are as telling as four letters: those, and Hangul.
_DENSE = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+")
# Accents, and the points of Hebrew and Arabic, which writers leave out as they like.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]")


def content(text: str, language: str) -> str:
    """Return what carries the meaning of a text: its words without case, accents and small words."""
    plain = folded(text[:LONGEST_TEXT])
    if unspaced := _unspaced_function_words(language):
        plain = unspaced.sub(" ", plain)
    small = _function_words(language)
    return " ".join(word for word in words_of(plain) if word not in small)


def terms(text: str, language: str) -> list[str]:
    """Cut a text's content into overlapping pieces of words, so that inflections still meet.

    A word becomes its runs of four letters, or of two characters where a script is denser.
    """
    return [term for word in content(text, language).split() for term in _terms_of(word)]


def words_of(text: str) -> list[str]:
    """Return the words of a text; where a script has no blanks, its runs between marks."""
    return _WORD.findall(text)


def _terms_of(word: str) -> Iterator[str]:
    for run in _DENSE.findall(word):
        yield from _runs(run, _PAIR)
    for rest in _DENSE.sub(" ", word).split():
        yield from _runs(f" {rest} ", _PIECE)


def _runs(text: str, length: int) -> Iterator[str]:
    for start in range(max(1, len(text) - length + 1)):
        yield text[start : start + length]


def folded(text: str) -> str:
    """Return a text without case, accents and the points of Hebrew and Arabic."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", decomposed))


@lru_cache(maxsize=64)
def _function_words(language: str) -> frozenset[str]:
    return frozenset(folded(word) for word in _lists().get(language, "").split())


@lru_cache(maxsize=64)
def _unspaced_function_words(language: str) -> re.Pattern[str] | None:
    words = [word for word in _function_words(language) if _UNSPACED.fullmatch(word)]
    if not words:
        return None
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))


@lru_cache(maxsize=1)
def _lists() -> dict[str, str]:
    lists: dict[str, str] = yaml.safe_load(
        Path(__file__).with_name("function_words.yaml").read_text(encoding="utf-8")
    )
    return lists
