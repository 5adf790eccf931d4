"""Numbers, as people of any country write them."""

import re
import unicodedata
from decimal import Decimal

NUMBER = (
    r"\d{1,3}(?:,\d{2}){1,5},\d{3}(?:\.\d+)?"  # 1,23,456.00
    r"|\d{1,3}(?:[ ,.'’]\d{3}){1,5}(?:[.,]\d{1,2})?(?!\d)"
    r"|\d+(?:[.,]\d+)?"
)
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_GROUP = 3
_PARTING = str.maketrans({"，": ", ", "、": ", ", "。": ". ", "．": "."})
_SAME = str.maketrans(
    {"٫": ".", "٬": ",", "٪": "%", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-"}
)


def normalized(text: str) -> str:
    """Write every digit, space, dash and percent sign in the one way that the guards read."""
    # Compatibility forms would turn these into marks that also stand inside numbers.
    parted = text.translate(_PARTING)
    composed = unicodedata.normalize("NFKC", parted).translate(_SAME)
    return _FOREIGN.sub(_plain, composed)


def amounts(written: str) -> frozenset[Decimal]:
    """Return each value that a written number may have: "1.234" is one thousand or one point two."""
    digits = re.sub(r"[ '’]", "", written)
    separators = [character for character in digits if character in ".,"]
    if not separators:
        return frozenset({Decimal(digits)})
    last = separators[-1]
    whole, _, fraction = digits.rpartition(last)
    joined = Decimal(re.sub(r"[.,]", "", digits))
    parted = Decimal(f"{re.sub(r'[.,]', '', whole)}.{fraction}")
    if len(set(separators)) > 1:
        return frozenset({parted})
    if len(separators) > 1:
        return frozenset({joined})
    return frozenset({joined, parted} if len(fraction) == _GROUP else {parted})


def _plain(found: re.Match[str]) -> str:
    character = found.group()
    if (digit := unicodedata.decimal(character, None)) is not None:
        return str(digit)
    return "" if unicodedata.category(character) == "Cf" else character
