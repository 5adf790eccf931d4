"""Messages come in once each, in order, and open what is closed."""

import asyncio

import pytest

from core.database import Database
from core.events import LocalEvents
from helpdesk import audit, conversations, handovers, outcomes, replies
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.models import Author, Owner, Vouched
from helpdesk.replies import Words
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive


class TestReceiving:
    async def test_the_first_message_opens_a_conversation_with_the_bot(
        self, database: Database
    ) -> None:
        received = await receive(database, "Where is #1042?", language="es")

        assert not received.is_duplicate
        assert received.message.seq == 1
        assert received.message.author is Author.BUYER
        assert received.conversation.owner is Owner.BOT
        assert received.conversation.language == "es"
        assert received.conversation.is_waiting_for_an_answer

    async def test_the_same_address_goes_on_with_its_conversation(self, database: Database) -> None:
        first = await receive(database)

        second = await receive(database)

        assert second.conversation.id == first.conversation.id
        assert second.message.seq == 2

    async def test_the_same_address_in_another_channel_is_somebody_else(
        self, database: Database
    ) -> None:
        first = await receive(database, channel="widget")

        second = await receive(database, channel="telegram")

        assert second.conversation.id != first.conversation.id

    async def test_a_second_copy_is_dropped_and_shows_the_first(self, database: Database) -> None:
        first = await receive(database, "hello", external_id="update-7")

        second = await receive(database, "hello again", external_id="update-7")

        assert second.is_duplicate
        assert second.message.id == first.message.id
        assert second.message.text == "hello"
        assert second.conversation.last_seq == 1

    async def test_the_same_external_id_in_another_channel_is_another_message(
        self, database: Database
    ) -> None:
        await receive(database, external_id="7", channel="widget")

        second = await receive(database, external_id="7", channel="telegram")

        assert not second.is_duplicate

    async def test_copies_that_come_at_once_are_stored_once(self, database: Database) -> None:
        received = await asyncio.gather(
            *(receive(database, external_id="update-7") for _ in range(12))
        )

        assert [copy.is_duplicate for copy in received].count(False) == 1
        assert {copy.message.seq for copy in received} == {1}
        assert {copy.conversation.last_seq for copy in received} == {1}

    async def test_messages_that_come_at_once_are_numbered_without_gaps(
        self, database: Database
    ) -> None:
        received = await asyncio.gather(*(receive(database, f"{n}") for n in range(20)))

        assert sorted(copy.message.seq for copy in received) == list(range(1, 21))
        assert len({copy.conversation.id for copy in received}) == 1

    async def test_what_no_database_can_keep_is_replaced(self, database: Database) -> None:
        received = await receive(
            database,
            "nul \x00 half \ud83d",
            press="x\x00",
            attachments=({"kind": "photo", "file_id": "a\x00"},),
        )

        assert received.message.text == "nul \ufffd half \ufffd"
        assert received.message.press == "x\ufffd"
        assert received.message.attachments == [{"kind": "photo", "file_id": "a\ufffd"}]

    async def test_ten_thousand_emoji_and_direction_marks_are_kept(
        self, database: Database
    ) -> None:
        text = "\u202e" + "🧣" * 10_000

        received = await receive(database, text)

        assert received.message.text == text

    async def test_open_pages_hear_of_it_after_the_commit(
        self, database: Database, events: LocalEvents
    ) -> None:
        conversation = (await receive(database)).conversation

        async with events.subscribe(f"conversation:{conversation.id}", "inbox") as news:
            await receive(database)

            heard = [await asyncio.wait_for(news.next(), 1) for _ in range(2)]

        assert {event.topic for event in heard} == {f"conversation:{conversation.id}", "inbox"}
        assert all(event.kind == "message" for event in heard)
        assert all(event.payload == {"id": conversation.id, "seq": 2} for event in heard)


