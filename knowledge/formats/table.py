"""Articles as a CSV table, as spreadsheets write it: commas, semicolons or tabs, with or without a mark."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from knowledge.formats.entry import Entry, File, Found, Refused, UnreadableArticleError, entry
from knowledge.new_article import NewArticle

ENDINGS = frozenset({".csv", ".tsv"})
_COLUMNS = (
    "slug", "language", "title", "body", "questions", "topic", "products", "countries", "audience",
)  # fmt: skip
_NEEDED = ("slug", "title", "body")
_LISTS = frozenset({"questions", "products", "countries"})
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 200_000
_PARTS = {
    "questions": re.compile(r"\n"),
    "products": re.compile(r"[\n,]"),
    "countries": re.compile(r"[\n,; ]"),
}
# A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text.
_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def read(file: File, language: str) -> Found:
    """Read a table whose first row names its columns; a row without a language is in `language`.

    Raise UnreadableArticleError where it has no such row.
    """
    text = file.text
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        columns = _columns(next(rows, []), file.name)
        for cells in rows:
            if any(cell.strip() for cell in cells):
                yield _row(columns, cells, f"{file.name}, line {rows.line_num}", language)
    except csv.Error as error:
        raise UnreadableArticleError(f"{file.name}, line {rows.line_num}", str(error)) from error


def written(articles: Iterable[NewArticle]) -> str:
    """Write articles as the table that `read` reads; a mark in front tells spreadsheets it is UTF-8."""
    target = io.StringIO(newline="")
    rows = csv.writer(target, lineterminator="\r\n")
    rows.writerow(_COLUMNS)
    for article in articles:
        fields = article.model_dump(mode="json")
        rows.writerow(_cell(fields[column]) for column in _COLUMNS)
    return f"\ufeff{target.getvalue()}"


def _delimiter(text: str) -> str:
    heading = text.split("\n", 1)[0]
    return max(_DELIMITERS, key=heading.count)


def _columns(heading: Sequence[str], where: str) -> list[str]:
    columns = [cell.strip().casefold() for cell in heading]
    if unknown := [column for column in columns if column and column not in _COLUMNS]:
        raise UnreadableArticleError(
            f"{where}, line 1",
            f"there is no column {unknown[0]!r}; there are {', '.join(_COLUMNS)}",
        )
    if missing := [column for column in _NEEDED if column not in columns]:
        raise UnreadableArticleError(f"{where}, line 1", f"the column {missing[0]!r} is missing")
    return columns


def _row(
    columns: Sequence[str], cells: Sequence[str], where: str, language: str
) -> Entry | Refused:
    if len(cells) > len(columns):
        return Refused(where, f"it has {len(cells)} cells, the first row {len(columns)}")
    told = zip(columns, cells, strict=False)
    fields = {column: _told(column, cell) for column, cell in told if column and cell.strip()}
    return entry({"language": language, **fields}, where)


def _told(column: str, cell: str) -> str | list[str]:
    text = cell.removeprefix("'") if _LIKE_A_FORMULA.match(cell) and cell[0] == "'" else cell
    if column not in _LISTS:
        return text
    return [part.strip() for part in _PARTS[column].split(text) if part.strip()]


def _cell(value: str | Sequence[str]) -> str:
    text = value if isinstance(value, str) else "\n".join(value)
    return f"'{text}" if _LIKE_A_FORMULA.match(text) else text
