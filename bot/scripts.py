"""The words of a text, and the script in which they are written."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

LONGEST = 1000
"""Characters of a text that are looked at."""

LATIN, CYRILLIC, HAN, OTHER = "latin", "cyrillic", "han", "other"
SHARED_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    # Many write Hindi in Latin letters.
    LATIN: ("en", "es", "pt", "fr", "de", "it", "nl", "pl", "tr", "vi", "id", "sv", "hi"),
    CYRILLIC: ("ru", "uk"),
    HAN: ("zh", "zh-Hant", "ja"),
}
"""The locales of each script in which several are written; a script without is called as its locale."""

_LATIN_LETTERS = 3

# A number may stand in the middle of a sentence without blanks: only ASCII belongs to it.
_NO_WORDS = re.compile(
    r"[!-~]+@[!-~]+|https?://[!-~]+|www\.[!-~]+|#?[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*|[\d\W_]+"
)
_SCRIPTS = {
    "ja": ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9D)),
    "ko": ((0xAC00, 0xD7AF), (0x1100, 0x11FF), (0x3130, 0x318F)),
    HAN: ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF)),
    "th": ((0x0E00, 0x0E7F),),
    "he": ((0x0590, 0x05FF),),
    "ar": ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    "hi": ((0x0900, 0x097F),),
    CYRILLIC: ((0x0400, 0x04FF),),
    LATIN: ((0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x1E00, 0x1EFF)),
}


def words_of(text: str) -> str:
    """Return the words of a text in lower case, without numbers, addresses and marks."""
    composed = unicodedata.normalize("NFC", text[:LONGEST]).casefold()
    return " ".join(_NO_WORDS.sub(" ", composed).split())[:LONGEST]


def script_of(words: str) -> str:
    """Return the script of most letters; kana in a Chinese text make it a Japanese one."""
    scripts = Counter(map(_script, words.replace(" ", "")))
    if not scripts:
        return OTHER
    # Latin names stand among the words of every other script, and are longer than its letters.
    scripts[LATIN] //= _LATIN_LETTERS
    if scripts["ja"]:
        scripts["ja"] += scripts.pop(HAN, 0)
    return scripts.most_common(1)[0][0]


def is_han(character: str) -> bool:
    """Tell whether this is a Chinese character."""
    return _script(character) == HAN


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    code = ord(character)
    for name, ranges in _SCRIPTS.items():
        if any(first <= code <= last for first, last in ranges):
            return name
    return OTHER
