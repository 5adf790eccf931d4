"""What a conversation came to."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import HandOverReason, word_of


class Outcome(Base):
    """One row a conversation, so that every figure of a report opens its list.

    `verified_at`: something was really done for the buyer (a confirmed proposal went through).
    `handed_over_at` and `reason` tell the latest hand-over, `resolved_at` when a person closed it.
    """

    __tablename__ = "outcomes"

    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), primary_key=True)
    created_at: Mapped[datetime]
    verified_at: Mapped[datetime | None] = mapped_column(default=None)
    verified_by: Mapped[str | None] = mapped_column(String(40), default=None)
    handed_over_at: Mapped[datetime | None] = mapped_column(default=None)
    reason: Mapped[HandOverReason | None] = mapped_column(word_of(HandOverReason), default=None)
    hand_overs: Mapped[int] = mapped_column(default=0)
    resolved_at: Mapped[datetime | None] = mapped_column(default=None)
    reopened: Mapped[int] = mapped_column(default=0)
