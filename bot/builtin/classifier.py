"""A linear model over the pieces of a message: a few arrays, asked in a fraction of a millisecond."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.builtin.features import Hashes, Pieces

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]


@dataclass(frozen=True)
class Vocabulary:
    """The pieces that a classifier knows, in ascending order, and how telling each is."""

    hashes: Hashes
    rarity: Floats

    def weigh(self, found: Hashes) -> tuple[Rows, Floats]:
        """Return the rows of the known pieces and their weights, together of length one."""
        rows = np.minimum(np.searchsorted(self.hashes, found), len(self.hashes) - 1)
        known, counts = np.unique(rows[self.hashes[rows] == found], return_counts=True)
        weights = (1 + np.log(counts, dtype=np.float32)) * self.rarity[known]
        length = float(np.sqrt(weights @ weights)) or 1.0
        return known, weights / np.float32(length)


@dataclass(frozen=True)
class Classifier:
    """Tells intents apart; a block of weights for letters and one for words, a column per intent."""

    letters: Vocabulary
    words: Vocabulary
    letter_weights: NDArray[np.float16]
    word_weights: NDArray[np.float16]
    bias: Floats
    sharpness: float

    def shares(self, found: Pieces) -> Floats:
        """Return the probability of each intent, in the order of INTENTS."""
        rows, weights = self.letters.weigh(found.letters)
        scores = self.bias + weights @ self.letter_weights[rows].astype(np.float32)
        rows, weights = self.words.weigh(found.words)
        scores = scores + weights @ self.word_weights[rows].astype(np.float32)
        return softmax(scores * np.float32(self.sharpness))

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """Return all that has to be kept of it."""
        return {
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
            letters=Vocabulary(_hashes(kept["letter_hashes"]), _floats(kept["letter_rarity"])),
            words=Vocabulary(_hashes(kept["word_hashes"]), _floats(kept["word_rarity"])),
            letter_weights=kept["letter_weights"].astype(np.float16),
            word_weights=kept["word_weights"].astype(np.float16),
            bias=_floats(kept["bias"]),
            sharpness=float(kept["sharpness"].astype(np.float64)),
        )


def known_pieces(messages: Iterable[Hashes], least: int) -> Vocabulary:
    """Return the pieces that stand in at least so many messages."""
    distinct = [np.unique(message) for message in messages]
    hashes, counts = np.unique(np.concatenate(distinct), return_counts=True)
    kept = counts >= least
    rarity = np.log((1 + len(distinct)) / (1 + counts[kept])) + 1
    return Vocabulary(hashes[kept], rarity.astype(np.float32))


def softmax(scores: Floats) -> Floats:
    """Turn the scores of each row into probabilities."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), dtype=np.float32)


def _hashes(kept: NDArray[np.generic]) -> Hashes:
    return kept.astype(np.uint64)


def _floats(kept: NDArray[np.generic]) -> Floats:
    return kept.astype(np.float32)
