"""A clear yes and a clear no, in the buyer's language."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.builtin.features import fold_accents
from bot.builtin.words import Words, lexicon
from core.languages import nearest_locale

_LONGEST_ANSWER = 14
_ANYONES = "any"
_TOKEN = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[\U0001F1E6-\U0001FAFF\u2600-\u27BF]"
    r"|(?:(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])[\w\u0300-\u036f\u0900-\u097f'])+"
    r"|[?,.;:!\n\u2014-]"
)
_DOUBT = "?"
_PAUSES = frozenset(",.;:!\n\u2014-")
_LOOKS_OF_EMOJI = re.compile(r"[\U0001F3FB-\U0001F3FF\uFE0F\u200d\u2640\u2642]")
_OTHER_MARKS = str.maketrans("’‘`？！，、。；：؟،।", "''''"[:3] + "?!,,.;:?,.")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class _Answers:
    """What a language says for yes, for no and out of politeness."""

    yes: frozenset[Phrase]
    no: frozenset[Phrase]
    polite: frozenset[Phrase]


class PhraseConsent:
    """Tells a clear answer from everything else by the phrases of the lexicon.

    A yes is a yes only if nothing else is said; a doubtful word is no consent.
    """

    def __init__(self, languages: Mapping[str, Words]) -> None:
        self._languages = {locale: _answers([words]) for locale, words in languages.items()}
        self._anyones = _without_doubt(_answers(languages.values()))

    @classmethod
    def load(cls) -> "PhraseConsent":
        """Return the answers of every language that is written down."""
        return cls(lexicon())

    def says_yes(self, text: str, language: str) -> bool:
        """Tell whether the text agrees, and says nothing besides."""
        tokens = _tokens(text)
        if _DOUBT in tokens:
            return False
        words = [token for token in tokens if token not in _PAUSES]
        return any(
            _is_made_of(words, needed=answers.yes, allowed=answers.polite)
            for answers in self._heard_in(language)
        )

    def says_no(self, text: str, language: str) -> bool:
        """Tell whether the text declines, or begins by declining."""
        tokens = _tokens(text)
        if _DOUBT in tokens:
            return False
        words = [token for token in tokens if token not in _PAUSES]
        return any(
            _is_made_of(words, needed=answers.no, allowed=answers.polite)
            or _begins_with_no(tokens, answers)
            for answers in self._heard_in(language)
        )

    def _heard_in(self, language: str) -> Iterable[_Answers]:
        own = self._languages.get(nearest_locale(language, _ANYONES))
        return (own, _besides(self._anyones, own)) if own else (self._anyones,)


def _answers(languages: Iterable[Words]) -> _Answers:
    written = list(languages)
    return _Answers(
        yes=frozenset(_phrase(said) for words in written for said in words.yes),
        no=frozenset(_phrase(said) for words in written for said in words.no),
        polite=frozenset(_phrase(said) for words in written for said in words.polite),
    )


def _without_doubt(answers: _Answers) -> _Answers:
    """Leave out what means yes in one language and something else in another."""
    return _Answers(
        yes=answers.yes - answers.no,
        no=answers.no - answers.yes,
        polite=answers.polite - answers.yes - answers.no,
    )


def _besides(anyones: _Answers, own: _Answers) -> _Answers:
    """Return what else may be said in a conversation, unless its own language means another thing."""
    return _Answers(
        yes=anyones.yes - own.no - own.polite,
        no=anyones.no - own.yes - own.polite,
        polite=anyones.polite - own.no,
    )


def _is_made_of(
    tokens: list[str], *, needed: frozenset[Phrase], allowed: frozenset[Phrase]
) -> bool:
    """Tell whether the words are a row of such phrases, at least one of them a needed one."""
    if not tokens or len(tokens) > _LONGEST_ANSWER:
        return False
    reached: dict[int, bool] = {0: False}
    for start in range(len(tokens)):
        if start not in reached:
            continue
        for end in range(start + 1, len(tokens) + 1):
            phrase = tuple(tokens[start:end])
            if phrase in needed or phrase in allowed:
                has_needed = reached[start] or phrase in needed
                reached[end] = reached.get(end, False) or has_needed
    return reached.get(len(tokens), False)


def _begins_with_no(tokens: list[str], answers: _Answers) -> bool:
    """A no of several words counts at the start, a single word only before a pause."""
    for length in range(min(len(tokens), _LONGEST_ANSWER), 0, -1):
        phrase = tuple(tokens[:length])
        if phrase in answers.yes or phrase in answers.polite:
            return False
        if phrase in answers.no:
            return length > 1 or tokens[1:2] == [] or tokens[1] in _PAUSES
    return False


def _phrase(said: str) -> Phrase:
    return tuple(token for token in _tokens(said) if token not in _PAUSES)


def _tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text[:1000]).casefold().translate(_OTHER_MARKS)
    plain = _LOOKS_OF_EMOJI.sub("", _REPEATED.sub(r"\1", plain))
    return _TOKEN.findall(fold_accents(plain))
