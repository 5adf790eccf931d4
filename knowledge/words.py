"""How much of a question each passage covers by rare terms (BM25): pieces of words, or concepts."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy

    Scores = numpy.ndarray[Any, numpy.dtype[numpy.float32]]

_SATURATION = 1.2
_LENGTH_WEIGHT = 0.5
# A shop may have a handful of articles: without these others beside them, a word that stands in
# one of three articles would count as a common one.
_BACKGROUND = 20
_NO_TERM = "\x00"


class TermIndex:
    """Scores the passages of a shelf, each given by its terms, in their order."""

    def __init__(self, told: Sequence[Sequence[str]]) -> None:
        import bm25s  # noqa: PLC0415  # numpy and scipy, which only a search needs

        # The others are as long as an article is, so that they do not change what counts as long.
        length = math.ceil(sum(map(len, told)) / len(told))
        self._count = len(told)
        self._size = len(told) + _BACKGROUND
        self._found_in = Counter(term for one in told for term in set(one))
        self._index: Any = bm25s.BM25(k1=_SATURATION, b=_LENGTH_WEIGHT, method="lucene")
        self._index.index(
            [*told, *([[_NO_TERM] * max(length, 1)] * _BACKGROUND)], show_progress=False
        )

    def coverage(self, wanted: Sequence[str]) -> "Scores":
        """Return for each passage, from 0 to 1, how much of the terms' weight it covers."""
        import numpy  # noqa: PLC0415

        terms = list(dict.fromkeys(wanted))
        whole = sum(self._weight(term) for term in terms)
        if not terms or not any(term in self._found_in for term in terms):
            return numpy.zeros(self._count, dtype=numpy.float32)
        scores: Scores = self._index.get_scores(terms)[: self._count] / whole
        return scores

    def _weight(self, term: str) -> float:
        """Weigh a term as the index does; one that is nowhere weighs most, and nothing covers it."""
        found_in = self._found_in[term]
        return math.log(1 + (self._size - found_in + 0.5) / (found_in + 0.5))
