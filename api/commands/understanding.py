"""What the built-in model makes of single messages, line by line."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.builtin.understanding import Understander, Understanding
from core.errors import ConfigurationError
from core.settings import Settings


class Line(BaseModel):
    """One message to be understood; what else stands in the line is left alone."""

    model_config = ConfigDict(extra="ignore")

    text: str
    language: str | None = None


class LineError(ConfigurationError):
    """A line that cannot be read; the lines before it are answered."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"Line {number} of the input: {reason}")


def understand_input(settings: Settings) -> None:
    """Answer each line of standard input by one of standard output, at once; raise LineError."""
    understander = Understander.load(settings.data_dir / "cache")
    for answer in understood(sys.stdin.buffer, understander):
        sys.stdout.write(f"{json.dumps(answer, ensure_ascii=False)}\n")
        sys.stdout.flush()


def understood(lines: Iterable[bytes], understander: Understander) -> Iterator[dict[str, Any]]:
    """Yield what each line means; blank lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            read = _read(number, line)
            # Halves of surrogate pairs can be spelt in JSON and written nowhere.
            text = read.text.encode(errors="replace").decode()
            yield _shown(understander.understand(text, read.language))


def _read(number: int, line: bytes) -> Line:
    try:
        return Line.model_validate(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise LineError(number, _reason(error)) from error


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return ": ".join([*map(str, first["loc"]), f"{first['msg']}."])
    return f"no JSON ({error})."


def _shown(understanding: Understanding) -> dict[str, Any]:
    return {
        "intent": understanding.intent,
        "confidence": round(understanding.confidence, 4),
        "language": understanding.language,
        "entities": {kind: list(values) for kind, values in asdict(understanding.entities).items()},
    }
