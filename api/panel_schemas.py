"""The buyer's orders beside her conversation, and what an agent may do to them, over the wire."""

from datetime import date, datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, Discriminator, Field, StringConstraints, Tag

from api.inbox_schemas import FromRow
from api.schemas import Incoming
from helpdesk.models import Owner
from oms.vocabulary import (
    GoodsState,
    Headline,
    PaymentStatus,
    RefundState,
    ReturnDecision,
    ReturnKind,
)
from tools.results import Amount

Number = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Part = Annotated[str, StringConstraints(max_length=200)]


class AddressBody(Incoming, FromRow):
    """Where an order goes; `country` is ISO 3166-1 alpha-2, or a name."""

    name: Part = ""
    line1: Part = ""
    line2: Part = ""
    city: Part = ""
    region: Part = ""
    postal_code: Part = ""
    country: Part = ""


class ItemBody(Incoming):
    """Some pieces of a product."""

    sku: Number
    quantity: Annotated[int, Field(ge=1, le=9999)]


class _OnOrder(Incoming):
    order_number: Number
    version: int = Field(
        ge=1, le=2**31 - 1, description="The order as the caller saw it; another one answers 409."
    )


class Cancel(_OnOrder):
    """Cancel an order that has not left, and pay back what was paid."""

    kind: Literal["cancel"]


class ChangeAddress(_OnOrder):
    """Send an order that has not left elsewhere."""

    kind: Literal["change_address"]
    address: AddressBody


class OpenReturn(_OnOrder):
    """Open a return for the buyer."""

    kind: Literal["open_return"]
    items: list[ItemBody] = Field(min_length=1, max_length=50)
    return_kind: ReturnKind = "return_and_refund"
    reason: Annotated[str, StringConstraints(max_length=500)] = ""


class ApproveReturn(_OnOrder):
    """Agree to a return that she has asked for."""

    kind: Literal["approve_return"]
    return_number: Number


class RejectReturn(_OnOrder):
    """Refuse a return that she has asked for."""

    kind: Literal["reject_return"]
    return_number: Number


class RefundMoney(_OnOrder):
    """Pay back part or all of what was paid."""

    kind: Literal["refund"]
    amount: Annotated[str, StringConstraints(max_length=20)] = Field(
        description="In the order's money.", examples=["12.50"]
    )


def _kind(action: object) -> object:
    # The plain discriminator lets no validator look at `kind` first, as that of `Incoming` does.
    return action.get("kind") if isinstance(action, dict) else getattr(action, "kind", None)


Action: TypeAlias = Annotated[
    Annotated[Cancel, Tag("cancel")]
    | Annotated[ChangeAddress, Tag("change_address")]
    | Annotated[OpenReturn, Tag("open_return")]
    | Annotated[ApproveReturn, Tag("approve_return")]
    | Annotated[RejectReturn, Tag("reject_return")]
    | Annotated[RefundMoney, Tag("refund")],
    Discriminator(_kind),
]


class Effect(BaseModel):
    """Something that an action changes; `held` is what the shop holds of the buyer's money."""

    what: Literal["status", "payment", "address", "held", "return", "decision"]
    before: str | None
    after: str | None


class EffectList(BaseModel):
    """Everything that an action changes."""

    items: list[Effect]


class PanelLine(BaseModel):
    """A product of an order; `returnable` counts the pieces that may still go back."""

    sku: str
    title: str
    quantity: int
    unit_price: Amount
    returned_quantity: int
    returnable: int


class PanelEvent(FromRow):
    """One line of a parcel's history."""

    at: datetime
    status: str
    reason: str | None
    place: str
    text: str


class PanelParcel(FromRow):
    """A parcel; carrier and number are empty where it travels without tracking."""

    carrier: str
    tracking_number: str
    status: str
    reason: str | None
    estimated_delivery: date | None
    shipped_at: datetime | None
    delivered_at: datetime | None
    events: list[PanelEvent] = Field(description="The newest first.")


class PanelRefund(FromRow):
    """Money that goes back."""

    amount: Amount
    state: RefundState
    created_at: datetime


class PanelReturnLine(FromRow):
    """What goes back."""

    sku: str
    title: str
    quantity: int


class PanelReturn(FromRow):
    """A return on its two axes."""

    number: str
    kind: ReturnKind
    decision: ReturnDecision
    goods: GoodsState | None
    reason: str
    lines: list[PanelReturnLine]
    created_at: datetime


class May(BaseModel):
    """What can be done to an order just now."""

    cancel: bool
    change_address: bool
    open_return: bool
    refund: bool


class PanelOrder(BaseModel):
    """An order as an agent sees it; `held` is what was paid and not paid back."""

    number: str
    version: int
    channel: str
    headline: Headline
    placed_at: datetime
    payment_status: PaymentStatus
    total: Amount
    held: Amount
    address: AddressBody
    time_zone: str | None = Field(description="IANA zone of the place it goes to, where known.")
    lines: list[PanelLine]
    parcels: list[PanelParcel]
    returns: list[PanelReturn]
    refunds: list[PanelRefund]
    return_until: date | None
    may: May


class PanelCustomer(FromRow):
    """The verified buyer."""

    customer_id: int
    name: str
    email: str | None


class PanelConversation(FromRow):
    """Another conversation of hers."""

    id: str
    channel: str
    owner: Owner
    intent: str | None
    updated_at: datetime


class Panel(BaseModel):
    """The verified buyer's orders, the newest first; nothing where it is not known who she is."""

    customer: PanelCustomer | None
    shop_time_zone: str
    orders: list[PanelOrder]
    conversations: list[PanelConversation]
