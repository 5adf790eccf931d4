"""The bot finds out who the buyer is by an order and a secret of it, and no other way."""

import pytest

from core.clock import FrozenClock
from core.database import Database
from helpdesk import handovers
from helpdesk.models import HandOverReason, Owner, Vouched
from tests.factories import make_staff
from tests.tools.desk import Desk, later, open_desk
from tools.results import Verified

WRONG = "mallory@example.com"


@pytest.mark.parametrize(
    "secret", ["ann@example.com", " ANN@Example.com ", "+1 202 555 0143", "2025550143", "78701"]
)
async def test_an_order_and_a_secret_of_it_prove_the_buyer(
    desk: Desk, ann: int, secret: str
) -> None:
    told = await desk.call("verify_buyer", order_number="1042", secret=secret)

    assert told.artifact == Verified(order_number="1042")
    conversation = await desk.state()
    assert (conversation.customer_id, conversation.vouched) == (ann, Vouched.PROOF)


async def test_she_is_known_for_all_her_orders(desk: Desk, ann: int) -> None:
    await desk.call("verify_buyer", order_number="#1042", secret="78701")

    told = await desk.call("get_order", order_number="#2077")

    assert told.artifact.number == "#2077"


async def test_a_missing_and_a_foreign_order_read_the_same(
    desk: Desk, ann: int, lucia: int
) -> None:
    wrong_secret = await desk.call("verify_buyer", order_number="#1042", secret=WRONG)
    foreign_order = await desk.call("verify_buyer", order_number="#3001", secret="ann@example.com")
    no_order = await desk.call("verify_buyer", order_number="#9999999", secret=WRONG)

    assert wrong_secret == foreign_order == no_order
    assert wrong_secret.code == "no_match"
    assert (await desk.state()).customer_id is None


async def test_the_fifth_failure_closes_the_door_and_calls_a_person(desk: Desk, ann: int) -> None:
    codes = [
        (await desk.call("verify_buyer", order_number="#1042", secret=WRONG)).code for _ in range(5)
    ]

    assert codes == ["no_match"] * 4 + ["verification_locked"]
    assert (await desk.state()).owner == Owner.QUEUE
    async with desk.database.read() as session:
        handed_over = await handovers.latest_hand_over(session, desk.conversation.id)
    assert handed_over is not None
    assert handed_over.reason == HandOverReason.IDENTITY_FAILED
    assert "#1042" in handed_over.summary


async def test_a_closed_door_opens_to_no_secret(desk: Desk, ann: int) -> None:
    for _ in range(5):
        await desk.call("verify_buyer", order_number="#1042", secret=WRONG)

    right = await desk.call("verify_buyer", order_number="#1042", secret="ann@example.com")

    assert right.code == "verification_locked"
    assert (await desk.state()).customer_id is None


async def test_twenty_failures_for_an_order_close_it_everywhere_for_an_hour(
    database: Database, clock: FrozenClock, ann: int
) -> None:
    for number in range(5):
        mallory = await open_desk(database, clock, address=f"mallory-{number}")
        for _ in range(4):
            await mallory.call("verify_buyer", order_number="# 1042", secret=WRONG)
    desk = await open_desk(database, clock, address="ann")

    refused = await desk.call("verify_buyer", order_number="#1042", secret="ann@example.com")
    other_order = await desk.call("verify_buyer", order_number="#2077", secret="ann@example.com")
    later(clock, minutes=61)
    taken = await desk.call("verify_buyer", order_number="#1042", secret="ann@example.com")

    assert refused.code == "verification_locked"
    assert other_order.status == "success"
    assert taken.status == "success"


async def test_failures_count_also_while_a_person_has_the_conversation(
    desk: Desk, ann: int
) -> None:
    staff = await make_staff(desk.database)
    async with desk.database.write() as session:
        await handovers.claim(
            session, desk.conversation.id, staff_id=staff.id, now=desk.clock.now()
        )

    for _ in range(7):
        await desk.call("verify_buyer", order_number="#1042", secret=WRONG)
    right = await desk.call("verify_buyer", order_number="#1042", secret="ann@example.com")

    assert right.code == "verification_locked"


async def test_nothing_of_the_order_is_told_with_the_proof(desk: Desk, ann: int) -> None:
    told = await desk.call("verify_buyer", order_number="#1042", secret="78701")

    assert told.content == '{"order_number":"#1042","is_verified":true}'
