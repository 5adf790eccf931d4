"""The public articles as pages of their own, to which answers link."""

from html import escape
from pathlib import Path
from string import Template
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markdown_it import MarkdownIt

from api.article_schemas import Slug
from api.gate import AtGate
from core.languages import is_right_to_left, nearest_locale
from knowledge import articles

router = APIRouter(include_in_schema=False)
_PAGE = Template((Path(__file__).parent.parent / "help_page.html").read_text(encoding="utf-8"))
# HTML within an article is shown as text, and links lead to web addresses only.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src https: data:",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


@router.get("/help/{slug}", response_class=HTMLResponse)
async def read_article(
    at: AtGate, slug: Slug, language: Annotated[str, Query(max_length=35)] = ""
) -> HTMLResponse:
    """Show what is published for everybody, in the nearest language that it is in."""
    default = at.services.settings.shop.default_language
    wanted = nearest_locale(language, default=default)
    async with at.services.database.read() as session:
        article = await articles.for_everybody(session, slug, (wanted, default))
    page = _PAGE.substitute(
        language=escape(article.language),
        direction="rtl" if is_right_to_left(article.language) else "ltr",
        title=escape(article.title),
        body=_MARKDOWN.render(article.body),
    )
    return HTMLResponse(page, headers=_HEADERS)
