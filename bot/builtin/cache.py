"""Keeps trained classifiers in a file, so that they are trained once on a machine."""

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import structlog

from bot.builtin.classifier import Classifier

_log = structlog.get_logger(__name__)
_PARTED = "/"


def load_classifiers(folder: Path, fingerprint: str) -> dict[str, Classifier] | None:
    """Return the classifiers kept under this fingerprint, or None where there are none to trust."""
    path = _path(folder, fingerprint)
    try:
        with np.load(path, allow_pickle=False) as kept:
            arrays = {name: kept[name] for name in kept.files}
        locales = sorted({name.partition(_PARTED)[0] for name in arrays})
        return {locale: Classifier.from_arrays(_of(arrays, locale)) for locale in locales} or None
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        _log.warning("classifier_cache_unreadable", path=str(path), cause=str(error))
        return None


def store_classifiers(
    folder: Path, fingerprint: str, classifiers: Mapping[str, Classifier]
) -> None:
    """Keep the classifiers; several processes may do so at once, and a full disk stops nobody."""
    path = _path(folder, fingerprint)
    unfinished = path.with_suffix(f".{os.getpid()}.tmp")
    arrays = {
        f"{locale}{_PARTED}{name}": array
        for locale, classifier in classifiers.items()
        for name, array in classifier.arrays().items()
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        unfinished.replace(path)
    except OSError as error:
        _log.warning("classifier_cache_unwritable", path=str(path), cause=str(error))


def _path(folder: Path, fingerprint: str) -> Path:
    return folder / f"understanding-{fingerprint}.npz"


def _of(arrays: Mapping[str, np.ndarray], locale: str) -> dict[str, np.ndarray]:
    start = locale + _PARTED
    return {
        name.removeprefix(start): kept for name, kept in arrays.items() if name.startswith(start)
    }
