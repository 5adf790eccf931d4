"""Money, shares and plain numbers."""

import re
from decimal import Decimal

from bot.guards.fact import NOTHING, Form, Key, Meaning, Reading, as_written
from bot.guards.numbers import NUMBER, amounts
from bot.guards.vocabulary import Vocabulary

# Below this a number is more often a word ("one moment", "2 options") than a fact.
SMALLEST_FACT = 10
_FRACTION = re.compile(r"[.,]\d{1,2}$")


def amount_key(amount: Decimal) -> Key:
    """Return the key of an amount whose currency is not written."""
    return ("amount", _plain(amount))


def number_key(number: Decimal | int) -> Key:
    """Return the key of a plain number."""
    return ("number", _plain(Decimal(number)))


def _money(match: re.Match[str], reading: Reading) -> Meaning:
    before, first, second, after = match.group("before", "first", "second", "after")
    codes = reading.words.currencies[(before or after).lower()]
    values = amounts(first or second)
    stated = frozenset(("money", f"{_plain(value)} {code}") for value in values for code in codes)
    numbers = frozenset(number_key(value) for value in values)
    return Meaning(stated | {amount_key(value) for value in values}, stated | numbers)


def _percent(match: re.Match[str], _reading: Reading) -> Meaning:
    values = amounts(match.group("first") or match.group("second"))
    stated = frozenset(("percent", _plain(value)) for value in values)
    return Meaning(stated, stated)


def _number(match: re.Match[str], reading: Reading) -> Meaning:
    """Read a number, which may be an order's; one with a fraction may be an amount."""
    written = match.group()
    values = amounts(written)
    numbers = frozenset(number_key(value) for value in values)
    has_fraction = _FRACTION.search(written) is not None
    gives = numbers | {amount_key(value) for value in values if has_fraction}
    if written.isdigit():
        gives |= {("code", written)}
        numbers |= {("code", written)}
        if not reading.knows_months:
            numbers |= {("day number", written)}
    is_fact = max(values) >= SMALLEST_FACT
    return Meaning(numbers if is_fact else NOTHING.needs, gives)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _money_pattern(words: Vocabulary) -> str:
    currency = words.currency_pattern
    return (
        # Looking for a digit first spares trying every word at every letter.
        rf"(?=[^\d\n]{{1,24}}\d)(?P<before>{currency})\s?(?P<first>{NUMBER})"
        rf"|(?<![A-Za-z0-9.,])(?P<second>{NUMBER})\s?(?P<after>{currency})"
    )


def _duration(match: re.Match[str], _reading: Reading) -> Meaning:
    """Read a stretch of time, where a small number matters as much as a great one."""
    numbers = frozenset(
        number_key(int(number))
        for number in match.group("first", "second")
        if number is not None and int(number) > 1
    )
    return Meaning(numbers, numbers)


def _duration_pattern(words: Vocabulary) -> str:
    return (
        r"(?<![A-Za-z0-9.,/-])(?P<first>\d{1,3})(?:\s?(?:-|~|to|or|and|a|o|y|à|ou|et|bis|oder|und|至|到|或)\s?"
        rf"(?P<second>\d{{1,3}}))?\s?(?:[^\W\d_]+\s){{0,2}}?(?:{words.time_unit_pattern})"
    )


MONEY = Form("money", _money_pattern, _money)
PERCENT = Form(
    "percent",
    as_written(rf"(?<![A-Za-z0-9.,])(?P<first>{NUMBER})\s?%|%\s?(?P<second>{NUMBER})"),
    _percent,
)
DURATION = Form("duration", _duration_pattern, _duration)
PLAIN = Form("number", as_written(rf"(?<![A-Za-z0-9.,])(?:{NUMBER})(?![A-Za-z0-9])"), _number)
