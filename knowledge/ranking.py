"""How passages are scored: nearness, words and concepts together, and below which score none answers."""

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

    def meant(self, explained: float) -> float:
        """Return what concepts count where they explain that share of a question."""
        return self.concepts * min(1.0, self.gain * explained)


@dataclass(frozen=True)
class Ranking:
    """The weights for articles in the language of the question, and for those in another one.

    A buyer is rather answered in her own language than a little more to the point in another one:
    what answers in another counts only `preference` times as much.
    """

    same: Weights
    other: Weights
    preference: float = 0.5

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
