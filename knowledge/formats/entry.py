"""What a file holds: articles, and what is none with the reason."""

import codecs
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from pydantic import ValidationError

from core.errors import InvalidError
from knowledge.new_article import NewArticle

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class UnreadableArticleError(InvalidError):
    """There is no article where one was expected; the message names the place and the reason."""

    code = "unreadable_article"

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}", field="file")
        self.where = where
        self.reason = reason


@dataclass(frozen=True)
class Entry:
    """An article, and where it stands: file, and line or number within it."""

    where: str
    article: NewArticle


@dataclass(frozen=True)
class Refused:
    """Why what stands somewhere is not taken in."""

    where: str
    reason: str


Found = Iterator[Entry | Refused]


@dataclass(frozen=True)
class File:
    """The content of a file, by its name."""

    name: str
    content: bytes

    @property
    def ending(self) -> str:
        """The ending of the name, in small letters, with its dot."""
        _, dot, ending = self.name.rpartition(".")
        return f"{dot}{ending}".lower()

    @property
    def text(self) -> str:
        """The content as text: UTF-8, or UTF-16 with its mark; raise UnreadableArticleError."""
        try:
            if self.content.startswith(_UTF16):
                return self.content.decode("utf-16")
            return self.content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            reason = f"byte {error.start} is no {error.encoding.upper()}"
            raise UnreadableArticleError(self.name, reason) from error


def entry(fields: Any, where: str) -> Entry | Refused:
    """Take an article's fields, or say which of them cannot be taken."""
    try:
        return Entry(where, NewArticle.model_validate(fields))
    except ValidationError as error:
        fault = error.errors()[0]
        field = ".".join(str(part) for part in fault["loc"]) or "article"
        return Refused(where, f"{field}: {fault['msg']}")


def parsed_yaml(text: str, where: str) -> Any:
    """Read YAML without anything that runs; raise UnreadableArticleError with the line."""
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        reason = getattr(error, "problem", None) or "it is no YAML"
        raise UnreadableArticleError(f"{where}{place}", str(reason)) from error
    except (ValueError, RecursionError) as error:
        raise UnreadableArticleError(where, f"it is no YAML: {error}") from error


def written_fields(article: NewArticle) -> Mapping[str, Any]:
    """Return the fields of an article that are not as usual."""
    return article.model_dump(mode="json", exclude_defaults=True)
