"""Something the shop sells."""

from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Product(Base):
    """One stock-keeping unit; `titles` holds its name by locale, `title` the one on the label.

    The price is missing where the shop has none of its own: then the channel's price stands.
    """

    __tablename__ = "products"

    id: Mapped[int] = mapped_column(primary_key=True)
    sku: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    titles: Mapped[dict[str, Any]] = mapped_column(default=dict)
    price_minor: Mapped[int | None] = mapped_column(BigInteger)
    currency: Mapped[str | None]
