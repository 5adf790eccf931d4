"""Replies that people send often, as Dragoman brings them along in each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class CannedText:
    """A reply in one language; `{names}` in its text are filled in for a conversation."""

    title: str
    text: str


@cache
def canned_texts() -> Mapping[str, Mapping[str, CannedText]]:
    """Return the texts by shortcut and locale; a locale without a title has none."""
    texts: dict[str, dict[str, CannedText]] = {}
    for file in sorted(_FOLDER.glob("*.yaml")):
        for shortcut, told in yaml.safe_load(file.read_text(encoding="utf-8")).items():
            texts.setdefault(shortcut, {})[file.stem] = CannedText(
                told.get("title", ""), told["text"]
            )
    return texts
