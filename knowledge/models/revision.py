"""What an article said at one time, and who let it say so."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from knowledge.models.vocabulary import ArticleState, Audience, word_of


class ArticleRevision(Base):
    """One entry of an article's history; never changed. `state` is what this entry made it."""

    __tablename__ = "article_revisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    number: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))
    body: Mapped[str] = mapped_column(Text)
    questions: Mapped[list[str]] = mapped_column(JSON)
    audience: Mapped[Audience] = mapped_column(word_of(Audience))
    state: Mapped[ArticleState] = mapped_column(word_of(ArticleState))
    author: Mapped[str] = mapped_column(String(400))
    at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("article_id", "number"),)
