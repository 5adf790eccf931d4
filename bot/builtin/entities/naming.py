"""What a number is called in the words around it: an order, a parcel, a postal code, a telephone."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from bot.builtin.entities.written import WrittenText
from bot.builtin.features import fold_accents
from bot.builtin.words import Words, lexicon

Naming = Literal["order", "tracking", "postal", "phone"]

_BEFORE, _AFTER = 32, 24
_NAMINGS: tuple[Naming, ...] = ("tracking", "postal", "phone", "order")
_SPACELESS = re.compile(r"[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"(?<!\bn[ro°º])(?<!\bnum)[.!?;。！？；]\s|\n")


def naming(written: WrittenText, match: re.Match[str], locale: str) -> Naming | None:
    """Return what the nearest word before a number, or else behind it, calls it."""
    pattern = _pattern(locale)
    before = written.folded[max(0, match.start() - _BEFORE) : match.start()]
    named = list(pattern.finditer(_SENTENCE_END.split(before)[-1]))
    if named:
        return _kind(named[-1])
    behind = written.folded[match.end() : match.end() + _AFTER]
    following = pattern.search(re.split(r"[,;\n\d]", behind)[0])
    return _kind(following) if following else None


def is_called_directly(written: WrittenText, match: re.Match[str], locale: str) -> bool:
    """Tell whether the word that calls it an order stands right before the number."""
    before = written.folded[max(0, match.start() - _BEFORE) : match.start()]
    return _directly(locale).search(before) is not None


def _kind(match: re.Match[str]) -> Naming:
    return next(name for name in _NAMINGS if match.lastgroup == name)


@lru_cache
def _pattern(locale: str) -> re.Pattern[str]:
    groups = [
        f"(?P<{name}>{_either(word for words in _spoken(locale) for word in getattr(words, name))})"
        for name in _NAMINGS
    ]
    return re.compile("|".join(groups))


@lru_cache
def _directly(locale: str) -> re.Pattern[str]:
    named = _either(word for words in _spoken(locale) for word in words.order)
    number = _either(word for words in _spoken(locale) for word in words.number)
    return re.compile(rf"(?:{named})[\s:.#()-]*(?:(?:{number})[\s:.#()-]*){{0,3}}$")


def _spoken(locale: str) -> list[Words]:
    """Return the words of a language and of English, which sellers use everywhere."""
    return [lexicon()[name] for name in dict.fromkeys((locale, "en")) if name in lexicon()]


def _either(words: Iterable[str]) -> str:
    ordered = sorted({fold_accents(word.casefold()) for word in words}, key=len, reverse=True)
    return "|".join(map(_bounded, ordered)) or r"(?!)"


def _bounded(word: str) -> str:
    """Let a word end anywhere if it is marked with a star, and begin anywhere where none has gaps."""
    stem = word.removesuffix("*")
    if _SPACELESS.search(stem):
        return re.escape(stem)
    end = r"\w*" if word.endswith("*") else r"(?!\w)"
    return rf"(?<!\w){re.escape(stem)}{end}"
