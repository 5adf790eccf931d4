"""One turn of the bot, as it is counted and paid for."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Turn(Base):
    """Which model answered, what it took, and how it ended; `message_id` is its reply, if any."""

    __tablename__ = "turns"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(
        ForeignKey("messages.id"), default=None, index=True
    )
    model: Mapped[str] = mapped_column(String(200))
    is_fallback: Mapped[bool] = mapped_column(default=False)
    input_tokens: Mapped[int] = mapped_column(default=0)
    output_tokens: Mapped[int] = mapped_column(default=0)
    cost_micros: Mapped[int] = mapped_column(BigInteger, default=0)
    latency_ms: Mapped[int] = mapped_column(default=0)
    outcome: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime]
