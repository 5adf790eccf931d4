"""A message as numbers are looked for in it: one way of writing digits, signs and dashes."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

LONGEST = 8000
"""Characters in which numbers are looked for."""

_REMEMBERED = 8192  # more characters than buyers of all languages use in a day

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−－﹣"), "-")
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000\t"), " ")
_SIGNS = {ord(sign): plain for sign, plain in zip("＃№＠＋．￥￡￦", "##@+.¥£₩", strict=True)}
_UNSEEN = dict.fromkeys(
    map(
        ord,
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
    )
)
_ONE_WAY: dict[int, str | None] = {**_DASHES, **_BLANKS, **_SIGNS, **_UNSEEN}
_DIGIT = re.compile(r"[0-9]")
_BARRED = str.maketrans("łøđı", "lodi")
_FIRST_ACCENT, _LAST_ACCENT = "\u0300", "\u036f"


@dataclass
class WrittenText:
    """The text with what was already found in it, so that no number is read twice."""

    text: str
    _taken: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "WrittenText":
        """Write a message with plain digits, dashes and blanks."""
        text = unicodedata.normalize("NFC", text[:LONGEST]).translate(_ONE_WAY)
        return cls(text if text.isascii() else "".join(map(_plain, text)))

    @cached_property
    def digits(self) -> int:
        """How many digits stand in the text: most messages hold none, and no number is in them."""
        return len(_DIGIT.findall(self.text))

    @cached_property
    def folded(self) -> str:
        """The text without case and accents, letter for letter."""
        if self.text.isascii():
            return self.text.lower()
        return "".join(map(_bare, self.text))

    def find(self, pattern: re.Pattern[str], *, digits: int = 1) -> Iterator[re.Match[str]]:
        """Yield what the pattern finds outside of what is taken.

        A text with fewer digits than the pattern needs is not even searched.
        """
        if self.digits < digits:
            return iter(())
        return (found for found in pattern.finditer(self.text) if self.is_free(*found.span()))

    def is_free(self, start: int, end: int) -> bool:
        """Tell whether nothing has been found here so far."""
        return all(end <= first or start >= last for first, last in self._taken)

    def take(self, span: tuple[int, int]) -> None:
        """Keep others from reading this stretch."""
        self._taken.append(span)

    def rest(self) -> str:
        """Return the text with blanks for what is taken."""
        characters = list(self.text)
        for start, end in self._taken:
            characters[start:end] = " " * (end - start)
        return "".join(characters)


def joined(number: str) -> str:
    """Return a number without the blanks and dashes that make it readable."""
    return number.replace(" ", "").replace("-", "")


@lru_cache(maxsize=_REMEMBERED)
def _plain(character: str) -> str:
    """Return a digit of any script, or a full-width letter, as the one that it stands for."""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if "！" <= character <= "～":
        return unicodedata.normalize("NFKC", character)
    return character


@lru_cache(maxsize=_REMEMBERED)
def _bare(character: str) -> str:
    lower = character.lower()
    parts = unicodedata.normalize("NFD", lower)
    is_letter = all(_FIRST_ACCENT <= accent <= _LAST_ACCENT for accent in parts[1:])
    return parts[0].translate(_BARRED) if is_letter else lower[0]
