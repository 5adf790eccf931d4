"""The history of articles: what each said when, and who let it say so."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from knowledge.models import Article, ArticleRevision, ArticleState
from knowledge.new_article import NewArticle


class ArticleTakenError(ConflictError):
    """Somebody else has begun an article of this slug and language at the same moment."""

    code = "article_changed"

    def __init__(self, said: NewArticle) -> None:
        super().__init__(
            f"The article {said.slug!r} in {said.language!r} was begun just now; read it again."
        )


class RevisionNotFoundError(NotFoundError):
    """The article has no revision of this number."""

    code = "revision_not_found"

    def __init__(self, article: Article, number: int) -> None:
        super().__init__(
            f"The article {article.slug!r} in {article.language!r} has no revision {number}."
        )


async def record(
    session: AsyncSession,
    article: Article,
    said: NewArticle,
    state: ArticleState,
    *,
    author: str,
    now: datetime,
) -> None:
    """Add to the history of an article that is new or locked by this transaction.

    Raise ArticleTakenError where a new one is no longer the only one.
    """
    article.revision += 1
    try:
        await session.flush()
    except IntegrityError as error:
        raise ArticleTakenError(said) from error
    revision = ArticleRevision(
        article_id=article.id, number=article.revision, state=state, author=author, at=now
    )
    said.tell(revision)
    session.add(revision)
    await session.flush()


async def history(session: AsyncSession, article: Article) -> Sequence[ArticleRevision]:
    """Return all revisions of an article, the newest first."""
    found = await session.scalars(
        select(ArticleRevision)
        .where(ArticleRevision.article_id == article.id)
        .order_by(ArticleRevision.number.desc())
    )
    return found.all()


async def get(session: AsyncSession, article: Article, number: int) -> ArticleRevision:
    """Return one revision of an article; raise RevisionNotFoundError."""
    found = await session.scalar(
        select(ArticleRevision).where(
            ArticleRevision.article_id == article.id, ArticleRevision.number == number
        )
    )
    if found is None:
        raise RevisionNotFoundError(article, number)
    return found
