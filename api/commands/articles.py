"""The shop's articles, in and out of files."""

from collections.abc import Sequence
from pathlib import Path

import yaml

from api.commands.database import current_database
from core.clock import SystemClock
from core.errors import ConfigurationError
from core.settings import Settings
from knowledge import articles
from knowledge.documents import read_articles
from knowledge.search import KnowledgeSearch


class IndexNotMadeError(ConfigurationError):
    """The search index could not be made; the log says why."""

    def __init__(self) -> None:
        super().__init__("The search index could not be made; buyers are answered by words alone.")


async def publish_files(settings: Settings, files: Sequence[Path]) -> int:
    """Publish the articles of all files, or of none; raise UnreadableArticleError."""
    read = read_articles(files)
    async with current_database(settings) as database, database.write() as session:
        published = await articles.publish_all(session, read, now=SystemClock().now())
    return len(published)


async def published_as_yaml(settings: Settings) -> str:
    """Return what is published as a YAML list."""
    async with current_database(settings) as database, database.read() as session:
        published = await articles.published(session)
    written = [
        articles.said(article).model_dump(mode="json", exclude_defaults=True)
        for article in published
    ]
    return yaml.safe_dump(written, allow_unicode=True, sort_keys=False)


async def reindex(settings: Settings) -> None:
    """Make the search index anew; raise IndexNotMadeError."""
    async with current_database(settings) as database:
        search = KnowledgeSearch.open(settings, database)
        try:
            if not await search.rebuild():
                raise IndexNotMadeError
        finally:
            await search.close()


def write(target: Path, text: str) -> None:
    """Write a file; raise ConfigurationError where it cannot be."""
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{target} cannot be written: {error.strerror}.") from error
