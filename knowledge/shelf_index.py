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
from knowledge.wishes import Wishes
from knowledge.words import TermIndex

if TYPE_CHECKING:
    from knowledge.embedding import Vectors

_TITLE_WEIGHT = 2
_CANDIDATES = 50

Terms = Callable[[str, str], list[str]]
"""Cuts a text in a language into what is counted."""


@dataclass(frozen=True)
class AskedTerms:
    """A question as it is counted: pieces of words, concepts, how much these explain of it, wishes."""

    words: Sequence[str]
    concepts: Sequence[str]
    explained: float
    wishes: "Vectors"

    @classmethod
    def of(cls, asked: Text, wishes: Wishes) -> "AskedTerms":
        """Cut a question."""
        return cls(
            words=terms(asked.words, asked.language),
            concepts=concepts_of(asked.words, asked.language),
            explained=explained(asked.words, asked.language),
            wishes=wishes.shares(asked),
        )


@dataclass(frozen=True)
class _Counted:
    """What is counted of a passage; what an article answers is counted where it begins."""

    words: Sequence[str]
    concepts: Sequence[str]
    asked: "Vectors | None"
    wishes: "Vectors | None"


@dataclass(frozen=True)
class Senses:
    """What makes texts comparable: vectors of what they say, and the wishes behind them."""

    embedding: Embedding
    wishes: Wishes


class ShelfIndex:
    """Scores the passages of one shelf. Making it blocks: a second for a thousand passages."""

    def __init__(
        self, pieces: Sequence[Piece], senses: Senses, before: "ShelfIndex | None" = None
    ) -> None:
        known = before.counted if before else {}
        self.pieces = tuple(pieces)
        self.counted: dict[str, _Counted] = {
            piece.key: known.get(piece.key) or _counted(piece, senses) for piece in pieces
        }
        counted = [self.counted[piece.key] for piece in pieces]
        self._words = TermIndex([one.words for one in counted])
        self._concepts = TermIndex([one.concepts for one in counted])
        self._wishes = self._wishes_of_pieces()
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
        # The likeness of two distributions: 1 where they are the same (Bhattacharyya).
        scores = scores + weights.wishes * (self._wishes @ numpy.sqrt(asked.wishes))
        for key, likeness in near.items():
            if key in self._places:
                scores[self._places[key]] += weights.nearness * likeness
        scores *= 1 - weights.doubt * (1 - float(asked.wishes.sum()))
        for scope in self.scopes:
            if not scope.holds_for(asker):
                scores[self._by_scope[scope]] = 0.0
        best: Any = numpy.argsort(-scores)[:_CANDIDATES].tolist()
        return [(self.pieces[place], float(scores[place])) for place in best if scores[place] > 0]

    def _wishes_of_pieces(self) -> "Vectors":
        import numpy  # noqa: PLC0415

        of_article = {
            piece.article: self.counted[piece.key].wishes
            for piece in self.pieces
            if piece.is_beginning
        }
        rows = [of_article[piece.article] for piece in self.pieces]
        roots: Vectors = numpy.sqrt(numpy.vstack([row for row in rows if row is not None]))
        return roots

    @cached_property
    def _by_scope(self) -> Mapping[Scope, list[int]]:
        return {
            scope: [place for place, piece in enumerate(self.pieces) if piece.scope == scope]
            for scope in self.scopes
        }


def _counted(piece: Piece, senses: Senses) -> _Counted:
    asked = _asked(piece) if piece.is_beginning else []
    return _Counted(
        words=_told(piece, terms),
        concepts=_told(piece, concepts_of),
        asked=senses.embedding.vectors(asked) if asked else None,
        wishes=_mean([senses.wishes.shares(text) for text in asked]),
    )


def _mean(shares: "Sequence[Vectors]") -> "Vectors | None":
    import numpy  # noqa: PLC0415

    return numpy.mean(shares, axis=0, dtype=numpy.float32) if shares else None


def _told(piece: Piece, terms_of: Terms) -> list[str]:
    title = terms_of(piece.title, piece.language)
    asked = [term for question in piece.questions for term in terms_of(question, piece.language)]
    return [*(title * _TITLE_WEIGHT), *asked, *terms_of(piece.text, piece.language)]


def _asked(piece: Piece) -> list[Text]:
    return [Text(words, piece.language) for words in (piece.title, *piece.questions)]
