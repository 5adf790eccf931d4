"""The published articles as they were when they were looked at last, ready to be searched."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from knowledge.articles import Fingerprint
from knowledge.concepts import concepts_of, explained
from knowledge.embedding import Embedding
from knowledge.neighbours import Nearness, Open
from knowledge.passages import Piece, Shelf
from knowledge.question import Hit, Question
from knowledge.ranking import (
    PREFERENCE_FOR_THE_ASKED_LANGUAGE,
    WITH_VECTORS,
    WORDS_ALONE,
    Weights,
)
from knowledge.rivals import is_conflict, outranks, rivals
from knowledge.scope import Scope
from knowledge.texts import terms
from knowledge.words import TermIndex


@dataclass(frozen=True)
class Snapshot:
    """What was published at a moment; whoever searches it sees one state of all articles."""

    fingerprint: Fingerprint
    pieces: Mapping[str, Piece]
    words: TermIndex
    concepts: TermIndex
    rivals: Mapping[str, frozenset[str]]
    taken_at: datetime

    @classmethod
    def of(
        cls, fingerprint: Fingerprint, pieces: Sequence[Piece], embedding: Embedding, now: datetime
    ) -> "Snapshot":
        """Make the indexes; it blocks, for a second a thousand articles."""
        return cls(
            fingerprint=fingerprint,
            pieces={piece.key: piece for piece in pieces},
            words=TermIndex(pieces, terms),
            concepts=TermIndex(pieces, concepts_of),
            rivals=rivals(pieces, embedding),
            taken_at=now,
        )

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages there are articles in."""
        return tuple(sorted({shelf.language for shelf in self._scopes}))

    @property
    def beginnings(self) -> Iterator[Piece]:
        """The first passage of each article."""
        return (piece for piece in self.pieces.values() if piece.is_beginning)

    @property
    def conflicts(self) -> Mapping[str, frozenset[str]]:
        """By article (`Piece.article`), the slugs of those that contradict it."""
        return {
            article: frozenset(self._beginnings[other].slug for other in others)
            for article, all_others in self.rivals.items()
            if (others := self._conflicting(article, all_others))
        }

    def open_shelves(self, question: Question, languages: Iterable[str]) -> list[Open]:
        """Return where to look in these languages, and which scopes hold for the asker."""
        shelves = [
            Shelf(audience, language)
            for language in dict.fromkeys(languages)
            for audience in question.audiences
        ]
        return [self._open(shelf, question) for shelf in shelves if shelf in self._scopes]

    def hits(
        self, question: Question, shelves: Sequence[Open], nearness: Nearness | None
    ) -> list[Hit]:
        """Score what lies on open shelves; without vectors by words and concepts alone."""
        return [hit for one in shelves for hit in self._on_shelf(question, one, nearness)]

    def answers(self, question: Question, hits: Sequence[Hit]) -> list[Hit]:
        """Return the passages to tell, the best first: of each article one language, the asked one.

        Of two articles that answer the same question only the one that goes first is left.
        """
        by_slug: defaultdict[str, list[Hit]] = defaultdict(list)
        for hit in sorted(hits, key=lambda hit: -hit.strength):
            by_slug[hit.piece.slug].append(hit)
        told = [
            hit for of_slug in by_slug.values() for hit in self._in_one_language(question, of_slug)
        ]
        # Stable: where two are equally strong, the order of the keys decides.
        return sorted(self._without_outranked(told), key=lambda hit: (-hit.strength, hit.piece.key))

    def _on_shelf(self, question: Question, one: Open, nearness: Nearness | None) -> Iterator[Hit]:
        ranking = WORDS_ALONE if nearness is None else WITH_VECTORS
        is_same = one.shelf.language == question.language
        weights = ranking.weights(is_same_language=is_same)
        scored = weights.fused(
            nearness[one.shelf] if nearness else {},
            self.words.coverage(question.words, one.shelf),
            self.concepts.coverage(question.words, one.shelf),
            explained=explained(question.words.words, question.language),
        )
        for key, score in scored.items():
            piece = self.pieces.get(key)
            if piece is not None and piece.scope.holds_for(question.asker):
                yield Hit(piece, score, weights.floor, _strength(score, weights, is_same=is_same))

    def _in_one_language(self, question: Question, hits: Sequence[Hit]) -> list[Hit]:
        best = hits[0]
        asked = self._readable(question, best.piece.slug)
        if asked is None or best.piece.language == question.language:
            return [hit for hit in hits if hit.piece.language == best.piece.language]
        own = [hit for hit in hits if hit.piece.language == question.language]
        first = own[0].piece if own else asked
        return [replace(best, piece=first), *own[1:]]

    def _readable(self, question: Question, slug: str) -> Piece | None:
        """Return the beginning of an article in the language of the question, if she may have it."""
        piece = self._beginnings.get(f"{slug}:{question.language}")
        if piece is None or piece.audience not in question.audiences:
            return None
        return piece if piece.scope.holds_for(question.asker) else None

    def _without_outranked(self, hits: Sequence[Hit]) -> list[Hit]:
        there = {hit.piece.article for hit in hits}
        return [hit for hit in hits if not self._is_outranked(hit.piece, there)]

    def _is_outranked(self, piece: Piece, there: set[str]) -> bool:
        mine = self._beginnings[piece.article]
        others = self.rivals.get(piece.article, frozenset()) & there
        return any(outranks(self._beginnings[other], mine) for other in others)

    def _conflicting(self, article: str, others: Iterable[str]) -> list[str]:
        mine = self._beginnings[article]
        return [other for other in others if is_conflict(mine, self._beginnings[other])]

    def _open(self, shelf: Shelf, question: Question) -> Open:
        scopes = self._scopes[shelf]
        holding = [scope.name for scope in scopes if scope.holds_for(question.asker)]
        return Open(shelf, None if len(holding) == len(scopes) else holding)

    @cached_property
    def _beginnings(self) -> dict[str, Piece]:
        return {piece.article: piece for piece in self.beginnings}

    @cached_property
    def _scopes(self) -> dict[Shelf, frozenset[Scope]]:
        found: defaultdict[Shelf, set[Scope]] = defaultdict(set)
        for piece in self.pieces.values():
            found[piece.shelf].add(piece.scope)
        return {shelf: frozenset(scopes) for shelf, scopes in found.items()}


def _strength(score: float, weights: Weights, *, is_same: bool) -> float:
    """Make scores comparable across languages, of which the asked one is preferred."""
    strength = score / weights.floor
    if is_same or strength < 1:
        return strength
    return max(1.0, strength * PREFERENCE_FOR_THE_ASKED_LANGUAGE)
