"""Texts as vectors: the port, and the built-in way, which needs no download and no network."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol
from zlib import crc32

from knowledge.concepts import concepts_of, every_concept, explained
from knowledge.texts import content

if TYPE_CHECKING:
    import numpy

    Vectors = numpy.ndarray[Any, numpy.dtype[numpy.float32]]

_DIMENSIONS = 1024
_CONCEPT_SHARE = 0.4
# Goes up with the stems: vectors made from others are not comparable.
_EDITION = 2
_SHORTEST, _LONGEST = 2, 4


@dataclass(frozen=True)
class Text:
    """A text and the language it is written in."""

    words: str
    language: str


class Embedding(Protocol):
    """Turns texts into vectors of length one; the nearer two texts, the larger their product.

    `name` changes with everything that makes vectors incomparable; a remote one must not be waited
    for on the event loop.
    """

    name: str
    is_remote: bool

    def vectors(self, texts: Sequence[Text]) -> "Vectors":
        """Return one row for each text; a text without content gets a row of noughts."""
        ...


class NgramEmbedding:
    """Hashed runs of two to four letters, beside what the words stand for in all languages.

    Letters find what is spelt alike, concepts what is meant alike, also in another language.
    """

    is_remote = False
    name = f"ngrams-{_SHORTEST}-{_LONGEST}-{_DIMENSIONS}-concepts-{_EDITION}"

    def vectors(self, texts: Sequence[Text]) -> "Vectors":
        """Return one row for each text; a text without content gets a row of noughts."""
        import numpy  # noqa: PLC0415  # a second of import that only a search needs

        runs = numpy.zeros((len(texts), _DIMENSIONS), dtype=numpy.float32)
        for row, text in enumerate(texts):
            for run in _runs(content(text.words, text.language)):
                runs[row, _column(run)] += 1
        told = numpy.zeros((len(texts), len(self._columns)), dtype=numpy.float32)
        for row, text in enumerate(texts):
            for concept in concepts_of(text.words, text.language):
                told[row, self._columns[concept]] += 1
        shares = [_CONCEPT_SHARE * explained(text.words, text.language) for text in texts]
        share = numpy.sqrt(numpy.array(shares, dtype=numpy.float32))[:, None]
        rest = numpy.sqrt(1 - share**2)
        both = (rest * _of_length_one(runs), share * _of_length_one(told))
        return scaled(numpy.hstack(both))

    @cached_property
    def _columns(self) -> dict[str, int]:
        return {concept: column for column, concept in enumerate(every_concept())}


def _runs(text: str) -> Iterator[str]:
    """Yield the runs of letters of each word, its blanks among them.

    scikit-learn's HashingVectorizer does the same, for two seconds and 50 MB at each start.
    """
    for word in text.split():
        padded = f" {word} "
        for length in range(_SHORTEST, _LONGEST + 1):
            for start in range(max(1, len(padded) - length + 1)):
                yield padded[start : start + length]


def _column(run: str) -> int:
    return crc32(run.encode()) % _DIMENSIONS


def _of_length_one(counts: "Vectors") -> "Vectors":
    import numpy  # noqa: PLC0415

    # What comes often says little more than what comes twice.
    return scaled(numpy.sqrt(counts))


def scaled(rows: "Vectors") -> "Vectors":
    """Give every row the length one, but rows of noughts."""
    import numpy  # noqa: PLC0415

    lengths = numpy.linalg.norm(rows, axis=1, keepdims=True)
    scaled: Vectors = (rows / numpy.where(lengths == 0, 1, lengths)).astype(numpy.float32)
    return scaled
