"""Tracking numbers, told by the carriers' formats."""

import re
from collections.abc import Callable, Iterator

from bot.builtin.entities.check_digits import is_mod_ten, is_s10, is_ups
from bot.builtin.entities.written import WrittenText, joined

_START, _END = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_GAP = "[ -]?"
_LEAST_DIGITS = 6  # in the shortest of the formats


def _always(_number: str) -> bool:
    return True


_COMPACT: tuple[tuple[str, Callable[[str], bool]], ...] = (
    (r"[A-Z]{2}\d{9}[A-Z]{2}", is_s10),  # every post
    (r"1Z[A-Z0-9]{16}", is_ups),
    (r"YT\d{13}(?:\d{3})?", _always),  # YTO, YunExpress
    (r"4PX\d{10,16}(?:CN)?", _always),
    (r"(?:LP|CN[A-Z]{0,4}|CAINIAO)\d{10,20}", _always),  # Cainiao
    (r"TBA\d{12}", _always),  # Amazon Logistics
    (r"J(?:JD|VGL|D)\d{10,22}", _always),  # DHL eCommerce, DHL Parcel
    (r"SF\d{12,13}", _always),
    (r"(?:JT|JX|JNT|JP|JO|JDV[A-Z]?)\d{10,15}", _always),  # J&T, JD
    (r"SPX[A-Z]{2}\d{9,16}", _always),  # Shopee
    (r"(?:NV|NJV|NINJ)[A-Z]{0,6}\d{6,16}", _always),  # Ninja Van
    (r"1LS[A-Z0-9]{9,14}", _always),  # LaserShip
    (r"3S[A-Z]{4}\d{7,10}", _always),  # PostNL
    (r"[1-9][A-Z]\d{11}", _always),  # La Poste, Colissimo
    (r"P[KQS][A-Z0-9]{4}\d{10,17}[A-Z]?", _always),  # Correos
    (
        r"(?:WN|SY|UJ|UN|GFUS|GV|BAI|HH|SWX|WISE)[A-Z]{0,6}\d{9,18}(?:YQ)?",
        _always,
    ),  # Yanwen, SunYou
    (r"(?:H\d{4}[A-Z]|[CEHT]\d{2}[A-Z0-9]{3})\d{10}", _always),  # Evri
    (r"[CD]\d{14}", _always),  # OnTrac
    (r"00\d{18}", _always),  # a pallet label, as of DHL
    (r"(?:9[1-6]|82)\d{18}(?:\d\d)?", is_mod_ten),  # USPS
    (r"420\d{5}9\d{21}", _always),  # USPS, with the postal code before it
    (r"\d{20}", is_mod_ten),  # FedEx, and by GS1 many others
    (r"(?:\d{22}|\d{24}|\d{28})", _always),  # longer than an order number of any sales channel
)
_SPACED: tuple[tuple[str, Callable[[str], bool]], ...] = (
    (rf"(?-i:[A-Z]{{2}}(?:{_GAP}\d){{9}}{_GAP}[A-Z]{{2}})", is_s10),  # small letters may be words
    (rf"1Z(?:{_GAP}[A-Z0-9]){{16}}", is_ups),
    (rf"YT(?:{_GAP}\d){{16}}", _always),
    (rf"JJD(?:{_GAP}\d){{10,22}}", _always),
    (rf"LP(?:{_GAP}\d){{14}}", _always),
    (rf"SF(?:{_GAP}\d){{12,13}}", _always),
    (rf"(?-i:[1-9][A-Z])(?:{_GAP}\d){{11}}", _always),
    (rf"00(?:{_GAP}\d){{18}}", _always),
    (rf"\d{{4}}(?:{_GAP}\d{{4}}){{4}}", is_mod_ten),
    (rf"9[1-6](?:{_GAP}\d){{20}}", is_mod_ten),
)
_FORMATS = tuple(
    (re.compile(_START + form + _END, re.IGNORECASE), check) for form, check in _COMPACT + _SPACED
)


def find_tracking_numbers(written: WrittenText) -> Iterator[str]:
    """Yield the numbers that a carrier's format tells, and take them from the text."""
    for pattern, is_right in _FORMATS:
        for match in written.find(pattern, digits=_LEAST_DIGITS):
            number = joined(match.group()).upper()
            if is_right(number):
                written.take(match.span())
                yield number
