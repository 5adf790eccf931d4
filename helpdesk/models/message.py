"""One message of a conversation, which is its own line of the outbox."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import Author, DeliveryState, word_of


class Message(Base):
    """What somebody said; `seq` counts from 1 in its conversation, without gaps.

    `delivery_next_at` is set exactly while the message waits to be sent: the moment at which a
    process may take it. `dialogue` is the built-in model's own memory of a reply, `evidence` what
    the reply's facts came from; neither is ever shown. `original` is what an agent wrote before it
    was translated into `text`.
    """

    __tablename__ = "messages"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    seq: Mapped[int]
    author: Mapped[Author] = mapped_column(word_of(Author))
    text: Mapped[str] = mapped_column(Text)
    original: Mapped[str | None] = mapped_column(Text, default=None)
    original_language: Mapped[str | None] = mapped_column(String(16), default=None)
    press: Mapped[str | None] = mapped_column(String(200), default=None)
    channel: Mapped[str] = mapped_column(String(32))
    external_id: Mapped[str | None] = mapped_column(String(200), default=None)
    language: Mapped[str | None] = mapped_column(String(16), default=None)
    buttons: Mapped[list[Any]] = mapped_column(JSON, default=list)
    dialogue: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    evidence: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    sources: Mapped[list[Any]] = mapped_column(JSON, default=list)
    attachments: Mapped[list[Any]] = mapped_column(JSON, default=list)
    staff_id: Mapped[int | None] = mapped_column(default=None)
    created_at: Mapped[datetime]

    delivery: Mapped[DeliveryState] = mapped_column(
        word_of(DeliveryState), default=DeliveryState.NONE
    )
    delivery_attempts: Mapped[int] = mapped_column(default=0)
    delivery_next_at: Mapped[datetime | None] = mapped_column(default=None)
    delivery_error: Mapped[str | None] = mapped_column(String(500), default=None)

    __table_args__ = (
        UniqueConstraint("conversation_id", "seq"),
        UniqueConstraint("channel", "external_id"),
    )


# "IS NOT NULL" is the one condition that SQLite infers from a comparison with a parameter.
_undelivered = Message.delivery_next_at.is_not(None)
Index(
    "ix_messages_outbox",
    Message.delivery_next_at,
    sqlite_where=_undelivered,
    postgresql_where=_undelivered,
)
Index(
    "ix_messages_outbox_order",
    Message.conversation_id,
    Message.seq,
    sqlite_where=_undelivered,
    postgresql_where=_undelivered,
)
