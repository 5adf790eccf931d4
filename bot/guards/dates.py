"""Dates, in the ways in which buyers, tools and models write them."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from bot.guards.fact import NOTHING, Form, Meaning, Reading, as_written

_CENTURY = 2000
_BUDDHIST_FROM = 2400
_BUDDHIST_YEARS = 543
_YEAR = r"(?:,?\s*(?:de |del |năm |г\. |ค\.ศ\. |พ\.ศ\. )?(\d{4})(?!\d))?"


def day_meaning(day: date) -> Meaning:
    """Return what a whole date means."""
    return _meaning(day.year, day.month, day.day)


def _moment(match: re.Match[str], reading: Reading) -> Meaning | None:
    """Read an ISO date or moment; a moment is a day in the shop's zone and one in its own."""
    try:
        stated = datetime.fromisoformat(match.group().replace(" ", "T", 1))
    except ValueError:
        return None
    days = {stated.date()}
    if stated.tzinfo is not None:
        days.add(stated.astimezone(reading.zone).date())
    return _any_of(day_meaning(day) for day in days)


def _year_month_day(match: re.Match[str], _reading: Reading) -> Meaning | None:
    year, month, day = match.groups()
    return _meaning_or_none(year, int(month), int(day))


def _day_month(match: re.Match[str], reading: Reading) -> Meaning | None:
    day, month, year = match.groups()
    return _named(month, day, year, reading)


def _month_day(match: re.Match[str], reading: Reading) -> Meaning | None:
    month, day, year = match.groups()
    return _named(month, day, year, reading)


def _named(month: str, day: str, year: str | None, reading: Reading) -> Meaning | None:
    # "these 4 may be returned" names no month.
    if month == "may" and year is None:
        return None
    return _meaning_or_none(year, reading.words.months[month.lower()], int(day))


def _either_order(match: re.Match[str], _reading: Reading) -> Meaning | None:
    first, second, year = match.groups()
    orders = (
        _meaning_or_none(year, int(second), int(first)),
        _meaning_or_none(year, int(first), int(second)),
    )
    return _any_of(order for order in orders if order is not None)


def _time(_match: re.Match[str], _reading: Reading) -> Meaning:
    """A time of day is read in somebody's zone; it cannot be told whether it is the right one."""
    return NOTHING


def _any_of(meanings: Iterable[Meaning]) -> Meaning | None:
    read = list(meanings)
    if not read:
        return None
    return Meaning(
        frozenset().union(*(meaning.needs for meaning in read)),
        frozenset().union(*(meaning.gives for meaning in read)),
    )


def _meaning_or_none(year: str | None, month: int, day: int) -> Meaning | None:
    try:
        # A leap year, so that the 29th of February passes without a year.
        date(_CENTURY, month, day)
    except ValueError:
        return None
    return _meaning(_whole_year(year), month, day)


def _whole_year(year: str | None) -> int | None:
    if not year:
        return None
    number = int(year) if len(year) > len("26") else int(year) + _CENTURY
    return number - _BUDDHIST_YEARS if number >= _BUDDHIST_FROM else number


def _meaning(year: int | None, month: int, day: int) -> Meaning:
    """A whole date is backed by itself or by the day alone, a day alone by that day of any year."""
    alone = ("day", f"{month:02}-{day:02}")
    number = ("day number", str(day))
    of_any_year = ("day of any year", f"{month:02}-{day:02}")
    if year is None:
        return Meaning(frozenset({alone, of_any_year}), frozenset({alone, number}))
    whole = ("date", f"{year}-{month:02}-{day:02}")
    return Meaning(
        frozenset({whole, alone}), frozenset({whole, of_any_year, number, ("number", str(year))})
    )


DATES = (
    Form(
        "moment",
        as_written(
            r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
        ),
        _moment,
    ),
    Form(
        "east_asian_date",
        as_written(r"(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]"),
        _year_month_day,
    ),
    Form(
        "day_month",
        lambda words: (
            r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de |of |den )?"
            rf"({words.month_pattern})\.?{_YEAR}"
        ),
        _day_month,
    ),
    Form(
        "month_day",
        lambda words: (
            rf"(?=[^\d\n]{{2,24}}\d)({words.month_pattern})\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?(?!\d){_YEAR}"
        ),
        _month_day,
    ),
    Form(
        "year_first",
        as_written(r"(?<![\d.,/-])(\d{4})[./] ?(\d{1,2})[./] ?(\d{1,2})(?!\d)"),
        _year_month_day,
    ),
    Form(
        "year_last",
        as_written(r"(?<![\d.,/-])(\d{1,2})(?:[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d))"),
        _either_order,
    ),
    Form(
        "day_slash_month",
        as_written(r"(?<![\d.,/-])(\d{1,2})/(\d{2})()(?![\d/])"),
        _either_order,
    ),
    Form(
        "time",
        as_written(
            r"(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]\.?m\.?)?|(?<!\d)24/7(?!\d)"
            # Indonesian parts hours from minutes as others part decimals.
            r"|(?<=pukul )\d{1,2}\.\d{2}(?!\d)"
        ),
        _time,
    ),
)
