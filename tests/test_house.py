"""The rules of the house that no single package can keep: layers, pins, package data."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("api", "bot", "core", "helpdesk", "knowledge", "oms", "prompts", "tools")
LINT = Path(sys.executable).with_name("lint-imports")


@pytest.fixture(scope="module")
def copied_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the source in which a bad import may be planted."""
    folder = tmp_path_factory.mktemp("house")
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(LINT), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("core/planted.py", "import oms.orders", "Layers"),
        ("oms/planted.py", "import helpdesk.conversations", "Layers"),
        ("bot/planted.py", "import oms.orders", "The bot reaches orders"),
        ("oms/planted.py", "import langchain.agents", "LangChain stays"),
        ("tools/planted.py", "import sqlalchemy", "SQLAlchemy stays"),
        ("bot/planted.py", "import fastapi", "FastAPI stays"),
    ],
)
def test_a_bad_import_breaks_the_build(
    copied_house: Path, module: str, line: str, contract: str
) -> None:
    planted = copied_house / module
    planted.write_text(f'"""A module that should not be."""\n\n{line}\n')

    linted = lint(copied_house)
    planted.unlink()

    assert linted.returncode == 1
    assert re.search(rf"{contract}.*BROKEN", linted.stdout)


def test_every_dependency_is_pinned_and_no_address_stands_in_the_pins() -> None:
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(it for extra in project["optional-dependencies"].values() for it in extra),
    ]
    names = {_normal(line.partition("==")[0]) for line in pinned.splitlines()}

    assert [it for it in wanted if _normal(re.split(r"[\[<>=]", it)[0]) not in names] == []
    assert "://" not in pinned


def test_every_file_that_the_program_reads_is_part_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    kinds = project["tool"]["setuptools"]["package-data"]["*"]
    files = {
        path.relative_to(ROOT)
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }

    assert [str(path) for path in files if f"*{path.suffix}" not in kinds] == []


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower().strip()
