"""The pieces of a message that the classifier weighs: runs of letters, words and pairs of words.

Each piece is a 64-bit number, so that a vocabulary is a sorted array and a message of any script
is cut by a few array operations instead of a loop over its letters.
"""

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Cuts = NDArray[np.intp]
"""Two rows: where each piece starts and where it ends."""

LONGEST = 1200
"""Characters of a message that are looked at; who writes more has said by then what she wants."""

_LONGEST_RUN = 5
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
    """The pieces of one message, each as often as it stands there."""

    letters: Hashes
    words: Hashes


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


def pieces(plain_text: str) -> Pieces:
    """Cut a plain text into its pieces."""
    codes = _codes(plain_text)
    sums = _prefix_sums(codes)
    letters, words, pairs = _cuts(codes)
    single, double = _hashes(sums, words) ^ _WORD_SALT, _hashes(sums, pairs) ^ _PAIR_SALT
    return Pieces(_hashes(sums, letters), np.concatenate((single, double)))


def piece_texts(plain_text: str) -> tuple[list[str], list[str]]:
    """Return what the pieces of a plain text read like: letters and words, in the same order."""
    codes = _codes(plain_text)
    letters, words, pairs = (
        [codes[start:end].tobytes().decode("utf-32-le", "replace") for start, end in cut.T]
        for cut in _cuts(codes)
    )
    return letters, words + pairs


def _codes(plain_text: str) -> NDArray[np.uint32]:
    return np.frombuffer(f" {plain_text} ".encode("utf-32-le", "surrogatepass"), np.uint32)


def _cuts(codes: NDArray[np.uint32]) -> tuple[Cuts, Cuts, Cuts]:
    """Return where runs of letters, words, and pairs of words start and end."""
    gaps = np.flatnonzero(codes == _SPACE)
    words = np.stack((gaps[:-1] + 1, gaps[1:]))
    pairs = np.stack((gaps[:-2] + 1, gaps[2:]))
    return _letter_runs(len(codes), gaps), words, pairs


def _letter_runs(size: int, gaps: NDArray[np.intp]) -> Cuts:
    """Cut each run of up to five characters that stays within a word and the blanks around it."""
    starts = np.arange(size)
    # A run may begin on the blank before a word, but must end with the blank behind it.
    following = np.searchsorted(gaps, starts, side="right")
    ends = np.minimum(np.append(gaps, size)[following] + 1, size)
    found = [
        np.stack((within, within + length))
        for length in range(1, _LONGEST_RUN + 1)
        for within in (starts[starts + length <= ends],)
    ]
    return np.concatenate(found, axis=1)


def _prefix_sums(codes: NDArray[np.uint32]) -> Hashes:
    terms = (codes.astype(np.uint64) + np.uint64(1)) * _POWERS[: len(codes)]
    return np.concatenate((np.zeros(1, np.uint64), np.cumsum(terms, dtype=np.uint64)))


def _hashes(sums: Hashes, cuts: Cuts) -> Hashes:
    """Hash each stretch of characters; equal stretches are equal wherever they stand."""
    starts, ends = cuts[0], cuts[1]
    mixed: Hashes = (sums[ends] - sums[starts]) * _INVERSES[starts]
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
