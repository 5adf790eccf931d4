"""What the tools tell: JSON for a language model, and the same as records for the built-in one.

Only what a field here names leaves the shop's records.
"""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, PlainSerializer, SkipValidation

from core.money import Money

Amount = Annotated[Money, SkipValidation, PlainSerializer(str, return_type=str)]


class Result(BaseModel):
    """What a tool tells; `content` is how a language model reads it."""

    model_config = ConfigDict(frozen=True, from_attributes=True, arbitrary_types_allowed=True)

    @property
    def content(self) -> str:
        """The result as compact JSON, without what is not known."""
        return self.model_dump_json(exclude_none=True)


class Refusal(Result):
    """A tool's no: `code` for programs, `message` for the model."""

    code: str
    message: str


class Address(Result):
    """Where an order goes; `country` is ISO 3166-1 alpha-2."""

    name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


class Verified(Result):
    """The buyer is known now."""

    order_number: str
    is_verified: bool = True


class OrderSummary(Result):
    """An order in a list."""

    number: str
    channel: str
    headline: str
    placed_at: datetime
    total: Amount
    items: tuple[str, ...]
    estimated_delivery: date | None = None


class OrderList(Result):
    """Her orders, the newest first."""

    orders: tuple[OrderSummary, ...]


class OrderLine(Result):
    """Pieces of one product in an order."""

    sku: str
    title: str
    quantity: int
    unit_price: Amount


class OrderResult(Result):
    """One order."""

    number: str
    channel: str
    headline: str
    placed_at: datetime
    lines: tuple[OrderLine, ...]
    total: Amount
    shipping: Amount
    discount: Amount
    payment_status: str
    ship_to: Address
    delivered_at: datetime | None = None


class ShipmentLine(Result):
    """What lies in a parcel."""

    sku: str
    title: str
    quantity: int


class TrackingEvent(Result):
    """One step of a parcel's way."""

    at: datetime
    status: str
    reason: str | None = None
    place: str = ""
    text: str = ""


class Shipment(Result):
    """A parcel, its newest event first."""

    carrier: str
    tracking_number: str
    status: str
    reason: str | None = None
    estimated_delivery: date | None = None
    lines: tuple[ShipmentLine, ...]
    events: tuple[TrackingEvent, ...]


class Tracking(Result):
    """Where the parcels of an order are."""

    order_number: str
    headline: str
    shipments: tuple[Shipment, ...]


class Product(Result):
    """A product of the shop; `available` counts the pieces that can be sold now."""

    sku: str
    title: str
    price: Amount | None = None
    available: int


class ProductList(Result):
    """Products that fit a question, the best first."""

    products: tuple[Product, ...]


class Passage(Result):
    """A part of a published article."""

    slug: str
    title: str
    text: str
    language: str
    score: float


class HelpResult(Result):
    """What the shop's articles say; nothing may be said beyond it."""

    passages: tuple[Passage, ...]


class ReturnableLine(Result):
    """Pieces that may still be returned; `unit_refund` is paid back for one."""

    sku: str
    title: str
    quantity_left: int
    unit_refund: Amount


class ReturnCheck(Result):
    """Whether an order may be returned, until which day, and what of it; `refusal` is a code."""

    order_number: str
    is_open: bool
    until: date | None = None
    lines: tuple[ReturnableLine, ...]
    refusal: str | None = None


class ReturnLine(Result):
    """Pieces that go back."""

    sku: str
    title: str
    quantity: int


class Proposal(Result):
    """What was stored and waits for the buyer's yes: `kind` says which sort of change."""

    kind: str
    order_number: str
    proposal_id: int | None = None
    expires_at: datetime | None = None


class ReturnProposal(Proposal):
    """A return that waits for her yes; `return_kind` is return_and_refund, refund_only or replacement."""

    return_kind: str
    lines: tuple[ReturnLine, ...]
    refund: Amount


class CancellationProposal(Proposal):
    """A cancellation that waits for her yes; `refund` is nought where nothing was paid."""

    lines: tuple[OrderLine, ...]
    refund: Amount


class AddressProposal(Proposal):
    """A new address that waits for her yes."""

    address: Address


class ItemProposal(Proposal):
    """Another item that waits for her yes; a positive `difference` is what she would owe."""

    before: OrderLine
    after: OrderLine | None = None
    difference: Amount


class Confirmed(Result):
    """What was done after her yes; which fields are set depends on `kind`."""

    kind: str
    order_number: str
    return_number: str | None = None
    return_kind: str | None = None
    lines: tuple[ReturnLine, ...] = ()
    refund: Amount | None = None
    address: Address | None = None
    before: OrderLine | None = None
    after: OrderLine | None = None
    difference: Amount | None = None


class Withdrawn(Result):
    """Nothing waits for her yes any more; `had_proposal` tells whether something did."""

    had_proposal: bool


class Refund(Result):
    """Money that goes back to her."""

    state: str
    amount: Amount


class Return(Result):
    """A return on its two axes, decision and goods."""

    number: str
    order_number: str
    kind: str
    decision: str
    goods: str | None = None
    lines: tuple[ReturnLine, ...]
    refund: Refund | None = None
    created_at: datetime


class ReturnStatus(Result):
    """Her returns, the newest first."""

    returns: tuple[Return, ...]


class HandOverResult(Result):
    """A person has been called; she answers by `answer_by` at the latest."""

    reason: str
    is_open: bool
    answer_by: datetime


def told(result: Result) -> tuple[str, Result]:
    """Return a result in the two forms in which LangChain hands it on."""
    return result.content, result


def json_of(result: Result) -> dict[str, Any]:
    """Return a result as plain JSON values, to be stored."""
    dumped: dict[str, Any] = result.model_dump(mode="json", exclude_none=True)
    return dumped
