"""What an article said at one time, and who let it say so."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from knowledge.models.content import Content
from knowledge.models.vocabulary import ArticleState, word_of


class ArticleRevision(Content, Base):
    """One entry of an article's history; never changed. `state` is what this entry made it."""

    __tablename__ = "article_revisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    number: Mapped[int]
    state: Mapped[ArticleState] = mapped_column(word_of(ArticleState))
    author: Mapped[str] = mapped_column(String(400))
    at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("article_id", "number"),)
