"""Which passages share rare words with a question (BM25)."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from knowledge.passages import Piece
from knowledge.texts import terms

_SATURATION = 1.2
_LENGTH_WEIGHT = 0.5
_TITLE_WEIGHT = 2
# A shop may have a handful of articles: without these others beside them, a word that stands in
# one of three articles would count as a common one.
_BACKGROUND = 20
_NO_TERM = "\x00"


class WordIndex:
    """Scores the passages of every language by the share of a question's weight that they cover."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        by_language: defaultdict[str, list[Piece]] = defaultdict(list)
        for piece in pieces:
            by_language[piece.language].append(piece)
        self._by_language = {
            language: _LanguageIndex(of_language) for language, of_language in by_language.items()
        }

    def coverage(self, question: str, *, asked_in: str, language: str) -> dict[str, float]:
        """Return by key, from 0 to 1, how much of a question's words each passage covers.

        Passages in `language` are looked at, and only those that share anything are returned.
        """
        index = self._by_language.get(language)
        wanted = list(dict.fromkeys(terms(question, asked_in)))
        return index.coverage(wanted) if index is not None and wanted else {}


class _LanguageIndex:
    def __init__(self, pieces: Sequence[Piece]) -> None:
        import bm25s  # noqa: PLC0415  # numpy and scipy, which only a search needs

        told = [_terms_of(piece) for piece in pieces]
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


def _terms_of(piece: Piece) -> list[str]:
    title = terms(piece.title, piece.language)
    asked = [term for question in piece.questions for term in terms(question, piece.language)]
    return [*(title * _TITLE_WEIGHT), *asked, *terms(piece.text, piece.language)]
