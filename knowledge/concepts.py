"""What a text is about in words that all languages share: "return", "cost", "customs".

Each language has a file of stems, which are beginnings of words; one after "+" may stand anywhere in
a word, as in compounds, and "_" is a blank within one. They are the built-in understanding of help
pages: a question and an article that share concepts are about the same thing in any languages.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from core.languages import nearest_locale
from knowledge.texts import LONGEST_TEXT, UNSPACED_LANGUAGES, content, folded, words_of

_STEMS = Path(__file__).with_name("stems")
_ANYWHERE = "+"
_BLANK = "_"
_NO_LANGUAGE = ""


@dataclass(frozen=True)
class _Stems:
    """Stems by where they may stand: at the beginning of a word, or anywhere."""

    initial: Mapping[str, tuple[str, ...]]
    anywhere: Mapping[str, tuple[str, ...]]
    initial_lengths: tuple[int, ...]
    anywhere_lengths: tuple[int, ...]

    def at(self, text: str, position: int) -> tuple[str, ...]:
        """Return what the longest stem at a position stands for."""
        is_beginning = position == 0 or text[position - 1] == " "
        if is_beginning and (found := _longest(self.initial, self.initial_lengths, text, position)):
            return found
        return _longest(self.anywhere, self.anywhere_lengths, text, position)


def concepts_of(text: str, language: str) -> list[str]:
    """Return the concepts of a text in their order; none in a language without stems."""
    stems = _stems_of(nearest_locale(language, default=_NO_LANGUAGE))
    plain = " ".join(words_of(folded(text[:LONGEST_TEXT])))
    return [concept for position in range(len(plain)) for concept in stems.at(plain, position)]


def explained(text: str, language: str) -> float:
    """Return from 0 to 1 how much of what a text says, small words apart, its concepts stand for.

    A question about football may hold a "who" and a "when": it is still not about the shop.
    """
    stems = _stems_of(nearest_locale(language, default=_NO_LANGUAGE))
    words = content(text, language).split()
    told = sum(_letters_told(stems, word) for word in words)
    return told / max(1, sum(map(len, words)))


@lru_cache(maxsize=1)
def every_concept() -> tuple[str, ...]:
    """Return all concepts in a stable order."""
    return tuple(sorted(_listed("en")))


def _letters_told(stems: _Stems, word: str) -> int:
    """Count the letters of a word that stems stand for: all of one that a stem begins."""
    if any(word[:length] in stems.initial for length in stems.initial_lengths):
        return len(word)
    told: set[int] = set()
    for start in range(len(word)):
        for length in stems.anywhere_lengths:
            if word[start : start + length] in stems.anywhere:
                told.update(range(start, min(start + length, len(word))))
                break
    return len(told)


def _longest(
    stems: Mapping[str, tuple[str, ...]], lengths: tuple[int, ...], text: str, position: int
) -> tuple[str, ...]:
    for length in lengths:
        if found := stems.get(text[position : position + length]):
            return found
    return ()


@lru_cache(maxsize=32)
def _stems_of(language: str) -> _Stems:
    initial: dict[str, tuple[str, ...]] = {}
    anywhere: dict[str, tuple[str, ...]] = {}
    for concept, stem in _pairs(language):
        is_anywhere = stem.startswith(_ANYWHERE) or language in UNSPACED_LANGUAGES
        kept = anywhere if is_anywhere else initial
        plain = " ".join(words_of(folded(stem.removeprefix(_ANYWHERE))))
        kept[plain] = (*kept.get(plain, ()), concept)
    return _Stems(initial, anywhere, _lengths(initial), _lengths(anywhere))


def _pairs(language: str) -> Iterator[tuple[str, str]]:
    for concept, stems in _listed(language).items():
        for stem in stems.split():
            yield concept, stem.replace(_BLANK, " ")


def _listed(language: str) -> dict[str, str]:
    file = _STEMS / f"{language}.yaml"
    if not language or not file.is_file():
        return {}
    listed: dict[str, str] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return listed


def _lengths(stems: Mapping[str, tuple[str, ...]]) -> tuple[int, ...]:
    return tuple(sorted({len(stem) for stem in stems}, reverse=True))
