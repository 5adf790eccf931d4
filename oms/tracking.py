"""What a parcel's history says, as pure functions of its events and the clock."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

SILENCE = timedelta(days=30)

_NOT_YET_SHIPPED = frozenset({"pending", "info_received"})
_AT_AN_END = frozenset({"delivered", "return_to_sender", "lost", "expired"})


@dataclass(frozen=True)
class EventView:
    """One line of a parcel's history; `text` is the carrier's own wording, `reason` may be none."""

    at: datetime
    status: str
    reason: str | None
    place: str
    text: str


@dataclass(frozen=True)
class ParcelState:
    """Where a parcel stands: a tracking status, and a reason where one is known."""

    status: str
    reason: str | None


def latest_first(events: Iterable[EventView]) -> tuple[EventView, ...]:
    """Return the events with the newest in front; of the same moment, the one told last."""
    told = sorted(enumerate(events), key=lambda pair: (pair[1].at, pair[0]), reverse=True)
    return tuple(event for _, event in told)


def parcel_state(
    events: Sequence[EventView],
    *,
    shipped_at: datetime | None,
    delivered_at: datetime | None,
    now: datetime | None,
) -> ParcelState:
    """Tell where a parcel stands from its events (newest first) and what the channel has said.

    A parcel on its way whose carrier has been silent for 30 days is "expired". Without `now` the
    silence is not judged.
    """
    if not events:
        return ParcelState(_untracked_status(shipped_at, delivered_at), None)
    newest = events[0]
    if newest.status in _AT_AN_END or now is None or now - newest.at < SILENCE:
        return ParcelState(newest.status, newest.reason)
    return ParcelState("expired", None)


def shipped_at(events: Sequence[EventView]) -> datetime | None:
    """Return when the carrier first had the parcel; a label alone has not been shipped."""
    moving = [event.at for event in events if event.status not in _NOT_YET_SHIPPED]
    return min(moving, default=None)


def delivered_at(events: Sequence[EventView]) -> datetime | None:
    """Return when the parcel arrived, if arriving is the last that is known (newest first)."""
    if not events or events[0].status != "delivered":
        return None
    return events[0].at


def _untracked_status(shipped_at: datetime | None, delivered_at: datetime | None) -> str:
    if delivered_at is not None:
        return "delivered"
    return "pending" if shipped_at is None else "in_transit"
