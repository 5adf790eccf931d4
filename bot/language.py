"""Which language is written, told by script, letters, words and n-grams.

A conversation keeps its language: what is too short to tell ("ok", an order number) changes
nothing, and what could be either is read as the language spoken before.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from bot.builtin.tongues import Tongues
from bot.scripts import CYRILLIC, HAN, LATIN, OTHER, SHARED_SCRIPTS, is_han, script_of, words_of
from core.languages import nearest_locale

# The identifier knows Hindi in its own script only.
_UNIDENTIFIED = frozenset({"hi"})
_FOREIGN = {
    LATIN: ("da", "no", "fi", "cs", "ro", "hu", "sk", "hr", "lt", "et"),
    CYRILLIC: ("bg", "sr", "mk", "kk", "be"),
}
_CERTAIN = 0.90
_SHORT_WORDS = 2
_WORDS_OF_AN_ADDRESS = 6
_DIGIT = re.compile(r"\d")
# "tel", "ok", "si": many languages have these.
_SHORTEST_TELLING = 4
# How much more likely than the language spoken before another one must be to be spoken now.
_SWITCH = 3.0
_WEIGHT_OF_IDENTIFIER = 0.6
_LEAST_LIKELY = 1e-6
_UNLIKELY = math.log(_LEAST_LIKELY)
_TELLING, _MORE_COMMON = 5.0, 2.0
_OWN_LETTERS = {**dict.fromkeys("іїєґ", "uk"), **dict.fromkeys("ыэъё", "ru")}
_TOLD = frozenset(_OWN_LETTERS)
# Who writes one of our languages uses mostly words that others have used.
_KNOWN = 0.5
# Persian, Urdu and Kurdish letters that Arabic lacks.
_NOT_ARABIC = frozenset("پچژگکیےہھںٹڈڑ")


@dataclass(frozen=True)
class DetectedLanguage:
    """A locale to answer in; `is_certain` where the text itself tells it.

    `is_supported` is False where she writes a language that no locale covers.
    """

    locale: str
    is_supported: bool = True
    is_certain: bool = True


class LanguageReader:
    """Tells the language of what buyers write; `tongues` are what was learned, by script."""

    def __init__(self, tongues: Mapping[str, Tongues]) -> None:
        self._tongues = tongues

    def read(self, text: str, *, previous: str | None, default: str) -> DetectedLanguage:
        """Return the language of a message, or the one spoken before where the text does not tell."""
        kept = nearest_locale(previous, default) if previous else default
        words = words_of(text)
        script = script_of(words)
        if not words:
            return DetectedLanguage(kept, is_certain=False)
        if script == OTHER or (script == "ar" and _NOT_ARABIC & set(words)):
            return DetectedLanguage(kept, is_supported=False, is_certain=False)
        if script not in SHARED_SCRIPTS:
            return DetectedLanguage(script)
        return self._of_shared_script(text, script, kept, has_spoken=previous is not None)

    def _of_shared_script(
        self, text: str, script: str, kept: str, *, has_spoken: bool
    ) -> DetectedLanguage:
        words = words_of(text)
        scores = self._scores(words, script)
        best = max(scores, key=scores.__getitem__)
        if best == kept:
            return DetectedLanguage(best)
        if has_spoken and self._changes_nothing(words, script, kept, best):
            return DetectedLanguage(kept, is_certain=False)
        if self._is_foreign(words, script, best):
            return DetectedLanguage(kept, is_supported=False, is_certain=False)
        is_near = has_spoken and kept in scores and script != HAN
        if is_near and self._may_be_names(text, words, script, (kept, best)):
            return DetectedLanguage(kept, is_certain=False)
        is_clear = scores[best] - scores.get(kept, -math.inf) >= (_SWITCH if has_spoken else 0.0)
        return DetectedLanguage(best if is_clear else kept, is_certain=is_clear)

    def _changes_nothing(self, words: str, script: str, kept: str, best: str) -> bool:
        """Tell whether these are few words that the language spoken before has as well."""
        if script == HAN:
            return kept in SHARED_SCRIPTS[HAN] and not any(_count_of_telling(words))
        if len(words.split()) > _SHORT_WORDS:
            return False
        if len(words) < _SHORTEST_TELLING:
            return True
        if kept not in SHARED_SCRIPTS[script]:
            return True
        tongues = self._tongues.get(script)
        return tongues is not None and tongues.are_shared(words, kept, best)

    def _may_be_names(self, text: str, words: str, script: str, languages: tuple[str, str]) -> bool:
        """Tell whether these are no words of another language but an address, or names in a sentence."""
        kept, best = (self._knows(words, script, locale) for locale in languages)
        is_address = bool(_DIGIT.search(text)) and len(words.split()) <= _WORDS_OF_AN_ADDRESS
        return best < kept or (is_address and best < 1.0)

    def _scores(self, words: str, script: str) -> dict[str, float]:
        told = _told_by_letters(words, script)
        tongues = self._tongues.get(script)
        learned = tongues.scores(words) if tongues else {}
        return {
            locale: learned.get(locale, 0.0) + _WEIGHT_OF_IDENTIFIER * told.get(locale, _UNLIKELY)
            for locale in SHARED_SCRIPTS[script]
        }

    def _knows(self, words: str, script: str, locale: str) -> float:
        """Return the share of the words that buyers use in a language, as far as that is learned."""
        tongues = self._tongues.get(script)
        is_told = tongues is not None and locale in tongues.locales
        return tongues.share_known(words, locale) if tongues and is_told else 0.0

    def _is_foreign(self, words: str, script: str, nearest: str) -> bool:
        """Tell whether the words are of no language of ours, though one of them is near."""
        if script not in _FOREIGN or len(words.split()) <= _SHORT_WORDS:
            return False
        if self._knows(words, script, nearest) > _KNOWN:
            return False
        ranked = _ranked(words, script)
        best = max(ranked, key=ranked.__getitem__)
        return best in _FOREIGN[script] and ranked[best] >= _CERTAIN


def warm_up() -> None:
    """Load the identifier now, and not with the first buyer's message."""
    _identifier()


