"""What buyers asked and no article answered."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from knowledge.models.vocabulary import GapReason, GapState, word_of


class Gap(Base):
    """Questions that mean the same, in whatever languages; `question` is the first of them."""

    __tablename__ = "gaps"

    id: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    state: Mapped[GapState] = mapped_column(word_of(GapState))
    count: Mapped[int]
    draft_slug: Mapped[str | None] = mapped_column(String(120), default=None)
    draft_language: Mapped[str | None] = mapped_column(String(16), default=None)
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]

    __table_args__ = (Index("ix_gaps_state_count", "state", "count"),)


class GapQuestion(Base):
    """One question of a gap, without personal data; `key` names what brought it, once.

    `replies` are what people of the shop answered.
    """

    __tablename__ = "gap_questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(60), unique=True)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    reason: Mapped[GapReason] = mapped_column(word_of(GapReason))
    conversation_id: Mapped[str] = mapped_column(String(32))
    replies: Mapped[list[str]] = mapped_column(JSON)
    at: Mapped[datetime]


class GapCursor(Base):
    """How far a source of gaps has been read: the id of the last row that was looked at."""

    __tablename__ = "gap_cursors"

    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    upto: Mapped[int]
