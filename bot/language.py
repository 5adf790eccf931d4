"""Which language a buyer writes, told by script, letters, small words and n-grams.

A conversation keeps its language: what is too short to tell ("ok", an order number) changes
nothing, and what could be either is read as the language spoken before.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from core.languages import LOCALES, nearest_locale

_HINTS = Path(__file__).parent / "builtin" / "languages.yaml"
_CERTAIN = 0.90
_SWITCH = 0.75
_SHORT_WORDS = 2
# A number may stand in the middle of a sentence without blanks: only ASCII belongs to it.
_NO_WORDS = re.compile(
    r"[!-~]+@[!-~]+|https?://[!-~]+|www\.[!-~]+|#?[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*|[\d\W_]+"
)
_SCRIPTS = {
    "ja": ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9D)),
    "ko": ((0xAC00, 0xD7AF), (0x1100, 0x11FF), (0x3130, 0x318F)),
    "han": ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF)),
    "th": ((0x0E00, 0x0E7F),),
    "he": ((0x0590, 0x05FF),),
    "ar": ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    "hi": ((0x0900, 0x097F),),
    "cyrillic": ((0x0400, 0x04FF),),
    "latin": ((0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x1E00, 0x1EFF)),
}
_LATIN = ("en", "es", "pt", "fr", "de", "it", "nl", "pl", "tr", "vi", "id", "sv")
_FOREIGN = ("da", "no", "fi", "cs", "ro", "hu", "el", "bg", "sr", "fa")


@dataclass(frozen=True)
class DetectedLanguage:
    """A locale to answer in; `is_certain` where the text itself tells it.

    `is_supported` is False where she writes a language that no locale covers.
    """

    locale: str
    is_supported: bool = True
    is_certain: bool = True


def detect_language(text: str, *, previous: str | None, default: str) -> DetectedLanguage:
    """Return the language of a message, or the one spoken before where the text does not tell."""
    kept = nearest_locale(previous, default) if previous else default
    words = _NO_WORDS.sub(" ", text[:2000]).casefold().split()
    if not words:
        return DetectedLanguage(kept, is_certain=False)
    script, _ = Counter(_script(character) for word in words for character in word).most_common(1)[
        0
    ]
    match script:
        case "han":
            return DetectedLanguage(_chinese(text, kept))
        case "cyrillic":
            return DetectedLanguage(_cyrillic(words, kept))
        case "latin":
            return _latin(words, kept)
        case "other":
            return DetectedLanguage(kept, is_supported=False, is_certain=False)
        case _:
            return DetectedLanguage(script)


def warm_up() -> None:
    """Load the model now, and not with the first buyer's message."""
    _identifier()


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    code = ord(character)
    for name, ranges in _SCRIPTS.items():
        if any(first <= code <= last for first, last in ranges):
            return name
    return "other"


def _chinese(text: str, kept: str) -> str:
    if any(_script(character) == "ja" for character in text):
        return "ja"
    simplified = sum(_is_only_in(character, "gb2312", "big5") for character in text)
    traditional = sum(_is_only_in(character, "big5", "gb2312") for character in text)
    if simplified == traditional:
        return kept if kept in ("zh", "zh-Hant", "ja") else "zh"
    return "zh" if simplified > traditional else "zh-Hant"


def _is_only_in(character: str, one: str, other: str) -> bool:
    return _script(character) == "han" and _is_in(character, one) and not _is_in(character, other)


def _is_in(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _cyrillic(words: list[str], kept: str) -> str:
    letters = set("".join(words))
    if letters & set("іїєґ"):
        return "uk"
    if letters & set("ыэъё"):
        return "ru"
    hints = _hinted(words, ("ru", "uk"))
    if hints["ru"] != hints["uk"]:
        return max(("ru", "uk"), key=lambda locale: hints[locale])
    return kept if kept in ("ru", "uk") else "ru"


def _latin(words: list[str], kept: str) -> DetectedLanguage:
    scores = _scores(" ".join(words))
    hints = _hinted(words, _LATIN)
    ranked = sorted(_LATIN, key=lambda locale: (hints[locale], scores[locale]), reverse=True)
    best = ranked[0]
    if hints[best] > hints[ranked[1]]:
        return _unless_shared(best, words, hints, kept)
    best = max(
        (locale for locale in _LATIN if hints[locale] == hints[best]), key=scores.__getitem__
    )
    if best == kept:
        return DetectedLanguage(kept)
    is_certain = len(words) > _SHORT_WORDS and scores[best] >= _SWITCH
    if is_certain or scores[best] >= _CERTAIN:
        return DetectedLanguage(best, is_certain=is_certain)
    foreign = max(_FOREIGN, key=lambda tag: scores[tag])
    if len(words) > _SHORT_WORDS and scores[foreign] >= _CERTAIN:
        return DetectedLanguage(kept, is_supported=False, is_certain=False)
    return DetectedLanguage(kept, is_certain=False)


def _unless_shared(best: str, words: list[str], hints: Counter[str], kept: str) -> DetectedLanguage:
    """A single small word that the language spoken before knows too changes nothing."""
    if best != kept and hints[kept] and len(words) <= _SHORT_WORDS:
        return DetectedLanguage(kept, is_certain=False)
    return DetectedLanguage(best)


def _hinted(words: list[str], locales: tuple[str, ...]) -> Counter[str]:
    hints = _hints()
    return Counter({locale: sum(word in hints[locale] for word in words) for locale in locales})


@lru_cache(maxsize=512)
def _scores(text: str) -> dict[str, float]:
    identifier = _identifier()
    found = {label: float(score) for label, score in identifier.rank(text)}
    return {label: found.get(label, 0.0) for label in (*_LATIN, *_FOREIGN)}


@lru_cache
def _hints() -> dict[str, frozenset[str]]:
    written = yaml.safe_load(_HINTS.read_text(encoding="utf-8"))
    return {locale: frozenset(str(written.get(locale, "")).split()) for locale in LOCALES}


@lru_cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([*_LATIN, *_FOREIGN])
    return identifier
