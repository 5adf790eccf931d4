"""Makes classifiers from written examples; the only place that needs scikit-learn."""

import os
import random
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.builtin.classifier import Classifier, Floats, Vocabulary, softmax
from bot.builtin.features import Cut, Pieces, cut, plain
from bot.builtin.intents import INTENTS
from bot.builtin.noise import mistyped
from bot.builtin.spelling import Spelling
from bot.builtin.tongues import Tongues
from bot.builtin.written_examples import Examples, example_files, read_examples
from bot.scripts import SHARED_SCRIPTS, script_of, words_of

_NOISE = 0.1
_STRICTNESS = 0.35
_LEAST_MESSAGES = 2
_SEED = 20261124
# Later rounds move the weights, and no answer.
_TOLERANCE, _MOST_ROUNDS = 0.1, 7
_HELD = 1 / 3
_LONGER_MESSAGES_OF_A_TONGUE, _FEW_WORDS = 1000, 3
_LEAST_SHARE = 1e-9
_SHARPNESS_TRIED = np.geomspace(0.5, 12, 40)


def learn() -> tuple[dict[str, Classifier], dict[str, Tongues]]:
    """Return a classifier of each language, and what tells languages apart, learned on every core."""
    files = example_files()
    # What takes long here holds no lock: threads do as well as processes.
    with _stopping_early(), ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        tongues = pool.submit(train_tongues)
        trained = pool.map(lambda path: train(read_examples(path)), files.values())
        return dict(zip(files, trained, strict=True)), tongues.result()


def train_tongues() -> dict[str, Tongues]:
    """Return what tells the languages of each script apart."""
    spoken: dict[str, dict[str, list[str]]] = {}
    for locale, path in example_files().items():
        texts = [words_of(text) for texts in read_examples(path).values() for text in texts]
        for words in _telling(texts):
            script = script_of(words)
            if script in SHARED_SCRIPTS and locale in SHARED_SCRIPTS[script]:
                spoken.setdefault(script, {}).setdefault(locale, []).append(words)
    return {script: Tongues.of(messages) for script, messages in spoken.items()}


def _telling(texts: list[str]) -> list[str]:
    """Return all the shortest messages, which say least of their language, and some of the longer."""
    shortest = [words for words in texts if len(words.split()) <= _FEW_WORDS]
    longer = [words for words in texts if len(words.split()) > _FEW_WORDS]
    return shortest + longer[:: max(1, len(longer) // _LONGER_MESSAGES_OF_A_TONGUE)]


@contextmanager
def _stopping_early() -> Iterator[None]:
    """Let it be no warning that the last rounds, which change nothing, are left out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield


def train(examples: Examples) -> Classifier:
    """Return a classifier of these examples: the same ones always give the same classifier."""
    chance = random.Random(_SEED)  # noqa: S311  # typing errors, no secrets
    written = [(plain(text), intent) for intent in INTENTS for text in examples[intent]]
    copies = [(mistyped(text, chance, _NOISE), intent) for text, intent in written]
    found = cut([text for text, _ in written + copies])
    labels = np.array([INTENTS.index(intent) for _, intent in written + copies])
    letters = Vocabulary.of(found.letters, found.messages, _LEAST_MESSAGES)
    words = Vocabulary.of(found.words, found.messages, _LEAST_MESSAGES)
    matrix = _matrix(found, letters, words)
    weights, bias = _fit(matrix, labels)
    return Classifier(
        spelling=Spelling.of(text for text, _ in written),
        letters=letters,
        words=words,
        letter_weights=weights[: len(letters.hashes)].astype(np.float16),
        word_weights=weights[len(letters.hashes) :].astype(np.float16),
        bias=bias,
        sharpness=_sharpness(matrix[: len(written)], labels[: len(written)]),
    )


def _matrix(found: Cut, letters: Vocabulary, words: Vocabulary) -> csr_matrix:
    return hstack(
        [
            _block(found.letters, letters, found.messages),
            _block(found.words, words, found.messages),
        ],
        format="csr",
    )


def _block(found: Pieces, vocabulary: Vocabulary, messages: int) -> csr_matrix:
    weighed = vocabulary.weigh(found, messages)
    ends = np.cumsum(np.bincount(weighed.owners, minlength=messages))
    return csr_matrix(
        (weighed.weights, weighed.rows, np.concatenate(([0], ends))),
        shape=(messages, len(vocabulary.hashes)),
    )


def _fit(matrix: csr_matrix, labels: NDArray[np.intp]) -> tuple[Floats, Floats]:
    """Return the weights of each piece for each intent, and the bias of each intent."""
    machine = LinearSVC(C=_STRICTNESS, tol=_TOLERANCE, max_iter=_MOST_ROUNDS, random_state=_SEED)
    machine.fit(matrix, labels)
    weights = np.zeros((matrix.shape[1], len(INTENTS)), np.float32)
    bias = np.full(len(INTENTS), -10.0, np.float32)  # an intent without examples is never meant
    weights[:, machine.classes_] = machine.coef_.T
    bias[machine.classes_] = machine.intercept_
    return weights, bias


def _sharpness(matrix: csr_matrix, labels: NDArray[np.intp]) -> float:
    """Return the factor on scores that makes the probabilities of unseen examples honest."""
    seen, held = train_test_split(
        np.arange(len(labels)), test_size=_HELD, stratify=labels, random_state=_SEED
    )
    weights, bias = _fit(matrix[seen], labels[seen])
    scores = matrix[held] @ weights + bias
    return float(min(_SHARPNESS_TRIED, key=lambda factor: _surprise(scores * factor, labels[held])))


def _surprise(scores: Floats, right: NDArray[np.intp]) -> float:
    shares = softmax(scores)[np.arange(len(right)), right]
    return float(-np.log(np.maximum(shares, _LEAST_SHARE)).mean())
