"""What names one thing in the world: order and tracking numbers, SKUs, phones, mail, web."""

import re

from bot.guards.fact import NOTHING, Form, Key, Meaning, Reading, as_written, said
from bot.guards.quantities import SMALLEST_FACT, number_key

_MIXED_DIGITS = 2
_JOINED_DIGITS = 7
_LONG_DIGITS = 5
_MEASURE = re.compile(r"\d{1,4}[A-Za-z]{1,3}")
_EDGE = r"(?<![A-Za-z0-9])"
_END = r"(?![A-Za-z0-9])"
_DOMAINS = "com|net|org|shop|store|io|co|eu|info|biz|me|de|fr|es|uk|cn"
_PATH = r"[^\s<>\"'()\[\]]"


def code_key(written: str) -> Key:
    """Return the key of a code: its letters and digits alone, as people leave out the rest."""
    return ("code", re.sub(r"[^0-9a-z]", "", written.lower()))


def _email(match: re.Match[str], _reading: Reading) -> Meaning:
    return said(("email", match.group().lower().rstrip(".")))


def _url(match: re.Match[str], _reading: Reading) -> Meaning:
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", match.group().lower())
    return said(("url", bare.rstrip("/.,;:!?*_。，")))


def _phone(match: re.Match[str], _reading: Reading) -> Meaning:
    return said(code_key(match.group()))


def _code(match: re.Match[str], _reading: Reading) -> Meaning | None:
    written = match.group()
    digits = sum(character.isdigit() for character in written)
    if written.startswith("#"):
        return said(code_key(written)) if digits else None
    if _MEASURE.fullmatch(written):
        return _measure(written)
    if not any(character.isalpha() for character in written):
        return _digits_only(written, digits)
    return said(code_key(written)) if digits >= _MIXED_DIGITS else None


def _measure(written: str) -> Meaning:
    """Read "500ml", "21st" or "2x": a number with a word grown to it."""
    number = int(re.sub(r"\D", "", written))
    keys = frozenset({code_key(written), number_key(number)})
    return Meaning(keys if number >= SMALLEST_FACT else NOTHING.needs, keys)


def _digits_only(written: str, digits: int) -> Meaning | None:
    """Read digits as a code where they are too long, or too much joined, for a number."""
    is_joined = not written.isdigit() and digits >= _JOINED_DIGITS and "," not in written
    return said(code_key(written)) if is_joined or written[_LONG_DIGITS:].isdigit() else None


EMAIL = Form(
    "email", as_written(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"), _email
)
URL = Form(
    "url",
    as_written(
        rf"(?:https?://|www\.){_PATH}+|{_EDGE}(?:[a-z0-9-]{{1,63}}\.){{1,5}}(?:{_DOMAINS}){_END}(?:/{_PATH}*)?"
    ),
    _url,
)
PHONE = Form("phone", as_written(r"(?<![\w#])[+(]\d[\d ().\-/]{5,24}\d"), _phone)
GROUPED = Form(
    "grouped code",
    as_written(r"(?<![\w.,-])\d{3,4}(?: \d{3,4}){2,7}(?: \d{1,4})?(?!\w|[.,]\d)"),
    _phone,
)
CODE = Form("code", as_written(rf"#?{_EDGE}[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+)*{_END}"), _code)
