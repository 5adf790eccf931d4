"""A message that is little more than a number: what that may be."""

import re
from collections.abc import Iterator

from bot.builtin.entities.written import WrittenText

_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")
_IDEOGRAPHS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_NUMBER = re.compile(r"(?<![A-Za-z0-9+.,/@-])[A-Za-z]{0,4}-?\d{3,15}(?![A-Za-z0-9@%-]|[.,:/]\d)")
_WHAT_HAS_A_SIZE = re.compile(r"[$€£¥₩₹₽₺₪฿₫₴%]")


def find_lone_numbers(written: WrittenText) -> Iterator[str]:
    """Yield the numbers of a message that says little else, such as an answer to "which order?"."""
    rest = written.rest()
    if _words(rest) > _MOST_WORDS or _WHAT_HAS_A_SIZE.search(rest):
        return
    for match in written.find(_NUMBER):
        yield match.group()


def _words(text: str) -> int:
    """Count words; three ideographs are about as much as one."""
    ideographs = len(_IDEOGRAPHS.findall(text))
    return len(_WORD.findall(_IDEOGRAPHS.sub(" ", text))) + ideographs // 3
