"""The shop's articles, in and out of files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from api.commands.database import current_database
from core.clock import SystemClock
from core.errors import ConfigurationError
from core.settings import Settings
from knowledge import articles
from knowledge.new_article import NewArticle
from knowledge.search import KnowledgeSearch


class ArticleFileError(ConfigurationError):
    """A file holds no articles; the message names the file and what is wrong in it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")


async def publish_files(settings: Settings, files: Sequence[Path]) -> int:
    """Publish the articles of all files, or of none; raise ArticleFileError."""
    read = [article for path in files for article in read_articles(path)]
    async with current_database(settings) as database, database.write() as session:
        published = await articles.publish_all(session, read, now=SystemClock().now())
    return len(published)


async def published_as_yaml(settings: Settings) -> str:
    """Return what is published as a YAML list."""
    async with current_database(settings) as database, database.read() as session:
        published = await articles.published(session)
    written = [
        {
            "slug": article.slug,
            "language": article.language,
            "title": article.title,
            "body": article.body,
        }
        for article in published
    ]
    return yaml.safe_dump(written, allow_unicode=True, sort_keys=False)


async def reindex(settings: Settings) -> None:
    """Make the search index anew."""
    async with current_database(settings) as database:
        search = KnowledgeSearch.open(settings, database)
        try:
            await search.rebuild()
        finally:
            await search.close()


def write(target: Path, text: str) -> None:
    """Write a file; raise ConfigurationError where it cannot be."""
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{target} cannot be written: {error.strerror}.") from error


def read_articles(path: Path) -> list[NewArticle]:
    """Read a YAML list of articles, or one from a Markdown file; raise ArticleFileError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ArticleFileError(path, f"cannot be read: {error}") from error
    written = _from_markdown(path, text) if path.suffix == ".md" else _from_yaml(path, text)
    return [_checked(path, number, one) for number, one in enumerate(written, start=1)]


def _from_yaml(path: Path, text: str) -> list[Any]:
    try:
        written = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ArticleFileError(path, f"no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(written, list):
        raise ArticleFileError(path, "no list of articles.")
    return written


def _from_markdown(path: Path, text: str) -> list[Any]:
    slug, dot, language = path.stem.rpartition(".")
    heading, _, body = text.lstrip().partition("\n")
    if not dot or not heading.startswith("# "):
        reason = "a Markdown article is named SLUG.LANGUAGE.md and begins with '# ' and its title."
        raise ArticleFileError(path, reason)
    title = heading.removeprefix("# ")
    return [{"slug": slug, "language": language, "title": title, "body": body}]


def _checked(path: Path, number: int, written: Any) -> NewArticle:
    try:
        return NewArticle.model_validate(written)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the article"
        raise ArticleFileError(path, f"article {number}, {place}: {first['msg']}.") from error
