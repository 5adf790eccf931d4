"""A place that goods are sent from."""

from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base


class Warehouse(Base):
    """One warehouse; `country` is ISO 3166-1 alpha-2, empty where nobody has said."""

    __tablename__ = "warehouses"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    country: Mapped[str] = mapped_column(default="")
