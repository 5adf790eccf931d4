"""How passages are scored: nearness, words and concepts together, and below which score none answers."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Weights:
    """What each sign of likeness counts, in sum 1, and the score below which nothing answers.

    Concepts count by the share of the question that they explain, times `gain`, at most in full.
    """

    nearness: float
    words: float
    concepts: float
    gain: float
    floor: float

    def fused(
        self,
        near: Mapping[str, float],
        worded: Mapping[str, float],
        meant: Mapping[str, float],
        *,
        explained: float,
    ) -> dict[str, float]:
        """Score passages by key, from 0 to 1; one that is missing in a sign has nothing of it."""
        concepts = self.concepts * min(1.0, self.gain * explained)
        return {
            key: self.nearness * near.get(key, 0.0)
            + self.words * worded.get(key, 0.0)
            + concepts * meant.get(key, 0.0)
            for key in {**near, **worded, **meant}
        }


@dataclass(frozen=True)
class Ranking:
    """The weights for articles in the language of the question, and for those in another one."""

    same: Weights
    other: Weights

    def weights(self, *, is_same_language: bool) -> Weights:
        """Return the weights that hold."""
        return self.same if is_same_language else self.other


# Measured for the built-in embedding by `make bench-knowledge`: below the floors lies most of what
# no article answers, and little of what one does.
WITH_VECTORS = Ranking(
    same=Weights(nearness=0.2, words=0.4, concepts=0.4, gain=1.5, floor=0.24),
    other=Weights(nearness=0.3, words=0.1, concepts=0.6, gain=1.0, floor=0.22),
)
WORDS_ALONE = Ranking(
    same=Weights(nearness=0.0, words=0.5, concepts=0.5, gain=1.0, floor=0.16),
    other=Weights(nearness=0.0, words=0.3, concepts=0.7, gain=1.0, floor=0.16),
)
# A buyer is rather answered in her own language than a little more to the point in another.
PREFERENCE_FOR_THE_ASKED_LANGUAGE = 0.5
