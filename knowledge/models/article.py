"""An answer that the shop gives to everybody, in one language."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Enum, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base

_LONGEST_STATE = 24


class ArticleState(StrEnum):
    """Whether buyers are answered from an article."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Article(Base):
    """One language of an article; those that say the same share a slug.

    `digest` is a number made from everything a buyer can be told of it: the sum over all
    published articles changes with any of them, and so tells a stale index from a fresh one.
    """

    __tablename__ = "articles"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(16))
    title: Mapped[str] = mapped_column(String(300))
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[ArticleState] = mapped_column(
        Enum(
            ArticleState,
            native_enum=False,
            create_constraint=False,
            length=_LONGEST_STATE,
            values_callable=lambda states: [state.value for state in states],
        )
    )
    digest: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("slug", "language"),)


Index("ix_articles_state_digest", Article.state, Article.digest)
