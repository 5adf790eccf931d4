"""One row an episode, noted as things happen."""

from datetime import timedelta
from typing import Any

from core.database import Database
from helpdesk import handovers, outcomes, replies
from helpdesk.models import Conversation, HandOverReason, Outcome, Owner
from helpdesk.replies import Words
from helpdesk.turns import TurnRecord
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


async def answer(database: Database, made: Conversation, now: Any, **turn: Any) -> None:
    lease = await hold(database, made, now=now)
    said = bot_reply(language="de", turn=TurnRecord(model="m", outcome="answered", **turn))
    async with database.write() as session:
        assert await replies.store_reply(session, lease, said, upto_seq=99, now=now)


async def newest(database: Database, made: Conversation) -> Outcome:
    async with database.read() as session:
        found = await outcomes.get(session, made.id)
    assert found is not None
    return found


async def test_an_episode_knows_where_it_came_from_and_when(database: Database) -> None:
    made = await make_conversation(database, channel="telegram")

    found = await newest(database, made)

    assert (found.channel, found.language, found.number) == ("telegram", "en", 1)
    assert found.opened_hour == int(NOW.timestamp()) // 3600


async def test_the_bots_answers_are_counted_timed_and_priced(database: Database) -> None:
    made = await make_conversation(database)
    await answer(database, made, NOW + timedelta(seconds=3), intent="order_status", cost_micros=40)
    await receive(database, "thanks", now=NOW + MINUTE)
    await answer(database, made, NOW + MINUTE, cost_micros=2, fallback=True)

    found = await newest(database, made)

    assert (found.bot_replies, found.first_answer_seconds, found.cost_micros) == (2, 3, 42)
    assert (found.language, found.intent, found.fallbacks) == ("de", "order_status", 1)
    assert found.answered_at == NOW + MINUTE


async def test_a_turn_without_an_answer_costs_all_the_same(database: Database) -> None:
    made = await make_conversation(database)
    lease = await hold(database, made)
    turn = TurnRecord(model="m", outcome="silent", cost_micros=7)
    async with database.write() as session:
        assert await replies.settle(session, lease, upto_seq=1, turn=turn, now=NOW)

    found = await newest(database, made)

    assert (found.cost_micros, found.bot_replies, found.answered_at) == (7, 0, None)


async def test_a_persons_first_answer_is_timed_from_the_hand_over(database: Database) -> None:
    mia = await make_staff(database)
    made = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
    for minutes in (5, 9):
        async with database.write() as session:
            await replies.reply(
                session, made.id, words=Words("Hello"), staff_id=mia.id, now=NOW + minutes * MINUTE
            )
    async with database.write() as session:
        await handovers.resolve(session, made.id, staff_id=mia.id, now=NOW + 10 * MINUTE)

    found = await newest(database, made)

    assert (found.human_replies, found.human_seconds, found.resolution_seconds) == (2, 300, 600)
    assert (found.reason, found.hand_overs) == (HandOverReason.BUYER_ASKED, 1)


async def test_who_writes_to_the_bot_after_a_day_begins_anew(database: Database) -> None:
    made = await make_conversation(database)
    await answer(database, made, NOW, intent="order_status")
    await receive(database, "where is it?", now=NOW + timedelta(hours=23))
    assert (await newest(database, made)).number == 1

    await receive(database, "and now?", now=NOW + 3 * DAY)

    found = await newest(database, made)
    assert (found.number, found.intent, found.opened_at) == (2, None, NOW + 3 * DAY)


async def test_who_waits_for_a_person_does_not_begin_anew(database: Database) -> None:
    made = await make_conversation(database, owner=Owner.QUEUE)

    await receive(database, "anybody?", now=NOW + 3 * DAY)

    assert (await newest(database, made)).number == 1


async def test_an_episode_was_reopened_when_she_writes_again_within_a_week(
    database: Database,
) -> None:
    soon, late = [
        await make_conversation(database, address=address) for address in ("soon", "late")
    ]
    for made, days in ((soon, 7), (late, 8)):
        await answer(database, made, NOW)
        await receive(database, "again", address=made.address, now=NOW + days * DAY)

    async with database.read() as session:
        first = {
            made.address: await session.get(Outcome, made_id)
            for made, made_id in ((soon, 1), (late, 2))
        }
    assert {address: found and found.was_reopened for address, found in first.items()} == {
        "soon": True,
        "late": False,
    }
