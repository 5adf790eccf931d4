"""What was learned is kept in a file; one that cannot be trusted or written is done without."""

from pathlib import Path

import numpy as np
from structlog.testing import capture_logs

from bot.builtin.cache import load_arrays, store_arrays

ARRAYS = {"a/en/numbers": np.arange(3), "a/en/words": np.array(["order", "bestellung"])}


def test_arrays_come_back_as_they_were(tmp_path: Path) -> None:
    store_arrays(tmp_path / "cache", "f1", ARRAYS)

    kept = load_arrays(tmp_path / "cache", "f1")

    assert kept is not None
    assert {name: array.tolist() for name, array in kept.items()} == {
        name: array.tolist() for name, array in ARRAYS.items()
    }


def test_other_examples_find_nothing(tmp_path: Path) -> None:
    store_arrays(tmp_path, "f1", ARRAYS)

    assert load_arrays(tmp_path, "f2") is None


def test_a_damaged_file_is_named_and_passed_over(tmp_path: Path) -> None:
    store_arrays(tmp_path, "f1", ARRAYS)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:100])

    with capture_logs() as logged:
        assert load_arrays(tmp_path, "f1") is None

    assert [entry["event"] for entry in logged] == ["understanding_cache_unreadable"]


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file")

    with capture_logs() as logged:
        store_arrays(in_the_way, "f1", ARRAYS)

    assert [entry["event"] for entry in logged] == ["understanding_cache_unwritable"]
