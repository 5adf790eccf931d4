"""Finds the passages of published articles that answer a question, and says when none does."""

import asyncio
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.database import Database, Sessions
from core.settings import Settings
from knowledge import articles
from knowledge.articles import Fingerprint
from knowledge.embedding import NgramEmbedding, Text
from knowledge.folder import IndexFolder
from knowledge.models import Article
from knowledge.neighbours import Neighbours
from knowledge.passages import Piece, Source, pieces_of
from knowledge.vectors import ChromaHome, ChromaServer, EmbeddedChroma, VectorIndex
from knowledge.words import WordIndex

_CHECK_SECONDS = 2.0
_CANDIDATES = 32
_LONGEST_QUESTION = 500

# Measured on tests/knowledge/questions.yaml with the built-in embedding: below these lies most of
# what no article answers, and little of what one does.
_FLOOR = 0.23
_FLOOR_OF_WORDS_ALONE = 0.16
_WEIGHT_OF_NEARNESS = 0.5


@dataclass(frozen=True)
class Passage:
    """A part of a published article; `score` runs from 0 to 1."""

    slug: str
    language: str
    title: str
    text: str
    score: float


@dataclass(frozen=True)
class _Snapshot:
    """What was published when it was looked at last."""

    fingerprint: Fingerprint
    pieces: Mapping[str, Piece]
    words: WordIndex

    def languages(self, first: Iterable[str]) -> list[tuple[str, ...]]:
        """Return the languages there are in the order of search; the last step takes all the rest."""
        there = {piece.language for piece in self.pieces.values()}
        wanted = [language for language in dict.fromkeys(first) if language in there]
        rest = tuple(sorted(there.difference(wanted)))
        return [*((language,) for language in wanted), *([rest] if rest else [])]


class KnowledgeSearch:
    """Answers from the database's published articles, a few seconds after they change.

    Vectors and words are scored together. The indexes are made at the first question, in a
    thread; `prepare` does so before. Without vectors words go on alone.
    """

    def __init__(
        self,
        sessions: Sessions,
        home: ChromaHome,
        *,
        default_language: str,
        check_seconds: float = _CHECK_SECONDS,
    ) -> None:
        self._sessions = sessions
        self._neighbours = Neighbours(VectorIndex(home, NgramEmbedding()))
        self._default_language = default_language
        self._check_seconds = check_seconds
        self._refreshing = asyncio.Lock()
        self._snapshot: _Snapshot | None = None
        self._check_at = 0.0

    @classmethod
    def open(cls, settings: Settings, database: Database) -> "KnowledgeSearch":
        """Use the Chroma server of the settings, or an embedded one in the data folder."""
        home: ChromaHome
        if settings.chroma_url:
            home = ChromaServer(settings.chroma_url)
        else:
            home = EmbeddedChroma(IndexFolder(settings.data_dir / "knowledge"))
        return cls(database, home, default_language=settings.shop_default_language)

    async def prepare(self) -> None:
        """Make the indexes ready, so that the first question need not wait for them."""
        await self._fresh()

    async def rebuild(self) -> bool:
        """Make the indexes anew from the database; return whether both can be searched now."""
        await self._fresh()
        return await self._neighbours.rebuild()

    async def search(self, question: str, *, language: str, limit: int = 3) -> list[Passage]:
        """Return the passages that answer, the best first; none where none does.

        Articles in the asked language are looked at first, then those in the shop's own, then all
        others: the first of these that has an answer gives it.
        """
        snapshot = await self._fresh()
        asked = Text(question[:_LONGEST_QUESTION], language)
        for languages in snapshot.languages((language, self._default_language)):
            found = [
                passage
                for one in languages
                for passage in await self._in_language(snapshot, asked, one)
            ]
            if found:
                return sorted(found, key=lambda passage: -passage.score)[:limit]
        return []

    async def close(self) -> None:
        """Give up the index folder."""
        await self._neighbours.close()

    async def _in_language(self, snapshot: _Snapshot, asked: Text, language: str) -> list[Passage]:
        covered = snapshot.words.coverage(asked.words, asked_in=asked.language, language=language)
        near = await self._neighbours.find(asked, language=language, limit=_CANDIDATES)
        floor = _FLOOR_OF_WORDS_ALONE if near is None else _FLOOR
        return [
            _passage(snapshot.pieces[key], score)
            for key, score in _fused(covered, near).items()
            if score >= floor and key in snapshot.pieces
        ]

    async def _fresh(self) -> _Snapshot:
        """Return what is published; whoever finds it changed brings the indexes in step."""
        snapshot = self._snapshot
        if snapshot is not None and (self._refreshing.locked() or not self._is_check_due()):
            return snapshot
        async with self._refreshing:
            if self._snapshot is None or self._is_check_due():
                self._snapshot = await self._refreshed(self._snapshot)
                self._check_at = time.monotonic() + self._check_seconds
            return self._snapshot

    def _is_check_due(self) -> bool:
        return time.monotonic() >= self._check_at

    async def _refreshed(self, snapshot: _Snapshot | None) -> _Snapshot:
        async with self._sessions.read() as session:
            # In this order: what is published in between is seen twice rather than never.
            fingerprint = await articles.fingerprint(session)
            if snapshot is not None and snapshot.fingerprint == fingerprint:
                return snapshot
            published = await articles.for_buyers(session)
        pieces = pieces_of([_source(article) for article in published])
        words = await asyncio.to_thread(WordIndex, pieces)
        await self._neighbours.sync(pieces)
        return _Snapshot(fingerprint, {piece.key: piece for piece in pieces}, words)


def _fused(covered: Mapping[str, float], near: Mapping[str, float] | None) -> dict[str, float]:
    """Score by words and nearness together; a passage missing in one has nothing of it."""
    if near is None:
        return dict(covered)
    weight = _WEIGHT_OF_NEARNESS
    return {
        key: weight * near.get(key, 0.0) + (1 - weight) * covered.get(key, 0.0)
        for key in {**near, **covered}
    }


def _source(article: Article) -> Source:
    return Source(
        slug=article.slug,
        language=article.language,
        title=article.title,
        body=article.body,
        questions=tuple(article.questions),
        digest=article.digest,
    )


def _passage(piece: Piece, score: float) -> Passage:
    return Passage(
        slug=piece.slug,
        language=piece.language,
        title=piece.title,
        text=piece.text,
        score=round(min(score, 1.0), 3),
    )
