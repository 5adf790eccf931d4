"""The articles of the shop: kept in the database, which the search index only mirrors."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from knowledge.models import Article, ArticleState
from knowledge.new_article import NewArticle


class ArticleNotFoundError(NotFoundError):
    """There is no such article in this language."""

    code = "article_not_found"

    def __init__(self, slug: str, language: str) -> None:
        super().__init__(f"There is no article {slug!r} in {language!r}.")


class DuplicateArticleError(ConflictError):
    """Two articles that come in together have the same slug and language."""

    code = "duplicate_article"

    def __init__(self, article: NewArticle) -> None:
        super().__init__(f"The article {article.slug!r} in {article.language!r} comes twice.")


@dataclass(frozen=True)
class Fingerprint:
    """Differs as soon as what buyers can be told differs."""

    count: int
    digests: int


async def publish(session: AsyncSession, new: NewArticle, *, now: datetime) -> Article:
    """Publish an article in place of the one with its slug and language, if there is one."""
    return await _save(session, new, ArticleState.PUBLISHED, now)


async def publish_all(
    session: AsyncSession, new: Sequence[NewArticle], *, now: datetime
) -> list[Article]:
    """Publish many articles, all or none; raise DuplicateArticleError if one comes twice."""
    require_unique(new)
    return [await publish(session, article, now=now) for article in new]


async def save_draft(session: AsyncSession, new: NewArticle, *, now: datetime) -> Article:
    """Keep an article from which nobody is answered yet."""
    return await _save(session, new, ArticleState.DRAFT, now)


async def archive(session: AsyncSession, slug: str, language: str, *, now: datetime) -> Article:
    """Answer no longer from an article; raise ArticleNotFoundError."""
    article = await _find(session, slug, language)
    if article is None:
        raise ArticleNotFoundError(slug, language)
    article.state = ArticleState.ARCHIVED
    article.updated_at = now
    await session.flush()
    return article


async def published(session: AsyncSession) -> Sequence[Article]:
    """Return what buyers are answered from, in a stable order."""
    found = await session.scalars(
        select(Article)
        .where(Article.state == ArticleState.PUBLISHED)
        .order_by(Article.slug, Article.language)
    )
    return found.all()


async def fingerprint(session: AsyncSession) -> Fingerprint:
    """Tell in which state the published articles are, without reading them."""
    row = (
        await session.execute(
            select(func.count(), func.coalesce(func.sum(Article.digest), 0)).where(
                Article.state == ArticleState.PUBLISHED
            )
        )
    ).one()
    return Fingerprint(count=int(row[0]), digests=int(row[1]))


async def _save(
    session: AsyncSession, new: NewArticle, state: ArticleState, now: datetime
) -> Article:
    article = await _find(session, new.slug, new.language)
    if article is None:
        article = Article(slug=new.slug, language=new.language, created_at=now)
        session.add(article)
    article.title = new.title
    article.body = new.body
    article.state = state
    article.digest = new.digest
    article.updated_at = now
    await session.flush()
    return article


async def _find(session: AsyncSession, slug: str, language: str) -> Article | None:
    return await session.scalar(
        select(Article).where(Article.slug == slug, Article.language == language)
    )


def require_unique(articles: Iterable[NewArticle]) -> None:
    """Raise DuplicateArticleError if two articles have the same slug and language."""
    seen = set()
    for article in articles:
        key = (article.slug, article.language)
        if key in seen:
            raise DuplicateArticleError(article)
        seen.add(key)