class TestReopening:
    async def test_a_message_after_the_close_opens_it_with_the_bot(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        closed = await make_conversation(database, owner=Owner.CLOSED, staff=mia)

        reopened = (await receive(database, "One more thing")).conversation

        assert reopened.id == closed.id
        assert reopened.owner is Owner.BOT
        assert reopened.assignee_id is None
        assert reopened.closed_at is None
        assert reopened.is_waiting_for_an_answer

    async def test_the_history_is_cut_at_the_last_close(self, database: Database) -> None:
        mia = await make_staff(database)
        closed = await make_conversation(database, owner=Owner.CLOSED, staff=mia)
        await receive(database, "One more thing")

        async with database.read() as session:
            history = await conversations.history(session, closed.id)
            unanswered = await conversations.unanswered(session, closed.id)

        assert [message.text for message in history] == ["One more thing"]
        assert [message.text for message in unanswered] == ["One more thing"]

    async def test_it_is_noted(self, database: Database, events: LocalEvents) -> None:
        mia = await make_staff(database)
        closed = await make_conversation(database, owner=Owner.CLOSED, staff=mia)

        async with events.subscribe("inbox") as news:
            await receive(database, "One more thing")
            kinds = {(await asyncio.wait_for(news.next(), 1)).kind for _ in range(2)}

        async with database.read() as session:
            outcome = await outcomes.get(session, closed.id)
            done = await audit.entries(session, f"conversation:{closed.id}")
        assert kinds == {"message", "owner"}
        assert outcome is not None
        assert (outcome.number, outcome.closed_at) == (2, None)
        assert done[-1].action == "reopen"

    async def test_a_second_copy_of_an_old_message_leaves_it_closed(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        await make_conversation(database, owner=Owner.CLOSED, staff=mia, external_id="update-7")

        again = await receive(database, external_id="update-7")

        assert again.is_duplicate
        assert again.conversation.owner is Owner.CLOSED

    async def test_a_message_while_people_have_it_stays_with_them(self, database: Database) -> None:
        mia = await make_staff(database)
        await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        received = await receive(database, "Are you there?")

        assert received.conversation.owner is Owner.HUMAN
        assert received.conversation.assignee_id == mia.id


class TestReading:
    async def test_the_history_ends_with_the_newest_and_holds_no_notes(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, text="first")
        await receive(database, "second")
        async with database.write() as session:
            await replies.note(
                session, conversation.id, staff_id=mia.id, words=Words("a regular"), now=NOW
            )
        await receive(database, "third")

        async with database.read() as session:
            whole = await conversations.history(session, conversation.id)
            newest = await conversations.history(session, conversation.id, limit=2)

        assert [message.text for message in whole] == ["first", "second", "third"]
        assert [message.text for message in newest] == ["second", "third"]

    async def test_unanswered_is_what_came_after_the_answer(self, database: Database) -> None:
        conversation = await make_conversation(database, text="first")
        lease = await hold(database, conversation)
        async with database.write() as session:
            await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW)
        await receive(database, "second")
        await receive(database, "third")

        async with database.read() as session:
            waiting = await conversations.unanswered(session, conversation.id)

        assert [message.text for message in waiting] == ["second", "third"]

    async def test_a_reader_goes_on_after_the_last_she_has_seen(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, text="first")
        async with database.write() as session:
            await replies.note(
                session, conversation.id, staff_id=mia.id, words=Words("a regular"), now=NOW
            )
        await receive(database, "third")

        async with database.read() as session:
            public = await conversations.messages_after(session, conversation.id, 0)
            rest = await conversations.messages_after(session, conversation.id, 1)
            all_of_it = await conversations.messages_after(
                session, conversation.id, 0, public=False
            )
            page = await conversations.messages_after(session, conversation.id, 0, limit=1)

        assert [message.seq for message in public] == [1, 3]
        assert [message.seq for message in rest] == [3]
        assert [message.seq for message in all_of_it] == [1, 2, 3]
        assert [message.seq for message in page] == [1]

    async def test_an_unknown_conversation_is_refused(self, database: Database) -> None:
        async with database.read() as session:
            with pytest.raises(ConversationNotFoundError):
                await conversations.get(session, "0" * 32)


class TestIdentity:
    async def test_a_proof_is_noted_and_audited(self, database: Database) -> None:
        conversation = await make_conversation(database)

        async with database.write() as session:
            await conversations.identify(
                session, conversation.id, customer_id=7, vouched=Vouched.PROOF, now=NOW
            )

        async with database.read() as session:
            known = await conversations.get(session, conversation.id)
            done = await audit.entries(session, f"conversation:{conversation.id}")
        assert (known.customer_id, known.vouched) == (7, Vouched.PROOF)
        assert done[-1].details == {"customer_id": 7, "vouched": "proof"}

    async def test_nobody_can_be_identified_in_a_conversation_that_is_not_there(
        self, database: Database
    ) -> None:
        async with database.write() as session:
            with pytest.raises(ConversationNotFoundError):
                await conversations.identify(
                    session, "0" * 32, customer_id=7, vouched=Vouched.PROOF, now=NOW
                )


class TestOpening:
    async def test_opening_twice_finds_the_same(self, database: Database) -> None:
        async def open_it() -> str:
            async with database.write() as session:
                opened = await conversations.open_conversation(
                    session, channel="widget", address="v", language="fr", now=NOW
                )
                return opened.id

        ids = await asyncio.gather(*(open_it() for _ in range(8)))

        assert len(set(ids)) == 1

    async def test_a_claim_and_a_message_at_once_lose_nothing(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)

        async def claim() -> None:
            async with database.write() as session:
                await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)

        await asyncio.gather(claim(), *(receive(database, f"{n}") for n in range(8)))

        async with database.read() as session:
            found = await conversations.get(session, conversation.id)
        assert (found.owner, found.last_seq, found.last_buyer_seq) == (Owner.HUMAN, 9, 9)
