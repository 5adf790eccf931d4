"""Keeps what was learned in a file, so that it is learned once on a machine."""

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import structlog
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[np.generic]]

_log = structlog.get_logger(__name__)


def load_arrays(folder: Path, fingerprint: str) -> Arrays | None:
    """Return the arrays kept under this fingerprint, or None where there are none to trust."""
    path = _path(folder, fingerprint)
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            return {name: kept[name] for name in kept.files}
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        warn_of_cache(folder, fingerprint, error)
        return None


def store_arrays(folder: Path, fingerprint: str, arrays: Arrays) -> None:
    """Keep arrays; several processes may do so at once, and a full disk stops nobody."""
    path = _path(folder, fingerprint)
    unfinished = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        unfinished.replace(path)
    except OSError as error:
        _log.warning("understanding_cache_unwritable", path=str(path), cause=str(error))


def warn_of_cache(folder: Path, fingerprint: str, error: Exception) -> None:
    """Say that what is kept cannot be read, and that it is learned anew."""
    path = _path(folder, fingerprint)
    _log.warning("understanding_cache_unreadable", path=str(path), cause=str(error))


def _path(folder: Path, fingerprint: str) -> Path:
    return folder / f"understanding-{fingerprint}.npz"
