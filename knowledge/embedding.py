"""Texts as vectors: the port, and the built-in way, which needs no download and no network."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from knowledge.texts import content

if TYPE_CHECKING:
    import numpy

    Vectors = numpy.ndarray[Any, numpy.dtype[numpy.float32]]

_DIMENSIONS = 1024
_SHORTEST, _LONGEST = 2, 4


@dataclass(frozen=True)
class Text:
    """A text and the language it is written in."""

    words: str
    language: str


class Embedding(Protocol):
    """Turns texts into vectors of length one; the nearer two texts, the larger their product.

    `name` changes with everything that makes vectors incomparable.
    """

    name: str

    def vectors(self, texts: Sequence[Text]) -> "Vectors":
        """Return one row for each text; a text without content gets a row of noughts."""
        ...


class NgramEmbedding:
    """Hashed runs of two to four letters: near in spelling, which is near in meaning often enough."""

    name = f"ngrams-{_SHORTEST}-{_LONGEST}-{_DIMENSIONS}"

    def vectors(self, texts: Sequence[Text]) -> "Vectors":
        """Return one row for each text; a text without content gets a row of noughts."""
        import numpy  # noqa: PLC0415  # a second of import that only a search needs

        counted = self._vectorizer.transform(content(text.words, text.language) for text in texts)
        # A run that comes often says little more than one that comes twice.
        counts = counted.toarray()
        weights = numpy.sign(counts) * numpy.sqrt(numpy.abs(counts))
        lengths = numpy.linalg.norm(weights, axis=1, keepdims=True)
        rows: Vectors = weights / numpy.where(lengths == 0, 1, lengths)
        return rows

    @cached_property
    def _vectorizer(self) -> Any:
        import numpy  # noqa: PLC0415
        from sklearn.feature_extraction.text import HashingVectorizer  # noqa: PLC0415

        return HashingVectorizer(
            analyzer="char_wb",
            ngram_range=(_SHORTEST, _LONGEST),
            n_features=_DIMENSIONS,
            norm=None,
            dtype=numpy.float32,
        )
