"""Goods that a buyer gives back, or wants replaced or paid back."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.order import Order

if TYPE_CHECKING:
    from oms.models.return_line import ReturnLine

_FIRST_NUMBER = 1000
_LONGEST_NUMBER = 9


def return_number(return_id: int) -> str:
    """Return what the buyer reads, such as "R-1001"."""
    return f"R-{_FIRST_NUMBER + return_id}"


def return_id(number: str) -> int | None:
    """Return which return a number such as "R-1001" means, None for what is no such number."""
    digits = number.strip().upper().removeprefix("R-")
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_NUMBER
    return int(digits) - _FIRST_NUMBER if is_number else None


class Return(Base):
    """One return on its two axes: the shop's decision, and where the goods are.

    `goods` is missing where nothing is sent back (refund_only).
    """

    __tablename__ = "returns"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    kind: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    decision: Mapped[str]
    goods: Mapped[str | None]
    created_at: Mapped[datetime]

    order: Mapped[Order] = relationship(lazy="raise")
    lines: Mapped[list["ReturnLine"]] = relationship(lazy="raise", back_populates="return_")
