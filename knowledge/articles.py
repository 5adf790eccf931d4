"""The articles of the shop: kept in the database, which the search index only mirrors."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, InvalidError, NotFoundError
from knowledge import revisions
from knowledge.models import Article, ArticleState, Audience
from knowledge.new_article import NewArticle

IMPORT = "import"
_PUBLISHED = Article.state == ArticleState.PUBLISHED


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


class ArticleChangedError(ConflictError):
    """Somebody else has changed the article since the caller read it."""

    code = "article_changed"

    def __init__(self, article: Article, seen: int) -> None:
        super().__init__(
            f"The article {article.slug!r} in {article.language!r} is at revision"
            f" {article.revision}, not at {seen}; read it again."
        )


class PastMomentError(InvalidError):
    """An article cannot be scheduled for a moment that is over."""

    code = "past_moment"

    def __init__(self) -> None:
        super().__init__("publish_at: The moment must lie ahead.", field="publish_at")


@dataclass(frozen=True)
class Fingerprint:
    """Differs as soon as what can be told differs."""

    count: int
    digests: int


async def publish(
    session: AsyncSession, new: NewArticle, *, now: datetime, author: str = IMPORT
) -> Article:
    """Publish an article in place of the one with its slug and language, if there is one.

    What is published already, word for word and with nothing drafted beside it, stays untouched.
    """
    article = await _locked(session, new.slug, new.language) or _unsaid(session, new, now)
    if _is_published_so(article, new):
        return article
    _let_stand(article, new, ArticleState.PUBLISHED, now)
    await revisions.record(session, article, new, article.state, author=author, now=now)
    article.published_revision = article.revision
    await session.flush()
    return article


async def publish_all(
    session: AsyncSession, new: Sequence[NewArticle], *, now: datetime
) -> list[Article]:
    """Publish many articles, all or none; raise DuplicateArticleError if one comes twice."""
    require_unique(new)
    return [await publish(session, article, now=now) for article in new]


async def save_draft(
    session: AsyncSession, new: NewArticle, *, now: datetime, author: str = IMPORT
) -> Article:
    """Keep a text from which nobody is answered yet; what is published stays so beside it."""
    return await _save_aside(session, new, ArticleState.DRAFT, now=now, author=author)


async def schedule(
    session: AsyncSession, new: NewArticle, *, at: datetime, now: datetime, author: str
) -> Article:
    """Keep a text that is published at a moment, unless another is saved before.

    Raise PastMomentError.
    """
    if at <= now:
        raise PastMomentError
    article = await _save_aside(session, new, ArticleState.SCHEDULED, now=now, author=author)
    article.publish_at = at
    await session.flush()
    return article


async def publish_due(session: AsyncSession, *, now: datetime) -> int:
    """Publish what was scheduled for now or before; return how many."""
    due = await session.scalars(
        select(Article).where(Article.publish_at <= now).with_for_update(skip_locked=True)
    )
    articles = due.all()
    for article in articles:
        planned = await revisions.get(session, article, article.revision)
        await publish(session, NewArticle.of(article, planned), now=now, author=planned.author)
    return len(articles)


async def is_any_due(session: AsyncSession, *, now: datetime) -> bool:
    """Tell whether anything is scheduled for now or before."""
    found = await session.scalar(select(Article.id).where(Article.publish_at <= now).limit(1))
    return found is not None


async def archive(
    session: AsyncSession, slug: str, language: str, *, now: datetime, author: str = IMPORT
) -> Article:
    """Answer no longer from an article; raise ArticleNotFoundError."""
    article = await _existing(session, slug, language)
    if article.state != ArticleState.ARCHIVED:
        standing = said(article)
        _let_stand(article, standing, ArticleState.ARCHIVED, now)
        article.published_revision = None
        await revisions.record(session, article, standing, article.state, author=author, now=now)
    return article


async def roll_back(
    session: AsyncSession, slug: str, language: str, number: int, *, now: datetime, author: str
) -> Article:
    """Publish again what a revision says; raise ArticleNotFoundError, RevisionNotFoundError."""
    article = await _existing(session, slug, language)
    earlier = await revisions.get(session, article, number)
    return await publish(session, NewArticle.of(article, earlier), now=now, author=author)


async def require_revision(session: AsyncSession, slug: str, language: str, *, seen: int) -> None:
    """Lock an article that is at the revision `seen`, which is 0 for one that is not there yet.

    Raise ArticleNotFoundError, or ArticleChangedError.
    """
    article = await _locked(session, slug, language)
    if article is None and seen:
        raise ArticleNotFoundError(slug, language)
    if article is not None and article.revision != seen:
        raise ArticleChangedError(article, seen)


async def get(session: AsyncSession, slug: str, language: str) -> Article:
    """Return an article in whatever state; raise ArticleNotFoundError."""
    article = await session.scalar(
        select(Article).where(Article.slug == slug, Article.language == language)
    )
    if article is None:
        raise ArticleNotFoundError(slug, language)
    return article


async def every(session: AsyncSession, *, slug: str | None = None) -> Sequence[Article]:
    """Return the articles of all states, or all languages of one, in a stable order."""
    query = select(Article).order_by(Article.slug, Article.language)
    found = await session.scalars(query if slug is None else query.where(Article.slug == slug))
    return found.all()


async def published(session: AsyncSession) -> Sequence[Article]:
    """Return what is published, for whomever, in a stable order."""
    found = await session.scalars(
        select(Article).where(_PUBLISHED).order_by(Article.slug, Article.language)
    )
    return found.all()


async def for_everybody(session: AsyncSession, slug: str, languages: Sequence[str]) -> Article:
    """Return what is published for everybody, in the first of the languages that it is in, or any.

    Raise ArticleNotFoundError.
    """
    found = await session.scalars(
        select(Article)
        .where(Article.slug == slug, _PUBLISHED, Article.audience == Audience.PUBLIC)
        .order_by(Article.language)
    )
    by_language = {article.language: article for article in found}
    if not by_language:
        raise ArticleNotFoundError(slug, languages[0])
    first = next((one for one in languages if one in by_language), next(iter(by_language)))
    return by_language[first]


async def fingerprint(session: AsyncSession) -> Fingerprint:
    """Tell in which state the published articles are, without reading them."""
    row = (
        await session.execute(
            select(func.count(), func.coalesce(func.sum(Article.digest), 0)).where(_PUBLISHED)
        )
    ).one()
    return Fingerprint(count=int(row[0]), digests=int(row[1]))


def behind_their_source(listed: Sequence[Article], *, source_language: str) -> frozenset[int]:
    """Return the ids of translations that are older than what they are translated from."""
    sources = {
        article.slug: article.updated_at
        for article in listed
        if article.language == source_language and article.state == ArticleState.PUBLISHED
    }
    return frozenset(
        article.id
        for article in listed
        if article.slug in sources and article.updated_at < sources[article.slug]
    )


def said(article: Article) -> NewArticle:
    """Return what stands of an article, as it would come in again."""
    return NewArticle.of(article, article)


def require_unique(articles: Iterable[NewArticle]) -> None:
    """Raise DuplicateArticleError if two articles have the same slug and language."""
    seen = set()
    for article in articles:
        key = (article.slug, article.language)
        if key in seen:
            raise DuplicateArticleError(article)
        seen.add(key)


async def _save_aside(
    session: AsyncSession, new: NewArticle, state: ArticleState, *, now: datetime, author: str
) -> Article:
    article = await _locked(session, new.slug, new.language) or _unsaid(session, new, now)
    if article.state == ArticleState.PUBLISHED:
        article.publish_at = None
    else:
        _let_stand(article, new, state, now)
    await revisions.record(session, article, new, state, author=author, now=now)
    return article


def _unsaid(session: AsyncSession, new: NewArticle, now: datetime) -> Article:
    article = Article(slug=new.slug, language=new.language, revision=0, created_at=now)
    session.add(article)
    return article


def _let_stand(article: Article, new: NewArticle, state: ArticleState, now: datetime) -> None:
    new.tell(article)
    article.state = state
    article.digest = new.digest
    article.publish_at = None
    article.updated_at = now


def _is_published_so(article: Article, new: NewArticle) -> bool:
    is_published = article.state == ArticleState.PUBLISHED and not article.has_changes
    return is_published and said(article) == new


async def _existing(session: AsyncSession, slug: str, language: str) -> Article:
    article = await _locked(session, slug, language)
    if article is None:
        raise ArticleNotFoundError(slug, language)
    return article


async def _locked(session: AsyncSession, slug: str, language: str) -> Article | None:
    return await session.scalar(
        select(Article).where(Article.slug == slug, Article.language == language).with_for_update()
    )
