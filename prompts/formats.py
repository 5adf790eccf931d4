"""Facts as a locale writes them: money, days, times, places of time zones and lists."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Protocol, runtime_checkable

from babel import Locale
from babel.dates import format_date, format_time, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_currency

_WEEKDAY = re.compile(r"[Ec]+(?=(?:[^']*'[^']*')*[^']*$)")
_MONTH = re.compile(r"M{3,4}(?=(?:[^']*'[^']*')*[^']*$)")
_ISOLATE, _END = "\u2068", "\u2069"
_LEFTWARD = frozenset({"R", "AL"})
_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/GMT", "GMT", "None"})


@runtime_checkable
class Amount(Protocol):
    """An exact amount of money in one currency."""

    @property
    def decimal(self) -> Decimal:
        """The amount in the currency's main unit."""
        ...

    @property
    def currency(self) -> str:
        """The ISO 4217 code."""
        ...


@lru_cache
def babel_locale(tag: str) -> Locale:
    """Return Babel's own data for one of our tags ("zh-Hant")."""
    return Locale.parse(tag, sep="-")


def money(amount: Amount, tag: str) -> str:
    """Write an amount with its currency, all decimals shown."""
    return format_currency(amount.decimal, amount.currency, locale=babel_locale(tag))


def day(moment: date, tag: str) -> str:
    """Write weekday, day and month; the year is left out, since buyers ask about these weeks."""
    return format_date(moment, _day_pattern(tag), locale=babel_locale(tag))


@lru_cache
def _day_pattern(tag: str) -> str:
    """Return the locale's own order of weekday, day and month, with both names in full."""
    skeletons = babel_locale(tag).datetime_skeletons
    short = str((skeletons.get("MMMMEd") or skeletons["MMMEd"]).pattern)
    return _MONTH.sub("MMMM", _WEEKDAY.sub("EEEE", short))


def time_of_day(moment: datetime, tag: str) -> str:
    """Write hour and minute in the zone of the moment itself."""
    return format_time(moment, "short", tzinfo=moment.tzinfo, locale=babel_locale(tag))


def zone_place(moment: datetime, tag: str) -> str:
    """Name the city whose time this is, or "UTC"."""
    name = str(moment.tzinfo)
    if name in _UTC_NAMES:
        return "UTC"
    return get_timezone_location(name, locale=babel_locale(tag), return_city=True)


def items(texts: Sequence[str], tag: str) -> str:
    """Join with commas and the locale's own "and"."""
    return format_list(list(texts), locale=babel_locale(tag))


def foreign_isolated(text: str) -> str:
    """Keep the marks around what runs from left to right, and drop those around all else.

    A line whose words all stand between marks would be laid out as one of no direction.
    """
    open_parts = [""]
    for character in text:
        if character == _ISOLATE:
            open_parts.append("")
        elif character == _END and len(open_parts) > 1:
            part = open_parts.pop()
            open_parts[-1] += part if _runs_left(part) else f"{_ISOLATE}{part}{_END}"
        else:
            open_parts[-1] += character
    return _ISOLATE.join(open_parts)


def _runs_left(text: str) -> bool:
    return any(unicodedata.bidirectional(character) in _LEFTWARD for character in text)
