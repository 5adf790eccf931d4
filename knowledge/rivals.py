"""Articles that answer the same question: which of two goes first, and which pairs an admin should see."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.passages import Piece

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

# Likeness of a title or sample question to one of another article; measured on the demo shop, none
# of whose articles means what another does.
_SAME_QUESTION = 0.9


def rivals(
    beginnings: Sequence[Piece], asked: Sequence["Vectors | None"]
) -> Mapping[str, frozenset[str]]:
    """Return by article the others that answer the same question for the same buyer.

    `asked` are the vectors of each article's title and sample questions. Articles go by
    `Piece.article`.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in _alike(asked):
        mine, theirs = beginnings[one], beginnings[other]
        if mine.scope.overlaps(theirs.scope):
            found[mine.article].add(theirs.article)
            found[theirs.article].add(mine.article)
    return {article: frozenset(others) for article, others in found.items()}


def outranks(one: Piece, other: Piece) -> bool:
    """Tell which of two rivals answers: the narrower one, of equally narrow ones the newer."""
    return _rank(one) > _rank(other)


def is_conflict(one: Piece, other: Piece) -> bool:
    """Tell whether two rivals contradict each other: neither is the special case of the other."""
    return one.scope.narrowness == other.scope.narrowness


def _rank(piece: Piece) -> tuple[int, float, str]:
    return piece.scope.narrowness, piece.updated_at.timestamp(), piece.slug


def _alike(asked: Sequence["Vectors | None"]) -> set[tuple[int, int]]:
    import numpy  # noqa: PLC0415  # which only a search needs

    if not asked:
        return set()
    owners = [place for place, one in enumerate(asked) if one is not None for _ in one]
    vectors = numpy.vstack([one for one in asked if one is not None])
    rows, columns = (vectors @ vectors.T >= _SAME_QUESTION).nonzero()
    return {
        (owners[row], owners[column])
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        if owners[row] < owners[column]
    }
