"""The admin's work on articles: writing, publishing, comparing, rolling back."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query

from api.article_schemas import (
    ArticleLine,
    ArticleList,
    ArticleText,
    ArticleView,
    BrokenTest,
    Difference,
    Language,
    Marks,
    RevisionNumber,
    RevisionView,
    RollBack,
    SavedArticle,
    Slug,
)
from api.gate import AtGate, FromAdmin, Gate, author_name
from api.problems import problems
from core.languages import nearest_locale
from knowledge import answer_tests, articles, revisions
from knowledge.models import Article, ArticleState
from knowledge.new_article import CONTENT, described

router = APIRouter(prefix="/api/knowledge", tags=["knowledge"])
_ONE = "/articles/{slug}/{language}"


@router.get("/articles", summary="List articles", responses=problems(401, 403, 422))
async def list_articles(
    at: AtGate, _: FromAdmin, state: Annotated[ArticleState | None, Query()] = None
) -> ArticleList:
    """Return every language of every article, of all states or of one."""
    async with at.services.database.read() as session:
        found = await articles.every(session)
    marks = await _marks(at, found)
    return ArticleList(
        items=[
            ArticleLine.of(article, marks) for article in found if state in (None, article.state)
        ]
    )


@router.get(_ONE, summary="Read an article", responses=problems(401, 403, 404, 422))
async def read_article(at: AtGate, _: FromAdmin, slug: Slug, language: Language) -> ArticleView:
    """Return what stands, what was saved last, and who changed it when."""
    return await _view(at, slug, language)


@router.put(_ONE, summary="Save an article", responses=problems(400, 401, 403, 404, 409, 413, 422))
async def save_article(
    at: AtGate, me: FromAdmin, slug: Slug, language: Language, text: ArticleText
) -> SavedArticle:
    """Draft, schedule or publish a text; buyers are answered from it within five seconds.

    What is published is tried by the answer tests at once.
    """
    new = described(
        slug=slug,
        language=language,
        **text.model_dump(include=set(CONTENT)),
    )
    now, author = at.services.clock.now(), author_name(me)
    async with at.services.database.write() as session:
        await articles.require_revision(session, new.slug, new.language, seen=text.seen_revision)
        if text.publish_at is not None:
            await articles.schedule(session, new, at=text.publish_at, now=now, author=author)
        elif text.state == "published":
            await articles.publish(session, new, now=now, author=author)
        else:
            await articles.save_draft(session, new, now=now, author=author)
    broken = await _broken(at) if text.state == "published" else []
    view = await _view(at, slug, language)
    return SavedArticle(**view.model_dump(), broken_tests=broken)


@router.post(
    f"{_ONE}/archive", summary="Archive an article", responses=problems(401, 403, 404, 422)
)
async def archive_article(at: AtGate, me: FromAdmin, slug: Slug, language: Language) -> ArticleView:
    """Answer no longer from an article; its history stays."""
    async with at.services.database.write() as session:
        await articles.archive(
            session, slug, _usual(language), now=at.services.clock.now(), author=author_name(me)
        )
    return await _view(at, slug, language)


@router.post(
    f"{_ONE}/roll-back",
    summary="Roll an article back",
    responses=problems(400, 401, 403, 404, 413, 422),
)
async def roll_back_article(
    at: AtGate, me: FromAdmin, slug: Slug, language: Language, to: RollBack
) -> SavedArticle:
    """Publish again what an earlier revision says, as a new one."""
    now = at.services.clock.now()
    async with at.services.database.write() as session:
        await articles.roll_back(
            session, slug, _usual(language), to.number, now=now, author=author_name(me)
        )
    broken = await _broken(at)
    view = await _view(at, slug, language)
    return SavedArticle(**view.model_dump(), broken_tests=broken)


@router.get(
    f"{_ONE}/revisions/{{number}}",
    summary="Read a revision",
    responses=problems(401, 403, 404, 422),
)
async def read_revision(
    at: AtGate,
    _: FromAdmin,
    slug: Slug,
    language: Language,
    number: Annotated[RevisionNumber, Path()],
) -> RevisionView:
    """Return what an article said at one time."""
    async with at.services.database.read() as session:
        article = await articles.get(session, slug, _usual(language))
        return RevisionView.model_validate(await revisions.get(session, article, number))


@router.get(
    f"{_ONE}/difference", summary="Compare two revisions", responses=problems(401, 403, 404, 422)
)
async def read_difference(
    at: AtGate,
    _: FromAdmin,
    slug: Slug,
    language: Language,
    before: Annotated[RevisionNumber, Query()],
    after: Annotated[RevisionNumber, Query()],
) -> Difference:
    """Return two revisions side by side, lines that correspond in one row."""
    async with at.services.database.read() as session:
        article = await articles.get(session, slug, _usual(language))
        return Difference.of(
            await revisions.get(session, article, before),
            await revisions.get(session, article, after),
        )


async def _view(at: Gate, slug: str, language: str) -> ArticleView:
    async with at.services.database.read() as session:
        article = await articles.get(session, slug, _usual(language))
        languages = await articles.every(session, slug=slug)
        history = await revisions.history(session, article)
    return ArticleView.told(article, await _marks(at, languages), history)


async def _marks(at: Gate, listed: Sequence[Article]) -> Marks:
    source_language = at.services.settings.shop.default_language
    return Marks(
        behind=articles.behind_their_source(listed, source_language=source_language),
        conflicts=await at.services.knowledge.conflicts(),
    )


async def _broken(at: Gate) -> list[BrokenTest]:
    services = at.services
    broken = await answer_tests.run(services.database, services.knowledge, now=services.clock.now())
    return [BrokenTest.model_validate(test) for test in broken]


def _usual(language: str) -> str:
    """Write a supported language as articles do, and leave any other as it came."""
    return nearest_locale(language, default=language)
