"""Which orders the demo shop has: ninety everyday days, and the situations among them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import cycle

from oms.demo import data
from oms.demo.data import BuyerData, ReturnData, SituationData
from oms.demo.parcels import Parcel
from oms.vocabulary import Channel, Headline, HoldCode, RefundState

_DAYS = 90
_ORDERS_A_DAY = (4, 5, 4, 5, 6, 4, 5)
_HOURS_OF_THE_DAY = (1.2, 5.6, 9.4, 13.1, 17.8, 21.5)
_HANDLING_HOURS = (19, 26, 31, 22, 44, 28)
_JOURNEYS = (
    *("smooth",) * 6,
    "pickup_point",
    *("smooth",) * 4,
    "second_attempt",
    *("smooth",) * 3,
    "untracked",
    "smooth",
    "cleared_after_inspection",
)
# Steps that share no factor with the lists walk through all of them, out of step with another.
_NEXT_BUYER = 23
_NEXT_BASKET = 5
# Marketplaces whose buyers confirm what they received; the channel then closes the order.
_CLOSED_BY_BUYERS = frozenset({"aliexpress", "tiktok"})
_CLOSED_AFTER = timedelta(days=35)
_SURELY_THERE = timedelta(days=21)


@dataclass(frozen=True)
class PlannedOrder:
    """An order as it is planned; `number` is given only where a page names it."""

    buyer: BuyerData
    channel: Channel
    placed_at: datetime
    items: dict[str, int]
    percent_off: int
    status: Headline
    number: str = ""
    hold: HoldCode = "other"
    parcels: tuple[Parcel, ...] = ()
    cancelled_at: datetime | None = None
    refund: RefundState | None = None
    returns: tuple[ReturnData, ...] = field(default=())


def planned_orders(now: datetime) -> list[PlannedOrder]:
    """Return all orders, the oldest first, each parcel with a count of its own."""
    orders = sorted(
        (*_everyday_orders(now), *(_situation(each, now) for each in data.situations())),
        key=lambda order: order.placed_at,
    )
    counts = iter(range(1, 10_000))
    return [
        replace(
            order,
            parcels=tuple(replace(parcel, count=next(counts)) for parcel in order.parcels),
        )
        for order in orders
    ]


def _everyday_orders(now: datetime) -> Iterator[PlannedOrder]:
    people = tuple(data.buyers().values())
    baskets = data.baskets()
    journeys = cycle(_JOURNEYS)
    for count, placed_at in enumerate(_moments(now)):
        buyer = people[count * _NEXT_BUYER % len(people)]
        basket = baskets[count * _NEXT_BASKET % len(baskets)]
        channel = buyer.channels[count // len(people) % len(buyer.channels)]
        handed_over = placed_at + timedelta(hours=_HANDLING_HOURS[count % len(_HANDLING_HOURS)])
        journey = next(journeys)
        parcel = _parcel(buyer, channel, journey, handed_over)
        yield PlannedOrder(
            buyer=buyer,
            channel=channel,
            placed_at=placed_at,
            items=basket.items,
            percent_off=basket.percent_off,
            status=_status(channel, journey, now - handed_over),
            parcels=(parcel,) if handed_over <= now else (),
        )


def _moments(now: datetime) -> Iterator[datetime]:
    for day in range(_DAYS, 0, -1):
        for place in range(_ORDERS_A_DAY[day % len(_ORDERS_A_DAY)]):
            yield now - timedelta(days=day) + timedelta(hours=_HOURS_OF_THE_DAY[place])


def _status(channel: Channel, journey: str, since_shipping: timedelta) -> Headline:
    """Return what the channel says; tracked parcels tell by themselves when they arrive."""
    if since_shipping < timedelta():
        return "to_ship"
    if since_shipping > _CLOSED_AFTER and channel in _CLOSED_BY_BUYERS:
        return "completed"
    return "delivered" if journey == "untracked" and since_shipping > _SURELY_THERE else "shipped"


def _parcel(buyer: BuyerData, channel: Channel, journey: str, shipped_at: datetime) -> Parcel:
    lane = data.lanes()[buyer.country]
    return Parcel(
        journey=journey,
        warehouse="SZX" if channel in _CLOSED_BY_BUYERS else lane.home,
        country=buyer.country,
        city=buyer.city,
        shipped_at=shipped_at,
        count=0,
    )


def _situation(situation: SituationData, now: datetime) -> PlannedOrder:
    buyer = data.buyers()[situation.buyer]
    cancelled_at = situation.cancelled and now - timedelta(days=situation.cancelled)
    return PlannedOrder(
        buyer=buyer,
        channel=situation.channel,
        placed_at=now - timedelta(days=situation.placed),
        items=situation.items,
        percent_off=situation.percent_off,
        status=situation.status,
        number=situation.number,
        hold=situation.hold,
        parcels=tuple(
            Parcel(
                journey=parcel.journey,
                warehouse=parcel.from_,
                country=buyer.country,
                city=buyer.city,
                shipped_at=now - timedelta(days=parcel.shipped),
                count=0,
                skus=parcel.items,
            )
            for parcel in situation.parcels
        ),
        cancelled_at=cancelled_at or None,
        refund=situation.refund,
        returns=situation.returns,
    )
