"""Countries as buyers write them: codes, and names in any language of the house."""

from functools import lru_cache

from babel import Locale

from bot.builtin.dialogue.folding import folded
from core.languages import LOCALES

_CODE_LENGTH = 2
_COMMON_NAMES = {
    "usa": "US",
    "u.s.a.": "US",
    "u.s.": "US",
    "uk": "GB",
    "u.k.": "GB",
    "england": "GB",
}


def country_code(text: str) -> str | None:
    """Return the ISO 3166-1 code of a country's name or code; None for anything else.

    A code counts only in capitals, since "de" and "in" are words.
    """
    bare = text.strip().strip(".")
    if len(bare) == _CODE_LENGTH and bare.isupper() and bare in _names().values():
        return bare
    return _COMMON_NAMES.get(text.strip().casefold()) or _names().get(folded(bare))


def load_country_names() -> None:
    """Read the names now, so that no turn waits for them."""
    _names()


def country_name(code: str, tag: str) -> str:
    """Return the name of a country in a language, or the code where it has none."""
    name = Locale.parse(tag, sep="-").territories.get(code)
    return str(name) if name else code


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {
        folded(name): code
        for tag in reversed(LOCALES)
        for code, name in Locale.parse(tag, sep="-").territories.items()
        if len(code) == _CODE_LENGTH and code.isalpha() and code not in ("EU", "EZ", "UN", "ZZ")
    }
