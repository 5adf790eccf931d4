"""Articles as files: a YAML list, or one Markdown file each with front matter."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from core.errors import InvalidError
from knowledge.articles import require_unique
from knowledge.new_article import NewArticle

_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)(.*)\Z", re.DOTALL | re.MULTILINE
)
_LARGEST_FILE = 20_000_000
_LISTS = frozenset({".yaml", ".yml"})
_PAGES = frozenset({".md", ".markdown"})
_DEMO = Path(__file__).with_name("demo_articles.yaml")


class UnreadableArticleError(InvalidError):
    """A file holds no articles; the message names the file, the place in it, and the reason."""

    code = "unreadable_article"

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}", field="file")


def demo_articles() -> list[NewArticle]:
    """Return the articles of the demo shop."""
    return read_articles([_DEMO])


def read_articles(paths: Iterable[Path]) -> list[NewArticle]:
    """Read articles from files, and from the Markdown and YAML files of folders.

    All or none: raise UnreadableArticleError for the first file that cannot be used, and
    DuplicateArticleError for an article that comes twice.
    """
    found = [
        article for path in paths for file in _files_of(path) for article in _articles_of(file)
    ]
    require_unique(found)
    return found


def articles_from_yaml(text: str, *, where: str) -> list[NewArticle]:
    """Read a list of articles, each with slug, language, title and body."""
    listed = _parsed(text, where)
    if not isinstance(listed, list):
        raise UnreadableArticleError(where, "a list of articles was expected")
    return [_article(one, f"{where}, article {number}") for number, one in enumerate(listed, 1)]


def article_from_markdown(text: str, *, where: str) -> NewArticle:
    """Read one article: slug, language and title above, the body below the front matter."""
    match = _FRONT_MATTER.match(text.removeprefix("\ufeff"))
    if match is None:
        raise UnreadableArticleError(where, "it does not begin with front matter between '---'")
    fields = _parsed(match[1], where)
    if not isinstance(fields, dict):
        raise UnreadableArticleError(where, "its front matter is no list of fields")
    return _article({**fields, "body": match[2]}, where)


def _files_of(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix.lower() in _LISTS | _PAGES)


def _articles_of(file: Path) -> list[NewArticle]:
    if file.suffix.lower() in _LISTS:
        return articles_from_yaml(_text_of(file), where=str(file))
    if file.suffix.lower() in _PAGES:
        return [article_from_markdown(_text_of(file), where=str(file))]
    raise UnreadableArticleError(str(file), "it is neither Markdown nor YAML")


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise UnreadableArticleError(str(file), "it is larger than 20 MB")
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableArticleError(str(file), f"byte {error.start} is no UTF-8") from error
    except OSError as error:
        raise UnreadableArticleError(str(file), error.strerror or "it cannot be read") from error


def _parsed(text: str, where: str) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        reason = getattr(error, "problem", None) or "it is no YAML"
        raise UnreadableArticleError(f"{where}{place}", str(reason)) from error


def _article(fields: Any, where: str) -> NewArticle:
    try:
        return NewArticle.model_validate(fields)
    except ValidationError as error:
        fault = error.errors()[0]
        field = ".".join(str(part) for part in fault["loc"]) or "article"
        raise UnreadableArticleError(where, f"{field}: {fault['msg']}") from error
