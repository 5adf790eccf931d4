"""Scenarios, played and judged."""

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.evaluation.report import Verdict, lines
from bot.evaluation.runner import evaluate
from bot.evaluation.scenario import find_scenarios
from core.errors import ConfigurationError
from core.logging import configure_logging
from core.settings import Settings


def evaluate_paths(
    settings: Settings,
    paths: Sequence[Path],
    *,
    trials: int,
    json_file: Path | None,
    say: Callable[[str], None],
) -> bool:
    """Play what is found below the paths, report, and return whether all passed.

    Raise ConfigurationError for a file that does not parse, or where there is none.
    """
    configure_logging(settings.log_format, "ERROR")
    scenarios = find_scenarios(list(paths))
    if not scenarios:
        raise ConfigurationError(f"There is no scenario below {', '.join(map(str, paths))}.")
    verdicts = asyncio.run(evaluate(scenarios, settings, trials=trials))
    for line in lines(verdicts):
        say(line)
    if json_file:
        _write(json_file, verdicts)
    return all(verdict.passed for verdict in verdicts)


def _write(target: Path, verdicts: Sequence[Verdict]) -> None:
    text = json.dumps([verdict.as_json() for verdict in verdicts], ensure_ascii=False, indent=2)
    try:
        target.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{target} cannot be written: {error.strerror}.") from error
