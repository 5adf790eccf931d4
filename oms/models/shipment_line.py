"""What lies in a parcel."""

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.order_line import OrderLine
from oms.models.shipment import Shipment


class ShipmentLine(Base):
    """Pieces of one order line in one parcel."""

    __tablename__ = "shipment_lines"
    __table_args__ = (
        UniqueConstraint("order_line_id", "shipment_id"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    shipment_id: Mapped[int] = mapped_column(ForeignKey("shipments.id"), index=True)
    order_line_id: Mapped[int] = mapped_column(ForeignKey("order_lines.id"))
    quantity: Mapped[int]

    shipment: Mapped[Shipment] = relationship(lazy="raise", back_populates="lines")
    line: Mapped[OrderLine] = relationship(lazy="raise")
