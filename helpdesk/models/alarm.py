"""A word to the shop's people outside the console."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import AlarmWay, DeliveryState, word_of


class Alarm(Base):
    """A promise was missed, and this says so by e-mail or in the staff's Telegram group."""

    __tablename__ = "alarms"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    way: Mapped[AlarmWay] = mapped_column(word_of(AlarmWay))
    subject: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[DeliveryState] = mapped_column(word_of(DeliveryState))
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(String(500), default=None)
    created_at: Mapped[datetime]


_unsent = Alarm.next_at.is_not(None)
Index("ix_alarms_outbox", Alarm.next_at, sqlite_where=_unsent, postgresql_where=_unsent)
