"""The published articles as they were when they were looked at last, ready to be searched."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from knowledge.articles import Fingerprint
from knowledge.neighbours import Nearness, Open
from knowledge.passages import Piece, Shelf
from knowledge.question import Hit, Question
from knowledge.ranking import Ranking, Weights
from knowledge.rivals import is_conflict, outranks
from knowledge.shelf_index import AskedTerms, Senses, ShelfIndex


@dataclass(frozen=True)
class Snapshot:
    """What was published at a moment; whoever searches it sees one state of all articles."""

    fingerprint: Fingerprint
    shelves: Mapping[Shelf, ShelfIndex]
    senses: Senses
    taken_at: datetime

    @classmethod
    def of(
        cls,
        fingerprint: Fingerprint,
        pieces: Sequence[Piece],
        senses: Senses,
        now: datetime,
        before: "Snapshot | None" = None,
    ) -> "Snapshot":
        """Make the indexes, of which what did not change is taken from `before`; it blocks."""
        shelved: defaultdict[Shelf, list[Piece]] = defaultdict(list)
        for piece in pieces:
            shelved[piece.shelf].append(piece)
        known = before.shelves if before else {}
        shelves = {shelf: _index(held, senses, known.get(shelf)) for shelf, held in shelved.items()}
        return cls(fingerprint, shelves, senses, now)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages there are articles in."""
        return tuple(sorted({shelf.language for shelf in self.shelves}))

    @property
    def pieces(self) -> Iterator[Piece]:
        """All passages."""
        return (piece for index in self.shelves.values() for piece in index.pieces)

    @cached_property
    def beginnings(self) -> Mapping[str, Piece]:
        """The first passage of each article, by `Piece.article`."""
        return {piece.article: piece for piece in self.pieces if piece.is_beginning}

    @cached_property
    def products(self) -> frozenset[str]:
        """The SKUs to which some article is narrowed."""
        return frozenset(sku for piece in self.beginnings.values() for sku in piece.scope.products)

    @cached_property
    def rivals(self) -> Mapping[str, frozenset[str]]:
        """By article, the others that answer the same question."""
        return {
            article: others
            for index in self.shelves.values()
            for article, others in index.rivals.items()
        }

    @property
    def conflicts(self) -> Mapping[str, frozenset[str]]:
        """By article, the slugs of those that contradict it."""
        return {
            article: frozenset(self.beginnings[other].slug for other in others)
            for article, all_others in self.rivals.items()
            if (others := self._conflicting(article, all_others))
        }

    def open_shelves(self, question: Question, languages: Iterable[str]) -> list[Open]:
        """Return where to look in these languages, and which scopes hold for the asker."""
        wanted = [
            Shelf(audience, language)
            for language in dict.fromkeys(languages)
            for audience in question.audiences
        ]
        return [self._open(shelf, question) for shelf in wanted if shelf in self.shelves]

    def hits(
        self,
        question: Question,
        shelves: Sequence[Open],
        nearness: Nearness,
        ranking: Ranking,
    ) -> list[Hit]:
        """Score what lies on open shelves."""
        has_own = question.language in self.languages
        asked = AskedTerms.of(question.words, self.senses.wishes)
        found = []
        for one in shelves:
            is_same = one.shelf.language == question.language
            weights = ranking.weights(is_same_language=is_same, has_own=has_own)
            near = nearness.get(one.shelf, {})
            scored = self.shelves[one.shelf].scored(asked, near, weights, question.asker)
            preference = 1.0 if is_same else ranking.preference
            found += [_hit(piece, score, weights, preference) for piece, score in scored]
        return found

    def answers(self, question: Question, hits: Sequence[Hit]) -> list[Hit]:
        """Return the passages to tell, the best first: of each article one language, the asked one.

        Of two articles that answer the same question only the one that goes first is left.
        """
        by_slug: defaultdict[str, list[Hit]] = defaultdict(list)
        for hit in sorted(hits, key=_best_first):
            by_slug[hit.piece.slug].append(hit)
        told = [hit for found in by_slug.values() for hit in self._in_one_language(question, found)]
        return sorted(self._without_outranked(told), key=_best_first)

    def _in_one_language(self, question: Question, hits: Sequence[Hit]) -> list[Hit]:
        best = hits[0]
        if best.piece.language == question.language:
            return [hit for hit in hits if hit.piece.language == question.language]
        asked = self._readable(question, best.piece.slug)
        if asked is None:
            return [hit for hit in hits if hit.piece.language == best.piece.language]
        own = [hit for hit in hits if hit.piece.language == question.language]
        return [replace(best, piece=own[0].piece if own else asked), *own[1:]]

    def _readable(self, question: Question, slug: str) -> Piece | None:
        """Return the beginning of an article in the language of the question, if she may have it."""
        piece = self.beginnings.get(f"{slug}:{question.language}")
        if piece is None or piece.audience not in question.audiences:
            return None
        return piece if piece.scope.holds_for(question.asker) else None

    def _without_outranked(self, hits: Sequence[Hit]) -> list[Hit]:
        answering = {hit.piece.article for hit in hits if hit.strength >= 1}
        return [hit for hit in hits if not self._is_outranked(hit.piece, answering)]

    def _is_outranked(self, piece: Piece, answering: set[str]) -> bool:
        others = self.rivals.get(piece.article, frozenset()) & answering
        return any(outranks(self.beginnings[other], piece) for other in others)

    def _conflicting(self, article: str, others: Iterable[str]) -> list[str]:
        mine = self.beginnings[article]
        return [other for other in others if is_conflict(mine, self.beginnings[other])]

    def _open(self, shelf: Shelf, question: Question) -> Open:
        narrow = [scope for scope in self.shelves[shelf].scopes if scope.narrowness]
        holding = [scope.name for scope in narrow if scope.holds_for(question.asker)]
        return Open(shelf, holding, all_hold=len(holding) == len(narrow))


def _index(pieces: Sequence[Piece], senses: Senses, before: ShelfIndex | None) -> ShelfIndex:
    if before is not None and before.holds(pieces):
        return before
    return ShelfIndex(pieces, senses, before)


def _hit(piece: Piece, score: float, weights: Weights, preference: float) -> Hit:
    """Make scores comparable across languages, of which the asked one is preferred."""
    strength = score / weights.floor
    if strength >= 1:
        strength = 1 + (strength - 1) * preference
    return Hit(piece, score, weights.floor, strength)


def _best_first(hit: Hit) -> tuple[float, str]:
    # Of two that are equally strong, the order of the keys decides.
    return -hit.strength, hit.piece.key
