"""The messages from which the model learns: `examples/<locale>.yaml`, one message a line."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from bot.builtin.intents import INTENTS, Intent
from core.languages import LOCALES

_FOLDER = Path(__file__).parent / "examples"

Examples = Mapping[Intent, tuple[str, ...]]


class ExamplesError(ValueError):
    """The examples of a language cannot be learned from."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name}: {reason}")


def example_files() -> dict[str, Path]:
    """Return the file of every locale that has one."""
    files = {locale: _FOLDER / f"{locale}.yaml" for locale in LOCALES}
    return {locale: path for locale, path in files.items() if path.exists()}


def read_examples(path: Path) -> Examples:
    """Return the messages of each intent; raise ExamplesError where a name is no intent."""
    written = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)  # a safe loader, in C
    unknown = sorted(set(written) - set(INTENTS))
    if unknown:
        raise ExamplesError(path, f"{', '.join(unknown)} is no intent")
    return {intent: tuple(written.get(intent, "").splitlines()) for intent in INTENTS}
