"""Order numbers, told by the sales channels' formats and by the words around them."""

import re
from collections.abc import Iterator

from bot.builtin.entities.amounts import is_amount, is_date_or_time, is_year
from bot.builtin.entities.naming import is_called_directly, is_order_word, naming
from bot.builtin.entities.written import WrittenText, joined

_AMAZON = re.compile(r"(?<![A-Za-z0-9#-])(\d{3})[ -]{1,3}(\d{7})[ -]{1,3}(\d{7})(?![A-Za-z0-9-])")
_AMAZON_JOINED = re.compile(r"(?<![A-Za-z0-9#+-])(\d{3})(\d{7})(\d{7})(?![A-Za-z0-9-])")
_AMAZON_DIGITAL = re.compile(r"(?<![A-Za-z0-9])D\d{2}-\d{7}-\d{7}(?![A-Za-z0-9])", re.IGNORECASE)
_TEMU = re.compile(r"(?<![A-Za-z0-9])PO-\d{3}-\d{17}(?![A-Za-z0-9])", re.IGNORECASE)
_EBAY = re.compile(r"(?<![A-Za-z0-9#-])(\d{2})[ -]{1,3}(\d{5})[ -]{1,3}(\d{5})(?![A-Za-z0-9-])")
_HASHED = re.compile(r"#\s?([A-Za-z]{0,6}-?\d{1,20}(?:-[A-Za-z0-9]{1,10})*)(?![A-Za-z0-9])")
_LONG = re.compile(  # read in groups of three, four or eight: buyers' other numbers have five or six
    r"(?<![A-Za-z0-9+.-])(?:(?<![,/])|(?<=\d{4}[,/]))"
    r"(?:\d{14,19}|\d{3}(?:[ -]\d{3}){4,5}|\d{4}(?:[ -]\d{4}){2,3}[ -]\d{2,4}|\d{8}[ -]\d{6,8})(?![A-Za-z0-9-])"
)
_GROUPED = re.compile(r"(?<![A-Za-z0-9+.,/-])\d{1,6}(?:[ -]\d{2,6}){1,6}(?![A-Za-z0-9-])")
_GLUED = re.compile(r"(?<!\w)([^\W\d_]{3,14})(\d{3,15})(?![A-Za-z0-9-])")
_CODE = re.compile(
    r"(?<![A-Za-z0-9+@-])(?=[A-Za-z0-9])(?<!\d\.)"
    r"(?:(?<![,/])|(?<=\d{4}[,/])|(?<=[^\d\s],))"  # two numbers, not one figure or an address
    r"(?:[A-Za-z]{1,6}-?)?\d[\dA-Za-z]{1,19}(?:-[A-Za-z0-9]{1,12}){0,3}"
    r"(?![A-Za-z0-9@-]|\.\d|[,:/]\d{1,2}(?!\d)|(?<=(?<!\d)\d{3}),\d{3}(?!\d))"
)
_DIGITS_OF_EBAY, _DIGITS_OF_AMAZON, _LEAST_OF_LONG = 12, 16, 14
_LEAST_DIGITS = 3
_LEAST_AFAR = 4
_LEAST_OF_PARCEL = 8  # shorter ones no carrier gives
_LEAST_OF_PHONE = 7
_FEW_SIGNS = 4


def find_channel_numbers(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield the numbers that a sales channel's format tells, and whether they are an order's."""
    for pattern in (_AMAZON, _AMAZON_JOINED, _EBAY):
        for match in written.find(pattern, digits=_DIGITS_OF_EBAY):
            written.take(match.span())
            yield "-".join(match.groups()), True
    for pattern in (_AMAZON_DIGITAL, _TEMU):
        for match in written.find(pattern, digits=_DIGITS_OF_AMAZON):
            written.take(match.span())
            yield match.group().upper(), True
    yield from _hashed_numbers(written, locale)


def _hashed_numbers(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield what stands behind a hash, unless it is a rank ("#1") or called a parcel or telephone."""
    for match in written.find(_HASHED):
        digits = _digits(match.group())
        called = naming(written, match, locale)
        is_rank = digits < _LEAST_DIGITS and called != "order" and not _is_alone(written, match)
        if is_rank or (called == "phone" and digits >= _LEAST_OF_PHONE):
            continue
        written.take(match.span())
        if called == "tracking" and digits >= _LEAST_OF_PARCEL:
            yield joined(match.group(1)).upper(), False
        else:
            yield f"#{match.group(1)}", True


def _is_alone(written: WrittenText, match: re.Match[str]) -> bool:
    return len(written.text.strip()) - len(match.group()) <= _FEW_SIGNS


def find_long_numbers(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield numbers of the length of an order of AliExpress or TikTok, and whether they are one.

    A number of that length which the words call a parcel's is none.
    """
    for match in written.find(_LONG, digits=_LEAST_OF_LONG):
        written.take(match.span())
        yield joined(match.group()), naming(written, match, locale) != "tracking"


def find_named_numbers(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield the codes that the words call an order's or a parcel's, and whether it is an order's."""
    yield from _grouped_parcels(written, locale)
    yield from _glued_orders(written, locale)
    for match in written.find(_CODE):
        code = match.group()
        if is_date_or_time(code) or is_amount(written, match):
            continue
        called = naming(written, match, locale)
        if called == "tracking" and _digits(code) >= _LEAST_OF_PARCEL and not _GROUPED.match(code):
            written.take(match.span())
            yield code.upper(), False
        elif called == "order" and _is_order(written, match, locale):
            written.take(match.span())
            yield code, True


def _grouped_parcels(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield parcels whose digits are written in groups: only right behind their name."""
    for match in written.find(_GROUPED, digits=_LEAST_OF_PARCEL):
        number = joined(match.group())
        if len(number) < _LEAST_OF_PARCEL or is_date_or_time(match.group()):
            continue
        if is_called_directly(written, match, locale, "tracking"):
            written.take(match.span())
            yield number, False


def _glued_orders(written: WrittenText, locale: str) -> Iterator[tuple[str, bool]]:
    """Yield the numbers that stand behind a word for an order without a gap ("order1042")."""
    for match in written.find(_GLUED):
        if is_order_word(written.folded[match.start() : match.end(1)], locale):
            written.take(match.span())
            yield match.group(2), True


def _is_order(written: WrittenText, match: re.Match[str], locale: str) -> bool:
    code = match.group()
    if is_called_directly(written, match, locale):
        return _digits(code) >= _LEAST_DIGITS
    digits = "".join(filter(str.isdigit, code))
    return len(digits) >= _LEAST_AFAR and not is_year(digits)  # "SAVE2026" is a coupon


def _digits(code: str) -> int:
    return sum(character.isdigit() for character in code)
