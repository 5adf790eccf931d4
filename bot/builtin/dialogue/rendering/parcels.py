"""Where a parcel is, why, and what to do next."""

from datetime import date

from bot.builtin.dialogue.rendering.carriers import carrier_name
from bot.builtin.dialogue.rendering.items import bullets, items
from bot.builtin.dialogue.voice import Voice
from tools.results import Shipment, Tracking

_MOVING = frozenset(
    {"pending", "info_received", "in_transit", "out_for_delivery", "on_hold", "delivery_delayed"}
)
_STEP_OF_REASON = {
    "customs_delay": "customs_wait",
    "customs_inspection": "customs_wait",
    "customs_documentation": "customs_papers",
    "customs_duties_unpaid": "customs_pay",
    "customs_prohibited": "person",
    "weather_delay": "wait",
    "address_incorrect": "check_address",
    "damaged": "person",
}
_STEP_OF_STATUS = {
    "out_for_delivery": "receive",
    "ready_for_pickup": "pick_up",
    "delivery_failed": "redelivery",
    "delivered": "found_it",
    "on_hold": "wait",
    "delivery_delayed": "wait",
    "return_to_sender": "coming_back",
    "lost": "person",
    "expired": "person",
}
_NEEDS_PERSON = frozenset({"coming_back", "person", "check_address"})
_ENDS = frozenset({"delivered", "return_to_sender", "lost", "expired", "ready_for_pickup"})


def next_step(shipment: Shipment) -> str:
    """Return what the buyer should do now; "none" where there is nothing."""
    by_status = _STEP_OF_STATUS.get(shipment.status, "none")
    if shipment.status in _ENDS or shipment.reason is None:
        return by_status
    return _STEP_OF_REASON.get(shipment.reason, by_status)


def needs_person(tracking: Tracking) -> bool:
    """Tell whether a person should look at one of the parcels."""
    return any(next_step(shipment) in _NEEDS_PERSON for shipment in tracking.shipments)


def tracking_text(voice: Voice, tracking: Tracking, today: date) -> str:
    """Tell where every parcel of an order is."""
    if not tracking.shipments:
        return _not_shipped(voice, tracking)
    count = len(tracking.shipments)
    parts = [
        _parcel(voice, tracking.order_number, shipment, today) for shipment in tracking.shipments
    ]
    rest = _rest_to_come(voice, tracking)
    if count == 1:
        return "\n\n".join([*rest, *parts])
    headed = [
        f"{voice.say('parcel-heading', index=index, count=count)}: "
        f"{items(voice, shipment.lines)}\n{part}"
        for index, (shipment, part) in enumerate(
            zip(tracking.shipments, parts, strict=True), start=1
        )
    ]
    return "\n\n".join([*rest, *headed])


def is_any_late(tracking: Tracking, today: date) -> bool:
    """Tell whether a parcel is still under way after the day on which it was expected."""
    return any(_is_late(shipment, today) for shipment in tracking.shipments)


def _rest_to_come(voice: Voice, tracking: Tracking) -> list[str]:
    """Say that a part of the order has not left yet."""
    if tracking.headline != "partially_shipped":
        return []
    order = tracking.order_number
    return [voice.say("order-headline", headline=tracking.headline, order=order)]


def arrival_text(voice: Voice, tracking: Tracking, today: date) -> str | None:
    """Say when an order arrives, if a day is known that has not passed; else None."""
    days = [
        shipment.estimated_delivery
        for shipment in tracking.shipments
        if shipment.status in _MOVING and not _is_late(shipment, today)
    ]
    known = [day for day in days if day is not None]
    if not known:
        return None
    return voice.say("parcel-arrives", order=tracking.order_number, date=max(known))


def delivered_text(voice: Voice, tracking: Tracking) -> str | None:
    """Say what to do about a parcel that is marked delivered and is not there; else None."""
    delivered = [shipment for shipment in tracking.shipments if shipment.status == "delivered"]
    if not delivered or not delivered[0].events:
        return None
    first = delivered[0]
    reported = voice.say(
        "not-received-delivered",
        order=tracking.order_number,
        at=voice.local(first.events[0].at),
    )
    facts = _facts(voice, first, voice.local(first.events[0].at).date())
    advice = voice.sentences((reported, voice.say("not-received-advice")))
    return f"{advice}\n{bullets(voice, facts)}"


def _not_shipped(voice: Voice, tracking: Tracking) -> str:
    first = voice.say("not-shipped-yet", order=tracking.order_number)
    return voice.sentences((first, voice.say("not-shipped-no-estimate")))


def _parcel(voice: Voice, order: str, shipment: Shipment, today: date) -> str:
    sentences = [voice.say("parcel-status", status=shipment.status, order=order)]
    if shipment.reason is not None:
        sentences.append(voice.say("parcel-reason", reason=shipment.reason))
    if _is_late(shipment, today):
        sentences.append(voice.say("parcel-estimate-passed", date=shipment.estimated_delivery))
    if (step := next_step(shipment)) != "none":
        sentences.append(voice.say("parcel-next", step=step))
    return f"{voice.sentences(sentences)}\n{bullets(voice, _facts(voice, shipment, today))}"


def _facts(voice: Voice, shipment: Shipment, today: date) -> list[str]:
    facts = []
    if shipment.tracking_number:
        carrier = carrier_name(shipment.carrier)
        facts.append(voice.say("parcel-number", number=shipment.tracking_number, carrier=carrier))
    if (news := _last_news(voice, shipment)) is not None:
        facts.append(news)
    is_awaited = shipment.status in _MOVING and not _is_late(shipment, today)
    if is_awaited and shipment.estimated_delivery is not None:
        facts.append(voice.say("parcel-estimate", date=shipment.estimated_delivery))
    return facts


def _last_news(voice: Voice, shipment: Shipment) -> str | None:
    if not shipment.events:
        return None
    newest = shipment.events[0]
    at = voice.local(newest.at)
    if shipment.status == "delivered":
        if newest.place:
            return voice.say("parcel-delivered-at-place", at=at, place=newest.place)
        return voice.say("parcel-delivered-at", at=at)
    if newest.place:
        return voice.say("parcel-last", at=at, place=newest.place)
    return voice.say("parcel-last-no-place", at=at)


def _is_late(shipment: Shipment, today: date) -> bool:
    expected = shipment.estimated_delivery
    return shipment.status in _MOVING and expected is not None and expected < today
