"""Tells languages of one script apart by the letters and words that buyers use in each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.builtin.classifier import Floats
from bot.builtin.features import Hashes, Pieces, cut

# Letters that stand in one message alone tell nothing; a word of it may be a whole other message.
_LEAST_MESSAGES_OF_LETTERS, _LEAST_MESSAGES_OF_WORDS = 2, 1
_SMOOTHING = 0.1
# Up to about fifteen times as often.
_ABOUT = 2.7


@dataclass(frozen=True)
class Likelihoods:
    """Pieces in ascending order, and the logarithm of each one's share in each language."""

    hashes: Hashes
    shares: NDArray[np.float16]

    @classmethod
    def of(cls, found: Pieces, spoken: NDArray[np.intp], languages: int, *, least: int) -> Self:
        """Count the pieces that stand in at least so many messages, in each of the languages."""
        hashes, rows = np.unique(found.hashes, return_inverse=True)
        counts = np.zeros((len(hashes), languages), np.float32)
        np.add.at(counts, (rows, spoken[found.owners]), 1)
        kept = counts.sum(axis=1) >= least
        smoothed = counts[kept] + _SMOOTHING
        return cls(
            hashes[kept], (np.log(smoothed) - np.log(smoothed.sum(axis=0))).astype(np.float16)
        )

    def of_message(self, found: Pieces) -> Floats:
        """Return the shares of those pieces of a message that are known, a row each."""
        rows = np.minimum(np.searchsorted(self.hashes, found.hashes), len(self.hashes) - 1)
        known = rows[self.hashes[rows] == found.hashes]
        return np.asarray(self.shares[known], np.float32)


@dataclass(frozen=True)
class Tongues:
    """What is known of the languages of one script, in the order of `locales`."""

    locales: tuple[str, ...]
    letters: Likelihoods
    words: Likelihoods

    @classmethod
    def of(cls, messages: Mapping[str, Sequence[str]]) -> Self:
        """Learn from the words of messages (as `bot.language.words_of` gives them) by locale."""
        written = [(text, place) for place, texts in enumerate(messages.values()) for text in texts]
        found = cut([text for text, _ in written])
        spoken = np.array([place for _, place in written])
        count = len(messages)
        return cls(
            tuple(messages),
            Likelihoods.of(found.letters, spoken, count, least=_LEAST_MESSAGES_OF_LETTERS),
            Likelihoods.of(found.words, spoken, count, least=_LEAST_MESSAGES_OF_WORDS),
        )

    def scores(self, words: str) -> dict[str, float]:
        """Return how likely the words are in each language, as logarithms."""
        found = cut([words])
        added = self.letters.of_message(found.letters).sum(axis=0)
        added = added + self.words.of_message(found.words).sum(axis=0)
        return dict(zip(self.locales, added.tolist(), strict=True))

    def share_known(self, words: str, locale: str) -> float:
        """Return the share of the words that buyers use in a language, from 0 to 1."""
        column = self.locales.index(locale)
        never = self.words.shares[:, column].min()
        known = self._of_single(words)[:, column] > never
        return float(known.sum()) / max(len(words.split()), 1)

    def are_shared(self, words: str, one: str, other: str) -> bool:
        """Tell whether all of the words are used in one language about as often as in the other."""
        found = self._of_single(words)
        rarer = found[:, self.locales.index(other)] - found[:, self.locales.index(one)]
        return len(found) == len(words.split()) and bool((rarer <= _ABOUT).all())

    def _of_single(self, words: str) -> Floats:
        """Return the shares of those of the words that are known, without pairs of them."""
        count, found = len(words.split()), cut([words]).words
        return self.words.of_message(Pieces(found.hashes[:count], found.owners[:count]))

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """Return all that has to be kept of it."""
        return {
            "locales": np.array(self.locales),
            "letter_hashes": self.letters.hashes,
            "letter_shares": self.letters.shares,
            "word_hashes": self.words.hashes,
            "word_shares": self.words.shares,
        }

    @classmethod
    def from_arrays(cls, kept: Mapping[str, NDArray[np.generic]]) -> Self:
        """Read what was kept; raise KeyError where something is missing."""
        letters, words = (
            Likelihoods(
                kept[f"{kind}_hashes"].astype(np.uint64), kept[f"{kind}_shares"].astype(np.float16)
            )
            for kind in ("letter", "word")
        )
        return cls(tuple(map(str, kept["locales"].tolist())), letters, words)
