"""Real processes of the command line, killed without mercy at the end of a test."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Start = Callable[..., subprocess.Popen[bytes]]
DRAGOMAN = str(Path(sys.executable).with_name("dragoman"))


@pytest.fixture
def start(tmp_path: Path, trained_models: Path) -> Iterator[Start]:
    """Start `dragoman` with a command and settings, in a folder of the test's own."""
    running: list[subprocess.Popen[bytes]] = []

    def start_one(*command: str, **settings: object) -> subprocess.Popen[bytes]:
        variables = {
            "PATH": "/usr/bin:/bin",
            "DRAGOMAN_DATA_DIR": str(tmp_path / "data"),
            "DRAGOMAN_CACHE_DIR": str(trained_models),
            "DRAGOMAN_BURST_SECONDS": "0",
            **{f"DRAGOMAN_{name.upper()}": str(value) for name, value in settings.items()},
        }
        with (tmp_path / f"{command[0]}-{len(running)}.log").open("wb") as log:
            process = subprocess.Popen(
                [DRAGOMAN, *command], env=variables, cwd=tmp_path, stdout=log, stderr=log
            )
        running.append(process)
        return process

    yield start_one
    for process in running:
        process.kill()
        process.wait()
