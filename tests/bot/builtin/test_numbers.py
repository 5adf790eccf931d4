"""Order and tracking numbers in real messages of every language, and messages that hold none."""

import time
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from bot.builtin.entities import find_entities
from core.languages import LOCALES

_MOST_SECONDS = 0.002  # for a message; many times what it takes, for the slowest machine


class Row(BaseModel):
    """A message and the numbers that a person reads in it."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    text: str
    language: str
    order_numbers: list[str] = []
    tracking_numbers: list[str] = []


ROWS = TypeAdapter(list[Row]).validate_python(
    yaml.safe_load(Path(__file__).with_name("numbers.yaml").read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.language}: {row.text}")
def test_the_numbers_of_a_message_are_told_from_all_others(row: Row) -> None:
    found = find_entities(row.text, language=row.language)

    assert set(found.order_numbers) == set(row.order_numbers)
    assert set(found.tracking_numbers) == set(row.tracking_numbers)


def test_every_language_is_in_the_table_and_no_message_twice() -> None:
    assert {row.language for row in ROWS} == set(LOCALES)
    assert len({(row.text, row.language) for row in ROWS}) == len(ROWS)


def test_a_message_is_read_in_a_moment() -> None:
    started = time.process_time()
    for row in ROWS:
        find_entities(row.text, language=row.language)

    assert (time.process_time() - started) / len(ROWS) < _MOST_SECONDS
