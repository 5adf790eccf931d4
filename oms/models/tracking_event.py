"""Something that happened to a parcel."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.shipment import Shipment


class TrackingEvent(Base):
    """One line of a parcel's history; `text` is the carrier's own wording."""

    __tablename__ = "tracking_events"
    __table_args__ = (Index("ix_tracking_events_shipment_id_at", "shipment_id", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    shipment_id: Mapped[int] = mapped_column(ForeignKey("shipments.id"))
    at: Mapped[datetime]
    status: Mapped[str]
    reason: Mapped[str | None]
    place: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")

    shipment: Mapped[Shipment] = relationship(lazy="raise", back_populates="events")
