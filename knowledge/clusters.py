"""Which questions mean the same, in one language or across languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.concepts import concepts_of, explained
from knowledge.embedding import NgramEmbedding, Text

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

# Measured on pairs of the questions that `make bench-knowledge` asks. In one language 86 of 100 pairs
# above are about one article, across languages 96. Most pairs about one article lie below: two gaps
# that mean the same are seen at a glance, and one of two questions is not.
_ALIKE = 0.6
_SAME_CONCEPTS = 0.6
_ENOUGH_EXPLAINED = 0.3
_REMEMBERED = 2_000
_EMBEDDING = NgramEmbedding()


@dataclass(frozen=True)
class _Measured:
    vector: "Vectors"
    concepts: frozenset[str]


def same_question(asked: Text, others: Sequence[Text]) -> int | None:
    """Return the place of the question that is most likely the same one; None where none is.

    It blocks: half a millisecond for each question that was not compared before.
    """
    likenesses = [_likeness(asked, other) for other in others]
    best = max(range(len(others)), key=lambda place: likenesses[place], default=None)
    return best if best is not None and likenesses[best] >= 1 else None


def _likeness(asked: Text, other: Text) -> float:
    """Measure likeness so that 1 is enough."""
    mine, theirs = _measured(asked), _measured(other)
    if asked.language == other.language:
        return float(mine.vector @ theirs.vector) / _ALIKE
    shared = len(mine.concepts & theirs.concepts)
    return shared / max(1, len(mine.concepts | theirs.concepts)) / _SAME_CONCEPTS


@lru_cache(maxsize=_REMEMBERED)
def _measured(text: Text) -> _Measured:
    """Measure a question; concepts that explain little of it say nothing."""
    says_enough = explained(text.words, text.language) >= _ENOUGH_EXPLAINED
    concepts = concepts_of(text.words, text.language) if says_enough else []
    return _Measured(_EMBEDDING.vectors([text])[0], frozenset(concepts))
