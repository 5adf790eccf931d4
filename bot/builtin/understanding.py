"""Understands one message: what she wants, in which language, with which numbers in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.builtin.alarms import alarm_of
from bot.builtin.classifier import Classifier, Floats
from bot.builtin.entities import Entities, find_entities
from bot.builtin.explaining import Explanation, explain
from bot.builtin.features import plain
from bot.builtin.intents import INTENTS, Intent
from bot.builtin.learned import Learned
from bot.builtin.words import Alarm
from bot.language import LanguageReader
from core.languages import nearest_locale

_DEFAULT = "en"
_ALTERNATIVES = 3


@dataclass(frozen=True)
class Understanding:
    """What one message means.

    `confidence` is the probability that `intent` is right; `alternatives` are the next likeliest
    intents with theirs. `alarm` is set where a person has to look at it, whatever it asks for.
    """

    intent: Intent
    confidence: float
    language: str
    entities: Entities
    alternatives: tuple[tuple[Intent, float], ...] = ()
    alarm: Alarm | None = None


class Understander:
    """The trained understanding of all languages; the same message always means the same."""

    def __init__(self, classifiers: Mapping[str, Classifier], languages: LanguageReader) -> None:
        self._classifiers = classifiers
        self.languages = languages

    @classmethod
    def load(cls, cache_dir: Path | None) -> "Understander":
        """Return a trained understander, from the cache where it holds one of these examples."""
        learned = Learned.load(cache_dir)
        return cls(learned.classifiers, LanguageReader(learned.tongues))

    def understand(
        self, text: str, language: str | None = None, previous: str | None = None
    ) -> Understanding:
        """Return what the message means, read in `language` or in the one that it is written in.

        `previous` is the language spoken before; it settles what the message leaves open.
        """
        spoken = language or self.languages.read(text, previous=previous, default=_DEFAULT).locale
        locale = nearest_locale(spoken, _DEFAULT)
        read = plain(text)
        shares = self._shares(read, locale)
        ranked = sorted(zip(INTENTS, shares.tolist(), strict=True), key=lambda pair: -pair[1])
        intent, confidence = ranked[0]
        return Understanding(
            intent=intent,
            confidence=confidence,
            language=locale,
            entities=find_entities(text, language=locale),
            alternatives=tuple(ranked[1 : _ALTERNATIVES + 1]),
            alarm=alarm_of(read, locale),
        )

    def shares(self, text: str, locale: str) -> Floats:
        """Return the probability of each intent, in the order of INTENTS."""
        return self._shares(plain(text), locale)

    def explain(self, text: str, understood: Understanding) -> Explanation:
        """Return why a text was understood so; takes long, since it compares all the examples."""
        locale = understood.language if understood.language in self._classifiers else _DEFAULT
        return explain(text, understood.intent, self._classifiers[locale], locale)

    def _shares(self, read: str, locale: str) -> Floats:
        return self._classifier(locale).shares(read)

    def _classifier(self, locale: str) -> Classifier:
        return self._classifiers.get(locale) or self._classifiers[_DEFAULT]
