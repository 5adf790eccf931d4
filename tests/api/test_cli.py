import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import app
from core.clock import SystemClock
from core.database import Database
from helpdesk import staff


class CommandLine:
    """Calls commands in a folder of their own, without what this machine has set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._runner = CliRunner()

    def __call__(self, *words: str, stdin: str = "", **variables: str) -> Result:
        env = {"DRAGOMAN_DATA_DIR": str(self.folder / "data"), **variables}
        return self._runner.invoke(app, [str(word) for word in words], env=env, input=stdin)

    @property
    def database_url(self) -> str:
        return f"sqlite:///{self.folder / 'data' / 'dragoman.db'}"


@pytest.fixture
def dragoman(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


def refusal(result: Result) -> str:
    """Return the one line that a command has refused with."""
    assert result.exit_code == 2, result.output
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("dragoman: ")
    return line


class TestHelp:
    def test_is_what_one_gets_without_a_command(self, dragoman: CommandLine) -> None:
        result = dragoman()

        assert result.exit_code == 0
        for command in ("demo", "serve", "worker", "chat", "understand", "eval", "backup"):
            assert command in result.stdout


class TestRefusals:
    @pytest.mark.parametrize(
        ("words", "reason"),
        [
            (["sreve"], "No such command 'sreve'"),
            (["serve", "--prot", "1"], "--prot"),
            (["serve", "--port", "x"], "--port"),
            (["serve", "--port", "70000"], "--port"),
            (["staff"], "Missing command"),
            (["staff", "add"], "EMAIL"),
            (["restore", "nothing-here"], "nothing-here"),
            (["knowledge", "import", "nothing-here"], "nothing-here"),
            (["eval", "nothing-here"], "nothing-here"),
        ],
    )
    def test_are_one_line_and_status_two(
        self, words: list[str], reason: str, dragoman: CommandLine
    ) -> None:
        assert reason.casefold() in refusal(dragoman(*words)).casefold()

    @pytest.mark.parametrize(
        "command", [["db", "upgrade"], ["serve"], ["worker"], ["demo"], ["chat"]]
    )
    def test_name_an_unknown_setting_and_the_nearest_known_one(
        self, command: list[str], dragoman: CommandLine
    ) -> None:
        line = refusal(dragoman(*command, DRAGOMAN_PROT="1"))

        assert "DRAGOMAN_PROT" in line
        assert "DRAGOMAN_PORT" in line

    @pytest.mark.parametrize(
        "command", [["db", "upgrade"], ["serve"], ["worker"], ["demo"], ["chat"]]
    )
    def test_name_a_database_that_is_not_reached_and_no_password(
        self, command: list[str], dragoman: CommandLine
    ) -> None:
        url = "postgresql://shop:hunter2@127.0.0.1:1/dragoman"

        line = refusal(dragoman(*command, DRAGOMAN_DATABASE_URL=url))

        assert "cannot be reached" in line
        assert "hunter2" not in line

    @pytest.mark.parametrize("command", [["db", "upgrade"], ["serve"], ["demo"]])
    def test_name_a_data_folder_that_cannot_be_written(
        self, command: list[str], dragoman: CommandLine
    ) -> None:
        in_the_way = dragoman.folder / "in-the-way"
        in_the_way.write_text("a file, not a folder", encoding="utf-8")

        line = refusal(dragoman(*command, DRAGOMAN_DATA_DIR=str(in_the_way)))

        assert "in-the-way" in line


class TestStaffAdd:
    async def can_sign_in(self, dragoman: CommandLine, email: str, password: str) -> bool:
        database = Database.open(dragoman.database_url)
        try:
            await staff.sign_in(database, email=email, password=password, now=SystemClock().now())
        except staff.WrongCredentialsError:
            return False
        finally:
            await database.close()
        return True

    async def test_makes_an_account(self, dragoman: CommandLine) -> None:
        result = await asyncio.to_thread(
            dragoman, "staff", "add", "olga@shop.example", "--password", "correct horse"
        )

        assert result.exit_code == 0
        assert await self.can_sign_in(dragoman, "olga@shop.example", "correct horse")

    async def test_reads_the_password_where_nobody_sees_it(self, dragoman: CommandLine) -> None:
        result = await asyncio.to_thread(
            dragoman, "staff", "add", "olga@shop.example", stdin="correct horse\n"
        )

        assert result.exit_code == 0
        assert "correct horse" not in result.output
        assert await self.can_sign_in(dragoman, "olga@shop.example", "correct horse")

    @pytest.mark.parametrize(
        ("words", "reason"),
        [
            (["olga@shop.example", "--password", "short"], "8 characters"),
            (["olga", "--password", "correct horse"], "olga"),
            (["olga@shop.example", "--role", "boss", "--password", "correct horse"], "boss"),
        ],
    )
    def test_says_what_is_wrong(self, words: list[str], reason: str, dragoman: CommandLine) -> None:
        assert reason in refusal(dragoman("staff", "add", *words))

    def test_makes_no_account_twice(self, dragoman: CommandLine) -> None:
        words = ["staff", "add", "olga@shop.example", "--password", "correct horse"]
        assert dragoman(*words).exit_code == 0

        assert "already" in refusal(dragoman(*words))


class TestBackup:
    def test_and_restore_bring_back_what_was_there(self, dragoman: CommandLine) -> None:
        dragoman("staff", "add", "olga@shop.example", "--password", "correct horse")
        saved = dragoman("backup", str(dragoman.folder / "backup"))
        dragoman("staff", "add", "pavel@shop.example", "--password", "correct horse")
        restored = dragoman("restore", str(dragoman.folder / "backup"))

        assert saved.exit_code == 0, saved.output
        assert restored.exit_code == 0, restored.output
        assert "kept as" in restored.stdout
        again = dragoman("staff", "add", "pavel@shop.example", "--password", "correct horse")
        assert again.exit_code == 0

    def test_of_nothing_is_refused(self, dragoman: CommandLine) -> None:
        assert "no database" in refusal(dragoman("backup", str(dragoman.folder / "backup")))
