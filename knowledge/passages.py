"""Articles cut into what is found and quoted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from knowledge.embedding import Text
from knowledge.models import Article, Audience
from knowledge.scope import Scope

_LONGEST = 900
_PARAGRAPHS = re.compile(r"\n\s*\n")
_SENTENCES = re.compile(r"(?<=[.!?。！？])\s*")


@dataclass(frozen=True)
class Shelf:
    """Passages that are searched together: of one language and for one audience."""

    audience: Audience
    language: str


@dataclass(frozen=True)
class Piece:
    """A part of an article that is short enough to be quoted; `key` changes with its text.

    `article` is the same for all parts of one article in one language; its beginning has the sample
    questions, once being enough.
    """

    key: str
    article: str
    slug: str
    language: str
    title: str
    text: str
    questions: tuple[str, ...]
    is_beginning: bool
    audience: Audience
    scope: Scope
    updated_at: datetime

    @property
    def shelf(self) -> Shelf:
        """Where it is searched."""
        return Shelf(self.audience, self.language)

    @property
    def aspects(self) -> tuple[Text, ...]:
        """What a question may come near to: title, sample questions, each paragraph below the title."""
        told = [f"{self.title} {paragraph}" for paragraph in _PARAGRAPHS.split(self.text)]
        return tuple(Text(words, self.language) for words in (self.title, *self.questions, *told))


def pieces_of(published: Sequence[Article]) -> list[Piece]:
    """Cut articles at paragraphs, and long paragraphs at sentences."""
    return [piece for article in published for piece in _pieces(article)]


def _pieces(article: Article) -> Iterator[Piece]:
    scope = Scope.of(article.countries, article.products)
    name = f"{article.slug}:{article.language}"
    for number, text in enumerate(_cut(article.body)):
        yield Piece(
            key=f"{name}:{article.digest:010x}:{number}",
            article=name,
            slug=article.slug,
            language=article.language,
            title=article.title,
            text=text,
            questions=() if number else tuple(article.questions),
            is_beginning=number == 0,
            audience=article.audience,
            scope=scope,
            updated_at=article.updated_at,
        )


def _cut(body: str) -> Iterator[str]:
    """Yield runs of whole paragraphs that are as long as may be quoted."""
    gathered = ""
    for separator, part in _parts(body):
        joined = f"{gathered}{separator}{part}" if gathered else part
        if gathered and len(joined) > _LONGEST:
            yield gathered
            gathered = part
        else:
            gathered = joined
    if gathered:
        yield gathered


def _parts(body: str) -> Iterator[tuple[str, str]]:
    """Yield paragraphs, or sentences of those that are too long, each with what parts it."""
    for paragraph in _PARAGRAPHS.split(body.strip()):
        if len(paragraph) <= _LONGEST:
            yield "\n\n", paragraph
            continue
        separator = "\n\n"
        for sentence in _SENTENCES.split(paragraph):
            for start in range(0, len(sentence), _LONGEST):
                yield separator, sentence[start : start + _LONGEST]
                separator = " "
