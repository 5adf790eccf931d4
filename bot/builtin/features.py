"""A message as hashed pieces: character n-grams within words, words and pairs of words.

Character n-grams carry typing errors and languages without blanks, words carry the rest; numbers
and addresses only disturb, so marks stand in their place.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

Hashes = Mapping[int, int]
"""How often each piece stands in a message, by the piece's hash."""

_LONGEST_TEXT = 600
_LONGEST_PIECE = 5
_MASKS = (
    (re.compile(r"https?://\S+|www\.\S+"), " \u0001u "),
    (re.compile(r"\S+@\S+\.\S+"), " \u0001e "),
    (re.compile(r"#?(?=[\w-]*\d)[\w-]{4,}"), " \u0001n "),
    (re.compile(r"\d+"), "0"),
)
_WORD = re.compile(r"\u0001?\w+|[^\w\s]")
_UNBROKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ACCENT = "Mn"
_LATIN_END = 0x250


@dataclass(frozen=True)
class Pieces:
    """The pieces of one message."""

    letters: Hashes
    words: Hashes


def plain(text: str) -> str:
    """Fold width, case and accents, and put marks where numbers, addresses and links stand."""
    folded = unicodedata.normalize("NFKC", text[:_LONGEST_TEXT]).casefold()
    for pattern, mark in _MASKS:
        folded = pattern.sub(mark, folded)
    return fold_accents(" ".join(folded.split()))


def fold_accents(text: str) -> str:
    """Take the accents off Latin letters, which many buyers do not type, and off no others."""
    return "".join(_folded(character) for character in text)


def pieces(plain_text: str) -> Pieces:
    """Count the pieces of a message that `plain` has folded."""
    words = _WORD.findall(plain_text)
    return Pieces(
        letters=Counter(_hash(piece) for piece in _letters(words)),
        words=Counter(_hash(piece) for piece in _words(words)),
    )


def _folded(character: str) -> str:
    if ord(character) < 0x80 or ord(character) >= _LATIN_END:
        return character
    parts = unicodedata.normalize("NFD", character)
    return "".join(part for part in parts if unicodedata.category(part) != _ACCENT)


def _letters(words: list[str]) -> Iterator[str]:
    for word in words:
        padded = word if _UNBROKEN.search(word) else f" {word} "
        for size in range(1, _LONGEST_PIECE + 1):
            for start in range(len(padded) - size + 1):
                yield padded[start : start + size]


def _words(words: list[str]) -> Iterator[str]:
    yield from words
    yield from (f"{one} {two}" for one, two in pairwise(words))


def _hash(piece: str) -> int:
    return crc32(piece.encode("utf-8", "surrogatepass"))
