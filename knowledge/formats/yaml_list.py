"""A YAML list of articles."""

from collections.abc import Iterable

import yaml

from knowledge.formats.entry import (
    File,
    Found,
    UnreadableArticleError,
    entry,
    parsed_yaml,
    written_fields,
)
from knowledge.new_article import NewArticle

ENDINGS = frozenset({".yaml", ".yml"})


def read(file: File) -> Found:
    """Read a list of articles; raise UnreadableArticleError where there is no list."""
    listed = parsed_yaml(file.text, file.name)
    if not isinstance(listed, list):
        raise UnreadableArticleError(file.name, "a list of articles was expected")
    for number, fields in enumerate(listed, 1):
        yield entry(fields, f"{file.name}, article {number}")


def written(articles: Iterable[NewArticle]) -> str:
    """Write articles as the list that `read` reads."""
    listed = [dict(written_fields(article)) for article in articles]
    return yaml.safe_dump(listed, allow_unicode=True, sort_keys=False)
