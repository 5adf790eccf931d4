"""What the buyer said, understood once: intents, numbers, a yes or a no."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from bot.brief import TurnBrief
from bot.builtin.dialogue import intents
from bot.builtin.dialogue.phrasebook import Phrases, phrases_of
from bot.builtin.dialogue.press import Press

CLEAR = 0.5
"""Above this confidence an intent is acted upon, below it the bot asks."""

_SURE = 0.7
_SECOND_WISH = 0.6
_REMEMBERED = 512
_LIKELY = 3
_FEW_WORDS = 4
_LONGEST_SPLIT = 400
_CLAUSE_END = re.compile(r"[.!?;:,](?=\s|$)|[。！？；，、\n]+")
_HAS_WORDS = re.compile(r"\w\W+\w|[\u3040-\u9fff]{3}")


class FoundEntities(Protocol):
    """Numbers and addresses that stand in a message."""

    @property
    def order_numbers(self) -> tuple[str, ...]:
        """As the buyer wrote them."""
        ...

    @property
    def emails(self) -> tuple[str, ...]:
        """As the buyer wrote them."""
        ...

    @property
    def phones(self) -> tuple[str, ...]:
        """In any way of writing."""
        ...

    @property
    def postal_codes(self) -> tuple[str, ...]:
        """Of any country."""
        ...


class Understood(Protocol):
    """What one message means."""

    @property
    def intent(self) -> str:
        """The likeliest of the design's intents."""
        ...

    @property
    def confidence(self) -> float:
        """How sure that is, from 0 to 1."""
        ...

    @property
    def entities(self) -> FoundEntities:
        """What stands in the message."""
        ...

    @property
    def alarm(self) -> str | None:
        """The reason for which a person must look at it, whatever it asks for."""
        ...

    @property
    def alternatives(self) -> tuple[tuple[str, float], ...]:
        """The next intents with their confidence."""
        ...


class Understands(Protocol):
    """The trained understanding of single messages."""

    def understand(self, text: str, language: str | None = None) -> Understood:
        """Return intent, confidence and entities."""
        ...


class SaysYes(Protocol):
    """Knows a clear yes and a clear no in every language."""

    def says_yes(self, text: str, language: str, to: str = "") -> bool:
        """Tell whether the text agrees to a proposal of the kind `to`."""
        ...

    def says_no(self, text: str, language: str) -> bool:
        """Tell whether the text declines."""
        ...


@dataclass(frozen=True)
class Heard:
    """The buyer's newest words.

    `intents` are clear, in the order of the text; `likely` are guesses. `is_sure` says that the
    wish is clear enough to drop what the bot was asking for.
    """

    text: str
    press: Press | None
    intents: tuple[str, ...]
    likely: tuple[str, ...]
    orders: tuple[str, ...]
    secrets: tuple[str, ...]
    postal_codes: tuple[str, ...]
    says_yes: bool
    says_no: bool
    phrases: Phrases
    alarm: str | None = None
    is_sure: bool = True

    @property
    def agrees(self) -> bool:
        """Tell whether she says yes, in whatever words."""
        return self.says_yes or self._is_only("affirm")

    @property
    def declines(self) -> bool:
        """Tell whether she says no, in whatever words."""
        return self.says_no or self._is_only("deny")

    def _is_only(self, intent: str) -> bool:
        """Tell whether this is all she says: a bare mail address is no answer."""
        return self.is_sure and self.intents == (intent,) and not (self.orders or self.secrets)

    @property
    def intent(self) -> str | None:
        """The first clear wish, if there is one."""
        return self.intents[0] if self.intents else None


class Listener:
    """Turns a brief into what was heard; the same words are understood once."""

    def __init__(self, understander: Understands, consent: SaysYes) -> None:
        self._understand = lru_cache(maxsize=_REMEMBERED)(understander.understand)
        self._consent = consent

    def hear(self, brief: TurnBrief) -> Heard:
        """Understand what this turn is to answer."""
        text, language = brief.latest_text, brief.language
        whole = self._understand(text, language)
        found = whole.entities
        proposed = brief.proposal.kind if brief.proposal else ""
        return Heard(
            text=text,
            press=Press.parse(brief.press),
            intents=self._clear_intents(whole, text, language),
            likely=_likely(whole),
            orders=found.order_numbers,
            secrets=(*found.emails, *found.phones, *found.postal_codes),
            postal_codes=found.postal_codes,
            says_yes=self._consent.says_yes(text, language, proposed),
            says_no=self._consent.says_no(text, language),
            phrases=phrases_of(language),
            alarm=whole.alarm,
            is_sure=whole.confidence >= _SURE,
        )

    def _clear_intents(self, whole: Understood, text: str, language: str) -> tuple[str, ...]:
        first = whole.intent if whole.confidence >= CLEAR else None
        is_wish = first in intents.NAMED or first in intents.ANSWERS
        wishes = [first] if first is not None and is_wish else []
        parts = [
            understood
            for part in _clauses(text)
            if not _only_gives_facts(part, understood := self._understand(part, language))
        ]
        if first is None or first in intents.SIDE_BY_SIDE:
            wishes = _with_second(wishes, parts)
        return tuple(wishes)


def _with_second(wishes: list[str], parts: list[Understood]) -> list[str]:
    """Add the wish of a clause that is surely another one; keep the order of the clauses."""
    named = [
        part.intent
        for part in parts
        if part.confidence >= _SECOND_WISH and part.intent in intents.SIDE_BY_SIDE
    ]
    for intent in named:
        if len(wishes) < 2 and not any(  # two wishes make one reply, three a lecture
            intents.same_family(wish, intent) for wish in wishes
        ):
            wishes = [*wishes, intent]
    return sorted(wishes, key=lambda wish: named.index(wish) if wish in named else -1)


def _only_gives_facts(part: str, understood: Understood) -> bool:
    """Tell whether a clause states no wish: "my postcode is 78701", "order #2077"."""
    found = understood.entities
    if found.emails or found.phones or found.postal_codes:
        return True
    return bool(found.order_numbers) and len(part.split()) <= _FEW_WORDS


def _clauses(text: str) -> Iterator[str]:
    if len(text) > _LONGEST_SPLIT:
        return
    parts = [part.strip() for part in _CLAUSE_END.split(text)]
    worth = [part for part in parts if _HAS_WORDS.search(part)]
    if len(worth) > 1:
        yield from worth


def _likely(whole: Understood) -> tuple[str, ...]:
    ranked = sorted(
        ((whole.intent, whole.confidence), *whole.alternatives), key=lambda pair: -pair[1]
    )
    named = [intent for intent, _ in ranked if intent in intents.NAMED - intents.SMALL_TALK]
    return tuple(dict.fromkeys(named))[:_LIKELY]
