"""What came of an episode of a conversation."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import HandOverReason, word_of


class Outcome(Base):
    """One row an episode, so that every figure of a report opens its list.

    A conversation lasts as long as its channel; an episode begins when the buyer writes after a
    close, or to the bot after a day of silence, and `number` counts them from 1. `verified_at`:
    something was really done for the buyer, or she said that she was helped (`verified_by` names
    what). `handed_over_at` and `reason` tell the latest hand-over, `closed_at` when a person closed
    it. Scores go from 1 to 5.

    What a report sums up is kept in whole numbers, which every database adds up alike:
    `opened_hour` counts hours and the seconds count from `opened_at`, but `human_seconds` from the
    hand-over until a person's first answer. `answered_at` is the newest answer of anybody.
    `was_reopened`: the buyer wrote again within a week of the newest answer. `intent` is what she
    wanted last, the cost is in millionths of a US dollar.
    """

    __tablename__ = "outcomes"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    number: Mapped[int] = mapped_column(default=1)
    channel: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(16))
    intent: Mapped[str | None] = mapped_column(String(40), default=None)
    opened_at: Mapped[datetime]
    opened_hour: Mapped[int]
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    bot_replies: Mapped[int] = mapped_column(default=0)
    human_replies: Mapped[int] = mapped_column(default=0)
    first_answer_seconds: Mapped[int | None] = mapped_column(default=None)
    human_seconds: Mapped[int | None] = mapped_column(default=None)
    resolution_seconds: Mapped[int | None] = mapped_column(default=None)
    fallbacks: Mapped[int] = mapped_column(default=0)
    cost_micros: Mapped[int] = mapped_column(BigInteger, default=0)
    was_reopened: Mapped[bool] = mapped_column(default=False)
    handed_over_at: Mapped[datetime | None] = mapped_column(default=None)
    reason: Mapped[HandOverReason | None] = mapped_column(word_of(HandOverReason), default=None)
    hand_overs: Mapped[int] = mapped_column(default=0)
    verified_at: Mapped[datetime | None] = mapped_column(default=None)
    verified_by: Mapped[str | None] = mapped_column(String(40), default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    bot_score: Mapped[int | None] = mapped_column(default=None)
    human_score: Mapped[int | None] = mapped_column(default=None)

    __table_args__ = (
        UniqueConstraint("conversation_id", "number"),
        Index("ix_outcomes_opened_at", "opened_at", "id"),
    )
