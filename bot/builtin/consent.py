"""A clear yes and a clear no, in the buyer's language."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import get_args

from bot.builtin.features import fold_accents
from bot.builtin.words import Proposed, Words, lexicon
from core.languages import nearest_locale

_LONGEST_ANSWER = 14
_LONGEST_LETTERS = 40
_LONGEST_TEXT = 1000
_LONGEST_SPACELESS = 3
_UNKNOWN = ""
_EVERYWHERE = "en"

_SPACELESS = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(
    rf"[{_SPACELESS}]|[\U0001F1E6-\U0001FAFF\u2600-\u27BF]"
    rf"|(?:(?![{_SPACELESS}])[\w\u0300-\u036f\u0900-\u097f'])+|[?,.;:!\n\u2014+-]"
)
_IS_SPACELESS = re.compile(rf"[{_SPACELESS}]")
_DOUBT = "?"
_PAUSES = frozenset(",.;:!\n\u2014-")
_LOOKS_OF_EMOJI = re.compile(r"[\U0001F3FB-\U0001F3FF\uFE0F\u200d\u2640\u2642]")
_OTHER_MARKS = str.maketrans("’‘`？！，、。；：؟،؛।", "''" + "'" + "?!,,.;:?,;.")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class _Answers:
    """What a language says for yes, for no and out of politeness."""

    yes: frozenset[Phrase]
    yes_alone: frozenset[Phrase]
    no: frozenset[Phrase]
    polite: frozenset[Phrase]
    deeds: Mapping[str, frozenset[Phrase]] = field(default_factory=dict)

    @classmethod
    def of(cls, languages: Iterable[Words]) -> "_Answers":
        written = list(languages)
        return cls(
            yes=_phrases(said for words in written for said in words.yes),
            yes_alone=_phrases(said for words in written for said in words.yes_alone),
            no=_phrases(said for words in written for said in words.no),
            polite=_phrases(said for words in written for said in words.polite),
            deeds={
                kind: _phrases(said for words in written for said in words.deeds.get(kind, ()))
                for kind in get_args(Proposed)
            },
        )

    def without(self, own: "_Answers") -> "_Answers":
        """Leave out what means another thing in a buyer's own language."""
        return _Answers(
            yes=self.yes - own.no - own.polite,
            yes_alone=self.yes_alone - own.no - own.polite,
            no=self.no - own.yes - own.yes_alone - own.polite,
            polite=self.polite - own.no,
            deeds={kind: named - own.no for kind, named in self.deeds.items()},
        )


class PhraseConsent:
    """Tells a clear answer from everything else by the phrases of the lexicon.

    A yes is a yes only where nothing else is said but what it sets off ("yes, cancel it"). Besides
    her own language a buyer may answer in English or in another script; in a language that is not
    written down, in any of the others.
    """

    def __init__(self, languages: Mapping[str, Words]) -> None:
        anyones = _Answers.of(languages.values())
        english = _Answers.of([languages[_EVERYWHERE]] if _EVERYWHERE in languages else [])
        foreign = _Answers(
            yes=_told_by_script(anyones.yes),
            yes_alone=_told_by_script(anyones.yes_alone),
            no=_told_by_script(anyones.no),
            polite=_told_by_script(anyones.polite),
        )
        self._anyones = (anyones.without(anyones),)
        self._of_locale = {
            locale: (own, english.without(own), foreign.without(own))
            for locale, own in ((name, _Answers.of([words])) for name, words in languages.items())
        }

    @classmethod
    def load(cls) -> "PhraseConsent":
        """Return the answers of every language that is written down."""
        return cls(lexicon())

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        """Tell whether the text agrees, and says nothing besides but what a proposal `to` does."""
        tokens = _tokens(text)
        words = _words(tokens)
        return _DOUBT not in tokens and any(
            _agrees(words, said, to) for said in self._heard(language)
        )

    def says_no(self, text: str, language: str) -> bool:
        """Tell whether the text declines, or begins by declining."""
        tokens = _tokens(text)
        words = _words(tokens)
        return _DOUBT not in tokens and any(
            _is_made_of(words, needed=said.no, allowed=said.polite) or _begins_with_no(tokens, said)
            for said in self._heard(language)
        )

    def _heard(self, language: str) -> Sequence[_Answers]:
        return self._of_locale.get(nearest_locale(language, _UNKNOWN), self._anyones)


def _agrees(words: list[str], said: _Answers, to: str) -> bool:
    """Tell whether the words must be read as a yes: thanks and a particle alone are none."""
    if tuple(words) in said.yes_alone:
        return True
    beside = said.polite | said.deeds.get(to, frozenset())
    return _is_made_of(words, needed=said.yes, allowed=beside) and not _is_made_of(
        words, needed=said.polite, allowed=said.polite
    )


def _is_made_of(
    tokens: list[str], *, needed: frozenset[Phrase], allowed: frozenset[Phrase]
) -> bool:
    """Tell whether the words are a row of such phrases, at least one of them a needed one."""
    if not tokens or len(tokens) > _longest(tokens[0]):
        return False
    has_needed = {0: False}
    for start in range(len(tokens)):
        if start not in has_needed:
            continue
        for end in range(start + 1, len(tokens) + 1):
            phrase = tuple(tokens[start:end])
            if phrase in needed or phrase in allowed:
                has_needed[end] = has_needed.get(end, False) or (
                    has_needed[start] or phrase in needed
                )
    return has_needed.get(len(tokens), False)


def _longest(first: str) -> int:
    """Return how many tokens an answer may have: letters, where words are not parted."""
    return _LONGEST_LETTERS if _IS_SPACELESS.search(first) else _LONGEST_ANSWER


def _begins_with_no(tokens: list[str], said: _Answers) -> bool:
    """A no of several words counts at the start, a single word only before a pause."""
    for length in range(min(len(tokens), _longest(tokens[0]) if tokens else 0), 0, -1):
        phrase = tuple(tokens[:length])
        if phrase in said.yes or phrase in said.polite:
            return False
        if phrase in said.no:
            return _is_long(phrase) or tokens[length] in _PAUSES
    return False


def _is_long(phrase: Phrase) -> bool:
    """Tell a no that nothing can turn around: "no wait", but not "no" as in "no parcel came"."""
    shortest = _LONGEST_SPACELESS if _IS_SPACELESS.search(phrase[0]) else 2
    return len(phrase) >= shortest


def _told_by_script(phrases: frozenset[Phrase]) -> frozenset[Phrase]:
    """Keep what is not written in Latin letters, and so means the same wherever it stands."""
    return frozenset(
        phrase for phrase in phrases if not any("a" <= sign <= "z" for sign in "".join(phrase))
    )


def _phrases(said: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(tuple(_words(_tokens(phrase))) for phrase in said)


def _words(tokens: Iterable[str]) -> list[str]:
    return [token for token in tokens if token not in _PAUSES]


def _tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_TEXT]).casefold().translate(_OTHER_MARKS)
    plain = _LOOKS_OF_EMOJI.sub("", _REPEATED.sub(r"\1", plain))
    return _TOKEN.findall(fold_accents(plain))
