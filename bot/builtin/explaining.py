"""Shows why a message was understood as it was: the nearest examples, and what weighed most."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from bot.builtin.classifier import Classifier, Vocabulary
from bot.builtin.features import Pieces, cut, piece_texts, plain
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
    found = cut([read])
    return Explanation(
        _nearest(found.letters, classifier.letters, locale), _heaviest(read, intent, classifier)
    )


def _heaviest(read: str, intent: Intent, classifier: Classifier) -> dict[str, float]:
    column, found = INTENTS.index(intent), cut([read])
    letters, words = piece_texts(read)
    blocks = (
        (classifier.letters, classifier.letter_weights, found.letters, letters),
        (classifier.words, classifier.word_weights, found.words, words),
    )
    added: dict[str, float] = {}
    for vocabulary, weights, pieces, texts in blocks:
        named = dict(zip(pieces.hashes.tolist(), texts, strict=True))
        weighed = vocabulary.weigh(pieces)
        for row, share in zip(
            weighed.rows, weighed.weights * weights[weighed.rows, column], strict=True
        ):
            name = named[int(vocabulary.hashes[row])]
            added[name] = added.get(name, 0.0) + float(share)
    heaviest = sorted(added, key=lambda name: -added[name])[:_HEAVIEST]
    return {name: round(added[name], 4) for name in heaviest}


def _nearest(found: Pieces, known: Vocabulary, locale: str) -> tuple[Neighbour, ...]:
    """Return the examples whose weighed letters stand at the smallest angle to the message's."""
    examples = _examples(locale)
    others = cut([plain(text) for text, _ in examples])
    message, weighed = known.weigh(found), known.weigh(others.letters, others.messages)
    shares = np.zeros(len(known.hashes), np.float32)
    shares[message.rows] = message.weights
    cosines = np.bincount(
        weighed.owners, weighed.weights * shares[weighed.rows], minlength=others.messages
    )
    best = np.argsort(-cosines, kind="stable")[:_NEAREST].tolist()
    return tuple(
        Neighbour(text, intent, round(float(cosines[place]), 4))
        for place in best
        for text, intent in (examples[place],)
    )


def _examples(locale: str) -> list[tuple[str, Intent]]:
    examples = read_examples(example_files()[locale])
    return [(text, intent) for intent, texts in examples.items() for text in texts]
