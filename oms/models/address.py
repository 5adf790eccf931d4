"""Where an order goes."""

from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Address(Base):
    """A ship-to address; a row is never changed, an order that moves gets a new one.

    `country` is ISO 3166-1 alpha-2; `phone` is as the channel wrote it, at times masked.
    """

    __tablename__ = "addresses"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    line1: Mapped[str] = mapped_column(default="")
    line2: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
