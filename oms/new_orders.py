"""How an order, a product or a warehouse is described on its way in.

The fields are those of the scenario format, so that a scenario, the demo shop and a test all
describe a shop in the same words.
"""

from datetime import date
from typing import Annotated, Any, Self

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from core.errors import DomainError
from core.money import Money
from oms.vocabulary import Channel, Headline, HoldCode, TrackingStatus


def _country(value: Any) -> Any:
    # YAML reads an unquoted NO, the code of Norway, as false.
    if value is False:
        return "NO"
    return value.strip().upper() if isinstance(value, str) else value


class _Incoming(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)


class NewBuyer(_Incoming):
    """Who orders; a channel may keep e-mail and phone to itself or star them out."""

    name: str = ""
    email: str | None = None
    phone: str = ""
    language: str = "en"


class NewAddress(_Incoming):
    """Where an order goes; `country` is ISO 3166-1 alpha-2."""

    name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: Annotated[str, BeforeValidator(_country)] = ""


class NewLine(_Incoming):
    """One product of an order; the price of a piece is a decimal string."""

    sku: str = Field(min_length=1)
    title: str
    quantity: int = Field(default=1, gt=0)
    unit_price: str


class NewEvent(_Incoming):
    """One line of a parcel's history."""

    at: AwareDatetime
    status: TrackingStatus
    reason: str | None = None
    place: str = ""
    text: str = ""


class NewShipment(_Incoming):
    """A parcel; without `lines` (SKUs) it holds everything that was ordered."""

    carrier: str = ""
    tracking_number: str = ""
    estimated_delivery: date | None = None
    lines: tuple[str, ...] | None = None
    events: tuple[NewEvent, ...] = ()


class NewOrder(_Incoming):
    """An order as a scenario writes it; `status` is what the channel says."""

    number: str = Field(min_length=1)
    channel: Channel = "manual"
    external_id: str | None = None
    placed: AwareDatetime
    status: Headline = "to_ship"
    hold: HoldCode = "other"
    currency: str
    discount: str = "0"
    shipping: str = "0"
    buyer: NewBuyer
    address: NewAddress = NewAddress()
    lines: tuple[NewLine, ...] = Field(min_length=1)
    shipments: tuple[NewShipment, ...] = ()

    @model_validator(mode="after")
    def _amounts_are_exact(self) -> Self:
        amounts = (self.discount, self.shipping, *(line.unit_price for line in self.lines))
        for amount in amounts:
            _require_amount(amount, self.currency)
        return self

    @model_validator(mode="after")
    def _parcels_hold_what_was_ordered(self) -> Self:
        ordered = {line.sku for line in self.lines}
        for parcel in self.shipments:
            strange = [sku for sku in parcel.lines or () if sku not in ordered]
            if strange:
                raise ValueError(f"a shipment holds {strange[0]!r}, which was not ordered")
        return self


class NewProduct(_Incoming):
    """A product with its stock by warehouse code; `titles` names it by locale."""

    sku: str = Field(min_length=1)
    title: str
    titles: dict[str, str] = Field(default_factory=dict)
    price: str | None = None
    currency: str | None = None
    stock: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _price_has_a_currency(self) -> Self:
        if self.price is not None:
            if self.currency is None:
                raise ValueError("a price needs a currency")
            _require_amount(self.price, self.currency)
        return self


class NewWarehouse(_Incoming):
    """A warehouse, known by its code."""

    code: str = Field(min_length=1)
    name: str
    country: Annotated[str, BeforeValidator(_country)]


def _require_amount(text: str, currency: str) -> None:
    try:
        amount = Money.parse(text, currency)
    except DomainError as error:
        raise ValueError(error.message) from error
    if amount.minor < 0:
        raise ValueError(f"{text!r} is less than nothing")
