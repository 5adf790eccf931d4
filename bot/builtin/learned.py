"""All that is learned from the written examples: what buyers want, and in which language."""

import hashlib
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.builtin.cache import Arrays, load_arrays, store_arrays, warn_of_cache
from bot.builtin.classifier import Classifier
from bot.builtin.tongues import Tongues
from bot.builtin.written_examples import example_files

_SOURCES = (
    *("features.py", "noise.py", "spelling.py", "training.py", "intents.py", "classifier.py"),
    *("tongues.py", "../language.py"),
)
_CLASSIFIER, _TONGUES = "classifier", "tongues"


@dataclass(frozen=True)
class Learned:
    """A classifier for each locale, and what tells the languages of each script apart."""

    classifiers: Mapping[str, Classifier]
    tongues: Mapping[str, Tongues]

    @classmethod
    def load(cls, cache_dir: Path | None) -> Self:
        """Return what the cache holds of these examples, or learn it anew.

        Learning takes some seconds, in another process. A cache that cannot be read or written is done without.
        """
        fingerprint = _fingerprint()
        kept = load_arrays(cache_dir, fingerprint) if cache_dir else None
        if kept is not None and cache_dir is not None:
            try:
                return cls._of(kept)
            except (KeyError, ValueError) as error:
                warn_of_cache(cache_dir, fingerprint, error)
        learned = _learned_elsewhere()
        if cache_dir is not None:
            store_arrays(cache_dir, fingerprint, learned)
        return cls._of(learned)

    @classmethod
    def _of(cls, kept: Arrays) -> Self:
        return cls(
            {name: Classifier.from_arrays(part) for name, part in _parts(kept, _CLASSIFIER)},
            {name: Tongues.from_arrays(part) for name, part in _parts(kept, _TONGUES)},
        )

    def arrays(self) -> Arrays:
        """Return all that has to be kept of it."""
        parts = [(_CLASSIFIER, name, part.arrays()) for name, part in self.classifiers.items()]
        parts += [(_TONGUES, name, part.arrays()) for name, part in self.tongues.items()]
        return {
            f"{kind}/{name}/{field}": array
            for kind, name, arrays in parts
            for field, array in arrays.items()
        }


def _parts(kept: Arrays, kind: str) -> list[tuple[str, Arrays]]:
    """Return the arrays of each part of that kind, by its name."""
    found: dict[str, dict[str, NDArray[np.generic]]] = {}
    for path, array in kept.items():
        kind_of_path, name, field = path.split("/")
        if kind_of_path == kind:
            found.setdefault(name, {})[field] = array
    if not found:
        raise KeyError(kind)
    return list(found.items())


def _fingerprint() -> str:
    """Name everything that is learned from and by."""
    digest = hashlib.sha256()
    for path in [*example_files().values(), *(Path(__file__).parent / name for name in _SOURCES)]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def _learned_elsewhere() -> Arrays:
    """Learn in a process of its own: the memory that it takes does not stay with the server."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_learn).result()


def _learn() -> Arrays:
    from bot.builtin.training import learn  # noqa: PLC0415  # scikit-learn loads for seconds, and only to train

    return Learned(*learn()).arrays()
