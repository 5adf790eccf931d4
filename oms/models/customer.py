"""A person or firm that has bought something."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Customer(Base):
    """One buyer; `email_key` is the folded e-mail and is missing where the channel gives none."""

    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None]
    email_key: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    created_at: Mapped[datetime]
