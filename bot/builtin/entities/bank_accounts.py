"""Numbers of bank accounts and payment cards: nothing to look up, and nothing to repeat."""

import re

from bot.builtin.entities.check_digits import is_iban, is_luhn
from bot.builtin.entities.naming import is_called_directly
from bot.builtin.entities.written import WrittenText, joined

_COUNTRIES = (  # of the IBAN registry; no carrier's letters are among them before two digits
    "A[DELTZ]|B[AEGHRY]|C[HRYZ]|D[EKO]|E[EGS]|F[IOR]|G[BEILRT]|H[RU]|I[ELQST]|JO|K[WZ]|L[BCITUVY]"
    "|M[CDEKRTU]|N[LO]|P[KLST]|QA|R[OSU]|S[ACDEIKMTV]|T[LNR]|UA|V[AG]|XK"
)
_IBAN = re.compile(
    rf"(?<![A-Za-z0-9])(?:{_COUNTRIES})\d\d"
    r"(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?<![A-Za-z0-9])(?:4\d|5[1-5]|2[2-7])\d\d(?:[ -]\d{4}){3}(?![A-Za-z0-9])")

_DIGITS_OF_IBAN, _DIGITS_OF_CARD = 10, 16  # at least


def take_bank_accounts(written: WrittenText, locale: str) -> None:
    """Keep account and card numbers from being read as orders, parcels or telephones.

    A card is told only in its printed groups, and not right behind the word "order": sixteen digits
    may be an order's.
    """
    for match in written.find(_IBAN, digits=_DIGITS_OF_IBAN):
        if is_iban(joined(match.group()).upper()):
            written.take(match.span())
    for match in written.find(_CARD, digits=_DIGITS_OF_CARD):
        if is_luhn(joined(match.group())) and not is_called_directly(written, match, locale):
            written.take(match.span())
