"""Reading a text for the facts that it states, and for the keys that it gives to other texts."""

import re
from functools import lru_cache

from bot.guards.codes import CODE, EMAIL, GROUPED, PHONE, URL
from bot.guards.dates import DATES
from bot.guards.fact import Fact, Form, Key, Reading
from bot.guards.numbers import normalized
from bot.guards.quantities import DURATION, MONEY, PERCENT, PLAIN
from bot.guards.vocabulary import vocabulary

# A piece of a reply is what the first form that fits says it is.
_FORMS: tuple[Form, ...] = (
    EMAIL,
    URL,
    *DATES,
    MONEY,
    PERCENT,
    DURATION,
    PHONE,
    GROUPED,
    CODE,
    PLAIN,
)
# What a text gives: a mail address, a date or an amount of money gives only that; of the rest,
# each piece may be read in each way.
_FIRST: tuple[Form, ...] = (EMAIL, URL, *DATES, MONEY)
_OVERLAPPING: tuple[Form, ...] = (PERCENT, PHONE, GROUPED, CODE, PLAIN)
_LIST_MARKER = re.compile(r"^\s*\d{1,2}[.)](?=\s)", re.MULTILINE)
_CAN_TELL = re.compile(r"[\d@]|\w\.\w")
_MARKS = " .,;:!?"
# Nothing is read across the place of what was read before.
_GAP = "\n"


def stated_facts(text: str, reading: Reading) -> list[Fact]:
    """Return what a reply states, each piece of it read once."""
    found: list[Fact] = []
    _read_out(_LIST_MARKER.sub(_GAP, normalized(text)), _FORMS, reading, found)
    return found


def given_keys(text: str, reading: Reading) -> frozenset[Key]:
    """Return everything that a text can back."""
    found: list[Fact] = []
    rest = _read_out(_telling(normalized(text)), _FIRST, reading, found)
    for form in _OVERLAPPING:
        _read_out(rest, (form,), reading, found)
    return frozenset().union(*(fact.meaning.gives for fact in found))


def _telling(text: str) -> str:
    """Leave out lines that state nothing, and lines said before: tools repeat much."""
    lines = dict.fromkeys(text.split("\n"))
    return "\n".join(line for line in lines if _CAN_TELL.search(line))


def _read_out(text: str, forms: tuple[Form, ...], reading: Reading, found: list[Fact]) -> str:
    """Add what the forms find, and return the text without it."""
    for form in forms:

        def take(match: re.Match[str], form: Form = form) -> str:
            meaning = form.read(match, reading)
            if meaning is None:
                return match.group()
            found.append(Fact(match.group().strip(_MARKS), meaning))
            return _GAP

        text = _pattern(form, reading.locales).sub(take, text)
    return text


@lru_cache(maxsize=512)
def _pattern(form: Form, locales: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(form.pattern(vocabulary(locales)), re.IGNORECASE)