def _told_by_letters(words: str, script: str) -> Mapping[str, float]:
    """Return how likely each language is by its letters alone, as logarithms."""
    if script == HAN:
        simplified, traditional = _count_of_telling(words)
        return {
            "zh": _TELLING * (simplified - traditional) + _MORE_COMMON,
            "zh-Hant": 0.0,
            "ja": _UNLIKELY,
        }
    if script == CYRILLIC and (
        own := _OWN_LETTERS.get(next(filter(_TOLD.__contains__, words), ""))
    ):
        return {own: 0.0}
    return {
        tag: math.log(max(share, _LEAST_LIKELY)) for tag, share in _ranked(words, script).items()
    }


def _count_of_telling(words: str) -> tuple[int, int]:
    """Return how many characters are simplified only, and how many traditional only."""
    simplified = sum(_is_only_in(character, "gb2312", "big5") for character in words)
    traditional = sum(_is_only_in(character, "big5", "gb2312") for character in words)
    return simplified, traditional


def _is_only_in(character: str, one: str, other: str) -> bool:
    return is_han(character) and _is_in(character, one) and not _is_in(character, other)


def _is_in(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=512)
def _ranked(words: str, script: str) -> Mapping[str, float]:
    """Return the probability of each language that the identifier knows in a script."""
    found = {label: float(score) for label, score in _identifier().rank(words)}
    return {tag: found.get(tag, 0.0) for tag in (*SHARED_SCRIPTS[script], *_FOREIGN[script])}


@lru_cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    tags = {
        tag for script, locales in SHARED_SCRIPTS.items() if script in _FOREIGN for tag in locales
    }
    identifier.set_languages(
        sorted((tags - _UNIDENTIFIED) | {*_FOREIGN[LATIN], *_FOREIGN[CYRILLIC]})
    )
    return identifier
