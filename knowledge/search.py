"""Finds the passages of published articles that answer a question, and says when none does."""

import asyncio
import time
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from core.clock import SystemClock
from core.database import Database, Sessions
from core.settings import Settings
from knowledge import articles
from knowledge.embedding import Embedding, NgramEmbedding
from knowledge.endpoint_embedding import EndpointEmbedding
from knowledge.folder import IndexFolder
from knowledge.neighbours import Neighbours
from knowledge.passages import Piece, pieces_of
from knowledge.question import Hit, Passage, Question
from knowledge.ranking import WITH_VECTORS, WORDS_ALONE, Ranking, by_an_endpoint
from knowledge.shelf_index import Senses
from knowledge.snapshot import Snapshot
from knowledge.vectors import ChromaHome, ChromaServer, EmbeddedChroma, VectorIndex
from knowledge.wishes import Wishes

_CHECK_SECONDS = 2.0
# For the vectors of what has just been published.
_LONGEST_WAIT = 2.0
_MOST = 3
# A strength, which is 1 for what just answers.
_ONE_TOO_MANY = 2.0


@dataclass(frozen=True)
class IndexState:
    """What can be searched just now; without vectors words and concepts go on alone."""

    articles: int
    passages: int
    languages: tuple[str, ...]
    embedding: str
    has_vectors: bool
    taken_at: datetime


@dataclass(frozen=True)
class Near:
    """By which vectors passages lie near a question, and how that counts."""

    embedding: Embedding
    ranking: Ranking


