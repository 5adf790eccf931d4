"""Where a parcel is, why it is there, and what comes next."""

from datetime import UTC, date, datetime

import pytest

from tests.bot.builtin.fake_tools import SHOP_TOOLS, get_order, shipment, tracking
from tests.bot.builtin.talk import Answer, Talk, say
from tools.results import Shipment, TrackingEvent


def ask(text: str, *shipments: Shipment) -> Answer:
    talk = Talk({**SHOP_TOOLS, "track_order": tracking(*shipments)}, is_verified=True)
    return talk.says(text)


def test_place_number_carrier_estimate_and_time_are_told() -> None:
    text = ask("where is #2077", shipment()).text
    assert "Leipzig, DE" in text
    assert "00340434161094042557 (DHL)" in text
    assert "Wednesday, November 25" in text
    assert "Friday, November 20, 6:20 PM (Berlin time)" in text


@pytest.mark.parametrize(
    ("status", "reason", "step"),
    [
        ("on_hold", "customs_documentation", "customs_papers"),
        ("on_hold", "customs_duties_unpaid", "customs_pay"),
        ("on_hold", "customs_delay", "customs_wait"),
        ("delivery_delayed", "weather_delay", "wait"),
        ("delivery_failed", "recipient_unavailable", "redelivery"),
        ("delivery_failed", "address_incorrect", "check_address"),
        ("out_for_delivery", None, "receive"),
        ("ready_for_pickup", None, "pick_up"),
        ("return_to_sender", None, "coming_back"),
        ("lost", None, "person"),
        ("expired", None, "person"),
    ],
)
def test_status_and_reason_are_explained_with_the_next_step(
    status: str, reason: str | None, step: str
) -> None:
    text = ask("where is #2077", shipment(status, reason=reason)).text
    assert say("parcel-status", status=status, order="#2077") in text
    assert reason is None or say("parcel-reason", reason=reason) in text
    assert say("parcel-next", step=step) in text


@pytest.mark.parametrize("status", ["return_to_sender", "lost", "expired"])
def test_a_parcel_that_needs_a_person_offers_one_whom_a_yes_calls(status: str) -> None:
    talk = Talk({**SHOP_TOOLS, "track_order": tracking(shipment(status))}, is_verified=True)
    assert "human" in talk.says("where is #2077").buttons
    answer = talk.says("yes")
    assert answer.calls[0][0] == "hand_over"
    assert answer.calls[0][1]["reason"] == "item_claim"


def test_a_day_that_has_passed_is_not_promised_again() -> None:
    text = ask("where is #2077", shipment(estimated_delivery=date(2026, 11, 20))).text
    assert say("parcel-estimate-passed", date=date(2026, 11, 20)) in text
    assert say("parcel-estimate", date=date(2026, 11, 20)) not in text


def test_when_it_arrives_leads_the_reply() -> None:
    text = ask("when does #2077 come", shipment()).text
    assert text.startswith(say("parcel-arrives", order="#2077", date=date(2026, 11, 25)))


def test_no_date_is_invented() -> None:
    text = ask("when does #2077 come", shipment(estimated_delivery=None)).text
    assert text.startswith(say("parcel-estimate-unknown"))


def test_what_has_not_been_shipped_has_no_parcel() -> None:
    assert say("not-shipped-yet", order="#2077") in ask("where is #2077").text


def test_each_of_several_parcels_is_told_with_its_contents() -> None:
    text = ask("where is #2077", shipment(), shipment("delivered", tracking_number="1Z9")).text
    assert say("parcel-heading", index=1, count=2) in text
    assert say("parcel-heading", index=2, count=2) in text
    assert "1 × Trail shoe 41" in text


def test_a_delivered_parcel_that_is_not_there_is_searched_for() -> None:
    event = TrackingEvent(
        at=datetime(2026, 11, 21, 9, 0, tzinfo=UTC), status="delivered", place="Austin, US"
    )
    parcel = shipment("delivered", events=(event,))
    talk = Talk({**SHOP_TOOLS, "track_order": tracking(parcel)}, is_verified=True)
    answer = talk.says("it says delivered but it is not here #2077")
    assert say("not-received-advice") in answer.text
    assert "Austin, US" in answer.text
    assert talk.says("yes please").calls[0][1]["reason"] == "item_claim"


def test_a_parcel_without_tracking_says_no_number() -> None:
    text = ask("where is #2077", shipment(tracking_number="", carrier="", events=())).text
    assert text == say("parcel-status", status="in_transit", order="#2077") + "\n" + say(
        "bullet", text=say("parcel-estimate", date=date(2026, 11, 25))
    )


def test_an_order_that_waits_is_told_with_items_and_total() -> None:
    answer = Talk({**SHOP_TOOLS, "get_order": get_order("to_ship")}, is_verified=True).says(
        "status of #2077"
    )
    assert answer.tools == ["get_order"]
    assert "2 × Wool socks M" in answer.text
    assert "$103.00" in answer.text


def test_an_order_on_its_way_is_followed_as_well() -> None:
    answer = Talk({**SHOP_TOOLS, "get_order": get_order("shipped")}, is_verified=True).says(
        "status of #2077"
    )
    assert answer.tools == ["get_order", "track_order"]
    assert "Leipzig" in answer.text
