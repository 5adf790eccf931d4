"""Which passages share rare terms with a question (BM25): pieces of words, or concepts."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from knowledge.embedding import Text
from knowledge.passages import Piece, Shelf

_SATURATION = 1.2
_LENGTH_WEIGHT = 0.5
_TITLE_WEIGHT = 2
# A shop may have a handful of articles: without these others beside them, a word that stands in
# one of three articles would count as a common one.
_BACKGROUND = 20
_NO_TERM = "\x00"

Terms = Callable[[str, str], list[str]]
"""Cuts a text in a language into what is counted."""


class TermIndex:
    """Scores the passages of every shelf by the share of a question's weight that they cover."""

    def __init__(self, pieces: Sequence[Piece], terms_of: Terms) -> None:
        shelved: defaultdict[Shelf, list[Piece]] = defaultdict(list)
        for piece in pieces:
            shelved[piece.shelf].append(piece)
        self._terms_of = terms_of
        self._shelves = {shelf: _ShelfIndex(held, terms_of) for shelf, held in shelved.items()}

    def coverage(self, question: Text, shelf: Shelf) -> Mapping[str, float]:
        """Return by key, from 0 to 1, how much of a question each passage of a shelf covers.

        Only those that share anything are returned.
        """
        index = self._shelves.get(shelf)
        wanted = list(dict.fromkeys(self._terms_of(question.words, question.language)))
        return index.coverage(wanted) if index is not None and wanted else {}


class _ShelfIndex:
    def __init__(self, pieces: Sequence[Piece], terms_of: Terms) -> None:
        import bm25s  # noqa: PLC0415  # numpy and scipy, which only a search needs

        told = [_terms_of_piece(piece, terms_of) for piece in pieces]
        # The others are as long as an article is, so that they do not change what counts as long.
        length = math.ceil(sum(map(len, told)) / len(told))
        self._keys = [piece.key for piece in pieces]
        self._size = len(pieces) + _BACKGROUND
        self._found_in = Counter(term for one in told for term in set(one))
        self._index: Any = bm25s.BM25(k1=_SATURATION, b=_LENGTH_WEIGHT, method="lucene")
        self._index.index(
            [*told, *([[_NO_TERM] * max(length, 1)] * _BACKGROUND)], show_progress=False
        )

    def coverage(self, wanted: list[str]) -> dict[str, float]:
        """Return by key the share of the wanted terms' weight that each passage covers."""
        whole = sum(self._weight(term) for term in wanted)
        scores = self._index.get_scores(wanted)
        return {
            key: float(score) / whole
            for key, score in zip(self._keys, scores, strict=False)
            if score > 0
        }

    def _weight(self, term: str) -> float:
        """Weigh a term as the index does; one that is nowhere weighs most, and nothing covers it."""
        found_in = self._found_in[term]
        return math.log(1 + (self._size - found_in + 0.5) / (found_in + 0.5))


def _terms_of_piece(piece: Piece, terms_of: Terms) -> list[str]:
    title = terms_of(piece.title, piece.language)
    asked = [term for question in piece.questions for term in terms_of(question, piece.language)]
    return [*(title * _TITLE_WEIGHT), *asked, *terms_of(piece.text, piece.language)]
