"""The whole database in one file, and back: articles, orders, conversations, accounts.

SQLite is copied by its own backup while it is in use; PostgreSQL by pg_dump and pg_restore.
"""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime
from os import environ  # noqa: TID251  # what the machine tells libpq holds for its programs
from pathlib import Path

from sqlalchemy import URL, make_url

from core.database import database_url
from core.errors import ConfigurationError

_FIRST_BYTES = b"SQLite format 3\0"
_CHARACTERISTIC_TABLES = {"alembic_version", "conversations", "articles"}


class BackupError(ConfigurationError):
    """The backup cannot be made or brought back; the message says why in one line."""


def back_up(url: str, target: Path) -> None:
    """Write the database to a file, which is there whole or not at all; raise BackupError."""
    parsed = make_url(database_url(url))
    if not target.parent.is_dir():
        raise BackupError(f"There is no folder {target.parent}.")
    draft = target.with_name(f"{target.name}.partial")
    try:
        if parsed.get_backend_name() == "sqlite":
            _copy(_existing(parsed), draft)
        else:
            _run_tool("pg_dump", ["--format=custom", f"--file={draft}"], parsed)
        draft.replace(target)
    except OSError as error:
        raise BackupError(f"{target} cannot be written: {error.strerror}.") from error
    finally:
        draft.unlink(missing_ok=True)


def restore(url: str, source: Path, *, now: datetime) -> Path | None:
    """Bring a backup back in place of what is there; raise BackupError.

    A SQLite database that it takes the place of is kept beside it, and its path is returned.
    """
    parsed = make_url(database_url(url))
    if not source.is_file():
        raise BackupError(f"There is no file {source}.")
    if parsed.get_backend_name() == "sqlite":
        return _restore_sqlite(parsed, source, now)
    if _is_sqlite(source):
        raise BackupError(f"{source} is a backup of SQLite, and the database is PostgreSQL.")
    arguments = ["--clean", "--if-exists", "--no-owner", "--single-transaction", str(source)]
    _run_tool("pg_restore", [*arguments, f"--dbname={parsed.database}"], parsed)
    return None


def _restore_sqlite(url: URL, source: Path, now: datetime) -> Path | None:
    _require_backup(source)
    target, kept = Path(str(url.database)), None
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        if target.exists():
            kept = target.with_name(f"{target.name}.before-restore-{now:%Y%m%dT%H%M%SZ}")
            _keep(target, kept)
        _copy(source, target)
    except OSError as error:
        raise BackupError(f"{target} cannot be written: {error.strerror}.") from error
    return kept


def _keep(target: Path, kept: Path) -> None:
    try:
        _copy(target, kept)
    except BackupError:
        # What is too damaged to be copied is put aside as it is.
        for ending in ("", "-wal", "-shm"):
            part = Path(f"{target}{ending}")
            if part.exists():
                part.replace(f"{kept}{ending}")


def _existing(url: URL) -> Path:
    path = Path(str(url.database))
    if not path.is_file():
        raise BackupError(f"There is no database {path} to back up.")
    return path


def _copy(source: Path, target: Path) -> None:
    try:
        with closing(_opened(source)) as reading, closing(_opened(target)) as writing:
            reading.backup(writing)
    except sqlite3.Error as error:
        raise BackupError(f"{source} cannot be copied to {target}: {error}.") from error


def _require_backup(source: Path) -> None:
    if not _is_sqlite(source):
        raise BackupError(f"{source} is no backup of a Dragoman on SQLite.")
    try:
        with closing(_opened(source)) as reading:
            (verdict,) = reading.execute("PRAGMA integrity_check(1)").fetchone()
            rows = reading.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {name for (name,) in rows}
    except sqlite3.Error as error:
        raise BackupError(f"{source} is damaged: {error}.") from error
    if verdict != "ok":
        raise BackupError(f"{source} is damaged: {verdict}.")
    if not tables >= _CHARACTERISTIC_TABLES:
        raise BackupError(f"{source} is no backup of a Dragoman on SQLite.")


def _is_sqlite(path: Path) -> bool:
    with path.open("rb") as opened:
        return opened.read(len(_FIRST_BYTES)) == _FIRST_BYTES


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=30)


def _run_tool(name: str, arguments: list[str], url: URL) -> None:
    tool = shutil.which(name)
    if tool is None:
        raise BackupError(f"{name} is not on this machine; install PostgreSQL's client programs.")
    done = subprocess.run(  # noqa: S603  # a program of PostgreSQL's, with arguments of our own
        [tool, "--no-password", *arguments],
        env=_login(url),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        complaint = (done.stderr.strip().splitlines() or ["no reason given"])[0]
        raise BackupError(complaint)


def _login(url: URL) -> dict[str, str]:
    """Return the environment that tells libpq where to go: arguments would show the password."""
    told = {
        "PGHOST": url.host,
        "PGPORT": url.port and str(url.port),
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
    }
    return {**environ, **{name: str(value) for name, value in told.items() if value}}
