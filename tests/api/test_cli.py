import asyncio
import json
import zipfile
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner, Result

from api.cli import app
from core.clock import SystemClock
from core.database import Database
from helpdesk import staff
from knowledge import answer_tests
from knowledge.answer_tests import NewAnswerTest
from tests.conftest import NOW

# A command sets the log of its whole process; here that is the process of all tests.
pytestmark = pytest.mark.usefixtures("logging_restored")


class CommandLine:
    """Calls commands in a folder of their own, without what this machine has set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data_dir = folder / "data"
        self.variables: dict[str, str] = {}
        self._runner = CliRunner()

    def __call__(self, *words: str, stdin: str = "", **variables: str) -> Result:
        env = {"DRAGOMAN_DATA_DIR": str(self.data_dir), **self.variables, **variables}
        return self._runner.invoke(app, [str(word) for word in words], env=env, input=stdin)

    @property
    def database_url(self) -> str:
        return f"sqlite:///{self.data_dir / 'dragoman.db'}"


@pytest.fixture
def dragoman(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


@pytest.fixture
def trained(dragoman: CommandLine, trained_models: Path) -> CommandLine:
    """A command line that need not train the model."""
    dragoman.variables["DRAGOMAN_CACHE_DIR"] = str(trained_models)
    return dragoman


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


ARTICLES = """
- slug: returns
  language: en
  title: How do I return something?
  body: Within 30 days of delivery.
  questions: ["Can I send it back?"]
  audience: staff
- slug: returns
  language: es
  title: ¿Cómo devuelvo algo?
  body: En 30 días.
"""


def keep_answer_test(command_line: CommandLine, question: str, slug: str) -> None:
    async def keep() -> None:
        database = Database.open(command_line.database_url)
        async with database.write() as session:
            new = NewAnswerTest(question, "es", slug)
            await answer_tests.add(session, new, author="Ada", now=NOW)
        await database.close()

    asyncio.run(keep())


class TestKnowledge:
    def test_comes_out_as_it_went_in(self, dragoman: CommandLine) -> None:
        file = dragoman.folder / "articles.yaml"
        file.write_text(ARTICLES, encoding="utf-8")

        imported = dragoman("knowledge", "import", str(file))
        exported = dragoman("knowledge", "export")

        assert imported.stdout == "Published 2 articles.\n"
        assert yaml.safe_load(exported.stdout) == yaml.safe_load(ARTICLES)

    def test_can_be_written_in_markdown(self, dragoman: CommandLine) -> None:
        file = dragoman.folder / "customs.md"
        file.write_text(
            "---\nslug: customs\nlanguage: de\ntitle: Wer zahlt den Zoll?\n---\nDer **Käufer**.\n",
            encoding="utf-8",
        )

        dragoman("knowledge", "import", str(file))

        assert yaml.safe_load(dragoman("knowledge", "export").stdout) == [
            {
                "slug": "customs",
                "language": "de",
                "title": "Wer zahlt den Zoll?",
                "body": "Der **Käufer**.",
            }
        ]

    @pytest.mark.parametrize(
        ("name", "content", "reason"),
        [
            ("a.yaml", "- slug: [", "a.yaml"),
            ("a.yaml", "slug: returns", "list"),
            ("a.yaml", "- {slug: a b, language: en, title: T, body: B}", "article 1: slug"),
            ("a.yaml", "- {slug: a, language: en, title: T}", "body"),
            ("a.md", "No front matter", "front matter"),
            ("a.txt", "neither", "it is none of .csv"),
        ],
    )
    def test_names_the_file_and_what_is_wrong_in_it(
        self, name: str, content: str, reason: str, dragoman: CommandLine
    ) -> None:
        file = dragoman.folder / name
        file.write_text(content, encoding="utf-8")

        line = refusal(dragoman("knowledge", "import", str(file)))

        assert name in line
        assert reason in line

    def test_publishes_all_or_none(self, dragoman: CommandLine) -> None:
        good, bad = dragoman.folder / "good.yaml", dragoman.folder / "bad.yaml"
        good.write_text(ARTICLES, encoding="utf-8")
        bad.write_text("- {}", encoding="utf-8")

        refusal(dragoman("knowledge", "import", str(good), str(bad)))

        assert yaml.safe_load(dragoman("knowledge", "export").stdout) == []

    def test_are_looked_at_before_they_come_in(self, dragoman: CommandLine) -> None:
        (dragoman.folder / "good.yaml").write_text(ARTICLES, encoding="utf-8")
        (dragoman.folder / "bad.md").write_text("no front matter", encoding="utf-8")

        shown = dragoman("knowledge", "import", "--preview", str(dragoman.folder))

        assert [line.split()[0] for line in shown.stdout.splitlines()] == ["new", "new", "refused"]
        assert yaml.safe_load(dragoman("knowledge", "export").stdout) == []

    def test_come_in_as_drafts_and_without_what_is_refused(self, dragoman: CommandLine) -> None:
        (dragoman.folder / "good.yaml").write_text(ARTICLES, encoding="utf-8")
        (dragoman.folder / "bad.md").write_text("no front matter", encoding="utf-8")

        taken = dragoman("knowledge", "import", "--draft", "--skip-refused", str(dragoman.folder))

        assert taken.stdout == "Drafted 2 articles.\n"
        assert "bad.md: it does not begin with front matter" in taken.stderr
        assert yaml.safe_load(dragoman("knowledge", "export").stdout) == []

    def test_go_out_in_the_form_that_the_files_name_calls_for(self, dragoman: CommandLine) -> None:
        source, archive = dragoman.folder / "articles.yaml", dragoman.folder / "out.zip"
        source.write_text(ARTICLES, encoding="utf-8")
        dragoman("knowledge", "import", str(source))

        dragoman("knowledge", "export", str(archive))

        assert sorted(zipfile.ZipFile(archive).namelist()) == ["en/returns.md", "es/returns.md"]
        assert "out.docx" in refusal(dragoman("knowledge", "export", "out.docx"))

    def test_are_tried_by_the_answer_tests(self, trained: CommandLine) -> None:
        source = trained.folder / "articles.yaml"
        source.write_text(ARTICLES, encoding="utf-8")
        trained("knowledge", "import", str(source))
        keep_answer_test(trained, "cómo puedo devolver un artículo", "returns")

        passing = trained("knowledge", "test")
        source.write_text(
            "- {slug: returns, language: es, title: Horario, body: De nueve a cinco.}"
        )
        changed = trained("knowledge", "import", str(source))
        failing = trained("knowledge", "test")

        assert (passing.exit_code, passing.stdout) == (0, "1 of 1 answer tests passed\n")
        assert "'cómo puedo devolver un artículo' (es): returns expected" in changed.stderr
        assert (failing.exit_code, failing.stdout.splitlines()[-1]) == (
            1,
            "0 of 1 answer tests passed",
        )

    def test_can_be_indexed_anew(self, trained: CommandLine) -> None:
        file = trained.folder / "articles.yaml"
        file.write_text(ARTICLES, encoding="utf-8")
        trained("knowledge", "import", str(file))

        assert trained("knowledge", "reindex").exit_code == 0
        assert (trained.folder / "data" / "knowledge").is_dir()


class TestUnderstand:
    def test_answers_line_by_line(self, trained: CommandLine) -> None:
        lines = [
            {"text": "Where is my order #1001? My e-mail is mia@example.com"},
            {"text": "Quiero hablar con una persona", "language": "es"},
            {"text": "\ud800 \x00 \u202e"},
        ]

        result = trained("understand", stdin="\n\n".join(map(json.dumps, lines)))

        assert result.exit_code == 0, result.output
        first, second, third = map(json.loads, result.stdout.splitlines())
        assert first["intent"] == "order_status"
        assert first["language"] == "en"
        assert first["entities"]["emails"] == ["mia@example.com"]
        assert set(first["entities"]) == {
            "order_numbers",
            "tracking_numbers",
            "emails",
            "phones",
            "postal_codes",
        }
        assert second["intent"] == "human_agent"
        assert 0 <= third["confidence"] <= 1

    @pytest.mark.parametrize(
        "line", ["{", "[]", '{"text": 7}', '{"language": "en"}', "[" * 100_000]
    )
    def test_names_a_line_that_cannot_be_read_and_goes_on(
        self, line: str, trained: CommandLine
    ) -> None:
        hello = '{"text": "Hello"}'
        result = trained("understand", stdin=f"{hello}\n{line}\n{hello}\n")

        assert result.exit_code == 0
        first, second, third = map(json.loads, result.stdout.splitlines())
        assert second["line"] == 2
        assert second["error"]
        assert first == third

    def test_explains_itself(self, trained: CommandLine) -> None:
        result = trained("understand", "--explain", stdin='{"text": "where is my order"}')

        (told,) = map(json.loads, result.stdout.splitlines())
        nearest = told["nearest"][0]
        assert nearest == {"text": "where is my order", "intent": "order_status", "similarity": 1.0}
        weights = list(told["features"].values())
        assert weights == sorted(weights, reverse=True)
        assert all(piece.strip() in "where is my order" for piece in told["features"])


SCENARIO = """
id: greets
why: the bot answers
now: "2026-11-20T10:00:00+00:00"
turns:
  - buyer: "Hello"
    expect: {silent: false}
