"""A measured figure beside its target, and the table of them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """What was measured on which database; `target` is written as the issue of it says."""

    name: str
    database: str
    value: str
    target: str
    is_met: bool

    def as_json(self) -> dict[str, Any]:
        """Return the figure as plain values."""
        return asdict(self)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def head() -> str:
    """Return the head of a Markdown table of figures."""
    return "| figure | database | measured | target | met |\n" + "| --- " * 5 + "|"


def row(figure: Figure) -> str:
    """Return a figure as a row of that table."""
    met = "yes" if figure.is_met else "NO"
    return f"| {figure.name} | {figure.database} | {figure.value} | {figure.target} | {met} |"
