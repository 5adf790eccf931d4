"""A buyer's thumb, up or down."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import RatingValue, word_of


class Rating(Base):
    """What a buyer thought of one message; who changes her mind adds another, and the newest counts."""

    __tablename__ = "ratings"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), index=True)
    value: Mapped[RatingValue] = mapped_column(word_of(RatingValue))
    created_at: Mapped[datetime]
