"""The written data of the demo shop, checked on its way in."""

from functools import cache
from pathlib import Path
from typing import Annotated, TypeVar

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter

from oms.new_orders import NewAddress, NewBuyer
from oms.vocabulary import (
    Channel,
    GoodsState,
    Headline,
    HoldCode,
    RefundState,
    ReturnDecision,
    ReturnKind,
    TrackingStatus,
)

Shape = TypeVar("Shape")

_FOLDER = Path(__file__).parent / "data"


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class WarehouseData(_Written):
    """A warehouse, the place of its first scan and the airport its parcels leave from."""

    code: str
    name: str
    country: str
    hub: str
    airport: str


class ProductData(_Written):
    """A product; one with `variants` (SKU to size) is several."""

    base: str
    price: str
    stock: dict[str, int]
    titles: dict[str, str]
    sku: str = ""
    variants: dict[str, str] = Field(default_factory=dict)


class CurrencyData(_Written):
    """A price list: a price in USD times `factor`, rounded to `step`, and `less` so much."""

    factor: str
    step: str
    less: str


class LaneData(_Written):
    """How parcels reach a country; the carrier from each warehouse is under its code."""

    currency: str
    gateway: str
    hub: str
    days: int
    home: str
    SZX: str
    LEJ: str
    ONT: str

    def carrier_from(self, warehouse: str) -> str:
        """Return who carries parcels from a warehouse."""
        return {"SZX": self.SZX, "LEJ": self.LEJ, "ONT": self.ONT}[warehouse]


class BasketData(_Written):
    """What is bought together: pieces by SKU, and a discount on all of it."""

    items: dict[str, int]
    percent_off: int = 0


class BuyerData(_Written):
    """A person with her address and the channels she shops on."""

    name: str
    email: str
    phone: str
    language: str
    channels: tuple[Channel, ...]
    line1: str
    line2: str = ""
    city: str
    region: str = ""
    postal_code: str = ""
    country: str

    @property
    def buyer(self) -> NewBuyer:
        """The person as an order names her."""
        return NewBuyer(name=self.name, email=self.email, phone=self.phone, language=self.language)

    @property
    def address(self) -> NewAddress:
        """Where her parcels go."""
        return NewAddress(
            name=self.name,
            line1=self.line1,
            line2=self.line2,
            city=self.city,
            region=self.region,
            postal_code=self.postal_code,
            country=self.country,
        )


class StageData(_Written):
    """A step of a parcel's way, `hours` after it was handed over or at a share of the lane."""

    status: TrackingStatus
    place: str
    text: str
    reason: str | None = None
    hours: float = 0
    lane: float | None = None
    abroad: bool = False


class ParcelData(_Written):
    """A parcel of a situation, handed over `shipped` days ago; without items it holds all."""

    journey: str
    shipped: float
    from_: str = Field(alias="from")
    items: tuple[str, ...] | None = None


class ReturnData(_Written):
    """A return of a situation, opened that many days ago; without `refund` none is owed."""

    opened: float
    items: dict[str, int]
    reason: str
    decision: ReturnDecision
    kind: ReturnKind = "return_and_refund"
    goods: GoodsState | None = None
    refund: RefundState | None = None


class SituationData(_Written):
    """An order that shows something; one with a number is named on the shop page."""

    buyer: str
    channel: Channel
    placed: float
    items: dict[str, int]
    number: Annotated[str, BeforeValidator(str)] = ""
    shows: str = ""
    percent_off: int = 0
    status: Headline = "shipped"
    hold: HoldCode = "other"
    cancelled: float | None = None
    refund: RefundState | None = None
    parcels: tuple[ParcelData, ...] = ()
    returns: tuple[ReturnData, ...] = ()


class DemoOrder(_Written):
    """An order that a newcomer may ask about: its number, its e-mail and what it shows."""

    number: str
    email: str
    shows: str


@cache
def warehouses() -> tuple[WarehouseData, ...]:
    """Where the demo shop sends from."""
    return _read("warehouses", TypeAdapter(tuple[WarehouseData, ...]))


@cache
def products() -> tuple[ProductData, ...]:
    """What the demo shop sells."""
    return _read("products", TypeAdapter(tuple[ProductData, ...]))


@cache
def currencies() -> dict[str, CurrencyData]:
    """The price lists by currency."""
    return _read("currencies", TypeAdapter(dict[str, CurrencyData]))


@cache
def lanes() -> dict[str, LaneData]:
    """The ways to each country."""
    return _read("lanes", TypeAdapter(dict[str, LaneData]))


@cache
def baskets() -> tuple[BasketData, ...]:
    """What people buy together."""
    return _read("baskets", TypeAdapter(tuple[BasketData, ...]))


@cache
def buyers() -> dict[str, BuyerData]:
    """The people, by e-mail."""
    people = _read("buyers", TypeAdapter(tuple[BuyerData, ...]))
    return {person.email: person for person in people}


@cache
def journeys() -> dict[str, tuple[StageData, ...]]:
    """The ways that parcels go, by name."""
    return _read("journeys", TypeAdapter(dict[str, tuple[StageData, ...]]))


@cache
def named_orders() -> tuple[SituationData, ...]:
    """The orders that the shop page names."""
    return _read("named_orders", TypeAdapter(tuple[SituationData, ...]))


@cache
def situations() -> tuple[SituationData, ...]:
    """The orders that show something, the named ones first."""
    return (*named_orders(), *_read("situations", TypeAdapter(tuple[SituationData, ...])))


def _read(name: str, shape: TypeAdapter[Shape]) -> Shape:
    text = (_FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    return shape.validate_python(yaml.safe_load(text))


DEMO_ORDERS = tuple(
    DemoOrder(number=order.number, email=order.buyer, shows=order.shows) for order in named_orders()
)
