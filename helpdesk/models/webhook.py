"""Where the shop's own systems want to be told of what happens at the help desk."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import DeliveryState, word_of


class Webhook(Base):
    """An address of the shop, what it wants to be told, and the secret by which it knows us.

    One that was removed stays for its log, without its secret.
    """

    __tablename__ = "webhooks"

    id: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str] = mapped_column(String(500))
    secret: Mapped[str] = mapped_column(String(64))
    on_handover: Mapped[bool]
    on_reply: Mapped[bool]
    on_resolve: Mapped[bool]
    is_active: Mapped[bool] = mapped_column(default=True)
    created_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    created_at: Mapped[datetime]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class WebhookDelivery(Base):
    """One word to one webhook; `key` is what the receiver knows it by, however often it is sent.

    `next_at` is when it is tried next, none once it is sent or given up. One that tries a webhook
    out belongs to no conversation.
    """

    __tablename__ = "webhook_deliveries"

    id: Mapped[int] = mapped_column(primary_key=True)
    webhook_id: Mapped[int] = mapped_column(ForeignKey("webhooks.id"), index=True)
    conversation_id: Mapped[str | None] = mapped_column(
        ForeignKey("conversations.id"), default=None, index=True
    )
    key: Mapped[str] = mapped_column(String(64), unique=True)
    event: Mapped[str] = mapped_column(String(24))
    payload: Mapped[dict[str, Any]]
    state: Mapped[DeliveryState] = mapped_column(word_of(DeliveryState))
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(default=None)
    status: Mapped[int | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(String(500), default=None)
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None] = mapped_column(default=None)


_unsent = WebhookDelivery.next_at.is_not(None)
Index(
    "ix_webhook_deliveries_outbox",
    WebhookDelivery.next_at,
    sqlite_where=_unsent,
    postgresql_where=_unsent,
)
