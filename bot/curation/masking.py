"""Takes out of a text by what a person, an order or a parcel could be found."""

import re

from bot.builtin.entities import find_entities

MASK = "•••"

# Whatever it is a number of: five digits or more, grouped as people like.
_LONG_NUMBER = re.compile(r"\d(?:[ ./-]{0,2}\d){4,}")
_BANK_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,}(?: ?[A-Z0-9]{1,4})?\b")


def masked(text: str, language: str) -> str:
    """Return the text with numbers and addresses of persons, orders and parcels blotted out."""
    found = find_entities(text, language=language)
    secrets = {*found.emails, *found.phones, *found.order_numbers, *found.tracking_numbers}
    for secret in sorted(secrets | set(found.postal_codes), key=len, reverse=True):
        text = text.replace(secret, MASK)
    return _LONG_NUMBER.sub(MASK, _BANK_ACCOUNT.sub(MASK, text))
