"""Measure everything, or what is named: `python -m tests.benchmarks [turns] [lookups] …`."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from uvicorn.loops.auto import auto_loop_factory

from core.logging import configure_logging
from tests.benchmarks import console, lookups, processes, turns
from tests.benchmarks.figures import Figure, head, row

_RESULTS = Path("bench-results")
_MODELS = _RESULTS / "models"
_PARTS: dict[str, Callable[[], Awaitable[list[Figure]]]] = {
    "turns-sqlite": lambda: turns.measure("sqlite", _MODELS),
    "turns-postgres": lambda: turns.measure("postgres", _MODELS),
    "overhead-sqlite": lambda: turns.measure_overhead("sqlite", _MODELS),
    "overhead-postgres": lambda: turns.measure_overhead("postgres", _MODELS),
    "kill": lambda: processes.measure_kill(_MODELS),
    "lookups": lookups.measure,
    "console-sqlite": lambda: console.measure("sqlite", _MODELS),
    "console-postgres": lambda: console.measure("postgres", _MODELS),
    "report-sqlite": lambda: console.measure_report("sqlite", _MODELS),
    "report-postgres": lambda: console.measure_report("postgres", _MODELS),
    "console-size": console.measure_size,
    "ready": lambda: processes.measure_ready(_MODELS),
}


async def measure(names: list[str]) -> list[Figure]:
    """Run the named parts, or all, print each figure as it is known and return them."""
    figures: list[Figure] = []
    sys.stdout.write(f"{head()}\n")
    for name, part in _PARTS.items():
        if not names or name in names:
            for figure in await part():
                sys.stdout.write(f"{row(figure)}\n")
                sys.stdout.flush()
                figures.append(figure)
    return figures


def main() -> int:
    """Print the table, write it as JSON, and fail where a target is missed."""
    configure_logging("console", "WARNING")
    _RESULTS.mkdir(exist_ok=True)
    # The loop that `dragoman serve` runs on.
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        figures = runner.run(measure(sys.argv[1:]))
    results = _RESULTS / "turns.json"
    results.write_text(json.dumps([figure.as_json() for figure in figures], indent=2))
    return 0 if all(figure.is_met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
