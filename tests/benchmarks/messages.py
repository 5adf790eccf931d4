"""Messages of known meaning to measure the understanding with."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from core.languages import nearest_locale

_FOLDER = Path(__file__).parent / "messages"
_CROWD = ("clinc150", "banking77", "multidogo", "xsid")
OWN, NATURAL, CROWD, TEMPLATE = "our own", "natural", "crowd-written", "template-made"
KINDS = (OWN, NATURAL, CROWD, TEMPLATE)


@dataclass(frozen=True)
class Message:
    """A message, what is right to make of it, where it is from and what kind of text that is."""

    text: str
    language: str
    right: frozenset[str]
    source: str
    kind: str

    @property
    def locale(self) -> str:
        """The language whose examples it is read with."""
        return nearest_locale(self.language, "en")


def own_messages() -> Iterator[Message]:
    """Yield the messages of this repository, which nothing is trained on."""
    for path in sorted(_FOLDER.glob("*.yaml")):
        written: Mapping[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
        for intent, texts in written.items():
            for text in texts.splitlines():
                yield Message(text, path.stem, frozenset({intent}), path.stem, OWN)


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the messages of a file of JSON lines, see the guide to the benchmarks."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        right = frozenset({row["intent"], *row["also_right"]})
        kind = (
            TEMPLATE if row["made_by_template"] else CROWD if row["source"] in _CROWD else NATURAL
        )
        yield Message(row["text"], row["language"], right, row["source"], kind)
