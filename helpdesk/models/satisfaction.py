"""What a buyer says of how she was served."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import Served, word_of


class Satisfaction(Base):
    """A question that was put once, and its answer from 1 to 5; the latest tap counts."""

    __tablename__ = "satisfactions"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    episode: Mapped[int]
    served_by: Mapped[Served] = mapped_column(word_of(Served))
    staff_id: Mapped[int | None] = mapped_column(default=None)
    asked_at: Mapped[datetime]
    score: Mapped[int | None] = mapped_column(SmallInteger, default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)


Index(
    "uq_satisfactions_asked",
    Satisfaction.conversation_id,
    Satisfaction.episode,
    Satisfaction.served_by,
    unique=True,
)
