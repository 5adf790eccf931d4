"""What the shop allows, as pure functions of records and the clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.shop import Shop
from oms.views import LineView
from oms.vocabulary import Headline, HoldCode, PaymentStatus

_UNPAID = frozenset({"pending", "voided"})
_BEFORE_SHIPPING = frozenset({"awaiting_payment", "on_hold", "awaiting_mapping", "to_ship"})


@dataclass(frozen=True)
class OrderFacts:
    """The axes of an order from which its headline follows; the three counts are in pieces."""

    payment_status: PaymentStatus
    hold_code: HoldCode | None
    cancelled_at: datetime | None
    completed_at: datetime | None
    ordered: int
    shipped: int
    delivered: int


@dataclass(frozen=True)
class LineAmount:
    """A line's price and pieces; `returned` counts those that were paid back or are to be."""

    unit_price_minor: int
    quantity: int
    returned: int = 0


def headline(order: OrderFacts) -> Headline:
    """Derive the one status that people speak of from the order's axes."""
    if order.cancelled_at is not None:
        return "cancelled"
    if order.completed_at is not None:
        return "completed"
    if order.shipped > 0:
        return _headline_on_the_way(order)
    if order.payment_status in _UNPAID:
        return "awaiting_payment"
    if order.hold_code is not None:
        return "awaiting_mapping" if order.hold_code == "invalid_sku" else "on_hold"
    return "to_ship"


def may_cancel(headline: Headline) -> bool:
    """An order may be cancelled until its first parcel has left."""
    return headline in _BEFORE_SHIPPING


def may_change_address(headline: Headline) -> bool:
    """An order may be sent elsewhere until its first parcel has left."""
    return headline in _BEFORE_SHIPPING


def may_change_item(headline: Headline) -> bool:
    """An order's items may be changed until its first parcel has left."""
    return headline in _BEFORE_SHIPPING


def return_deadline(delivered_at: datetime, shop: Shop) -> date:
    """Return the last day, in the shop's zone, on which a return may be opened."""
    return shop.local_date(delivered_at) + timedelta(days=shop.return_window_days)


def is_return_open(delivered_at: datetime, *, now: datetime, shop: Shop) -> bool:
    """Tell whether a return may still be opened; the whole last day counts."""
    return shop.local_date(now) <= return_deadline(delivered_at, shop)


def line_amounts(lines: Iterable[LineView]) -> list[LineAmount]:
    """Return what the rules about money need to know of an order's lines."""
    return [
        LineAmount(line.unit_price.minor, line.quantity, line.returned_quantity) for line in lines
    ]


def order_total(lines: Sequence[LineAmount], *, discount_minor: int, shipping_minor: int) -> int:
    """Return what an order costs in minor units; a discount never exceeds the goods."""
    goods = sum(line.unit_price_minor * line.quantity for line in lines)
    return goods - min(discount_minor, goods) + shipping_minor


def net_line_amounts(lines: Sequence[LineAmount], *, discount_minor: int) -> tuple[int, ...]:
    """Share an order's discount out in proportion to the lines' prices, exact to the minor unit.

    What rounding leaves over goes to the largest remainders, so the parts add up to the whole.
    """
    gross = [line.unit_price_minor * line.quantity for line in lines]
    goods = sum(gross)
    discount = min(discount_minor, goods)
    if discount <= 0:
        return tuple(gross)
    shares = [divmod(discount * amount, goods) for amount in gross]
    left_over = discount - sum(share for share, _ in shares)
    by_remainder = sorted(range(len(gross)), key=lambda index: (-shares[index][1], index))
    favoured = frozenset(by_remainder[:left_over])
    return tuple(
        amount - shares[index][0] - (index in favoured) for index, amount in enumerate(gross)
    )


def refundable(
    lines: Sequence[LineAmount], *, discount_minor: int, index: int, quantity: int
) -> int:
    """Return what is paid back for `quantity` more pieces of the line at `index`.

    It is counted from the pieces already returned, so that all parts of a line that is returned
    piece by piece add up to exactly what the buyer paid for it.
    """
    line = lines[index]
    net = net_line_amounts(lines, discount_minor=discount_minor)[index]
    before = net * line.returned // line.quantity
    return net * (line.returned + quantity) // line.quantity - before


def _headline_on_the_way(order: OrderFacts) -> Headline:
    if order.shipped < order.ordered:
        return "partially_shipped"
    return "delivered" if order.delivered >= order.ordered else "shipped"
