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
_QUITE_SURE = 0.9
_SECOND_WISH = 0.6
_JOINED_WISH = 0.8
_REMEMBERED = 512
_LIKELY = 3
_FEW_WORDS = 4
_LONGEST_SPLIT = 400
_CLAUSE_END = re.compile(r"[.!?;:,](?=\s|$)|[。！？；，、\n]+")
_LETTERS = re.compile(r"[^\W\d_]{2}|[\u3040-\u9fff]")
_HAS_WORDS = re.compile(r"\w\W+\w|[\u3040-\u9fff]{3}")


class FoundEntities(Protocol):
    """Numbers and addresses that stand in a message."""

    @property
    def order_numbers(self) -> tuple[str, ...]:
        """As the buyer wrote them."""
        ...

    @property
    def tracking_numbers(self) -> tuple[str, ...]:
        """Without blanks, in capitals."""
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
    parcels: tuple[str, ...]
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
            parcels=found.tracking_numbers,
            says_yes=self._consent.says_yes(text, language, proposed),
            says_no=self._consent.says_no(text, language),
            phrases=phrases_of(language),
            alarm=whole.alarm,
            is_sure=whole.confidence >= _SURE,
        )

    def _clear_intents(self, whole: Understood, text: str, language: str) -> tuple[str, ...]:
        if not _says_more_than(whole.entities, text):
            return ()
        first = whole.intent if whole.confidence >= CLEAR else None
        is_wish = first in intents.NAMED or first in intents.ANSWERS
        wishes = [first] if first is not None and is_wish else []
        if first is not None and first not in intents.SIDE_BY_SIDE:
            return tuple(wishes)
        named = self._named_apart(text, language)
        # "Instead of cancelling, send it elsewhere": a clause may name what she does not want.
        is_one_task = first in intents.TASKS and whole.confidence >= _QUITE_SURE
        others = [one for one in named if not (is_one_task and one in intents.TASKS)]
        return tuple(_with_second(wishes, others, order=named))

    def _named_apart(self, text: str, language: str) -> list[str]:
        """Return the wishes that clauses state by themselves, in their order."""
        joined = phrases_of(language).joined(text) if len(text) <= _LONGEST_SPLIT else []
        parts = [(part, _SECOND_WISH) for part in _clauses(text)]
        parts += [(part, _JOINED_WISH) for part in joined]
        found = [(part, self._understand(part, language), least) for part, least in parts]
        return [
            meant.intent
            for part, meant, least in found
            if meant.confidence >= least
            and meant.intent in intents.SIDE_BY_SIDE
            and not _only_gives_facts(part, meant)
        ]


def _with_second(wishes: list[str], others: list[str], *, order: list[str]) -> list[str]:
    """Add the wish of a clause that is surely another one; keep the order of the clauses."""
    for intent in others:
        if len(wishes) < 2 and not any(  # two wishes make one reply, three a lecture
            intents.same_family(wish, intent) for wish in wishes
        ):
            wishes = [*wishes, intent]
    return sorted(wishes, key=lambda wish: order.index(wish) if wish in order else -1)


def _says_more_than(found: FoundEntities, text: str) -> bool:
    """Tell whether words are left beside the numbers and addresses: a bare order number is no wish."""
    for part in (*found.order_numbers, *found.tracking_numbers, *found.emails, *found.phones):
        text = text.replace(part, " ")
    return bool(_LETTERS.search(text)) or not (found.order_numbers or found.emails or found.phones)


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
