"""Everything in a message by which a person, an order or a parcel can be found."""

import re
from dataclasses import dataclass

from bot.builtin.entities.bank_accounts import take_bank_accounts
from bot.builtin.entities.check_digits import is_fedex
from bot.builtin.entities.lone_numbers import find_lone_numbers
from bot.builtin.entities.order_numbers import (
    find_channel_numbers,
    find_long_numbers,
    find_named_numbers,
)
from bot.builtin.entities.phones import find_international_phones, find_phones
from bot.builtin.entities.postal_codes import find_postal_codes, may_be_postal
from bot.builtin.entities.tracking_numbers import find_tracking_numbers
from bot.builtin.entities.written import WrittenText

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.)+[^\W\d_]{2,24}")
_LENGTH_OF_FEDEX = 12


@dataclass(frozen=True)
class Entities:
    """What was found, each once, in the order of the text; ambiguous numbers stand in two lists."""

    order_numbers: tuple[str, ...] = ()
    tracking_numbers: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    postal_codes: tuple[str, ...] = ()


def find_entities(text: str, country: str | None = None, *, language: str = "en") -> Entities:
    """Return the numbers and addresses in a message.

    `country` (ISO 3166, "DE") tells how telephone numbers are written there; without it the
    countries of the language are tried.
    """
    written = WrittenText.of(text)
    emails = _emails(written)
    if not written.digits:
        return Entities(emails=tuple(dict.fromkeys(emails)))
    take_bank_accounts(written, language)
    phones = list(find_international_phones(written))
    tracking = list(find_tracking_numbers(written))
    orders: list[str] = []
    for found in (find_channel_numbers, find_long_numbers, find_named_numbers):
        for number, is_order in found(written, language):
            (orders if is_order else tracking).append(number)
    phones += find_phones(written, language, country)
    postal_codes = list(find_postal_codes(written, language))
    for number in find_lone_numbers(written):
        orders.append(number)
        if may_be_postal(number):
            postal_codes.append(number)
        if len(number) == _LENGTH_OF_FEDEX and number.isdigit() and is_fedex(number):
            tracking.append(number)
    return Entities(
        *(tuple(dict.fromkeys(each)) for each in (orders, tracking, emails, phones, postal_codes))
    )


def _emails(written: WrittenText) -> list[str]:
    if "@" not in written.text:
        return []
    found = []
    for match in written.find(_EMAIL, digits=0):
        written.take(match.span())
        found.append(match.group())
    return found
