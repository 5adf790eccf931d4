"""An HTML page of a help centre: its text as Markdown, without scripts and what stands around it."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from knowledge.formats.entry import Entry, File, Found, Refused, UnreadableArticleError, entry

ENDINGS = frozenset({".html", ".htm"})
_AROUND = (
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas",
    "form", "button", "input", "nav", "header", "footer", "aside",
)  # fmt: skip
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_QUESTION_MARKS = ("?", "？", "؟")
_BLANK_LINES = re.compile(r"\n{3,}")
_LONGEST_SLUG = 80


def read(file: File, language: str) -> Found:
    """Read a page: one article for each heading that asks something, or else one of the whole.

    The language is the page's own, or `language`. Raise UnreadableArticleError for an empty page.
    """
    soup = _parsed(file)
    spoken = (soup.html.get("lang") if soup.html else None) or language
    name = _slug(file.name.rpartition("/")[2].rpartition(".")[0])
    title = _title(soup) or name
    main = soup.find("main") or soup.find("article") or soup.body or soup
    for tag in main.find_all(_AROUND):
        tag.decompose()
    asked = list(_asked(main))
    if not asked:
        yield _whole(file, {"slug": name, "language": spoken, "title": title}, main)
    for number, (question, body) in enumerate(asked, 1):
        slug = f"{name}-{_slug(question) or number}"[:_LONGEST_SLUG].rstrip("-")
        fields = {"slug": slug, "language": spoken, "title": question, "body": body}
        yield entry(fields, f"{file.name}, question {number}")


def _parsed(file: File) -> Any:
    from bs4 import BeautifulSoup  # noqa: PLC0415  # only pages need it

    try:
        return BeautifulSoup(file.content if _names_its_charset(file) else file.text, "html.parser")
    except (RecursionError, AssertionError) as error:
        raise UnreadableArticleError(file.name, "it is no HTML") from error


def _names_its_charset(file: File) -> bool:
    return b"charset=" in file.content[:2048].lower()


def _whole(file: File, fields: dict[str, Any], main: Any) -> Entry | Refused:
    heading = main.find("h1")
    if heading is not None:
        heading.decompose()
    body = _markdown(main)
    if not body:
        raise UnreadableArticleError(file.name, "there is no text in it")
    return entry({**fields, "body": body}, file.name)


def _title(soup: Any) -> str:
    heading = soup.find("h1") or soup.find("title")
    return " ".join(heading.get_text(" ").split()) if heading else ""


def _asked(main: Any) -> Iterator[tuple[str, str]]:
    """Yield the questions of a page with what stands below each, up to the next of them."""
    headings = [one for one in main.find_all((*_HEADINGS, "summary", "dt")) if _is_question(one)]
    for heading in headings:
        below = _below(heading)
        if body := _BLANK_LINES.sub(
            "\n\n", "\n\n".join(filter(None, map(_markdown, below)))
        ).strip():
            yield " ".join(heading.get_text(" ").split()), body


def _below(heading: Any) -> Iterator[Any]:
    for sibling in heading.find_next_siblings():
        if sibling.name in (heading.name, *_HEADINGS[: _rank(heading)]):
            return
        yield sibling


def _rank(heading: Any) -> int:
    return _HEADINGS.index(heading.name) if heading.name in _HEADINGS else 0


def _is_question(heading: Any) -> bool:
    return str(heading.get_text(" ").strip()).endswith(_QUESTION_MARKS)


def _markdown(tag: Any) -> str:
    from markdownify import MarkdownConverter  # noqa: PLC0415

    text = MarkdownConverter(heading_style="ATX", bullets="-", strip=["img"]).convert_soup(tag)
    return _BLANK_LINES.sub("\n\n", text).strip()


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:_LONGEST_SLUG]
