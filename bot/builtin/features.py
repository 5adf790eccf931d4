"""The pieces of a message that the classifier weighs: runs of letters, words and pairs of words.

Each piece is a 64-bit number, so that a vocabulary is a sorted array and a message of any script
is cut by a few array operations instead of a loop over its letters.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Owners = NDArray[np.intp]
Cuts = NDArray[np.intp]
"""Two rows: where each piece starts and where it ends."""

LONGEST = 1200
"""Characters of a message that are looked at; who writes more has said by then what she wants."""

_LONGEST_RUN = 4
_SPACE = 32
_BASE = 0x9E3779B97F4A7C15
_WORD_SALT = np.uint64(0xD1B54A32D192ED03)
_PAIR_SALT = np.uint64(0x8CB92BA72F3D8DD7)
_MIXER = np.uint64(0xBF58476D1CE4E5B9)
_HALF = np.uint64(29)

_EMAIL_MARK, _LINK_MARK, _CODE_MARK, _NUMBER_MARK = " \ue000 ", " \ue001 ", " \ue002 ", " \ue003 "
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_CODE = re.compile(r"#?(?=[a-z-]{0,20}\d)[a-z\d]+(?:-[a-z\d]+)*")
_NUMBER = re.compile(r"\d+(?:[ .,/:-]?\d+)*")
_LEAST_DIGITS = 4
_CONTRACTION = re.compile(r"(?<=\w)['’`´](?=(?:s|t|re|ll|ve|m|d)\b)")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")
_MARKS = re.compile(r"[^\w\s?\u2600-\u27bf\U0001f300-\U0001faff]|_")
_MARKS_KEPT = ("Mn", "Mc", "Co")
_LATIN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "؟": "?", "ـ": None}
)
_FIRST_ACCENT, _LAST_ACCENT = "\u0300", "\u036f"


@dataclass(frozen=True)
class Pieces:
    """Pieces of one kind: their hashes, and of which of the cut messages each is."""

    hashes: Hashes
    owners: Owners


@dataclass(frozen=True)
class Cut:
    """Messages in pieces, each piece as often as it stands there."""

    letters: Pieces
    words: Pieces
    messages: int


def plain(text: str) -> str:
    """Return the text as the classifier reads it: without case, accents, numbers or addresses."""
    text = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()
    text = _LINK.sub(_LINK_MARK, _EMAIL.sub(_EMAIL_MARK, text))
    text = _NUMBER.sub(_number_mark, _CODE.sub(_code_mark, fold_accents(text)))
    text = _CONTRACTION.sub("", text).replace("?", " ? ")
    text = _MARKS.sub(_kept_mark, _REPEATED.sub(r"\1", text))
    return " ".join(text.split())[:LONGEST]


def fold_accents(text: str) -> str:
    """Return the text without the accents of Latin and Cyrillic letters, which many do not type."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.translate(_LATIN_LETTERS))
    bare = "".join(part for part in parts if not _FIRST_ACCENT <= part <= _LAST_ACCENT)
    return unicodedata.normalize("NFC", bare)


def cut(plain_texts: Sequence[str]) -> Cut:
    """Cut plain texts into their pieces, all at once."""
    written = _Written.of(plain_texts)
    letters, words, pairs = written.letter_runs(), written.words(1), written.words(2)
    single, double = written.hashes(words) ^ _WORD_SALT, written.hashes(pairs) ^ _PAIR_SALT
    owners = written.owners
    return Cut(
        Pieces(written.hashes(letters), owners[letters[0]]),
        Pieces(
            np.concatenate((single, double)),
            np.concatenate((owners[words[0]], owners[pairs[0]])),
        ),
        len(plain_texts),
    )


def piece_texts(plain_text: str) -> tuple[list[str], list[str]]:
    """Return what the pieces of a plain text read like: letters and words, in the same order."""
    written = _Written.of([plain_text])
    letters, words, pairs = (
        [written.codes[start:end].tobytes().decode("utf-32-le", "replace") for start, end in it.T]
        for it in (written.letter_runs(), written.words(1), written.words(2))
    )
    return letters, words + pairs


