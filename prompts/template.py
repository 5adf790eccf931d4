"""Prompts as Markdown files: filled by name, with what strangers wrote fenced as data."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Literal, Self

import yaml

_FOLDER = Path(__file__).parent
# A stranger must not be able to close the fence, nor to open a turn of the model's own format.
_MARKERS = re.compile(
    r"[<＜‹〈]\s*/?\s*(?:data|buyer)\b[^>＞›〉]*[>＞›〉]"
    r"|[<＜]\|[^|<>]{0,40}\|[>＞]"
    r"|\[/?(?:INST|SYSTEM_PROMPT)\]"
    r"|<</?SYS>>",
    re.IGNORECASE,
)
_KEPT_CONTROLS = "\n\t"
_INVISIBLE = ("Cc", "Cf", "Cs", "Co")
# Joiners carry meaning inside Persian, Indic and emoji words.
_KEPT_JOINERS = "\u200c\u200d"

Fence = Literal["buyer", "data"]


class PromptValueError(LookupError):
    """A prompt was filled with too little, or with a value that it does not name."""


class Prompt:
    """A text with `$names`, each of which must be filled, and nothing else."""

    def __init__(self, text: str) -> None:
        self._template = Template(text)
        self._names = frozenset(self._template.get_identifiers())

    @classmethod
    def load(cls, name: str) -> Self:
        """Read `prompts/<name>.md`."""
        return cls((_FOLDER / f"{name}.md").read_text(encoding="utf-8").strip())

    @property
    def text(self) -> str:
        """The prompt as it was written, its names not filled."""
        return self._template.template

    def render(self, **values: str) -> str:
        """Fill every name; raise PromptValueError where the values do not fit the names."""
        if wrong := self._names ^ values.keys():
            raise PromptValueError(f"These values of the prompt do not fit: {sorted(wrong)}.")
        return self._template.substitute(values)


def load_notes() -> Mapping[str, Prompt]:
    """Read the sentences that the model is told along the way, by name."""
    written = yaml.safe_load((_FOLDER / "notes.yaml").read_text(encoding="utf-8"))
    return {name: Prompt(text) for name, text in written.items()}


def fence(text: str, kind: Fence) -> str:
    """Enclose what a stranger wrote, so that the model reads it as data and not as instruction."""
    return f"<{kind}>\n{neutralized(text)}\n</{kind}>"


def neutralized(text: str) -> str:
    """Take out fence markers, the marks of model formats, and characters that nobody sees."""
    visible = "".join(character for character in text if _is_visible(character))
    return _MARKERS.sub(" ", visible)


def _is_visible(character: str) -> bool:
    if character in _KEPT_CONTROLS or character in _KEPT_JOINERS:
        return True
    return unicodedata.category(character) not in _INVISIBLE
