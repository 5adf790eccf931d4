"""What changed between two texts, line beside line."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest


@dataclass(frozen=True)
class Row:
    """A line before and after; None where there is no such line on that side."""

    before: str | None
    after: str | None


def side_by_side(before: str, after: str) -> tuple[Row, ...]:
    """Return both texts, lines that correspond in one row."""
    old, new = before.splitlines(), after.splitlines()
    steps = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    return tuple(
        row
        for _, old_from, old_to, new_from, new_to in steps
        for row in _rows(old[old_from:old_to], new[new_from:new_to])
    )


def _rows(old: Sequence[str], new: Sequence[str]) -> list[Row]:
    return [Row(before, after) for before, after in zip_longest(old, new)]
