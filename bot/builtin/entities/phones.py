"""Telephone numbers of any country, in any way of writing."""

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatch, PhoneNumberMatcher

from bot.builtin.entities.written import WrittenText
from bot.builtin.words import lexicon

_MAY_HOLD_ONE = re.compile(r"\d(?:[\s().+/-]{0,3}\d){6,}")
_LONGEST = 400


def find_phones(written: WrittenText, locale: str, country: str | None) -> Iterator[str]:
    """Yield the numbers that are valid in their own country, or in one where the language is spoken."""
    words = lexicon().get(locale)
    countries = (country,) if country else words.countries if words else ()
    rest = written.rest()[:_LONGEST]
    for stretch in _MAY_HOLD_ONE.finditer(rest):
        start = max(0, stretch.start() - 2)  # a plus sign or a bracket before the first digit
        for found in _first_valid(rest[start : stretch.end()], countries):
            written.take((start + found.start, start + found.end))
            yield found.raw_string


def _first_valid(text: str, countries: tuple[str, ...]) -> list[PhoneNumberMatch]:
    for region in (None, *countries):
        found = list(PhoneNumberMatcher(text, region, leniency=Leniency.VALID, max_tries=3))
        if found:
            return found
    return []
