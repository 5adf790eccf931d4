"""Files that come in: what they hold, what of it is new, what resembles what is there, what is refused."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import articles
from knowledge.formats import archive, markdown, page, table, yaml_list
from knowledge.formats.entry import Entry, File, Found, Refused, UnreadableArticleError
from knowledge.models import Article, ArticleState
from knowledge.new_article import NewArticle

_DEMO = Path(__file__).with_name("demo")
ENDINGS = frozenset(
    {*markdown.ENDINGS, *yaml_list.ENDINGS, *table.ENDINGS, *page.ENDINGS, archive.ENDING}
)


class Fate(StrEnum):
    """What taking an article in would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True)
class Batch:
    """The articles of some files, each slug and language once, and what is not taken of them."""

    entries: tuple[Entry, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def articles(self) -> list[NewArticle]:
        """The articles."""
        return [entry.article for entry in self.entries]


def read_files(files: Iterable[File | Refused], *, language: str) -> Batch:
    """Read files of any known format; whatever is wrong with one is no harm to the others.

    `language` is that of tables and pages that do not name theirs.
    """
    gathered = _Gathering(language)
    for file in files:
        gathered.add(file)
    return Batch(tuple(gathered.entries), tuple(gathered.refused))


def read_paths(paths: Iterable[Path], *, language: str) -> Batch:
    """Read files, and all of a known format in folders."""
    return read_files(
        (_opened(file) for path in paths for file in _files_of(path)), language=language
    )


def demo_articles() -> list[NewArticle]:
    """Return the articles of the demo shop; raise UnreadableArticleError where one is broken."""
    batch = read_paths([_DEMO], language="en")
    for refused in batch.refused:
        raise UnreadableArticleError(refused.where, refused.reason)
    return batch.articles


async def fates(session: AsyncSession, batch: Batch) -> list[Fate]:
    """Tell for each article what taking it in would do."""
    standing = {
        (article.slug, article.language): article for article in await articles.every(session)
    }
    return [_fate(standing.get((new.slug, new.language)), new) for new in batch.articles]


async def take(
    session: AsyncSession,
    batch: Batch,
    *,
    state: ArticleState,
    now: datetime,
    author: str = articles.IMPORT,
) -> int:
    """Publish all articles of a batch, or keep them as drafts; return how many are not as before."""
    told = await fates(session, batch)
    changed = [new for new, fate in zip(batch.articles, told, strict=True) if fate != Fate.SAME]
    for new in changed:
        if state == ArticleState.PUBLISHED:
            await articles.publish(session, new, now=now, author=author)
        else:
            await articles.save_draft(session, new, now=now, author=author)
    return len(changed)


def _fate(standing: Article | None, new: NewArticle) -> Fate:
    if standing is None:
        return Fate.NEW
    is_same = standing.state == ArticleState.PUBLISHED and articles.said(standing) == new
    return Fate.SAME if is_same and not standing.has_changes else Fate.CHANGED


@dataclass
class _Gathering:
    language: str
    entries: list[Entry] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    places: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, file: File | Refused) -> None:
        if isinstance(file, Refused):
            self.refused.append(file)
            return
        try:
            if file.ending == archive.ENDING:
                self._add_archive(file)
                return
            for found in _read(file, self.language):
                self._take(found)
        except UnreadableArticleError as error:
            self.refused.append(Refused(error.where, error.reason))

    def _add_archive(self, file: File) -> None:
        for member in archive.unpacked(file):
            if isinstance(member, File) and member.ending == archive.ENDING:
                self.refused.append(Refused(member.name, "an archive within an archive"))
            else:
                self.add(member)

    def _take(self, found: Entry | Refused) -> None:
        if isinstance(found, Refused):
            self.refused.append(found)
            return
        key = (found.article.slug, found.article.language)
        if key in self.places:
            reason = f"{key[0]!r} in {key[1]!r} comes twice, first in {self.places[key]}"
            self.refused.append(Refused(found.where, reason))
            return
        self.places[key] = found.where
        self.entries.append(found)


def _read(file: File, language: str) -> Found:
    if len(file.content) > archive.LARGEST:
        raise UnreadableArticleError(file.name, "it is larger than 20 MB")
    if file.ending in markdown.ENDINGS:
        return markdown.read(file)
    if file.ending in yaml_list.ENDINGS:
        return yaml_list.read(file)
    if file.ending in table.ENDINGS:
        return table.read(file, language)
    if file.ending in page.ENDINGS:
        return page.read(file, language)
    raise UnreadableArticleError(file.name, f"it is none of {', '.join(sorted(ENDINGS))}")


def _files_of(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix.lower() in ENDINGS)


def _opened(path: Path) -> File | Refused:
    try:
        if path.stat().st_size > archive.LARGEST:
            return Refused(str(path), "it is larger than 20 MB")
        return File(str(path), path.read_bytes())
    except OSError as error:
        return Refused(str(path), error.strerror or "it cannot be read")
