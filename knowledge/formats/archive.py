"""A ZIP archive of articles, unpacked in memory within a limit."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator

from knowledge.formats import markdown
from knowledge.formats.entry import File, Refused, UnreadableArticleError
from knowledge.new_article import NewArticle

ENDING = ".zip"
LARGEST = 20_000_000
"""Bytes of one file, and of everything in an archive."""

_MOST_FILES = 5_000
_CHUNK = 64 * 1024
_LEFT_BY_MACOS = "__MACOSX/"
# The date of every file in an archive that we write, so that equal articles make equal archives.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def unpacked(file: File) -> Iterator[File | Refused]:
    """Yield the files of an archive; raise UnreadableArticleError for one that is damaged or a bomb.

    What an archive says of its own sizes is not believed: bytes are counted as they come.
    """
    left = LARGEST
    try:
        with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
            members = [one for one in archive.infolist() if not _is_forgotten(one)]
            if len(members) > _MOST_FILES:
                raise UnreadableArticleError(file.name, f"it holds more than {_MOST_FILES} files")
            for member in members:
                where = f"{file.name}/{member.filename}"
                if member.flag_bits & 1:
                    yield Refused(where, "it is encrypted")
                    continue
                content = _read(archive, member, left, file.name)
                left -= len(content)
                yield File(where, content)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableArticleError(file.name, f"the archive is damaged: {error}") from error


def packed(articles: Iterable[NewArticle]) -> bytes:
    """Pack one Markdown file an article, in a folder a language."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for article in articles:
            name = zipfile.ZipInfo(f"{article.language}/{article.slug}.md", _EPOCH)
            name.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(name, markdown.written(article))
    return target.getvalue()


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, where: str) -> bytes:
    content = bytearray()
    with archive.open(member) as packed_file:
        while chunk := packed_file.read(_CHUNK):
            content += chunk
            if len(content) > left:
                raise UnreadableArticleError(where, "unpacked it is larger than 20 MB")
    return bytes(content)


def _is_forgotten(member: zipfile.ZipInfo) -> bool:
    name = member.filename.rpartition("/")[2]
    return member.is_dir() or member.filename.startswith(_LEFT_BY_MACOS) or name.startswith(".")
