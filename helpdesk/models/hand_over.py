"""One stay of a conversation with people."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import (
    HandOverEnd,
    HandOverReason,
    Priority,
    PriorityRank,
    word_of,
)


class HandOver(Base):
    """Why the bot gave a conversation to people, who took it, and how that ended.

    `answered_at` is when a person first wrote to the buyer, `answer_due_at` by when that was promised.
    """

    __tablename__ = "hand_overs"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    reason: Mapped[HandOverReason] = mapped_column(word_of(HandOverReason))
    priority: Mapped[Priority] = mapped_column(PriorityRank())
    summary: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]
    answer_due_at: Mapped[datetime | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    claimed_by: Mapped[int | None] = mapped_column(default=None)
    claimed_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_as: Mapped[HandOverEnd | None] = mapped_column(word_of(HandOverEnd), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)


Index("ix_hand_overs_conversation_id", HandOver.conversation_id, HandOver.id)
