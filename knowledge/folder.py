"""The folder of the embedded index, which belongs to one process at a time."""

import fcntl
import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import IO
from uuid import uuid4

_LOCK = "lock"
_WISH = "make-anew"
_GENERATION = "chroma-"


class IndexFolder:
    """Where an index is kept: in the data folder, or in a scratch folder if another process is there.

    Two processes on one folder would answer each other's questions from an old state.
    """

    def __init__(self, root: Path) -> None:
        self._lock = _locked(root)
        self._shared = root
        self.is_scratch = self._lock is None
        self._root = Path(mkdtemp(prefix="dragoman-index-")) if self.is_scratch else root

    def current(self) -> Path:
        """Return the folder of the latest index, or of a new one."""
        latest = max(self._generations(), key=lambda folder: folder.stat().st_mtime, default=None)
        return latest or self.anew()

    def anew(self) -> Path:
        """Return a folder for a new index; those before it are thrown away.

        The name is new too: Chroma cannot open a path again from which its files were taken.
        """
        for folder in self._generations():
            shutil.rmtree(folder, ignore_errors=True)
        return self._root / f"{_GENERATION}{uuid4().hex[:8]}"

    def ask_owner(self) -> bool:
        """Ask the process that holds the folder to make its index anew; False where none else does."""
        if self.is_scratch:
            (self._shared / _WISH).touch()
        return self.is_scratch

    def is_asked(self) -> bool:
        """Tell, once, whether another process has asked for that."""
        wish = self._shared / _WISH
        if self.is_scratch or not wish.exists():
            return False
        wish.unlink(missing_ok=True)
        return True

    def close(self) -> None:
        """Let other processes have the folder; a scratch folder goes."""
        if self._lock is None:
            shutil.rmtree(self._root, ignore_errors=True)
        else:
            self._lock.close()

    def _generations(self) -> list[Path]:
        return [path for path in self._root.glob(f"{_GENERATION}*") if path.is_dir()]


def _locked(root: Path) -> IO[bytes] | None:
    """Return the lock as an open file, or None while another process holds it."""
    root.mkdir(parents=True, exist_ok=True)
    lock = (root / _LOCK).open("ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        return None
    return lock
