"""A linear model over the pieces of a message: a few arrays, asked in a fraction of a millisecond."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.builtin.features import Hashes, Pieces, cut
from bot.builtin.spelling import Spelling

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]
# The square of the weight of a piece that is not known; the rarest known ones have about ten times
# as much. Measured: with more, typing errors cost too much; with less, foreign words too little.
_STRANGENESS = 50.0


@dataclass(frozen=True)
class Weighed:
    """Known pieces with their weights; a message that is known throughout has the length one."""

    owners: Rows
    rows: Rows
    weights: Floats


@dataclass(frozen=True)
class Vocabulary:
    """The pieces that a classifier knows, in ascending order, and how telling each is."""

    hashes: Hashes
    rarity: Floats

    @classmethod
    def of(cls, found: Pieces, messages: int, least: int) -> Self:
        """Know the pieces that stand in at least so many of the messages."""
        hashes, places = np.unique(found.hashes, return_inverse=True)
        pairs = np.sort(places * messages + found.owners)
        is_first = np.append(True, pairs[1:] != pairs[:-1])
        counts = np.bincount(pairs[is_first] // messages, minlength=len(hashes))
        kept = counts >= least
        rarity = np.log((1 + messages) / (1 + counts[kept])) + 1
        return cls(hashes[kept], rarity.astype(np.float32))

    def weigh(self, found: Pieces, messages: int = 1) -> Weighed:
        """Return what is known of the pieces, by message and row.

        The fewer of its pieces are known, the less a message weighs, so that a few common letters in
        words of an unknown language are no reason to believe anything.
        """
        size = max(len(self.hashes), 1)
        rows = np.minimum(np.searchsorted(self.hashes, found.hashes), size - 1)
        known = self.hashes[rows] == found.hashes
        keys, counts = np.unique(found.owners[known] * size + rows[known], return_counts=True)
        owners, rows = np.divmod(keys, size)
        weights = (1 + np.log(counts, dtype=np.float32)) * self.rarity[rows]
        strange = _STRANGENESS * np.bincount(found.owners[~known], minlength=messages)
        lengths = np.sqrt(strange + np.bincount(owners, weights * weights, minlength=messages))
        return Weighed(owners, rows, (weights / lengths[owners]).astype(np.float32))


@dataclass(frozen=True)
class Classifier:
    """Tells intents apart; a block of weights for letters and one for words, a column per intent."""

    spelling: Spelling
    letters: Vocabulary
    words: Vocabulary
    letter_weights: NDArray[np.float16]
    word_weights: NDArray[np.float16]
    bias: Floats
    sharpness: float

    def shares(self, plain_text: str) -> Floats:
        """Return the probability of each intent, in the order of INTENTS."""
        found = cut([self.spelling.mended(plain_text)])
        letters, words = self.letters.weigh(found.letters), self.words.weigh(found.words)
        scores = self.bias + letters.weights @ self.letter_weights[letters.rows].astype(np.float32)
        scores = scores + words.weights @ self.word_weights[words.rows].astype(np.float32)
        return softmax(scores * np.float32(self.sharpness))

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """Return all that has to be kept of it."""
        return {
            **self.spelling.arrays(),
            "letter_hashes": self.letters.hashes,
            "letter_rarity": self.letters.rarity,
            "word_hashes": self.words.hashes,
            "word_rarity": self.words.rarity,
            "letter_weights": self.letter_weights,
            "word_weights": self.word_weights,
            "bias": self.bias,
            "sharpness": np.array(self.sharpness),
        }

    @classmethod
    def from_arrays(cls, kept: Mapping[str, NDArray[np.generic]]) -> Self:
        """Make a classifier of what was kept; raise KeyError where something is missing."""
        return cls(
            spelling=Spelling.from_arrays(kept),
            letters=Vocabulary(_hashes(kept["letter_hashes"]), _floats(kept["letter_rarity"])),
            words=Vocabulary(_hashes(kept["word_hashes"]), _floats(kept["word_rarity"])),
            letter_weights=kept["letter_weights"].astype(np.float16),
            word_weights=kept["word_weights"].astype(np.float16),
            bias=_floats(kept["bias"]),
            sharpness=float(kept["sharpness"].astype(np.float64)),
        )


def softmax(scores: Floats) -> Floats:
    """Turn the scores of each row into probabilities."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), dtype=np.float32)


def _hashes(kept: NDArray[np.generic]) -> Hashes:
    return kept.astype(np.uint64)


def _floats(kept: NDArray[np.generic]) -> Floats:
    return kept.astype(np.float32)
