"""What a buyer has ordered on one sales channel."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from core.database import Base
from oms.models.address import Address
from oms.models.customer import Customer

if TYPE_CHECKING:
    from oms.models.order_line import OrderLine
    from oms.models.shipment import Shipment


class Order(Base):
    """One order, as axes from which its headline is derived.

    `number` is what the buyer reads, `number_key` the same folded for look-up. Amounts are minor
    units of `currency`; `paid_minor` is what has been captured. Every change of the order, its
    lines, parcels or returns raises `version`, so that nobody acts on what she saw before.
    """

    __tablename__ = "orders"
    __table_args__ = (
        UniqueConstraint("channel", "external_id"),
        Index("ix_orders_customer_id_number_key", "customer_id", "number_key"),
        Index("ix_orders_customer_id_placed_at", "customer_id", "placed_at", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    number_key: Mapped[str] = mapped_column(index=True)
    channel: Mapped[str]
    external_id: Mapped[str]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"))
    address_id: Mapped[int] = mapped_column(ForeignKey("addresses.id"))
    placed_at: Mapped[datetime]
    currency: Mapped[str]
    discount_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    shipping_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    total_minor: Mapped[int] = mapped_column(BigInteger)
    paid_minor: Mapped[int] = mapped_column(BigInteger, default=0)
    payment_status: Mapped[str]
    hold_code: Mapped[str | None]
    cancelled_at: Mapped[datetime | None]
    completed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    customer: Mapped[Customer] = relationship(lazy="raise")
    address: Mapped[Address] = relationship(lazy="raise")
    lines: Mapped[list["OrderLine"]] = relationship(lazy="raise", back_populates="order")
    shipments: Mapped[list["Shipment"]] = relationship(lazy="raise", back_populates="order")
