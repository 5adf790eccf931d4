from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import SecretStr

from api.security import session_secret
from core.errors import ConfigurationError

UNSET = SecretStr("")


class TestSessionSecret:
    def test_is_the_setting_where_it_is_set(self, tmp_path: Path) -> None:
        assert session_secret(SecretStr("ours"), tmp_path) == "ours"
        assert list(tmp_path.iterdir()) == []

    def test_is_otherwise_made_once_and_kept(self, tmp_path: Path) -> None:
        made = session_secret(UNSET, tmp_path / "data")

        assert len(made) >= 32
        assert session_secret(UNSET, tmp_path / "data") == made

    def test_can_be_read_by_its_owner_only(self, tmp_path: Path) -> None:
        session_secret(UNSET, tmp_path)

        assert (tmp_path / "session_secret").stat().st_mode & 0o077 == 0

    def test_is_one_for_processes_that_start_together(self, tmp_path: Path) -> None:
        with ThreadPoolExecutor(16) as starting:
            made = set(starting.map(lambda _: session_secret(UNSET, tmp_path), range(64)))

        assert len(made) == 1
        assert [path.name for path in tmp_path.iterdir()] == ["session_secret"]

    def test_needs_a_folder_that_can_be_written(self, tmp_path: Path) -> None:
        in_the_way = tmp_path / "in-the-way"
        in_the_way.write_text("a file", encoding="utf-8")

        with pytest.raises(ConfigurationError, match="in-the-way"):
            session_secret(UNSET, in_the_way)
