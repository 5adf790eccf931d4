from datetime import UTC, datetime, timedelta

import pytest

from oms import tracking
from oms.tracking import EventView, ParcelState

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def event(status: str, days_ago: float, reason: str | None = None, text: str = "") -> EventView:
    at = NOW - timedelta(days=days_ago)
    return EventView(at=at, status=status, reason=reason, place="", text=text)


def state_of(*events: EventView, now: datetime | None = NOW) -> ParcelState:
    told = tracking.latest_first(events)
    return tracking.parcel_state(
        told,
        shipped_at=tracking.shipped_at(told),
        delivered_at=tracking.delivered_at(told),
        now=now,
    )


def test_the_newest_event_comes_first() -> None:
    told = tracking.latest_first(
        [event("in_transit", 3), event("delivered", 1), event("pending", 9)]
    )

    assert [line.status for line in told] == ["delivered", "in_transit", "pending"]


def test_of_two_events_of_one_moment_the_one_told_last_comes_first() -> None:
    told = tracking.latest_first([event("in_transit", 1), event("on_hold", 1)])

    assert [line.status for line in told] == ["on_hold", "in_transit"]


def test_a_parcel_stands_where_its_newest_event_left_it() -> None:
    state = state_of(event("in_transit", 5), event("on_hold", 2, "customs_documentation"))

    assert state == ParcelState("on_hold", "customs_documentation")


def test_a_parcel_is_expired_after_thirty_silent_days() -> None:
    assert state_of(event("in_transit", 29.9)).status == "in_transit"
    assert state_of(event("in_transit", 30, "weather_delay")) == ParcelState("expired", None)


@pytest.mark.parametrize("status", ["delivered", "return_to_sender", "lost"])
def test_a_parcel_at_its_end_does_not_expire(status: str) -> None:
    assert state_of(event(status, 300)).status == status


def test_without_a_clock_silence_is_not_judged() -> None:
    assert state_of(event("in_transit", 300), now=None).status == "in_transit"


@pytest.mark.parametrize(
    ("shipped", "delivered", "status"),
    [(None, None, "pending"), (NOW, None, "in_transit"), (NOW, NOW, "delivered")],
)
def test_an_untracked_parcel_stands_where_the_channel_says(
    shipped: datetime | None, delivered: datetime | None, status: str
) -> None:
    state = tracking.parcel_state((), shipped_at=shipped, delivered_at=delivered, now=NOW)

    assert state == ParcelState(status, None)


def test_a_label_alone_has_not_been_shipped() -> None:
    assert tracking.shipped_at([event("info_received", 1), event("pending", 2)]) is None


def test_a_parcel_was_shipped_when_the_carrier_first_had_it() -> None:
    told = tracking.latest_first(
        [event("info_received", 5), event("in_transit", 4), event("on_hold", 1)]
    )

    assert tracking.shipped_at(told) == NOW - timedelta(days=4)


def test_a_parcel_that_moved_on_after_a_false_delivery_has_not_arrived() -> None:
    told = tracking.latest_first([event("delivered", 2), event("return_to_sender", 1)])

    assert tracking.delivered_at(told) is None
