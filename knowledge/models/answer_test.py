"""A question whose answer the shop has settled."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class AnswerTest(Base):
    """Which article must answer a question, or that none may (`slug` is None).

    `country` is where the buyer is, for articles that hold in some countries only. `found` is the
    article that answered when it was run last.
    """

    __tablename__ = "answer_tests"

    id: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(String(500))
    language: Mapped[str] = mapped_column(String(16))
    slug: Mapped[str | None] = mapped_column(String(120))
    country: Mapped[str | None] = mapped_column(String(2))
    author: Mapped[str] = mapped_column(String(400))
    created_at: Mapped[datetime]
    passed: Mapped[bool | None] = mapped_column(default=None)
    found: Mapped[str | None] = mapped_column(String(120), default=None)
    checked_at: Mapped[datetime | None] = mapped_column(default=None)
