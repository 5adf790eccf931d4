"""Makes classifiers from written examples; the only place that needs scikit-learn."""

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.builtin.classifier import Classifier, Floats, Vocabulary, known_pieces, softmax
from bot.builtin.features import Hashes, Pieces, pieces, plain
from bot.builtin.intents import INTENTS
from bot.builtin.noise import mistyped
from bot.builtin.written_examples import Examples, example_files, read_examples

_NOISY_COPIES = 2
_NOISE = 0.08
_LEAST_MESSAGES = 2
_SEED = 20261124
_FOLDS = 3
_LEAST_SHARE = 1e-9
_SHARPNESS_TRIED = np.geomspace(0.5, 12, 40)


def train_all() -> dict[str, Classifier]:
    """Return a classifier of each language that has examples."""
    return {locale: train(read_examples(path)) for locale, path in example_files().items()}


def train(examples: Examples) -> Classifier:
    """Return a classifier of these examples: the same ones always give the same classifier."""
    chance = random.Random(_SEED)  # noqa: S311  # typing errors, no secrets
    written = [(plain(text), intent) for intent in INTENTS for text in examples[intent]]
    copies = [
        (mistyped(text, chance, _NOISE), intent)
        for text, intent in written
        for _ in range(_NOISY_COPIES)
    ]
    messages = [pieces(text) for text, _ in written + copies]
    labels = np.array([INTENTS.index(intent) for _, intent in written + copies])
    letters = known_pieces((found.letters for found in messages), _LEAST_MESSAGES)
    words = known_pieces((found.words for found in messages), _LEAST_MESSAGES)
    matrix = _matrix(messages, letters, words)
    weights, bias = _fit(matrix, labels)
    return Classifier(
        letters=letters,
        words=words,
        letter_weights=weights[: len(letters.hashes)].astype(np.float16),
        word_weights=weights[len(letters.hashes) :].astype(np.float16),
        bias=bias,
        sharpness=_sharpness(matrix, labels, len(written)),
    )


def _matrix(messages: Sequence[Pieces], letters: Vocabulary, words: Vocabulary) -> csr_matrix:
    return hstack(
        [
            _block([found.letters for found in messages], letters),
            _block([found.words for found in messages], words),
        ],
        format="csr",
    )


def _block(messages: Sequence[Hashes], vocabulary: Vocabulary) -> csr_matrix:
    weighed = [vocabulary.weigh(found) for found in messages]
    ends = np.cumsum([0, *(len(rows) for rows, _ in weighed)])
    return csr_matrix(
        (
            np.concatenate([values for _, values in weighed]),
            np.concatenate([rows for rows, _ in weighed]),
            ends,
        ),
        shape=(len(messages), len(vocabulary.hashes)),
    )


def _fit(matrix: csr_matrix, labels: NDArray[np.intp]) -> tuple[Floats, Floats]:
    """Return the weights of each piece for each intent, and the bias of each intent."""
    machine = LinearSVC(C=1.0, random_state=_SEED).fit(matrix, labels)
    weights = np.zeros((matrix.shape[1], len(INTENTS)), np.float32)
    bias = np.full(len(INTENTS), -10.0, np.float32)  # an intent without examples is never meant
    weights[:, machine.classes_] = machine.coef_.T
    bias[machine.classes_] = machine.intercept_
    return weights, bias


def _sharpness(matrix: csr_matrix, labels: NDArray[np.intp], written: int) -> float:
    """Return the factor on scores that makes the probabilities of unseen examples honest.

    A copy stays in the fold of its example, or the model would be asked what it was told.
    """
    origin = np.concatenate((np.arange(written), np.repeat(np.arange(written), _NOISY_COPIES)))
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED)
    unseen, truth = [], []
    for seen, held in folds.split(np.zeros(written), labels[:written]):
        rows = np.isin(origin, seen)
        weights, bias = _fit(matrix[rows], labels[rows])
        unseen.append(matrix[held] @ weights + bias)
        truth.append(labels[held])
    scores, right = np.concatenate(unseen), np.concatenate(truth)
    return float(min(_SHARPNESS_TRIED, key=lambda factor: _surprise(scores * factor, right)))


def _surprise(scores: Floats, right: NDArray[np.intp]) -> float:
    shares = softmax(scores)[np.arange(len(right)), right]
    return float(-np.log(np.maximum(shares, _LEAST_SHARE)).mean())
