"""Where another system wants to hear what happens here."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import DeliveryState, WebhookEvent, word_of


class Webhook(Base):
    """An address, the events that go there, and the secret that signs them."""

    __tablename__ = "webhooks"

    id: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str] = mapped_column(String(2000))
    secret: Mapped[str] = mapped_column(String(100))
    on_handover: Mapped[bool] = mapped_column(default=False)
    on_reply: Mapped[bool] = mapped_column(default=False)
    on_resolve: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime]


class WebhookDelivery(Base):
    """One event on its way to one address; its id is the same at every try."""

    __tablename__ = "webhook_deliveries"

    id: Mapped[int] = mapped_column(primary_key=True)
    webhook_id: Mapped[int] = mapped_column(ForeignKey("webhooks.id", ondelete="CASCADE"))
    event: Mapped[WebhookEvent] = mapped_column(word_of(WebhookEvent))
    conversation_id: Mapped[str | None] = mapped_column(String(32), default=None, index=True)
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    state: Mapped[DeliveryState] = mapped_column(word_of(DeliveryState))
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None] = mapped_column(default=None)
    status_code: Mapped[int | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(String(500), default=None)
    created_at: Mapped[datetime]


_undelivered = WebhookDelivery.next_at.is_not(None)
Index(
    "ix_webhook_deliveries_outbox",
    WebhookDelivery.next_at,
    sqlite_where=_undelivered,
    postgresql_where=_undelivered,
)
Index("ix_webhook_deliveries_webhook_id", WebhookDelivery.webhook_id, WebhookDelivery.id)
