"""A message that is little more than a number: what that may be."""

import re
from collections.abc import Iterator

from bot.builtin.entities.amounts import is_amount, is_year
from bot.builtin.entities.written import WrittenText

_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_]+")
_IDEOGRAPHS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_NUMBER = re.compile(
    r"(?:(?<!\d )|(?=\d{4}))(?<![A-Za-z0-9+.,/@-])[A-Za-z]{0,4}-?\d{3,15}(?![A-Za-z0-9@%-]|[.,:/]\d)"
)


def find_lone_numbers(written: WrittenText) -> Iterator[str]:
    """Yield the numbers of a message that says little else, such as an answer to "which order?"."""
    words = _words(written.rest())
    if words > _MOST_WORDS:
        return
    for match in written.find(_NUMBER):
        is_only_a_year = words and is_year(match.group())
        if not is_only_a_year and not is_amount(written, match):
            yield match.group()


def _words(text: str) -> int:
    """Count words; three ideographs are about as much as one."""
    ideographs = len(_IDEOGRAPHS.findall(text))
    return len(_WORD.findall(_IDEOGRAPHS.sub(" ", text))) + ideographs // 3
