"""A person who answers buyers or runs the shop's help desk."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import Role, word_of


class Staff(Base):
    """An account; the e-mail is kept in small letters, the password as an argon2 hash.

    `languages` are those she answers in, `capacity` how many conversations she is given at once.
    `totp_secret` counts as a second factor once it is confirmed; `totp_used_step` is the last step
    of 30 seconds whose code was taken.
    """

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(100))
    role: Mapped[Role] = mapped_column(word_of(Role), default=Role.AGENT)
    password_hash: Mapped[str] = mapped_column(String(200))
    is_active: Mapped[bool] = mapped_column(default=True)
    failed_sign_ins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(default=None)
    totp_secret: Mapped[str | None] = mapped_column(String(64), default=None)
    totp_confirmed: Mapped[bool] = mapped_column(default=False)
    totp_used_step: Mapped[int | None] = mapped_column(default=None)
    languages: Mapped[list[Any]] = mapped_column(JSON, default=list)
    capacity: Mapped[int] = mapped_column(default=10)
    is_away: Mapped[bool] = mapped_column(default=False)
    last_seen_at: Mapped[datetime | None] = mapped_column(default=None)
    last_assigned_at: Mapped[datetime | None] = mapped_column(default=None)
    created_at: Mapped[datetime]

    @property
    def has_second_factor(self) -> bool:
        """Whether a sign-in needs a code."""
        return self.totp_confirmed
