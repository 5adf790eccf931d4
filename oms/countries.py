"""Countries by the names that buyers give them."""

import re
from functools import lru_cache
from importlib.resources import files

from babel import Locale

from core.languages import LOCALES

# Places whose addresses have no postal code, after the Universal Postal Union.
_WITHOUT_POSTAL_CODES = frozenset({
    "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG",
    "CI", "CK", "CM", "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK",
    "JM", "KI", "KM", "KN", "KP", "LC", "ML", "MO", "MR", "MW", "NR", "NU", "QA", "RW",
    "SB", "SC", "SL", "SR", "ST", "SY", "TD", "TF", "TG", "TK", "TL", "TO", "TV", "UG",
    "VU", "YE", "ZW",
})  # fmt: skip
# What people say and CLDR does not.
_USUAL_NAMES = {
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "usa": "US",
    "america": "US",
    "holland": "NL",
    "hong kong": "HK",
    "香港": "HK",
    "macau": "MO",
    "澳门": "MO",
    "澳門": "MO",
    "korea": "KR",
    "uae": "AE",
}
# Codes of unions and of places that are not: no parcel goes there.
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_LETTERS_OF_A_CODE = 2
# Two characters are a name where a script has no blanks; elsewhere they are a word of its own.
_USUAL_SHORTEST_NAME = 3
_SHORTEST_NAME = {"zh": 2, "zh-Hant": 2, "ja": 2, "th": 3}
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def country_code(text: str) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country, given as that or as a name.

    Names are known in every language that Dragoman speaks: "DE", "Germany", "德国".
    """
    name = " ".join(text.split()).casefold()
    if name in _USUAL_NAMES:
        return _USUAL_NAMES[name]
    if len(name) == _LETTERS_OF_A_CODE and name.upper() in _names("en").values():
        return name.upper()
    # One language after the other, since reading all of them takes half a second.
    return next((_names(locale)[name] for locale in LOCALES if name in _names(locale)), None)


def country_named_in(text: str, locale: str) -> str | None:
    """Return the code of the first country whose name in a locale, or in English, stands in a text.

    Only whole names count: no code, since "in" and "de" are words, and no inflected form.
    """
    words = f" {_blanked(text)} "
    names = {**_names("en"), **_names(locale), **_USUAL_NAMES}
    shortest = _SHORTEST_NAME.get(locale, _USUAL_SHORTEST_NAME)
    places = {
        words.find(_as_words(name, locale)): code
        for name, code in names.items()
        if len(name) >= shortest
    }
    standing = [place for place in places if place >= 0]
    return places[min(standing)] if standing else None


def _as_words(name: str, locale: str) -> str:
    plain = _blanked(name)
    return plain if locale in _SHORTEST_NAME else f" {plain} "


def _blanked(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def time_zone(country: str) -> str | None:
    """Return the IANA zone in which most people of a country live, by the table of the database.

    Within a country that table names the most populous zone first.
    """
    return _zones().get(country)


def has_postal_codes(country: str) -> bool:
    """Tell whether addresses in this country carry a postal code."""
    return country not in _WITHOUT_POSTAL_CODES


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return {country: zone for country, _, zone, *_ in reversed(rows)}


@lru_cache(maxsize=len(LOCALES))
def _names(locale: str) -> dict[str, str]:
    territories = Locale.parse(locale, sep="-").territories
    return {
        str(name).casefold(): code
        for code, name in territories.items()
        if len(code) == _LETTERS_OF_A_CODE and code.isalpha() and code not in _NO_COUNTRIES
    }