"""


class TestEval:
    def test_reports_and_writes_the_verdicts(self, trained: CommandLine) -> None:
        file = trained.folder / "greets.yaml"
        file.write_text(SCENARIO, encoding="utf-8")
        verdicts = trained.folder / "verdicts.json"

        result = trained("eval", str(trained.folder), "--trials", "2", "--json", str(verdicts))

        assert result.exit_code == 0, result.output
        assert result.stdout.splitlines()[-1] == "1 of 1 scenarios passed"
        assert json.loads(verdicts.read_text(encoding="utf-8")) == [
            {"id": "greets", "passed": True, "failures": [], "trials": 2}
        ]

    def test_ends_with_one_where_a_scenario_failed(self, trained: CommandLine) -> None:
        file = trained.folder / "greets.yaml"
        file.write_text(SCENARIO.replace("silent: false", "silent: true"), encoding="utf-8")

        result = trained("eval", str(file))

        assert result.exit_code == 1
        assert result.stdout.splitlines()[-1] == "0 of 1 scenarios passed"

    @pytest.mark.parametrize(
        ("content", "reason"),
        [("id: [", "greets.yaml"), ("id: greets", "why"), (SCENARIO + "colour: red", "colour")],
    )
    def test_names_the_file_that_does_not_parse(
        self, content: str, reason: str, trained: CommandLine
    ) -> None:
        file = trained.folder / "greets.yaml"
        file.write_text(content, encoding="utf-8")

        line = refusal(trained("eval", str(trained.folder)))

        assert "greets.yaml" in line
        assert reason in line

    def test_says_so_where_there_is_nothing_to_play(self, trained: CommandLine) -> None:
        assert "no scenario" in refusal(trained("eval", str(trained.folder)))

    @pytest.mark.parametrize("option", [["--trials", "0"], ["--model", "gpt-9"]])
    def test_refuses_options_that_make_no_sense(
        self, option: list[str], trained: CommandLine
    ) -> None:
        refusal(trained("eval", str(trained.folder), *option))
