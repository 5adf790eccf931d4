"""How passages are scored: nearness, words, concepts and wishes together, and below which score none answers."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Weights:
    """What each sign of likeness counts, in sum 1, and the score below which nothing answers.

    Concepts count by the share of the question that they explain, times `gain`, at most in full. The
    whole score is lessened by `doubt` times how likely it is that she wants nothing of the shop.
    """

    nearness: float
    words: float
    concepts: float
    wishes: float
    gain: float
    floor: float
    doubt: float = 0.0

    def meant(self, explained: float) -> float:
        """Return what concepts count where they explain that share of a question."""
        return self.concepts * min(1.0, self.gain * explained)


@dataclass(frozen=True)
class Ranking:
    """The weights for articles in the language of the question, and for those in another one.

    A buyer is rather answered in her own language than a little more to the point in another one:
    what an answer in another has above its floor counts `preference` times as much, and where the
    shop has articles in her language the others have to reach the floor `beside_own`.
    """

    same: Weights
    other: Weights
    beside_own: float
    preference: float = 0.5

    def weights(self, *, is_same_language: bool, has_own: bool) -> Weights:
        """Return the weights that hold."""
        if is_same_language:
            return self.same
        return replace(self.other, floor=self.beside_own) if has_own else self.other


# Measured for the built-in embedding by `make bench-knowledge`: below the floors lies most of what
# no article answers, and little of what one does.
_ACROSS_LANGUAGES = Weights(
    nearness=0.2, words=0.1, concepts=0.4, wishes=0.3, gain=2.5, floor=0.34, doubt=0.3
)
WITH_VECTORS = Ranking(
    same=Weights(nearness=0.1, words=0.2, concepts=0.4, wishes=0.3, gain=2.5, floor=0.36),
    other=_ACROSS_LANGUAGES,
    beside_own=0.44,
)
WORDS_ALONE = Ranking(
    same=Weights(nearness=0.0, words=0.3, concepts=0.4, wishes=0.3, gain=2.5, floor=0.31),
    other=replace(_ACROSS_LANGUAGES, nearness=0.0, concepts=0.5, wishes=0.4),
    beside_own=0.44,
)
# For an endpoint's embedding, which is not measured here: it counts more, and the floors, which
# depend on its model, are a setting.
_BY_AN_ENDPOINT = Ranking(
    same=Weights(nearness=0.3, words=0.2, concepts=0.3, wishes=0.2, gain=2.5, floor=0.36),
    other=replace(_ACROSS_LANGUAGES, nearness=0.4, concepts=0.3, wishes=0.2),
    beside_own=0.44,
)


def by_an_endpoint(floor: float) -> Ranking:
    """Return the ranking for an endpoint's embedding, with the floor that was measured for it."""
    ranking = _BY_AN_ENDPOINT
    return replace(
        ranking,
        same=replace(ranking.same, floor=floor),
        other=replace(ranking.other, floor=floor),
        beside_own=floor + 0.1,
    )
