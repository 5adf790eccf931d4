"""The shop's articles, in and out of files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from api.commands.database import current_database
from bot.bootstrap import open_search
from core.clock import SystemClock
from core.database import Database
from core.errors import ConfigurationError, InvalidError
from core.settings import Settings
from knowledge import answer_tests, articles, export, intake
from knowledge.formats.entry import Refused
from knowledge.intake import Batch, Fate
from knowledge.models import AnswerTest, ArticleState


class IndexNotMadeError(ConfigurationError):
    """The search index could not be made; the log says why."""

    def __init__(self) -> None:
        super().__init__("The search index could not be made; buyers are answered by words alone.")


class RefusedFilesError(InvalidError):
    """Some of what was to come in cannot be taken, so nothing was."""

    code = "refused_files"

    def __init__(self, refused: Sequence[Refused]) -> None:
        first, more = refused[0], len(refused) - 1
        others = f" (and {more} more, see --preview)" if more else ""
        super().__init__(f"{first.where}: {first.reason}{others}. Nothing was taken in.")


@dataclass(frozen=True)
class ImportReport:
    """What became, or would become, of the articles of some files."""

    batch: Batch
    fates: Sequence[Fate]
    taken: int = 0
    broken: Sequence[AnswerTest] = ()

    def lines(self) -> Iterator[str]:
        """Yield a line for each article, and one for each thing that was refused."""
        for entry, fate in zip(self.batch.entries, self.fates, strict=True):
            yield f"{fate:8} {entry.article.slug} ({entry.article.language})  {entry.where}"
        for refused in self.batch.refused:
            yield f"refused  {refused.where}: {refused.reason}"


def read(settings: Settings, paths: Sequence[Path]) -> Batch:
    """Read files and folders in the shop's own language where they name none."""
    return intake.read_paths(paths, language=settings.shop_default_language)


async def preview(settings: Settings, batch: Batch) -> ImportReport:
    """Tell what taking a batch in would do."""
    async with current_database(settings) as database, database.read() as session:
        return ImportReport(batch, await intake.fates(session, batch))


async def take(
    settings: Settings, batch: Batch, *, state: ArticleState, skip_refused: bool
) -> ImportReport:
    """Take a batch in, all of it or nothing; raise RefusedFilesError where some of it was refused.

    With `skip_refused` the rest is taken.
    """
    if batch.refused and not skip_refused:
        raise RefusedFilesError(batch.refused)
    async with current_database(settings) as database:
        async with database.write() as session:
            fates = await intake.fates(session, batch)
            taken = await intake.take(session, batch, state=state, now=SystemClock().now())
        broken = await _broken(settings, database) if state == ArticleState.PUBLISHED else []
    return ImportReport(batch, fates, taken, broken)


async def exported(settings: Settings, form: export.Form) -> bytes:
    """Return what is published as a file."""
    async with current_database(settings) as database, database.read() as session:
        published = await articles.published(session)
    return export.written([articles.said(article) for article in published], form)


async def run_tests(settings: Settings) -> list[AnswerTest]:
    """Run all answer tests on what is published, and return them with their results."""
    async with current_database(settings) as database:
        await _broken(settings, database)
        async with database.read() as session:
            return list(await answer_tests.every(session))


async def reindex(settings: Settings) -> bool:
    """Make the search index anew; raise IndexNotMadeError.

    Return False where a running process holds it, which was asked to do so.
    """
    async with current_database(settings) as database:
        search = open_search(settings, database)
        try:
            if search.ask_owner():
                return False
            if not await search.rebuild():
                raise IndexNotMadeError
        finally:
            await search.close()
    return True


async def _broken(settings: Settings, database: Database) -> list[AnswerTest]:
    """Run the answer tests, if there are any, and return those that broke."""
    async with database.read() as session:
        if not await answer_tests.every(session):
            return []
    search = open_search(settings, database)
    try:
        return await answer_tests.run(database, search, now=SystemClock().now())
    finally:
        await search.close()


def write(target: Path, content: bytes) -> None:
    """Write a file; raise ConfigurationError where it cannot be."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise ConfigurationError(f"{target} cannot be written: {error.strerror}.") from error
