"""A reply is stored only while it still answers, and only by who may speak."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from core.database import Database
from core.events import LocalEvents
from core.shop import Shop
from helpdesk import conversations, handovers, leases, replies
from helpdesk.models import (
    Author,
    DeliveryState,
    HandOverReason,
    Message,
    Owner,
    ToolCall,
    ToolOutcome,
    Turn,
)
from helpdesk.replies import NotYourConversationError, Words
from helpdesk.turns import ToolCallRecord, TurnRecord
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive

LATER = NOW + timedelta(seconds=11)
TURN = TurnRecord(
    model="builtin",
    outcome="answered",
    input_tokens=120,
    output_tokens=30,
    cost_micros=55,
    latency_ms=14,
    calls=(
        ToolCallRecord("list_orders", {}, ToolOutcome.OK, result={"orders": ["#1042"]}),
        ToolCallRecord("get_order", {"order_number": "\x00"}, ToolOutcome.REFUSED, "not_found"),
    ),
)


class TestStoring:
    async def test_a_reply_answers_the_messages_it_was_made_for(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        reply = bot_reply(
            "Mañana.",
            language="es",
            buttons=[{"value": "human", "label": "Una persona"}],
            dialogue={"asked": "order"},
            sources=[{"slug": "shipping", "title": "Envíos", "language": "es"}],
        )

        async with database.write() as session:
            stored = await replies.store_reply(session, lease, reply, upto_seq=1, now=NOW)

        async with database.read() as session:
            answered = await conversations.get(session, conversation.id)
        assert stored is not None
        assert (stored.seq, stored.author, stored.text) == (2, Author.BOT, "Mañana.")
        assert stored.buttons == [{"value": "human", "label": "Una persona"}]
        assert stored.dialogue == {"asked": "order"}
        assert stored.sources == [{"slug": "shipping", "title": "Envíos", "language": "es"}]
        assert not answered.is_waiting_for_an_answer
        assert answered.language == "es"

    async def test_it_goes_to_the_outbox_if_the_channel_must_be_sent_it(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with database.write() as session:
            sent = await replies.store_reply(
                session, lease, bot_reply(delivery=True), upto_seq=1, now=NOW
            )
            fetched = await replies.store_reply(
                session, lease, bot_reply(delivery=False), upto_seq=1, now=NOW
            )

        assert sent is not None
        assert (sent.delivery, sent.delivery_next_at) == (DeliveryState.PENDING, NOW)
        assert fetched is not None
        assert (fetched.delivery, fetched.delivery_next_at) == (DeliveryState.NONE, None)

    async def test_what_the_turn_took_is_kept_with_its_tool_calls(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with database.write() as session:
            stored = await replies.store_reply(
                session, lease, bot_reply(turn=TURN), upto_seq=1, now=NOW
            )

        async with database.read() as session:
            turn = (await session.scalars(select(Turn))).one()
            calls = (await session.scalars(select(ToolCall).order_by(ToolCall.id))).all()
        assert stored is not None
        assert turn.message_id == stored.id
        assert (turn.input_tokens, turn.output_tokens, turn.cost_micros) == (120, 30, 55)
        assert [(call.name, call.outcome, call.code) for call in calls] == [
            ("list_orders", ToolOutcome.OK, None),
            ("get_order", ToolOutcome.REFUSED, "not_found"),
        ]
        assert calls[1].arguments == {"order_number": "\ufffd"}

    async def test_open_pages_hear_of_it(self, database: Database, events: LocalEvents) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with events.subscribe(f"conversation:{conversation.id}") as news:
            async with database.write() as session:
                await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW)
            heard = await asyncio.wait_for(news.next(), 1)

        assert (heard.kind, heard.payload["seq"]) == ("message", 2)


class TestDropping:
    async def test_a_reply_is_dropped_after_a_newer_message(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await receive(database, "wait, another one")

        assert await store(database, lease, upto_seq=1) is None

        assert await texts(database, conversation.id) == [
            "Where is my order?",
            "wait, another one",
        ]
        assert await store(database, lease, upto_seq=2) is not None

    async def test_a_turn_that_changed_something_says_so_despite_a_newer_message(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await receive(database, "wait, another one")

        async with database.write() as session:
            stored = await replies.store_reply(
                session,
                lease,
                bot_reply("Your return R-1001 is open."),
                upto_seq=1,
                now=NOW,
                despite_newer=True,
            )
            has_more = await leases.release(session, lease, now=NOW)

        assert stored is not None
        assert has_more
        async with database.read() as session:
            waiting = await conversations.unanswered(session, conversation.id)
        assert [message.text for message in waiting] == ["wait, another one"]

    async def test_not_even_such_a_turn_talks_over_a_person(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)

            assert (
                await replies.store_reply(
                    session, lease, bot_reply(), upto_seq=1, now=NOW, despite_newer=True
                )
                is None
            )

    async def test_a_reply_is_dropped_after_a_claim(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)

        assert await store(database, lease) is None

    async def test_a_reply_is_dropped_after_the_close(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.CLOSED, staff=mia)
        lease = await hold(database, conversation)

        assert await store(database, lease) is None

    async def test_a_reply_is_dropped_once_another_worker_has_the_lease(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        lost = await hold(database, conversation, "worker-1")
        await hold(database, conversation, "worker-2", now=LATER)

        assert await store(database, lost) is None

    async def test_a_reply_is_dropped_after_its_own_lease_was_given_back(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await leases.release(session, lease, now=NOW)

        assert await store(database, lease) is None

    async def test_a_worker_that_overslept_may_answer_if_nobody_else_came(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with database.write() as session:
            stored = await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=LATER)

        assert stored is not None

    async def test_a_dropped_reply_leaves_no_turn_behind(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await receive(database, "wait, another one")

        async with database.write() as session:
            await replies.store_reply(session, lease, bot_reply(turn=TURN), upto_seq=1, now=NOW)

        async with database.read() as session:
            assert (await session.scalars(select(Turn))).all() == []

    async def test_of_a_claim_and_a_reply_at_once_either_order_is_clean(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        for n in range(10):
            conversation = await make_conversation(database, address=f"visitor-{n}")
            lease = await hold(database, conversation)

            async def claim(conversation_id: str = conversation.id) -> int:
                async with database.write() as session:
                    claimed = await handovers.claim(
                        session, conversation_id, staff_id=mia.id, now=NOW
                    )
                return claimed.last_seq

            stored, seen_by_claim = await asyncio.gather(store(database, lease), claim())

            # A reply is either there before the person takes over, or it never comes.
            assert seen_by_claim == (1 if stored is None else 2)


class TestAfterAHandOver:
    async def test_the_turn_that_handed_over_may_say_so(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await hand_over(database, conversation.id, lease.token)

        assert await store(database, lease) is not None

    async def test_a_later_turn_may_not_answer_in_the_queue(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await hand_over(database, conversation.id, lease.token)
        await receive(database, "hello?")
        later = await hold(database, conversation, now=LATER)

        assert await store(database, later, upto_seq=2) is None

    async def test_a_hand_over_that_another_hand_made_silences_the_turn(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await hand_over(database, conversation.id, None)

        assert await store(database, lease) is None


class TestNotices:
    async def test_a_buyer_in_the_queue_hears_it_at_most_once_an_hour(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        given = [
            await notice(database, conversation.id, after)
            for after in (
                timedelta(minutes=5),
                timedelta(minutes=30),
                timedelta(minutes=64),
                timedelta(minutes=65),
            )
        ]

        assert given == [True, False, False, True]

    async def test_there_is_none_while_the_bot_or_a_person_answers(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        with_bot = await make_conversation(database, address="a")
        with_mia = await make_conversation(database, address="b", owner=Owner.HUMAN, staff=mia)

        for conversation in (with_bot, with_mia):
            assert not await notice(database, conversation.id, timedelta(hours=2))


class TestSettling:
    async def test_messages_count_as_dealt_with(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with database.write() as session:
            assert await replies.settle(session, lease, upto_seq=1, turn=TURN, now=NOW)
            assert not await leases.release(session, lease, now=NOW)

        async with database.read() as session:
            assert (await session.scalars(select(Turn))).one().message_id is None
        assert await texts(database, conversation.id) == ["Where is my order?"]

    async def test_a_newer_message_still_waits(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        await receive(database, "and another thing")

        async with database.write() as session:
            assert await replies.settle(session, lease, upto_seq=1, turn=None, now=NOW)
            assert await leases.release(session, lease, now=NOW)

    async def test_what_waits_for_a_person_is_not_settled_by_the_bot(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)

            assert not await replies.settle(session, lease, upto_seq=1, turn=None, now=NOW)

        async with database.read() as session:
            assert (await conversations.get(session, conversation.id)).is_waiting_for_an_answer

    async def test_a_lost_lease_settles_nothing(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lost = await hold(database, conversation, "worker-1")
        await hold(database, conversation, "worker-2", now=LATER)

        async with database.write() as session:
            assert not await replies.settle(session, lost, upto_seq=1, turn=TURN, now=LATER)

        async with database.read() as session:
            assert (await conversations.get(session, conversation.id)).is_waiting_for_an_answer
            assert (await session.scalars(select(Turn))).all() == []


class TestPeople:
    async def test_the_holder_writes_and_has_thereby_answered(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        async with database.write() as session:
            said = await replies.reply(
                session, conversation.id, staff_id=mia.id, words=Words("Hello, Mia here."), now=NOW
            )

        async with database.read() as session:
            answered = await conversations.get(session, conversation.id)
        assert (said.author, said.staff_id, said.seq) == (Author.AGENT, mia.id, 2)
        assert said.delivery is DeliveryState.PENDING
        assert not answered.is_waiting_for_an_answer

    @pytest.mark.parametrize("owner", [Owner.BOT, Owner.QUEUE, Owner.CLOSED])
    async def test_nobody_writes_without_holding_it(self, database: Database, owner: Owner) -> None:
        mia = await make_staff(database)
        held_once = mia if owner == Owner.CLOSED else None
        conversation = await make_conversation(database, owner=owner, staff=held_once)

        async with database.write() as session:
            with pytest.raises(NotYourConversationError):
                await replies.reply(
                    session, conversation.id, staff_id=mia.id, words=Words("Hello"), now=NOW
                )

        assert await texts(database, conversation.id) == ["Where is my order?"]

    async def test_a_colleague_may_not_write_but_leave_a_note(self, database: Database) -> None:
        mia, tom = await make_staff(database, "Mia"), await make_staff(database, "Tom")
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        async with database.write() as session:
            with pytest.raises(NotYourConversationError):
                await replies.reply(
                    session, conversation.id, staff_id=tom.id, words=Words("Hello"), now=NOW
                )
            note = await replies.note(
                session, conversation.id, staff_id=tom.id, words=Words("Known from May"), now=NOW
            )

        assert (note.author, note.staff_id) == (Author.NOTE, tom.id)
        assert note.delivery is DeliveryState.NONE

    async def test_a_note_answers_nothing_and_holds_up_no_reply(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with database.write() as session:
            await replies.note(session, conversation.id, staff_id=mia.id, words=Words("x"), now=NOW)

        async with database.read() as session:
            assert (await conversations.get(session, conversation.id)).is_waiting_for_an_answer
        assert await store(database, lease) is not None


async def store(database: Database, lease: leases.Lease, upto_seq: int = 1) -> Message | None:
    async with database.write() as session:
        return await replies.store_reply(session, lease, bot_reply(), upto_seq=upto_seq, now=NOW)


async def hand_over(database: Database, conversation_id: str, lease_token: int | None) -> None:
    async with database.write() as session:
        await handovers.hand_over(
            session,
            conversation_id,
            reason=HandOverReason.BUYER_ASKED,
            summary="",
            actor="bot",
            lease_token=lease_token,
            shop=Shop(),
            now=NOW,
        )


async def notice(database: Database, conversation_id: str, after: timedelta) -> bool:
    """Say to a queued buyer that a person will answer; tell whether it was stored."""
    now = NOW + after
    async with database.write() as session:
        lease = await leases.acquire(session, conversation_id, worker="w", now=now, seconds=1)
        assert lease is not None
        stored = await replies.store_notice(
            session, lease, bot_reply("A person will answer."), upto_seq=1, now=now
        )
        await leases.release(session, lease, now=now)
    return stored is not None


async def texts(database: Database, conversation_id: str) -> list[str]:
    async with database.read() as session:
        messages = await conversations.messages_after(session, conversation_id, 0)
    return [message.text for message in messages]
