"""Reading orders and parcels."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.builtin.dialogue.decision import Policy, Say, ToolCall
from bot.builtin.dialogue.policies.identity import with_her_order
from bot.builtin.dialogue.policies.refusals import refused
from bot.builtin.dialogue.rendering.orders import order_text
from bot.builtin.dialogue.rendering.parcels import (
    arrival_text,
    delivered_text,
    is_any_late,
    needs_person,
    tracking_text,
)
from bot.builtin.dialogue.situation import Situation
from tools.results import OrderResult, Tracking

_ON_THE_WAY = frozenset({"partially_shipped", "shipped", "delivered"})


def order_status(situation: Situation) -> Policy:
    """Tell how an order stands, and where its parcels are once there are any."""
    situation = yield from with_her_order(situation)
    found = yield ToolCall("get_order", {"order_number": situation.order})
    if not isinstance(found, OrderResult):
        return refused(situation, found)
    if found.headline not in _ON_THE_WAY:
        return situation.done(order_text(situation.voice, found))
    tracking = yield ToolCall("track_order", {"order_number": situation.order})
    return _tracked(situation, tracking)


def track_parcel(situation: Situation) -> Policy:
    """Tell where the parcels of an order are."""
    situation = yield from with_her_order(situation)
    return _tracked(situation, (yield ToolCall("track_order", {"order_number": situation.order})))


def delivery_estimate(situation: Situation) -> Policy:
    """Tell when an order arrives, then where it is."""
    situation = yield from with_her_order(situation)
    tracking = yield ToolCall("track_order", {"order_number": situation.order})
    said = _tracked(situation, tracking)
    if not isinstance(tracking, Tracking):
        return said
    arrival = arrival_text(situation.voice, tracking, _today(situation))
    is_told = needs_person(tracking) or is_any_late(tracking, _today(situation))
    if arrival is None and tracking.shipments and not is_told:
        arrival = situation.voice.say("parcel-estimate-unknown")
    return said if arrival is None else replace(said, text=f"{arrival}\n\n{said.text}")


def not_received(situation: Situation) -> Policy:
    """Look where a missing parcel is; a delivered one is searched for by people if she says so."""
    situation = yield from with_her_order(situation)
    tracking = yield ToolCall("track_order", {"order_number": situation.order})
    if not isinstance(tracking, Tracking):
        return refused(situation, tracking)
    text = delivered_text(situation.voice, tracking)
    if text is None:
        return _tracked(situation, tracking)
    return situation.offer_person(text, "item_claim")


def _tracked(situation: Situation, tracking: Any) -> Say:
    if not isinstance(tracking, Tracking):
        return refused(situation, tracking)
    text = tracking_text(situation.voice, tracking, _today(situation))
    if needs_person(tracking):
        return situation.offer_person(text, "item_claim")
    return situation.done(text)


def _today(situation: Situation) -> date:
    return situation.brief.shop.local_date(situation.brief.now)
