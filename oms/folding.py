"""What buyers type, folded so that different writings of the same thing compare equal."""

import unicodedata

from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    format_number,
    is_possible_number,
    parse,
)

_HIDING = frozenset("*•●＊")
_HIDDEN_DIGITS = "xx"
_LONGEST = 320
_SHORTEST_PHONE = 7
_SHORTEST_POSTAL_CODE = 3
_LONGEST_COUNTRY_PREFIX = 2
_US_FIVE_DIGITS = 5
_INTERNATIONAL = ("00", "011")


def order_key(number: str) -> str:
    """Return an order number without case, blanks, signs or the digits' script.

    "#1042", "１０４２" and "10-42" are one key; letters count.
    """
    return _letters_and_digits(number)


def email_key(email: str) -> str:
    """Return an e-mail address without case or the brackets and stops written around it.

    One that a channel has starred out names nobody and is read as none.
    """
    if is_masked(email):
        return ""
    return _plain(email).strip(" \t\r\n<>()[]\"',;:.").removeprefix("mailto:")


def postal_key(code: str) -> str:
    """Return a postal code without blanks, dashes, case or a country prefix ("D-10115")."""
    key = _letters_and_digits(code)
    digits = key.lstrip("abcdefghijklmnopqrstuvwxyz")
    has_prefix = 0 < len(key) - len(digits) <= _LONGEST_COUNTRY_PREFIX
    if has_prefix and digits.isdigit() and len(digits) > _SHORTEST_POSTAL_CODE:
        return digits
    return key if len(key) >= _SHORTEST_POSTAL_CODE else ""


def is_same_postal_code(ours: str, theirs: str, *, country: str) -> bool:
    """Tell whether two postal codes are one; in the US the five digits are enough."""
    left, right = postal_key(ours), postal_key(theirs)
    if not left or is_masked(ours) or is_masked(theirs):
        return False
    if country == "US" and min(len(left), len(right)) >= _US_FIVE_DIGITS:
        return left[:_US_FIVE_DIGITS] == right[:_US_FIVE_DIGITS]
    return left == right


def phone_keys(phone: str, *, country: str) -> frozenset[str]:
    """Return the E.164 readings of a phone number; none for a masked or impossible one.

    A number without a country code is read as one of `country`, and also as if only its "+" had
    been left out: "34600111222" and "0034 600 111 222" are both "+34600111222".
    """
    text = _plain(phone)
    digits = "".join(character for character in text if character.isdigit())
    if is_masked(phone) or _HIDDEN_DIGITS in text or len(digits) < _SHORTEST_PHONE:
        return frozenset()
    writings = {text, f"+{digits}"}
    writings.update(f"+{digits.removeprefix(prefix)}" for prefix in _INTERNATIONAL)
    readings = (_e164(writing, country) for writing in writings)
    return frozenset(reading for reading in readings if reading)


def is_masked(text: str) -> bool:
    """Tell whether a channel has starred out a part of the text; such a text proves nothing."""
    return any(character in _HIDING for character in text)


def _e164(text: str, country: str) -> str:
    try:
        number = parse(text, country or None)
    except NumberParseException:
        return ""
    return format_number(number, PhoneNumberFormat.E164) if is_possible_number(number) else ""


def _letters_and_digits(text: str) -> str:
    # Japanese writes its long-vowel mark, a "letter", where others write a dash.
    return "".join(
        character for character in _plain(text) if character.isalnum() and character != "ー"
    )


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()
    return "".join(_ascii_digit(character) for character in folded).strip()


def _ascii_digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
