"""Articles, and searches over them, for tests."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from core.database import Database, Sessions
from knowledge import articles
from knowledge.folder import IndexFolder
from knowledge.new_article import NewArticle
from knowledge.question import Passage, Question
from knowledge.search import KnowledgeSearch
from knowledge.vectors import ChromaHome, EmbeddedChroma
from tests.conftest import NOW
from tests.trained import wishes

GERMAN = {
    "language": "de",
    "title": "Wie lange kann ich zurückgeben?",
    "body": "Sie können unbenutzte Artikel innerhalb von 45 Tagen nach Zustellung zurückgeben. "
    "Innerhalb der EU ist der Rückversand kostenlos.",
}


def new_article(**changes: Any) -> NewArticle:
    """Describe the English article about returns."""
    described = {
        "slug": "returns",
        "language": "en",
        "title": "How long do I have to return an item?",
        "body": "You can return any unused item within 45 days of delivery.",
    }
    return NewArticle.model_validate({**described, **changes})


async def publish(sessions: Sessions, *new: NewArticle) -> None:
    """Publish articles."""
    async with sessions.write() as session:
        await articles.publish_all(session, new, now=NOW)


@asynccontextmanager
async def searching(
    database: Database, home: ChromaHome | Path, **settings: Any
) -> AsyncIterator[KnowledgeSearch]:
    """Open a search that looks for changes at every question."""
    if isinstance(home, Path):
        home = EmbeddedChroma(IndexFolder(home))
    search = KnowledgeSearch(
        database, home, wishes(), **{"default_language": "en", "check_seconds": 0.0, **settings}
    )
    try:
        yield search
    finally:
        await search.close()


async def found(
    search: KnowledgeSearch, question: str, language: str = "en", **asked: Any
) -> Sequence[tuple[str, str]]:
    """Return slug and language of what answers a question."""
    passages = await search.search(Question(question, language, **asked))
    return [(passage.slug, passage.language) for passage in passages]


class NothingToFind:
    """A search over no articles."""

    async def look_again(self) -> None:
        pass

    async def search(self, question: Question, *, limit: int = 3) -> list[Passage]:
        return []
