"""Shows why a message was understood as it was: the nearest examples, and what weighed most."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from bot.builtin.classifier import Classifier, Vocabulary
from bot.builtin.features import Hashes, Pieces, piece_texts, pieces, plain
from bot.builtin.intents import INTENTS, Intent
from bot.builtin.written_examples import example_files, read_examples

_NEAREST = 3
_HEAVIEST = 8


@dataclass(frozen=True)
class Neighbour:
    """An example and how alike it is to the message, from 0 to 1."""

    text: str
    intent: Intent
    similarity: float


@dataclass(frozen=True)
class Explanation:
    """`features` are the pieces that spoke most for the intent, with what each added to its score."""

    nearest: tuple[Neighbour, ...]
    features: Mapping[str, float]


def explain(text: str, intent: Intent, classifier: Classifier, locale: str) -> Explanation:
    """Explain an intent that the classifier of a locale has given to a text."""
    read = plain(text)
    return Explanation(
        _nearest(pieces(read), classifier, locale), _heaviest(read, intent, classifier)
    )


def _heaviest(read: str, intent: Intent, classifier: Classifier) -> dict[str, float]:
    column, found = INTENTS.index(intent), pieces(read)
    letters, words = piece_texts(read)
    blocks = (
        (classifier.letters, classifier.letter_weights, found.letters, letters),
        (classifier.words, classifier.word_weights, found.words, words),
    )
    added: dict[str, float] = {}
    for vocabulary, weights, hashes, texts in blocks:
        named = dict(zip(hashes.tolist(), texts, strict=True))
        rows, shares = vocabulary.weigh(hashes)
        for row, share in zip(rows, shares * weights[rows, column], strict=True):
            name = named[int(vocabulary.hashes[row])]
            added[name] = added.get(name, 0.0) + float(share)
    heaviest = sorted(added, key=lambda name: -added[name])[:_HEAVIEST]
    return {name: round(added[name], 4) for name in heaviest}


def _nearest(found: Pieces, classifier: Classifier, locale: str) -> tuple[Neighbour, ...]:
    examples = _read(locale)
    similarities = _similarity(
        classifier.letters, found.letters, [it.letters for *_, it in examples]
    )
    best = np.argsort(-similarities, kind="stable")[:_NEAREST]
    return tuple(
        Neighbour(examples[place][0], examples[place][1], round(float(similarities[place]), 4))
        for place in best.tolist()
    )


def _similarity(vocabulary: Vocabulary, found: Hashes, others: list[Hashes]) -> np.ndarray:
    """Return the cosine between the weighed letters of a message and those of each other one."""
    weighed = np.zeros(len(vocabulary.hashes), np.float32)
    rows, weights = vocabulary.weigh(found)
    weighed[rows] = weights
    return np.array([weighed[known] @ share for known, share in map(vocabulary.weigh, others)])


@lru_cache
def _read(locale: str) -> tuple[tuple[str, Intent, Pieces], ...]:
    examples = read_examples(example_files()[locale])
    return tuple(
        (text, intent, pieces(plain(text))) for intent, texts in examples.items() for text in texts
    )
