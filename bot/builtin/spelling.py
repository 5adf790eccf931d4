"""Mends slips of the fingers: a word nobody has written becomes the near one that many have."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST, _LONGEST = 4, 20
_LONG = 6
_LEAST_MESSAGES = 2
_CANDIDATES = 8
# Scripts that do not part their words: what stands between two blanks is a sentence there.
_UNPARTED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Spelling:
    """The words of the examples of a language, and in how many messages each stands."""

    counts: Mapping[str, int]

    @classmethod
    def of(cls, plain_texts: Iterable[str]) -> Self:
        """Learn the words of plain texts."""
        found = Counter(word for text in plain_texts for word in set(text.split()))
        return cls({word: count for word, count in found.items() if len(word) <= _LONGEST})

    def mended(self, plain_text: str) -> str:
        """Return the text with its unknown words mended where a common word is near."""
        words = plain_text.split(" ")
        if all(word in self.counts for word in words):
            return plain_text
        return " ".join(map(self._mend, words))

    def _mend(self, word: str) -> str:
        if word in self.counts or not _may_be_mended(word):
            return word
        slips = 1 if len(word) < _LONG else 2
        near = [
            common
            for length in range(len(word) - slips, len(word) + slips + 1)
            for common in self._common.get(length, ())
        ]
        found = process.extract(
            word, near, scorer=OSA.distance, score_cutoff=slips, limit=_CANDIDATES
        )
        best = min(found, key=lambda it: (it[1], -self.counts[it[0]]), default=(word,))
        return best[0]

    @cached_property
    def _common(self) -> Mapping[int, list[str]]:
        by_length: dict[int, list[str]] = {}
        for word, count in self.counts.items():
            if count >= _LEAST_MESSAGES:
                by_length.setdefault(len(word), []).append(word)
        return by_length

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """Return all that has to be kept of it."""
        return {
            "spelling_words": np.array(list(self.counts), np.str_),
            "spelling_counts": np.array(list(self.counts.values()), np.int32),
        }

    @classmethod
    def from_arrays(cls, kept: Mapping[str, NDArray[np.generic]]) -> Self:
        """Read what was kept; raise KeyError where something is missing."""
        words, counts = kept["spelling_words"].tolist(), kept["spelling_counts"].tolist()
        return cls(dict(zip(words, counts, strict=True)))


def _may_be_mended(word: str) -> bool:
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha() and not _UNPARTED.search(word)
