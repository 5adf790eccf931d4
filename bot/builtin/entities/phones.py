"""Telephone numbers of any country, in any way of writing."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatch, PhoneNumberMatcher

from bot.builtin.entities.written import WrittenText
from bot.builtin.words import lexicon

_MAY_HOLD_ONE = re.compile(r"\d(?:[\s().+/-]{0,3}\d){6,}")
_INTERNATIONAL = re.compile(r"\+[\s(]{0,2}\d(?:[\s().+/-]{0,3}\d){6,}")
_LEAST_DIGITS = 7
_LONGEST = 400


def find_international_phones(written: WrittenText) -> Iterator[str]:
    """Yield the numbers behind a plus sign: no other number is written so, whatever is beside it."""
    if "+" in written.text:
        yield from _find(written, _INTERNATIONAL, (None,))


def find_phones(written: WrittenText, locale: str, country: str | None) -> Iterator[str]:
    """Yield the numbers that are valid in their own country, or in one where the language is spoken."""
    words = lexicon().get(locale)
    countries = (country,) if country else words.countries if words else ()
    if written.digits >= _LEAST_DIGITS:
        yield from _find(written, _MAY_HOLD_ONE, countries)


def _find(
    written: WrittenText, pattern: re.Pattern[str], countries: tuple[str | None, ...]
) -> Iterator[str]:
    rest = written.rest()[:_LONGEST]
    for stretch in pattern.finditer(rest):
        start = max(0, stretch.start() - 2)  # a plus sign or a bracket before the first digit
        for found in _first_valid(rest[start : stretch.end()], countries):
            written.take((start + found.start, start + found.end))
            yield found.raw_string


def _first_valid(text: str, countries: tuple[str | None, ...]) -> list[PhoneNumberMatch]:
    for region in countries:
        found = list(PhoneNumberMatcher(text, region, leniency=Leniency.VALID, max_tries=3))
        if found:
            return found
    return []
