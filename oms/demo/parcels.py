"""What has happened so far to the parcels of the demo shop."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from oms.demo import data
from oms.demo.data import LaneData, StageData, WarehouseData
from oms.demo.numbering import tracking_number
from oms.new_orders import NewEvent, NewShipment

_CUSTOMS_UNION = frozenset({"DE", "AT", "FR", "ES", "PT", "IT", "NL", "PL", "SE", "IE"})
_DAYS_AT_HOME = 3


@dataclass(frozen=True)
class Parcel:
    """A parcel to be told of: `count` makes its tracking number, `skus` none means all."""

    journey: str
    warehouse: str
    country: str
    city: str
    shipped_at: datetime
    count: int
    skus: tuple[str, ...] | None = None


def shipment(parcel: Parcel, *, now: datetime) -> NewShipment:
    """Describe a parcel with what has happened to it by now."""
    lane = data.lanes()[parcel.country]
    stages = data.journeys()[parcel.journey]
    days = lane.days if is_abroad(parcel) else _DAYS_AT_HOME
    expected = (parcel.shipped_at + timedelta(days=days)).date()
    if not stages:
        return NewShipment(estimated_delivery=expected, lines=parcel.skus)
    carrier = lane.carrier_from(parcel.warehouse)
    return NewShipment(
        carrier=carrier,
        tracking_number=tracking_number(carrier, parcel.count),
        estimated_delivery=expected,
        lines=parcel.skus,
        events=tuple(_so_far(parcel, _stages_of(parcel, stages), lane, days, now)),
    )


def is_abroad(parcel: Parcel) -> bool:
    """Tell whether the parcel passes customs on its way."""
    origin = _warehouse(parcel.warehouse).country
    return origin != parcel.country and not {origin, parcel.country} <= _CUSTOMS_UNION


def _stages_of(parcel: Parcel, stages: Iterable[StageData]) -> list[StageData]:
    return [stage for stage in stages if is_abroad(parcel) or not stage.abroad]


def _so_far(
    parcel: Parcel, stages: Iterable[StageData], lane: LaneData, days: int, now: datetime
) -> Iterable[NewEvent]:
    origin = _warehouse(parcel.warehouse)
    places = {
        "origin": origin.hub,
        "airport": origin.airport,
        "gateway": lane.gateway,
        "hub": lane.hub,
        "city": f"{parcel.city}, {parcel.country}",
    }
    for stage in stages:
        hours = stage.hours if stage.lane is None else stage.lane * days * 24
        at = parcel.shipped_at + timedelta(hours=hours)
        if at <= now:
            yield NewEvent(
                at=at,
                status=stage.status,
                reason=stage.reason,
                place=stage.place.format_map(places),
                text=stage.text,
            )


def _warehouse(code: str) -> WarehouseData:
    return next(warehouse for warehouse in data.warehouses() if warehouse.code == code)
