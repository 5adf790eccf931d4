"""An article as a Markdown file: its fields above as front matter, the body below."""

import re

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

ENDINGS = frozenset({".md", ".markdown"})
_FRONT_MATTER = re.compile(
    r"\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)(.*)\Z", re.DOTALL | re.MULTILINE
)


def read(file: File) -> Found:
    """Read one article; raise UnreadableArticleError where there is no front matter."""
    match = _FRONT_MATTER.match(file.text)
    if match is None:
        raise UnreadableArticleError(file.name, "it does not begin with front matter between '---'")
    fields = parsed_yaml(match[1], file.name)
    if not isinstance(fields, dict):
        raise UnreadableArticleError(file.name, "its front matter is no list of fields")
    yield entry({**fields, "body": match[2]}, file.name)


def written(article: NewArticle) -> str:
    """Write an article as `read` reads it."""
    fields = dict(written_fields(article))
    body = fields.pop("body")
    front_matter = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)
    return f"---\n{front_matter}---\n\n{body}\n"
