"""A parcel."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.order import Order

if TYPE_CHECKING:
    from oms.models.shipment_line import ShipmentLine
    from oms.models.tracking_event import TrackingEvent


class Shipment(Base):
    """One parcel of an order; carriers use tracking numbers again, so they are not unique.

    `shipped_at` is when the carrier or the channel says that it left, `delivered_at` when it
    arrived. Carrier and number are empty where a parcel travels without tracking.
    """

    __tablename__ = "shipments"
    __table_args__ = (Index("ix_shipments_tracking_number", "tracking_number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    carrier: Mapped[str] = mapped_column(default="")
    tracking_number: Mapped[str] = mapped_column(default="")
    estimated_delivery: Mapped[date | None]
    shipped_at: Mapped[datetime | None]
    delivered_at: Mapped[datetime | None]

    order: Mapped[Order] = relationship(lazy="raise", back_populates="shipments")
    lines: Mapped[list["ShipmentLine"]] = relationship(lazy="raise", back_populates="shipment")
    events: Mapped[list["TrackingEvent"]] = relationship(lazy="raise", back_populates="shipment")
