"""Articles that answer the same question: which of two goes first, and which pairs an admin should see."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from knowledge.embedding import Embedding, Text
from knowledge.passages import Piece, Shelf

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

# Likeness of a title or sample question to one of another article; measured on the demo shop, none
# of whose articles means what another does.
_SAME_QUESTION = 0.85


def rivals(pieces: Iterable[Piece], embedding: Embedding) -> Mapping[str, frozenset[str]]:
    """Return by article the others on its shelf that answer the same question for the same buyer.

    Articles go by `Piece.article`. It blocks: a thousand articles take about a second.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for shelf, beginnings in _by_shelf(pieces).items():
        for one, other in _pairs(beginnings, shelf, embedding):
            found[one.article].add(other.article)
            found[other.article].add(one.article)
    return {article: frozenset(others) for article, others in found.items()}


def outranks(one: Piece, other: Piece) -> bool:
    """Tell which of two rivals answers: the narrower one, of equally narrow ones the newer."""
    return _rank(one) > _rank(other)


def is_conflict(one: Piece, other: Piece) -> bool:
    """Tell whether two rivals contradict each other: neither is the special case of the other."""
    return one.scope.narrowness == other.scope.narrowness


def _rank(piece: Piece) -> tuple[int, float, str]:
    return piece.scope.narrowness, piece.updated_at.timestamp(), piece.slug


def _by_shelf(pieces: Iterable[Piece]) -> dict[Shelf, list[Piece]]:
    shelved: defaultdict[Shelf, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.is_beginning:
            shelved[piece.shelf].append(piece)
    return shelved


def _pairs(
    beginnings: Sequence[Piece], shelf: Shelf, embedding: Embedding
) -> Iterator[tuple[Piece, Piece]]:
    asked = [_asked(piece) for piece in beginnings]
    vectors = embedding.vectors([Text(words, shelf.language) for one in asked for words in one])
    owners = [number for number, one in enumerate(asked) for _ in one]
    for one, other in sorted(_same(vectors, owners)):
        if beginnings[one].scope.overlaps(beginnings[other].scope):
            yield beginnings[one], beginnings[other]


def _same(vectors: "Vectors", owners: Sequence[int]) -> set[tuple[int, int]]:
    rows, columns = (vectors @ vectors.T >= _SAME_QUESTION).nonzero()
    return {
        (owners[row], owners[column])
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        if owners[row] < owners[column]
    }


def _asked(piece: Piece) -> tuple[str, ...]:
    return (piece.title, *piece.questions)
