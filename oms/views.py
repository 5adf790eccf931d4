"""What the services hand out: orders, parcels and returns as frozen records."""

from dataclasses import dataclass
from datetime import date, datetime

from core.money import Money
from oms.tracking import EventView
from oms.vocabulary import (
    GoodsState,
    Headline,
    PaymentStatus,
    RefundState,
    ReturnDecision,
    ReturnKind,
)


@dataclass(frozen=True)
class AddressView:
    """Where an order goes; `country` is ISO 3166-1 alpha-2."""

    name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


@dataclass(frozen=True)
class LineView:
    """One product of an order at the price the buyer paid for a piece."""

    line_id: int
    sku: str
    title: str
    quantity: int
    unit_price: Money
    returned_quantity: int = 0


@dataclass(frozen=True)
class ShipmentLineView:
    """How many pieces of an order's line lie in a parcel."""

    line_id: int
    sku: str
    title: str
    quantity: int


@dataclass(frozen=True)
class ShipmentView:
    """A parcel: where it stands, and its history with the newest event first.

    Carrier and tracking number are empty where it travels without tracking.
    """

    carrier: str
    tracking_number: str
    estimated_delivery: date | None
    status: str
    reason: str | None
    lines: tuple[ShipmentLineView, ...]
    events: tuple[EventView, ...]
    shipped_at: datetime | None
    delivered_at: datetime | None


@dataclass(frozen=True)
class OrderSummary:
    """An order in one line of a list; `items` are the titles as they were sold."""

    number: str
    channel: str
    headline: Headline
    placed_at: datetime
    total: Money
    items: tuple[str, ...]
    estimated_delivery: date | None


@dataclass(frozen=True)
class OrderView:
    """A whole order; `delivered_at` is when its last parcel arrived, none while one is missing.

    `version` is the state that was seen: a change is refused when the order has moved on since.
    """

    order_id: int
    number: str
    channel: str
    headline: Headline
    placed_at: datetime
    lines: tuple[LineView, ...]
    total: Money
    address: AddressView
    shipments: tuple[ShipmentView, ...]
    delivered_at: datetime | None
    version: int
    customer_id: int
    discount: Money
    shipping: Money
    paid: Money
    payment_status: PaymentStatus
    cancelled_at: datetime | None


@dataclass(frozen=True)
class CancellationPreview:
    """What cancelling would do; `refund` is nought where nothing was paid."""

    order: OrderView
    refund: Money


@dataclass(frozen=True)
class AddressChangePreview:
    """What sending the order elsewhere would do."""

    order: OrderView
    before: AddressView
    after: AddressView


@dataclass(frozen=True)
class ItemChange:
    """A wish: the line of `sku` becomes `new_sku`, or has `quantity` pieces (0 removes it)."""

    sku: str
    new_sku: str | None = None
    quantity: int | None = None


@dataclass(frozen=True)
class ItemChangePreview:
    """What changing an item would do; `after` is none for a line that goes.

    A positive `difference` is what the buyer would owe, a negative one what she would get back.
    """

    order: OrderView
    before: LineView
    after: LineView | None
    difference: Money


@dataclass(frozen=True)
class ReturnableLine:
    """A line of which pieces may still be returned; `unit_refund` is paid for the next one."""

    line_id: int
    sku: str
    title: str
    quantity_left: int
    unit_refund: Money


@dataclass(frozen=True)
class ReturnCheck:
    """Whether a return may be opened: until when, for what, or the code of the refusal."""

    order: OrderView
    is_open: bool
    until: date | None
    lines: tuple[ReturnableLine, ...]
    refusal: str | None


@dataclass(frozen=True)
class ReturnRequest:
    """What the buyer wants to give back: pairs of SKU and number of pieces."""

    number: str
    lines: tuple[tuple[str, int], ...]
    kind: ReturnKind = "return_and_refund"
    reason: str = ""


@dataclass(frozen=True)
class ReturnLineView:
    """Pieces of a line in a return, and what is paid back for all of them together."""

    line_id: int
    sku: str
    title: str
    quantity: int
    refund: Money


@dataclass(frozen=True)
class ReturnPreview:
    """What opening a return would do; a replacement pays nothing back."""

    order: OrderView
    lines: tuple[ReturnLineView, ...]
    refund: Money
    kind: ReturnKind


@dataclass(frozen=True)
class RefundView:
    """Money that goes back."""

    amount: Money
    state: RefundState
    created_at: datetime


@dataclass(frozen=True)
class ReturnView:
    """A return on its two axes; `goods` is none where nothing is sent back (refund_only)."""

    number: str
    order_number: str
    kind: ReturnKind
    decision: ReturnDecision
    goods: GoodsState | None
    lines: tuple[ReturnLineView, ...]
    refund: RefundView | None
    created_at: datetime
    order_id: int
    reason: str = ""


@dataclass(frozen=True)
class ProductView:
    """A product; `available` counts the pieces that can be sold now, `price` may be unknown."""

    sku: str
    title: str
    price: Money | None
    available: int
