"""A linear model over the pieces of a message: a few arrays, asked in a fraction of a millisecond."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.builtin.features import Hashes, Pieces

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Vocabulary:
    """The pieces that a classifier knows, by hash in ascending order, and how telling each is."""

    hashes: NDArray[np.uint32]
    rarity: Floats

    @cached_property
    def _rows(self) -> dict[int, int]:
        return {found: row for row, found in enumerate(self.hashes.tolist())}

    def weigh(self, found: Hashes) -> tuple[NDArray[np.intp], Floats]:
        """Return the rows of the known pieces and their weights, together of length one."""
        rows = self._rows
        known = [(rows[piece], count) for piece, count in found.items() if piece in rows]
        indices = np.array([row for row, _ in known], dtype=np.intp)
        counts = np.array([count for _, count in known], dtype=np.float32)
        weights = (1 + np.log(counts)) * self.rarity[indices]
        length = float(np.sqrt(weights @ weights)) or 1.0
        return indices, np.asarray(weights / length, dtype=np.float32)


@dataclass(frozen=True)
class Classifier:
    """Tells intents apart; a block of weights for letters and one for words, a column per intent."""

    letters: Vocabulary
    words: Vocabulary
    letter_weights: NDArray[np.float16]
    word_weights: NDArray[np.float16]
    bias: Floats
    sharpness: float = field(default=1.0)

    def shares(self, found: Pieces) -> Floats:
        """Return the probability of each intent, in the order of INTENTS."""
        rows, weights = self.letters.weigh(found.letters)
        scores = self.bias + weights @ self.letter_weights[rows].astype(np.float32)
        rows, weights = self.words.weigh(found.words)
        scores = scores + weights @ self.word_weights[rows].astype(np.float32)
        return softmax(scores * self.sharpness)

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
    listed = [np.fromiter(message, dtype=np.uint32, count=len(message)) for message in messages]
    hashes, counts = np.unique(np.concatenate(listed), return_counts=True)
    kept = counts >= least
    rarity = np.log((1 + len(listed)) / (1 + counts[kept])) + 1
    return Vocabulary(hashes[kept], rarity.astype(np.float32))


def softmax(scores: Floats) -> Floats:
    """Turn scores into probabilities."""
    raised = np.exp(scores - scores.max())
    return np.asarray(raised / raised.sum(), dtype=np.float32)


def _hashes(kept: NDArray[np.generic]) -> NDArray[np.uint32]:
    return kept.astype(np.uint32)


def _floats(kept: NDArray[np.generic]) -> Floats:
    return kept.astype(np.float32)
