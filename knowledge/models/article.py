"""An answer that the shop gives to everybody, in one language."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from knowledge.models.content import Content
from knowledge.models.vocabulary import ArticleState, word_of


class Article(Content, Base):
    """One language of an article; those that say the same share a slug.

    Its content is what stands: of a published article what may be told, whatever is drafted beside
    it. `digest` is a number made from that: the sum over all published articles changes with any of
    them, and so tells a stale index from a fresh one.
    `revision` is the newest number of its history, `published_revision` the one that buyers are
    answered from, and the newest one becomes that at `publish_at`, where it is set.
    """

    __tablename__ = "articles"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(16))
    state: Mapped[ArticleState] = mapped_column(word_of(ArticleState))
    digest: Mapped[int] = mapped_column(BigInteger)
    revision: Mapped[int]
    published_revision: Mapped[int | None]
    publish_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("slug", "language"),)

    @property
    def has_changes(self) -> bool:
        """Whether something is drafted or scheduled beside what buyers are told."""
        return self.published_revision is not None and self.published_revision != self.revision


Index("ix_articles_state_digest", Article.state, Article.digest)