class KnowledgeSearch:
    """Answers from the database's published articles, a few seconds after they change.

    Vectors, words and concepts are scored together. The indexes are made at the first question, in
    a thread; `prepare` does so before. Without vectors the others go on alone.
    """

    def __init__(
        self,
        sessions: Sessions,
        home: ChromaHome,
        wishes: Wishes,
        *,
        default_language: str,
        near: Near | None = None,
        check_seconds: float = _CHECK_SECONDS,
    ) -> None:
        self._sessions = sessions
        self._home = home
        built_in = NgramEmbedding()
        self._senses = Senses(built_in, wishes)
        self._near = near or Near(built_in, WITH_VECTORS)
        self._neighbours = Neighbours(VectorIndex(home, self._near.embedding))
        self._default_language = default_language
        self._check_seconds = check_seconds
        self._refreshing = asyncio.Lock()
        self._working: set[asyncio.Task[object]] = set()
        self._snapshot: Snapshot | None = None
        self._check_at = 0.0

    @classmethod
    def open(cls, settings: Settings, database: Database, wishes: Wishes) -> "KnowledgeSearch":
        """Use the Chroma server of the settings, or an embedded one in the data folder."""
        home: ChromaHome
        if settings.chroma_url:
            home = ChromaServer(settings.chroma_url)
        else:
            home = EmbeddedChroma(IndexFolder(settings.data_dir / "knowledge"))
        return cls(
            database,
            home,
            wishes,
            default_language=settings.shop_default_language,
            near=_near(settings),
        )

    async def prepare(self) -> None:
        """Make the indexes ready, so that the first question need not wait for them."""
        await self._fresh()
        await asyncio.gather(*self._working)

    async def rebuild(self) -> bool:
        """Make the indexes anew from the database; return whether both can be searched now."""
        await self.prepare()
        return await self._neighbours.rebuild()

    def ask_owner(self) -> bool:
        """Have the process that holds the index make it anew at its next question.

        Return False where no other process holds it.
        """
        return self._home.ask_owner()

    async def look_again(self) -> None:
        """See what has just been published, without waiting for the next look."""
        async with self._refreshing:
            await self._look()

    async def state(self) -> IndexState:
        """Tell what can be searched."""
        snapshot = await self._fresh()
        return IndexState(
            articles=len(snapshot.beginnings),
            passages=sum(1 for _ in snapshot.pieces),
            languages=snapshot.languages,
            embedding=self._near.embedding.name,
            has_vectors=self._neighbours.is_up,
            taken_at=snapshot.taken_at,
        )

    async def conflicts(self) -> Mapping[str, frozenset[str]]:
        """Return by "slug:language" the slugs of published articles that contradict this one.

        None are known before the indexes have been made for the first time: nobody waits for that.
        """
        return (await self._fresh()).conflicts if self._snapshot is not None else {}

    async def products(self) -> frozenset[str]:
        """Return the SKUs to which some article is narrowed."""
        return (await self._fresh()).products

    async def search(self, question: Question, *, limit: int = _MOST) -> list[Passage]:
        """Return the passages that answer, the best first; none where none does.

        Articles in the asked language and in the shop's own are looked at first, then all others.
        An article that is found is told in the asked language where it exists in that.
        """
        return [hit.passage for hit in await self.consider(question) if hit.strength >= 1][:limit]

    async def alike(self, question: Question) -> list[Passage]:
        """Return what answers the same question so well that another article would be one too many."""
        hits = await self.consider(question)
        return [hit.passage for hit in hits if hit.strength >= _ONE_TOO_MANY][:_MOST]

    async def consider(self, question: Question) -> Sequence[Hit]:
        """Return also what comes near and is no answer, the best first."""
        snapshot = await self._fresh()
        first = (question.language, self._default_language)
        hits = await self._hits(snapshot, question, first)
        if not any(hit.strength >= 1 for hit in hits):
            rest = [language for language in snapshot.languages if language not in first]
            hits = [*hits, *await self._hits(snapshot, question, rest)]
        return snapshot.answers(question, hits)

    async def close(self) -> None:
        """Give up the index folder."""
        for task in self._working:
            task.cancel()
        await self._neighbours.close()

    async def _hits(
        self, snapshot: Snapshot, question: Question, languages: Sequence[str]
    ) -> list[Hit]:
        shelves = snapshot.open_shelves(question, languages)
        if not shelves:
            return []
        nearness = await self._neighbours.find(question.words, shelves)
        ranking = WORDS_ALONE if nearness is None else self._near.ranking
        return snapshot.hits(question, shelves, nearness or {}, ranking)

    async def _fresh(self) -> Snapshot:
        """Return what is published; whoever finds it changed brings the indexes in step."""
        snapshot = self._snapshot
        if snapshot is not None and (self._refreshing.locked() or not self._is_check_due()):
            return snapshot
        async with self._refreshing:
            if self._snapshot is None or self._is_check_due():
                return await self._look()
            return self._snapshot

    async def _look(self) -> Snapshot:
        self._snapshot = await self._refreshed(self._snapshot)
        self._check_at = time.monotonic() + self._check_seconds
        if self._home.is_asked():
            _ = self._in_background(self._neighbours.rebuild())
        return self._snapshot

    def _is_check_due(self) -> bool:
        return time.monotonic() >= self._check_at

    async def _refreshed(self, snapshot: Snapshot | None) -> Snapshot:
        async with self._sessions.read() as session:
            # In this order: what is published in between is seen twice rather than never.
            fingerprint = await articles.fingerprint(session)
            if snapshot is not None and snapshot.fingerprint == fingerprint:
                return snapshot
            published = await articles.published(session)
        pieces = pieces_of(published)
        taken = await asyncio.to_thread(
            Snapshot.of, fingerprint, pieces, self._senses, SystemClock().now(), snapshot
        )
        await self._bring_in_step(pieces)
        return taken

    async def _bring_in_step(self, pieces: Sequence[Piece]) -> None:
        """Have the vectors follow; where there are many, words go on alone until they are there."""
        syncing = self._in_background(self._neighbours.sync(pieces))
        await asyncio.wait({syncing}, timeout=_LONGEST_WAIT)

    def _in_background(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[object]:
        task = asyncio.create_task(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        return task


def _near(settings: Settings) -> Near | None:
    """Return the endpoint's vectors where the settings name one; None for the built-in ones."""
    kind, _, model = settings.embedding.partition(":")
    if kind != "openai":
        return None
    embedding = EndpointEmbedding(
        model,
        api_key=settings.openai_api_key.get_secret_value(),
        base_url=settings.openai_base_url,
    )
    return Near(embedding, by_an_endpoint(settings.embedding_floor))
