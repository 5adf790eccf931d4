"""The bot passes a conversation to people once, for a reason that everybody knows."""

from datetime import time, timedelta
from typing import get_args

import pytest

from core.clock import FrozenClock
from core.database import Database
from core.metrics import HANDOVERS
from core.shop import OpeningHours, Shop
from helpdesk import handovers, leases
from helpdesk.models import HandOver, HandOverReason, Owner
from tests.tools.desk import Desk, later, open_desk
from tools.handover import Reason


async def latest(desk: Desk) -> HandOver:
    async with desk.database.read() as session:
        found = await handovers.latest_hand_over(session, desk.conversation.id)
    assert found is not None
    return found


def counted(reason: str) -> float:
    return float(HANDOVERS.labels(reason)._value.get())


async def test_a_hand_over_puts_the_conversation_into_the_queue(desk: Desk) -> None:
    before = counted("item_claim")

    told = await desk.call("hand_over", reason="item_claim", summary="The mug came broken.")

    standing = await latest(desk)
    assert (standing.reason, standing.summary) == ("item_claim", "The mug came broken.")
    assert (await desk.state()).owner == Owner.QUEUE
    assert (told.artifact.reason, told.artifact.is_open) == ("item_claim", True)
    assert told.artifact.answer_by == desk.clock.now() + timedelta(minutes=60)
    assert counted("item_claim") == before + 1


async def test_a_second_hand_over_changes_nothing(desk: Desk) -> None:
    await desk.call("hand_over", reason="item_claim", summary="The mug came broken.")
    first, before = await latest(desk), counted("upset_buyer") + counted("item_claim")

    told = await desk.call("hand_over", reason="upset_buyer", summary="She is angry.")

    assert (await latest(desk)).id == first.id
    assert told.artifact.reason == "item_claim"
    assert counted("upset_buyer") + counted("item_claim") == before


async def test_an_answer_is_promised_in_open_hours(database: Database, clock: FrozenClock) -> None:
    monday = OpeningHours(days=("mon",), opens=time(9), closes=time(18))
    shop = Shop(business_hours=(monday,))
    desk = await open_desk(database, clock, shop=shop)

    told = await desk.call("hand_over", reason="buyer_asked", summary="She wants a person.")

    assert not told.artifact.is_open
    assert told.artifact.answer_by.isoformat() == "2026-11-23T10:00:00+00:00"


async def test_a_turn_that_lost_its_lease_hands_nothing_over(
    desk: Desk, clock: FrozenClock
) -> None:
    later(clock, days=30)
    async with desk.database.write() as session:
        assert await leases.acquire(
            session, desk.conversation.id, worker="another", now=clock.now(), seconds=10
        )

    told = await desk.call("hand_over", reason="buyer_asked", summary="She wants a person.")

    assert told.code == "lease_lost"
    assert (await desk.state()).owner == Owner.BOT


@pytest.mark.parametrize("reason", ["bored", "", "BUYER_ASKED", None])
async def test_reasons_are_a_closed_set(desk: Desk, reason: str | None) -> None:
    told = await desk.call("hand_over", reason=reason, summary="")

    assert told.status == "error"
    assert (await desk.state()).owner == Owner.BOT


def test_the_tool_knows_every_reason_of_the_desk() -> None:
    assert set(get_args(Reason)) == {reason.value for reason in HandOverReason}
