"""Small phrases that steer a dialogue ("all of it", "the second one"), from one file a language."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from bot.builtin.dialogue.folding import folded

_FOLDER = Path(__file__).parent / "phrases"
_LAST_RESORT = "en"
_LETTERS_WITH_SPACES = re.compile(r"[^\W\d_\u0e00-\u0e7f\u3040-\u9fff]")
_SHORT_ANSWER = 24
# Characters of a wish, by whether they are Latin letters: others say more with fewer.
_LEAST_JOINED = {True: 12, False: 5}
_CLAUSE = re.compile(r"[^,.;:!?，。；！？、\n]+[,.;:!?，。；！？、\n]*")
_NUMBER = re.compile(r"(?<![\w#/.,-])(\d{1,2})(?![\w/-]|[.,]\d)")


class Phrases(BaseModel):
    """The phrases of one language, folded as `folding.folded` does."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    everything: tuple[str, ...]
    other_order: tuple[str, ...]
    latest_order: tuple[str, ...]
    exchange: tuple[str, ...]
    keeps: tuple[str, ...]
    joins: tuple[str, ...]
    ordinals: tuple[tuple[str, ...], ...]
    last: tuple[str, ...]
    numbers: Mapping[str, int]
    address_lead: tuple[str, ...]

    def means_everything(self, text: str) -> bool:
        """Tell whether she means all there is."""
        return _has(self.everything, text)

    def means_other_order(self, text: str) -> bool:
        """Tell whether she means another order than the one spoken of."""
        return _has(self.other_order, text)

    def means_latest_order(self, text: str) -> bool:
        """Tell whether she means her newest order."""
        return _has(self.latest_order, text)

    def means_exchange(self, text: str) -> bool:
        """Tell whether she wants another piece and not her money."""
        return _has(self.exchange, text)

    def joined(self, text: str) -> list[str]:
        """Return what "and" joins, where each part is long enough to be a wish of its own."""
        parts = [part.strip() for part in _pattern(self.joins).split(folded(text))]
        is_long = all(len(part) >= _LEAST_JOINED[part.isascii()] for part in parts)
        return parts if len(parts) > 1 and is_long else []

    def without_kept(self, text: str) -> str:
        """Return the text without the clauses in which she says what she keeps."""
        clauses = _CLAUSE.findall(text)
        rest = "".join(clause for clause in clauses if not _has(self.keeps, clause))
        return rest if rest.strip() else text

    def chosen(self, text: str, choices: Sequence[str]) -> str | None:
        """Return what "the second one" means among what was listed."""
        for place, ordinal in enumerate(self.ordinals[: len(choices)]):
            if _has(ordinal, text):
                return choices[place]
        return choices[-1] if choices and _has(self.last, text) else None

    def with_digits(self, text: str) -> str:
        """Return the text folded and with its number words as digits."""
        plain = folded(text)
        for word, number in self.numbers.items():
            plain = _pattern((word,)).sub(f" {number} ", plain)
        return plain

    def bare_number(self, text: str) -> int | None:
        """Return the one number of a short answer ("only two")."""
        if len(text) > _SHORT_ANSWER:
            return None
        found = {int(number) for number in _NUMBER.findall(self.with_digits(text))}
        return found.pop() if len(found) == 1 else None

    def after_lead(self, text: str) -> str:
        """Return what follows "please send it to", up to where the first number stands."""
        digit = re.search(r"\d", text)
        # One letter for one, so that places in the folded text are places in the text.
        plain = "".join((folded(letter) or letter)[0] for letter in text)
        ends = [
            lead.end()
            for lead in _pattern(self.address_lead).finditer(plain)
            if digit is not None and lead.end() <= digit.start()
        ]
        return text[max(ends) :].strip() if ends else text


@lru_cache
def phrases_of(locale: str) -> Phrases:
    """Return the phrases of a locale, or the English ones for a locale without a file."""
    path = _FOLDER / f"{locale}.yaml"
    if not path.exists():
        path = _FOLDER / f"{_LAST_RESORT}.yaml"
    return Phrases.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


def phrase_locales() -> tuple[str, ...]:
    """Return the locales that have a file."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.yaml")))


def _has(phrases: tuple[str, ...], text: str) -> bool:
    return _pattern(phrases).search(folded(text)) is not None


@lru_cache(maxsize=512)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Match whole words; scripts without spaces between words match anywhere."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(_bounded(longest_first)))


def _bounded(phrases: Iterable[str]) -> Iterable[str]:
    for phrase in phrases:
        written = re.escape(folded(phrase))
        has_spaces = _LETTERS_WITH_SPACES.search(phrase) or phrase[:1].isdigit()
        yield rf"(?<!\w){written}(?!\w)" if has_spaces else written
