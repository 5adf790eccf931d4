"""What is given back in a return."""

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.order_line import OrderLine
from oms.models.return_ import Return


class ReturnLine(Base):
    """Pieces of one order line in a return, and what is paid back for all of them together."""

    __tablename__ = "return_lines"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_positive"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    return_id: Mapped[int] = mapped_column(ForeignKey("returns.id"), index=True)
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"), index=True)
    quantity: Mapped[int]
    refund_minor: Mapped[int] = mapped_column(BigInteger, default=0)

    return_: Mapped[Return] = relationship(lazy="raise", back_populates="lines")
    line: Mapped[OrderLine] = relationship(lazy="raise")
