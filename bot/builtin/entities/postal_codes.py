"""Postal codes: by their own look, by the words around them, or as a number in an address."""

import re
from collections.abc import Iterator

from bot.builtin.entities.amounts import is_amount
from bot.builtin.entities.naming import naming
from bot.builtin.entities.written import WrittenText

_START, _END = r"(?<![A-Za-z0-9#-])", r"(?![A-Za-z0-9-])"
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI"
    "|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_TOLD_BY_LOOK = (
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",  # GB
    r"[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d",  # CA
    r"[ACDEFHKNPRTVWXY]\d[\dW] ?[ACDEFHKNPRTVWXY\d]{4}",  # IE
    r"(?-i:[1-9]\d{3} ?[A-Z]{2})",  # NL
    r"〒 ?\d{3}-?\d{4}",  # JP
    r"\d{5}-\d{3}",  # BR
    r"\d{5}-\d{4}",  # US
    rf"(?-i:(?:{_STATES}),? \d{{5}})",  # US, behind its state
    r"(?-i:(?:D|F|I|E|A|CH|SE|S|PL|L|LV|LT|FI)-\d{4,5})",
)
_LOOKS = re.compile(rf"{_START}(?=[A-Z0-9〒])(?:{'|'.join(_TOLD_BY_LOOK)}){_END}", re.IGNORECASE)
_STATE = re.compile(r"^(?:[A-Z]{2},? |[A-Z]{1,2}-(?=\d)|〒 ?)(?=\d)")
_NUMBER = re.compile(
    rf"(?<![A-Za-z0-9#.,/+-])(?:\d{{2}}-\d{{3}}|\d{{3}}-\d{{3,4}}|\d{{4}}-\d{{3}}|\d{{3}} \d{{2}}"
    rf"|\d{{4,7}}){_END}(?![.,:/]\d)"
)
_FIVE_OR_SIX = re.compile(r"\d{5,6}|\d{2}-\d{3}|\d{3} \d{2}")


def find_postal_codes(written: WrittenText, locale: str) -> Iterator[str]:
    """Yield the codes that look, words or place tell, and take them from the text."""
    for match in written.find(_LOOKS):
        written.take(match.span())
        yield _STATE.sub("", match.group()).upper()
    for match in written.find(_NUMBER):
        if _is_postal(written, match, locale):
            written.take(match.span())
            yield match.group()


def may_be_postal(number: str) -> bool:
    """Tell whether a lone number has the length of some country's postal code."""
    return number.isdigit() and 4 <= len(number) <= 7


def _is_postal(written: WrittenText, match: re.Match[str], locale: str) -> bool:
    if is_amount(written, match):
        return False
    called = naming(written, match, locale)
    if called is not None:
        return called == "postal"
    if written.rest().strip() == match.group() and not match.group().isdigit():
        return True  # nothing else is grouped like this
    before = written.text[max(0, match.start() - 40) : match.start()]
    behind = written.text[match.end() : match.end() + 3]
    is_at_edge = not behind.strip() or behind[:1] in ",\n" or behind.strip()[:1].isupper()
    return bool(_FIVE_OR_SIX.fullmatch(match.group()) and "," in before + behind and is_at_edge)
