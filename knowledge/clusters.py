"""Which questions mean the same, in one language or across languages."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from knowledge.concepts import concepts_of, explained
from knowledge.embedding import Embedding, Text

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

# Measured on the questions of tests/benchmarks/questions: of two about one article more lie above
# than of two about different ones.
_ALIKE = 0.6
_SAME_CONCEPTS = 0.7
_ENOUGH_EXPLAINED = 0.3


def same_question(asked: Text, others: Sequence[Text], embedding: Embedding) -> int | None:
    """Return the place of the question that is most likely the same one; None where none is."""
    if not others:
        return None
    vectors = embedding.vectors([asked, *others])
    likenesses = [_likeness(asked, other, vectors, place) for place, other in enumerate(others, 1)]
    best = max(range(len(others)), key=lambda place: likenesses[place])
    return best if likenesses[best] >= 1 else None


def _likeness(asked: Text, other: Text, vectors: "Vectors", place: int) -> float:
    """Measure likeness so that 1 is enough."""
    if asked.language == other.language:
        return float(vectors[0] @ vectors[place]) / _ALIKE
    return _shared_concepts(asked, other) / _SAME_CONCEPTS


def _shared_concepts(asked: Text, other: Text) -> float:
    if any(explained(text.words, text.language) < _ENOUGH_EXPLAINED for text in (asked, other)):
        return 0.0
    mine, theirs = (set(concepts_of(text.words, text.language)) for text in (asked, other))
    return len(mine & theirs) / max(1, len(mine | theirs))
