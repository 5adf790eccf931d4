"""Numbers that name nothing: sums of money, shares and years."""

import re

from bot.builtin.entities.written import WrittenText

_MONEY_BEFORE = re.compile(r"(?:[$€£¥₩₹₽₺₪฿₫₴]|usd|eur|gbp|cny|rmb|rs|kr|zł)\s?$", re.IGNORECASE)
_MONEY_BEHIND = re.compile(
    r"\s?(?:[$€£¥₩₹₽₺₪฿₫₴%]|(?:usd|eur|euros?|gbp|cny|rmb|dollars?|pesos?|kr|zł|元|块|円)\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"20[0-3]\d|19\d\d")
_LONGEST_SIGN = 5


def is_amount(written: WrittenText, match: re.Match[str]) -> bool:
    """Tell whether a currency or a percent sign stands beside the number."""
    before = written.text[max(0, match.start() - _LONGEST_SIGN) : match.start()]
    return bool(_MONEY_BEFORE.search(before) or _MONEY_BEHIND.match(written.text, match.end()))


def is_year(number: str) -> bool:
    """Tell whether the number reads like a year of our time."""
    return _YEAR.fullmatch(number) is not None
