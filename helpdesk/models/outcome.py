"""What came of an episode of a conversation."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import HandOverReason, word_of


class Outcome(Base):
    """One row an episode, so that every figure of a report opens its list.

    A conversation lasts as long as its channel; an episode begins when the buyer writes after a
    close, and `number` counts them from 1. `verified_at`: something was really done for the buyer,
    or she said that she was helped (`verified_by` names what). `handed_over_at` and `reason` tell the
    latest hand-over, `closed_at` when a person closed it. Scores go from 1 to 5.
    """

    __tablename__ = "outcomes"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    number: Mapped[int] = mapped_column(default=1)
    opened_at: Mapped[datetime]
    handed_over_at: Mapped[datetime | None] = mapped_column(default=None)
    reason: Mapped[HandOverReason | None] = mapped_column(word_of(HandOverReason), default=None)
    hand_overs: Mapped[int] = mapped_column(default=0)
    verified_at: Mapped[datetime | None] = mapped_column(default=None)
    verified_by: Mapped[str | None] = mapped_column(String(40), default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    bot_score: Mapped[int | None] = mapped_column(default=None)
    human_score: Mapped[int | None] = mapped_column(default=None)

    __table_args__ = (UniqueConstraint("conversation_id", "number"),)
