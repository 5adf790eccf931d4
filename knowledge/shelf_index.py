"""The passages of one shelf, ready to be scored; what did not change is not made again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from knowledge.concepts import concepts_of, explained
from knowledge.embedding import Embedding, Text
from knowledge.passages import Piece
from knowledge.ranking import Weights
from knowledge.rivals import rivals
from knowledge.scope import Asker, Scope
from knowledge.texts import terms
from knowledge.words import TermIndex

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

_TITLE_WEIGHT = 2
_CANDIDATES = 50

Terms = Callable[[str, str], list[str]]
"""Cuts a text in a language into what is counted."""


@dataclass(frozen=True)
class AskedTerms:
    """A question as it is counted: pieces of words, concepts, and how much these explain of it."""

    words: Sequence[str]
    concepts: Sequence[str]
    explained: float

    @classmethod
    def of(cls, asked: Text) -> "AskedTerms":
        """Cut a question."""
        return cls(
            words=terms(asked.words, asked.language),
            concepts=concepts_of(asked.words, asked.language),
            explained=explained(asked.words, asked.language),
        )


@dataclass(frozen=True)
class _Counted:
    """What is counted of a passage; the vectors of what an article answers stand at its beginning."""

    words: Sequence[str]
    concepts: Sequence[str]
    asked: "Vectors | None"


class ShelfIndex:
    """Scores the passages of one shelf. Making it blocks: a second for a thousand passages."""

    def __init__(
        self, pieces: Sequence[Piece], embedding: Embedding, before: "ShelfIndex | None" = None
    ) -> None:
        known = before.counted if before else {}
        self.pieces = tuple(pieces)
        self.counted: dict[str, _Counted] = {
            piece.key: known.get(piece.key) or _counted(piece, embedding) for piece in pieces
        }
        counted = [self.counted[piece.key] for piece in pieces]
        self._words = TermIndex([one.words for one in counted])
        self._concepts = TermIndex([one.concepts for one in counted])
        self._places = {piece.key: place for place, piece in enumerate(pieces)}
        beginnings = [piece for piece in pieces if piece.is_beginning]
        self.rivals: Mapping[str, frozenset[str]] = rivals(
            beginnings, [self.counted[piece.key].asked for piece in beginnings]
        )

    def holds(self, pieces: Sequence[Piece]) -> bool:
        """Tell whether it is made of exactly these passages."""
        return [piece.key for piece in pieces] == [piece.key for piece in self.pieces]

    @cached_property
    def scopes(self) -> frozenset[Scope]:
        """For whom its passages hold."""
        return frozenset(piece.scope for piece in self.pieces)

    def scored(
        self, asked: AskedTerms, near: Mapping[str, float], weights: Weights, asker: Asker
    ) -> list[tuple[Piece, float]]:
        """Return the best passages that hold for the asker, each with its score from 0 to 1."""
        import numpy  # noqa: PLC0415  # which only a search needs

        scores = weights.words * self._words.coverage(asked.words)
        scores = scores + weights.meant(asked.explained) * self._concepts.coverage(asked.concepts)
        for key, likeness in near.items():
            if key in self._places:
                scores[self._places[key]] += weights.nearness * likeness
        for scope in self.scopes:
            if not scope.holds_for(asker):
                scores[self._by_scope[scope]] = 0.0
        best: Any = numpy.argsort(-scores)[:_CANDIDATES].tolist()
        return [(self.pieces[place], float(scores[place])) for place in best if scores[place] > 0]

    @cached_property
    def _by_scope(self) -> Mapping[Scope, list[int]]:
        return {
            scope: [place for place, piece in enumerate(self.pieces) if piece.scope == scope]
            for scope in self.scopes
        }


def _counted(piece: Piece, embedding: Embedding) -> _Counted:
    return _Counted(
        words=_told(piece, terms),
        concepts=_told(piece, concepts_of),
        asked=embedding.vectors(_asked(piece)) if piece.is_beginning else None,
    )


def _told(piece: Piece, terms_of: Terms) -> list[str]:
    title = terms_of(piece.title, piece.language)
    asked = [term for question in piece.questions for term in terms_of(question, piece.language)]
    return [*(title * _TITLE_WEIGHT), *asked, *terms_of(piece.text, piece.language)]


def _asked(piece: Piece) -> list[Text]:
    return [Text(words, piece.language) for words in (piece.title, *piece.questions)]
