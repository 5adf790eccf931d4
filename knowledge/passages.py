"""Articles cut into what is found and quoted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.embedding import Text

_LONGEST = 900
_PARAGRAPHS = re.compile(r"\n\s*\n")
_SENTENCES = re.compile(r"(?<=[.!?。！？])\s*")


@dataclass(frozen=True)
class Source:
    """A published article as the index needs it."""

    slug: str
    language: str
    title: str
    body: str
    questions: tuple[str, ...]
    digest: int


@dataclass(frozen=True)
class Piece:
    """A part of an article that is short enough to be quoted; `key` changes with its text."""

    key: str
    slug: str
    language: str
    title: str
    text: str
    questions: tuple[str, ...] = ()

    @property
    def aspects(self) -> tuple[Text, ...]:
        """What a question may come near to: title, sample questions, each paragraph below the title."""
        told = [f"{self.title} {paragraph}" for paragraph in _PARAGRAPHS.split(self.text)]
        return tuple(Text(words, self.language) for words in (self.title, *self.questions, *told))


def pieces_of(sources: Sequence[Source]) -> list[Piece]:
    """Cut articles at paragraphs, and long paragraphs at sentences."""
    return [
        Piece(
            key=f"{source.slug}:{source.language}:{source.digest:010x}:{number}",
            slug=source.slug,
            language=source.language,
            title=source.title,
            text=text,
            # Once an article is enough, where it begins.
            questions=() if number else source.questions,
        )
        for source in sources
        for number, text in enumerate(_cut(source.body))
    ]


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
