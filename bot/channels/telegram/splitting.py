"""Cutting a long text into messages that Telegram takes."""

import re

# The end of a paragraph is a better place to cut than that of a line, a sentence, a word.
_PLACES = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])"),
    re.compile(r"\s+"),
)
_EARLIEST = 0.5


def split_text(text: str, limit: int) -> list[str]:
    """Return the text in parts of at most `limit` characters, cut at ends of sentences if it can.

    Telegram counts in UTF-16 code units, so an emoji counts twice.
    """
    parts = []
    rest = text.strip()
    while _length(rest) > limit:
        cut = _cut(rest, _fitting(rest, limit))
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts


def _cut(text: str, fitting: int) -> int:
    for place in _PLACES:
        ends = [found.end() for found in place.finditer(text, 0, fitting)]
        if ends and ends[-1] >= fitting * _EARLIEST:
            return ends[-1]
    return fitting


def _fitting(text: str, limit: int) -> int:
    units = 0
    for index, character in enumerate(text):
        units += _length(character)
        if units > limit:
            return index
    return len(text)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
