"""What waits to be sent goes out in order, by one process at a time."""

import asyncio
from datetime import timedelta

from core.database import Database
from helpdesk import deliveries, replies
from helpdesk.deliveries import TAKEN_FOR, Delivery
from helpdesk.models import Author, Conversation, DeliveryState, Message, Owner
from helpdesk.replies import Words
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive
from tests.helpdesk.plans import explain, fill


class TestClaiming:
    async def test_a_reply_is_taken_with_all_that_the_channel_needs(
        self, database: Database
    ) -> None:
        conversation = await conversation_with_replies(database, "It arrives tomorrow.")

        taken = await claim(database, conversation)

        assert taken is not None
        assert (taken.channel, taken.address) == ("telegram", "chat-1")
        assert (taken.text, taken.language, taken.seq) == ("It arrives tomorrow.", "en", 2)
        assert taken.buttons == ({"value": "human", "label": "A person"},)
        assert taken.attempts == 1

    async def test_what_somebody_is_sending_is_taken_by_nobody_else(
        self, database: Database
    ) -> None:
        conversation = await conversation_with_replies(database, "once")

        taken = await asyncio.gather(*(claim(database, conversation) for _ in range(10)))

        assert sum(delivery is not None for delivery in taken) == 1

    async def test_a_later_message_waits_for_the_earlier_one(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "first", "second")
        first = await claim(database, conversation)
        assert first is not None

        meanwhile = await claim(database, conversation)
        async with database.write() as session:
            await deliveries.mark_sent(session, first)
        second = await claim(database, conversation)

        assert first.text == "first"
        assert meanwhile is None
        assert second is not None
        assert second.text == "second"

    async def test_what_a_dead_process_had_taken_comes_due_again(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "once")
        await claim(database, conversation)

        again = await claim(database, conversation, after=TAKEN_FOR)

        assert again is not None
        assert again.attempts == 2

    async def test_what_the_buyer_fetches_herself_is_never_taken(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "fetched", delivery=False)

        assert await claim(database, conversation) is None

    async def test_what_a_person_wrote_goes_the_same_way(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
        async with database.write() as session:
            await replies.reply(
                session, conversation.id, staff_id=mia.id, words=Words("Hello"), now=NOW
            )

        taken = await claim(database, conversation)

        assert taken is not None
        assert taken.text == "Hello"


class TestMarking:
    async def test_a_sent_message_is_done(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "once")
        taken = await claim(database, conversation)
        assert taken is not None

        async with database.write() as session:
            assert await deliveries.mark_sent(session, taken)

        message = await read(database, taken)
        assert message.delivery is DeliveryState.SENT
        assert await claim(database, conversation, after=2 * TAKEN_FOR) is None

    async def test_a_failed_message_is_tried_again_at_its_time(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "once")
        taken = await claim(database, conversation)
        assert taken is not None
        retry_at = NOW + timedelta(seconds=30)

        async with database.write() as session:
            await deliveries.mark_failed(session, taken, error="429", retry_at=retry_at)

        assert await claim(database, conversation, after=timedelta(seconds=29)) is None
        again = await claim(database, conversation, after=timedelta(seconds=30))
        assert again is not None
        assert again.attempts == 2

    async def test_a_message_given_up_makes_way_for_the_next(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "first", "second")
        taken = await claim(database, conversation)
        assert taken is not None

        async with database.write() as session:
            await deliveries.mark_failed(
                session, taken, error="blocked by the buyer", retry_at=None
            )

        message = await read(database, taken)
        following = await claim(database, conversation)
        assert message.delivery is DeliveryState.FAILED
        assert message.delivery_error == "blocked by the buyer"
        assert following is not None
        assert following.text == "second"

    async def test_whoever_took_it_earlier_has_no_say_any_more(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "once")
        slow = await claim(database, conversation)
        assert slow is not None
        await claim(database, conversation, after=TAKEN_FOR)

        async with database.write() as session:
            marked = await deliveries.mark_failed(session, slow, error="timeout", retry_at=None)

        assert not marked
        assert (await read(database, slow)).delivery is DeliveryState.PENDING


class TestDue:
    async def test_conversations_with_something_to_send_are_due(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "first", "second")
        await conversation_with_replies(database, "fetched", address="chat-2", delivery=False)

        async with database.read() as session:
            assert await deliveries.due(session, now=NOW, limit=10) == [conversation.id]

    async def test_what_was_taken_is_due_only_when_its_time_is_over(
        self, database: Database
    ) -> None:
        conversation = await conversation_with_replies(database, "once")
        await claim(database, conversation)

        async with database.read() as session:
            assert await deliveries.due(session, now=NOW, limit=10) == []
            later = await deliveries.due(session, now=NOW + TAKEN_FOR, limit=10)
        assert later == [conversation.id]

    async def test_the_sweep_reads_only_what_waits(self, database: Database) -> None:
        conversation = await conversation_with_replies(database, "waits")
        await fill_with_sent_messages(database, conversation, 3000)

        plan = await explain(database, deliveries.due_query(NOW, limit=10))

        assert "ix_messages_outbox" in plan


async def conversation_with_replies(
    database: Database, *texts: str, address: str = "chat-1", delivery: bool = True
) -> Conversation:
    received = await receive(database, channel="telegram", address=address)
    lease = await hold(database, received.conversation)
    buttons = [{"value": "human", "label": "A person"}]
    async with database.write() as session:
        for text in texts:
            await replies.store_reply(
                session,
                lease,
                bot_reply(text, buttons=buttons, delivery=delivery),
                upto_seq=1,
                now=NOW,
            )
    return received.conversation


async def fill_with_sent_messages(
    database: Database, conversation: Conversation, count: int
) -> None:
    rows = [
        {
            "conversation_id": conversation.id,
            "seq": 100 + n,
            "author": Author.BOT,
            "text": "sent long ago",
            "channel": conversation.channel,
            "created_at": NOW,
        }
        for n in range(count)
    ]
    await fill(database, Message, rows)


async def claim(
    database: Database, conversation: Conversation, after: timedelta = timedelta()
) -> Delivery | None:
    async with database.write() as session:
        return await deliveries.claim(session, conversation.id, now=NOW + after)


async def read(database: Database, delivery: Delivery) -> Message:
    async with database.read() as session:
        return await session.get_one(Message, delivery.message_id)
