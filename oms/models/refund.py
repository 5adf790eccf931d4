"""Money that goes back to a buyer."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.order import Order
from oms.models.return_ import Return


class Refund(Base):
    """One payment back, for a return, a cancellation or a cheaper item (then without return)."""

    __tablename__ = "refunds"
    __table_args__ = (CheckConstraint("amount_minor >= 0", name="amount_not_negative"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    return_id: Mapped[int | None] = mapped_column(ForeignKey("returns.id"), index=True)
    amount_minor: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str]
    state: Mapped[str]
    created_at: Mapped[datetime]

    order: Mapped[Order] = relationship(lazy="raise")
    return_: Mapped[Return | None] = relationship(lazy="raise")
