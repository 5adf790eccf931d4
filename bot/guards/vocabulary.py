"""How months and currencies are called in a language, read once from the CLDR that Babel brings."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_timedelta
from babel.numbers import get_currency_name, get_currency_symbol

Granularity = Literal["minute", "hour", "day", "week", "month"]

# The currencies that cross-border shops sell in.
_CURRENCIES = (
    *("USD", "EUR", "GBP", "CNY", "JPY", "KRW", "TWD", "HKD", "SGD", "MYR", "THB", "VND", "IDR"),
    *("PHP", "INR", "AUD", "NZD", "CAD", "MXN", "BRL", "ARS", "CLP", "COP", "PEN", "CHF", "SEK"),
    *("NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "UAH", "RUB", "KZT", "TRY", "ILS"),
    *("SAR", "AED", "QAR", "KWD", "EGP", "MAD", "ZAR", "NGN", "KES"),
)
_DOLLARS = ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP")
# What people write although no standard says so.
_COLLOQUIAL: Mapping[str, tuple[str, ...]] = {
    "$": _DOLLARS,
    "dollars": _DOLLARS,
    "dollar": _DOLLARS,
    "dólares": _DOLLARS,
    "euro": ("EUR",),
    "euros": ("EUR",),
    "欧元": ("EUR",),
    "美元": ("USD",),
    "美金": ("USD",),
    "¥": (
        "CNY",
        "JPY",
    ),
    "元": (
        "CNY",
        "TWD",
    ),
    "块": ("CNY",),
    "円": ("JPY",),
    "원": ("KRW",),
    "kr": (
        "SEK",
        "NOK",
        "DKK",
        "ISK",
    ),
    "pounds": ("GBP",),
    "libras": ("GBP",),
}
_TIME_UNITS: Mapping[Granularity, timedelta] = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "month": timedelta(days=31),
}
# Words that the standard lacks: working days, and cases that numbers stand before.
_OTHER_UNITS = (
    *("工作日", "个工作日", "個工作天", "営業日", "영업일", "dagar"),
    *("Tagen", "Werktage", "Werktagen", "Arbeitstage", "Arbeitstagen", "Monaten"),
)
_PLURALS = (1, 2, 5)


@dataclass(frozen=True)
class Vocabulary:
    """Words for currencies, months and stretches of time, and the patterns that find them."""

    currencies: Mapping[str, frozenset[str]]
    months: Mapping[str, int]
    currency_pattern: str
    month_pattern: str
    time_unit_pattern: str


@lru_cache(maxsize=64)
def vocabulary(locales: tuple[str, ...]) -> Vocabulary:
    """Return the words of these locales together."""
    currencies: dict[str, set[str]] = {}
    months: dict[str, int] = {}
    time_units = {unit.lower() for unit in _OTHER_UNITS}
    for locale in (Locale.parse(tag, sep="-") for tag in locales):
        _learn_currencies(currencies, locale)
        months |= _months(locale)
        time_units |= _time_units(locale)
    for word, codes in _COLLOQUIAL.items():
        currencies.setdefault(word, set()).update(codes)
    return Vocabulary(
        {word: frozenset(codes) for word, codes in currencies.items()},
        months,
        _either(currencies),
        _either(months),
        _either(time_units),
    )


def _learn_currencies(currencies: dict[str, set[str]], locale: Locale) -> None:
    for code in _CURRENCIES:
        names = (
            code,
            get_currency_symbol(code, locale),
            get_currency_name(code, count=1, locale=locale),
            get_currency_name(code, count=2, locale=locale),
            get_currency_name(code, count=5, locale=locale),
        )
        for name in names:
            currencies.setdefault(name.replace("\u200f", "").lower(), set()).add(code)


def _months(locale: Locale) -> dict[str, int]:
    # The stand-alone form is not asked for: Babel gives one locale's names for another's there.
    return {
        name.rstrip(".").lower(): number
        for width in ("wide", "abbreviated")
        for number, name in locale.months["format"][width].items()
        # East Asian months are numbers, which their own pattern finds.
        if not name[0].isdigit()
    } | _with_prefixes(locale)


def _with_prefixes(locale: Locale) -> dict[str, int]:
    """Return the months as Hebrew writes them after a day, grown together with "in"."""
    if locale.language != "he":
        return {}
    return {
        f"ב{name}": number
        for width in ("wide", "abbreviated")
        for number, name in locale.months["format"][width].items()
    }


def _time_units(locale: Locale) -> set[str]:
    # Only asked with a threshold this high does it count days in days, whatever their number.
    written = (
        format_timedelta(unit * count, granularity, threshold=1000, locale=locale)
        for granularity, unit in _TIME_UNITS.items()
        for count in _PLURALS
    )
    # Where a language has a word for two days, no number stands before it.
    return {re.sub(r"\d", "", text).strip().lower() for text in written if re.search(r"\d", text)}


def _either(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(_bounded(word) for word in longest_first)


def _bounded(word: str) -> str:
    """Match the word, and not the same letters inside a longer one, where words are parted."""
    before = r"(?<![^\W\d_])" if _is_parted(word[0]) else ""
    after = r"(?![^\W\d_])" if _is_parted(word[-1]) else ""
    return f"{before}{re.escape(word)}{after}"


def _is_parted(letter: str) -> bool:
    """Tell whether the letter's script sets words apart by spaces."""
    return letter.isalpha() and not "\u0e00" <= letter <= "\u0e7f" and letter < "\u2e80"
