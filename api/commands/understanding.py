"""What the built-in model makes of single messages, line by line."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.builtin.understanding import Understander, Understanding
from core.settings import Settings


class Line(BaseModel):
    """One message to be understood; what else stands in the line is left alone."""

    model_config = ConfigDict(extra="ignore")

    text: str
    language: str | None = None


class LineError(ValueError):
    """A line that cannot be read."""


def understand_input(settings: Settings, *, explains: bool) -> None:
    """Answer each line of standard input by one of standard output, at once."""
    understander = Understander.load(settings.resolved_cache_dir)
    for answer in understood(sys.stdin.buffer, understander, explains=explains):
        sys.stdout.write(f"{json.dumps(answer, ensure_ascii=False)}\n")
        sys.stdout.flush()


def understood(
    lines: Iterable[bytes], understander: Understander, *, explains: bool = False
) -> Iterator[dict[str, Any]]:
    """Yield what each line means, or what is wrong with it; blank lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _answer(_read(line), understander, explains=explains)
            except LineError as error:
                yield {"error": str(error), "line": number}


def _answer(read: Line, understander: Understander, *, explains: bool) -> dict[str, Any]:
    # Halves of surrogate pairs can be spelt in JSON and written nowhere.
    text = read.text.encode(errors="replace").decode()
    understanding = understander.understand(text, read.language)
    shown = _shown(understanding)
    return shown | asdict(understander.explain(text, understanding)) if explains else shown


def _read(line: bytes) -> Line:
    try:
        return Line.model_validate(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise LineError(_reason(error)) from error


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
