"""One try to prove who a buyer is."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class IdentityAttempt(Base):
    """An order number and a secret were given; the secret itself is never kept."""

    __tablename__ = "identity_attempts"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    order_key: Mapped[str] = mapped_column(String(100))
    succeeded: Mapped[bool]
    at_seq: Mapped[int]
    created_at: Mapped[datetime]


Index("ix_identity_attempts_conversation_id", IdentityAttempt.conversation_id)
Index("ix_identity_attempts_order_key", IdentityAttempt.order_key, IdentityAttempt.created_at)