@dataclass(frozen=True)
class _Written:
    """Messages one behind the other, a blank before and behind each.

    `owners` says to which message a character belongs, `places` where it stands in it, `lasts`
    where its message ends.
    """

    codes: NDArray[np.uint32]
    owners: Owners
    places: Owners
    lasts: Owners

    @classmethod
    def of(cls, plain_texts: Sequence[str]) -> "_Written":
        padded = "".join(f" {text} " for text in plain_texts)
        lengths = np.array([len(text) + 2 for text in plain_texts])
        ends = np.cumsum(lengths)
        size = int(ends[-1]) if len(ends) else 0
        return cls(
            np.frombuffer(padded.encode("utf-32-le", "surrogatepass"), np.uint32),
            np.repeat(np.arange(len(lengths)), lengths),
            np.arange(size) - np.repeat(ends - lengths, lengths),
            np.repeat(ends, lengths),
        )

    @cached_property
    def gaps(self) -> Owners:
        return np.flatnonzero(self.codes == _SPACE)

    def letter_runs(self) -> Cuts:
        """Cut each run of up to four characters that stays within a word and the blanks around it."""
        starts = np.arange(len(self.codes))
        # A run may begin on the blank before a word, but must end with the blank behind it.
        following = np.searchsorted(self.gaps, starts, side="right")
        ends = np.minimum(np.append(self.gaps, len(starts))[following] + 1, self.lasts)
        found = [
            np.stack((within, within + length))
            for length in range(1, _LONGEST_RUN + 1)
            for within in (starts[starts + length <= ends],)
        ]
        return np.concatenate(found, axis=1)

    def words(self, count: int) -> Cuts:
        """Cut each so many words that stand side by side."""
        gaps = self.gaps
        found = np.stack((gaps[:-count] + 1, gaps[count:]))
        is_one_message = (self.owners[gaps[:-count]] == self.owners[gaps[count:]]) & (
            found[0] < found[1]
        )
        return found[:, is_one_message]

    @cached_property
    def _sums(self) -> Hashes:
        terms = (self.codes.astype(np.uint64) + np.uint64(1)) * _POWERS[self.places]
        return np.concatenate((np.zeros(1, np.uint64), np.cumsum(terms, dtype=np.uint64)))

    def hashes(self, cuts: Cuts) -> Hashes:
        """Hash each stretch of characters; equal stretches are equal wherever they stand."""
        starts, ends = cuts[0], cuts[1]
        mixed: Hashes = (self._sums[ends] - self._sums[starts]) * _INVERSES[self.places[starts]]
        return (mixed ^ (mixed >> _HALF)) * _MIXER


def _kept_mark(match: re.Match[str]) -> str:
    """Keep what belongs to a letter in the scripts of Asia, and the marks put in for numbers."""
    sign = match.group()
    return sign if unicodedata.category(sign) in _MARKS_KEPT else " "


def _code_mark(match: re.Match[str]) -> str:
    """Tell the number of an order or a parcel from a quantity, a size or a model."""
    code = match.group()
    if code.startswith("#") or sum(sign.isdigit() for sign in code) >= _LEAST_DIGITS:
        return _CODE_MARK
    return code


def _number_mark(match: re.Match[str]) -> str:
    is_long = sum(sign.isdigit() for sign in match.group()) > _LEAST_DIGITS
    return _CODE_MARK if is_long else _NUMBER_MARK


def _powers(base: int) -> Hashes:
    powers = [1]
    for _ in range(LONGEST + 2):
        powers.append(powers[-1] * base % 2**64)
    return np.array(powers, np.uint64)


_POWERS = _powers(_BASE)
_INVERSES = _powers(pow(_BASE, -1, 2**64))
