"""The command line; each command loads only what it needs."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from core.errors import ConfigurationError, DomainError

_WRONG = 2


class OneLineErrors(TyperGroup):
    """Tells what is wrong in one line on standard error, and ends with status 2."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: ARG002  # the parent's own handling of errors stays off
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command to its end."""
        words = list(sys.argv[1:] if args is None else args) or ["--help"]
        try:
            status = super().main(
                words, prog_name, complete_var, False, windows_expand_args, **extra
            )
        except typer.Abort:
            status = 1
        except (typer.TyperException, ConfigurationError, DomainError) as error:
            message = error.format_message() if isinstance(error, typer.TyperException) else error
            typer.echo(f"dragoman: {' '.join(str(message).split())}", err=True)
            status = _WRONG
        sys.exit(status if isinstance(status, int) else 0)


app = typer.Typer(
    name="dragoman",
    help="A customer-service bot for cross-border shops.",
    cls=OneLineErrors,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
knowledge_app = typer.Typer(help="The shop's own articles.")
staff_app = typer.Typer(help="The people who answer buyers.")
db_app = typer.Typer(help="The database.")
app.add_typer(knowledge_app, name="knowledge")
app.add_typer(staff_app, name="staff")
app.add_typer(db_app, name="db")

Host = Annotated[str | None, typer.Option(help="The address to listen on.")]
Port = Annotated[int | None, typer.Option(min=0, max=65535, help="The port; 0: any free one.")]
Model = Annotated[str | None, typer.Option(help='"builtin", or "openai:NAME".')]
ExistingFile = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True)]


def _settings(**overrides: Any) -> Any:
    from core.settings import load_settings

    given = {name: value for name, value in overrides.items() if value is not None}
    return load_settings(**given)


@app.command()
def demo(host: Host = None, port: Port = None) -> None:
    """Make a demo shop in the data folder if there is none, and serve all of it."""
    settings = _settings(host=host, port=port)
    from api.commands import demo as command
    from api.commands.serving import run_to_end

    run_to_end(command.demo(settings, say=typer.echo))


@app.command()
def serve(
    host: Host = None,
    port: Port = None,
    worker: Annotated[
        bool, typer.Option(help="Answer messages in this process too, or leave it to workers.")
    ] = True,
) -> None:
    """Serve the widget, the API and the pages."""
    settings = _settings(host=host, port=port)
    from api.commands import serving

    serving.run_to_end(serving.serve(settings, work=worker))


@app.command()
def worker() -> None:
    """Answer messages that web processes take in; run as many as you like on one PostgreSQL."""
    settings = _settings()
    from api.commands import serving

    serving.run_to_end(serving.work_only(settings))


@app.command()
def chat(model: Model = None) -> None:
    """Talk to the bot in the terminal."""
    settings = _settings(model=model, burst_seconds=0.0)
    from api.commands import serving, terminal

    serving.run_to_end(terminal.chat(settings))


@app.command()
def understand(
    explain: Annotated[
        bool, typer.Option("--explain", help="Add the nearest examples and what weighed most.")
    ] = False,
) -> None:
    """Read JSON lines with a text (and a language) each, and write what the built-in model understands."""
    settings = _settings()
    from api.commands.understanding import understand_input

    understand_input(settings, explains=explain)


@app.command("eval")
def evaluate(
    paths: Annotated[
        list[Path], typer.Argument(exists=True, help="Scenarios, or folders of them.")
    ],
    model: Model = None,
    trials: Annotated[int, typer.Option(min=1, help="How often each one is played.")] = 1,
    json_file: Annotated[
        Path | None, typer.Option("--json", dir_okay=False, help="Write the verdicts here too.")
    ] = None,
) -> None:
    """Play scenarios and report; ends with 0 when all passed, 1 when any failed."""
    settings = _settings(model=model)
    from api.commands.evaluating import evaluate_paths

    if not evaluate_paths(settings, paths, trials=trials, json_file=json_file, say=typer.echo):
        raise typer.Exit(1)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="Where to write it.")],
) -> None:
    """Write the whole database to a file; the server may go on."""
    from core.backup import back_up

    back_up(_settings().resolved_database_url, file)
    typer.echo(f"Wrote {file}.")


@app.command()
def restore(file: ExistingFile) -> None:
    """Bring a backup back in place of the database; stop the server first."""
    from core.backup import restore as bring_back
    from core.clock import SystemClock

    kept = bring_back(_settings().resolved_database_url, file, now=SystemClock().now())
    typer.echo(f"Restored {file}." + (f" What was there is kept as {kept}." if kept else ""))


@knowledge_app.command("import")
def import_articles(
    paths: Annotated[
        list[Path],
        typer.Argument(
            exists=True,
            help="Markdown with front matter, YAML lists, CSV tables, HTML pages, ZIP archives,"
            " or folders of them.",
        ),
    ],
    preview: Annotated[
        bool, typer.Option("--preview", help="Only tell what would be done.")
    ] = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Keep drafts, and publish nothing.")
    ] = False,
    skip_refused: Annotated[
        bool, typer.Option("--skip-refused", help="Take the rest where something is refused.")
    ] = False,
) -> None:
    """Publish articles, all or none; one of the same slug and language is replaced."""
    import asyncio

    from api.commands import articles
    from knowledge.models import ArticleState

    settings = _settings()
    batch = articles.read(settings, paths)
    if preview:
        for line in asyncio.run(articles.preview(settings, batch)).lines():
            typer.echo(line)
        return
    state = ArticleState.DRAFT if draft else ArticleState.PUBLISHED
    report = asyncio.run(articles.take(settings, batch, state=state, skip_refused=skip_refused))
    for refused in batch.refused:
        typer.echo(f"refused  {refused.where}: {refused.reason}", err=True)
    typer.echo(f"{'Drafted' if draft else 'Published'} {report.taken} articles.")
    for test in report.broken:
        typer.echo(f"broken   {_failure(test)}", err=True)


@knowledge_app.command("test")
def run_answer_tests() -> None:
    """Run the answer tests on what is published; exit with 1 where one fails."""
    import asyncio

    from api.commands import articles

    tests = asyncio.run(articles.run_tests(_settings()))
    failed = [test for test in tests if not test.passed]
    for test in failed:
        typer.echo(_failure(test))
    typer.echo(f"{len(tests) - len(failed)} of {len(tests)} answer tests passed")
    if failed:
        raise typer.Exit(1)


def _failure(test: Any) -> str:
    expected, found = test.slug or "no article", test.found or "no article"
    return f"{test.question!r} ({test.language}): {expected} expected, {found} found"


@knowledge_app.command("export")
def export_articles(
    file: Annotated[
        Path | None,
        typer.Argument(
            dir_okay=False,
            help="A file ending in .yaml, .csv or .zip; YAML on standard output where it is not given.",
        ),
    ] = None,
) -> None:
    """Write what is published, in a form that import reads."""
    import asyncio

    from api.commands import articles
    from knowledge.export import Form, form_of

    form = Form.YAML if file is None else form_of(file)
    content = asyncio.run(articles.exported(_settings(), form))
    if file is None:
        typer.echo(content.decode(), nl=False)
    else:
        articles.write(file, content)


@knowledge_app.command("reindex")
def reindex() -> None:
    """Make the search index anew from the database."""
    import asyncio

    from api.commands import articles

    if asyncio.run(articles.reindex(_settings())):
        typer.echo("The index is made anew.")
    else:
        typer.echo("The running server makes its index anew at the next question.")


@db_app.command("upgrade")
def upgrade() -> None:
    """Bring the tables to the newest state."""
    import asyncio

    from api.commands.database import upgrade_tables

    asyncio.run(upgrade_tables(_settings()))
    typer.echo("The tables are those of this version.")


@staff_app.command("add")
def add_staff(
    email: str,
    name: Annotated[str, typer.Option(help="As buyers and colleagues read it.")] = "",
    role: Annotated[str, typer.Option(help='"agent" or "admin".')] = "agent",
    password: Annotated[
        str | None, typer.Option(help="Asked for where it is not given.", show_default=False)
    ] = None,
) -> None:
    """Make an account for a support agent or an admin."""
    import asyncio

    from api.commands import accounts

    secret = password if password is not None else accounts.ask_password()
    asyncio.run(accounts.add(_settings(), email=email, name=name, role=role, password=secret))
    typer.echo(f"{email} can sign in.")
