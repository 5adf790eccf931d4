"""A stated fact, and how a text is read for facts."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from bot.guards.vocabulary import Vocabulary, vocabulary

Key = tuple[str, str]


@dataclass(frozen=True)
class Meaning:
    """What a piece of text states, as keys.

    In a reply one of `needs` must be given by the conversation; in what the reply rests on,
    `gives` is what it gives. Something that can be read in several ways (is 11/12 in November or
    in December?) has several. No `needs` means that nothing has to be backed.
    """

    needs: frozenset[Key] = frozenset()
    gives: frozenset[Key] = frozenset()


NOTHING = Meaning()


@dataclass(frozen=True)
class Fact:
    """A stated fact and how it was written."""

    shown: str
    meaning: Meaning


@dataclass(frozen=True)
class Reading:
    """How a text is to be read: in which languages, and in whose zone its moments are days.

    Without `knows_months` the text is in a language of which no month is known.
    """

    locales: tuple[str, ...]
    zone: tzinfo
    knows_months: bool = True

    @property
    def words(self) -> Vocabulary:
        """The words of these languages for months and currencies."""
        return vocabulary(self.locales)


@dataclass(frozen=True)
class Form:
    """One way to write a fact.

    `pattern` is a regular expression with the vocabulary's words in it; `read` says what it
    matched, None for what only looks alike.
    """

    name: str
    pattern: Callable[[Vocabulary], str]
    read: Callable[[re.Match[str], Reading], Meaning | None]


def as_written(pattern: str) -> Callable[[Vocabulary], str]:
    """Return a pattern that is the same in every language."""
    return lambda _words: pattern


def said(*keys: Key) -> Meaning:
    """Return the meaning of what is written in one way only."""
    return Meaning(frozenset(keys), frozenset(keys))
