"""Order numbers, told by the sales channels' formats and by the words around them."""

import re
from collections.abc import Iterator

from bot.builtin.entities.amounts import is_amount, is_year
from bot.builtin.entities.naming import is_called_directly, naming
from bot.builtin.entities.written import WrittenText, joined

_START, _END = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_AMAZON = re.compile(r"(?<![A-Za-z0-9#-])(\d{3})[ -]{1,3}(\d{7})[ -]{1,3}(\d{7})(?![A-Za-z0-9-])")
_AMAZON_JOINED = re.compile(r"(?<![A-Za-z0-9#+-])(\d{3})(\d{7})(\d{7})(?![A-Za-z0-9-])")
_AMAZON_DIGITAL = re.compile(r"(?<![A-Za-z0-9])D\d{2}-\d{7}-\d{7}(?![A-Za-z0-9])", re.IGNORECASE)
_EBAY = re.compile(r"(?<![A-Za-z0-9#-])(\d{2})[ -]{1,3}(\d{5})[ -]{1,3}(\d{5})(?![A-Za-z0-9-])")
_HASHED = re.compile(r"#\s?([A-Za-z]{0,6}-?\d{1,20}(?:-[A-Za-z0-9]{1,10})*)(?![A-Za-z0-9])")
_LONG = re.compile(r"(?<![A-Za-z0-9+.,/-])\d(?:[ -]?\d){13,18}(?![A-Za-z0-9-])")
_CODE = re.compile(
    r"(?<![A-Za-z0-9+,/@-])(?<!\d\.)(?:[A-Za-z]{1,6}-?)?\d[\dA-Za-z]{1,19}(?:-[A-Za-z0-9]{1,12}){0,3}"
    r"(?![A-Za-z0-9@-]|[.,:/]\d)"
)
_DATE = re.compile(r"(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-(?:19|20)\d\d")
_LEAST_DIGITS = 3
_LEAST_AFAR = 4


def find_channel_numbers(written: WrittenText) -> Iterator[str]:
    """Yield the numbers that a sales channel's format tells, and take them from the text."""
    for pattern in (_AMAZON, _AMAZON_JOINED, _EBAY):
        for match in written.find(pattern):
            written.take(match.span())
            yield "-".join(match.groups())
    for match in written.find(_AMAZON_DIGITAL):
        written.take(match.span())
        yield match.group().upper()
    for match in written.find(_HASHED):
        written.take(match.span())
        yield f"#{match.group(1)}"


def find_long_numbers(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield numbers of the length of an order of AliExpress or TikTok, and whether they are one.

    A number of that length which the words call a parcel's is none.
    """
    for match in written.find(_LONG):
        written.take(match.span())
        yield joined(match.group()), naming(written, match, locale) != "tracking"


def find_named_numbers(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield the codes that the words call an order's or a parcel's, and whether it is an order's."""
    for match in written.find(_CODE):
        code = match.group()
        if _DATE.fullmatch(code) or is_amount(written, match):
            continue
        called = naming(written, match, locale)
        if called == "tracking" and _digits(code) >= 8:  # shorter ones no carrier gives
            written.take(match.span())
            yield code.upper(), False
        elif called == "order" and _is_order(written, match, locale):
            written.take(match.span())
            yield code, True


def _is_order(written: WrittenText, match: re.Match[str], locale: str) -> bool:
    code = match.group()
    if is_called_directly(written, match, locale):
        return _digits(code) >= _LEAST_DIGITS
    return _digits(code) >= _LEAST_AFAR and not is_year(code)


def _digits(code: str) -> int:
    return sum(character.isdigit() for character in code)
