"""A conversation passes from one to the other, once, and everybody is told."""

import asyncio
from datetime import timedelta

import pytest

from core.database import Database
from core.events import LocalEvents
from core.shop import Shop
from helpdesk import audit, conversations, handovers, outcomes, proposals, replies
from helpdesk.handovers import (
    AlreadyClaimedError,
    ConversationClosedError,
    NotQueuedError,
    priority_of,
)
from helpdesk.leases import LeaseLostError
from helpdesk.models import (
    Conversation,
    HandOver,
    HandOverEnd,
    HandOverReason,
    Owner,
    Priority,
    Staff,
)
from helpdesk.replies import NotYourConversationError, Words
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive
from tests.helpdesk.offers import offer

LATER = NOW + timedelta(minutes=4)


class TestPriority:
    @pytest.mark.parametrize(
        ("reason", "priority"),
        [
            (HandOverReason.SUSPECTED_FRAUD, Priority.URGENT),
            (HandOverReason.UPSET_BUYER, Priority.HIGH),
            (HandOverReason.ITEM_CLAIM, Priority.HIGH),
            (HandOverReason.BUYER_ASKED, Priority.NORMAL),
            (HandOverReason.MISSING_KNOWLEDGE, Priority.LOW),
        ],
    )
    def test_it_follows_from_the_reason(self, reason: HandOverReason, priority: Priority) -> None:
        assert priority_of(reason) is priority

    def test_every_reason_has_one(self) -> None:
        assert all(isinstance(priority_of(reason), Priority) for reason in HandOverReason)


class TestHandingOver:
    async def test_it_waits_in_the_queue_with_reason_summary_and_priority(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)

        made = await hand_over(
            database, conversation, HandOverReason.ITEM_CLAIM, summary="The mug came broken."
        )

        queued = await read(database, conversation)
        assert (queued.owner, queued.priority) == (Owner.QUEUE, Priority.HIGH)
        assert queued.waiting_since == NOW
        assert made.reason is HandOverReason.ITEM_CLAIM
        assert made.summary == "The mug came broken."

    async def test_it_is_noted_for_audit_and_outcome(self, database: Database) -> None:
        conversation = await make_conversation(database)

        await hand_over(database, conversation, HandOverReason.UPSET_BUYER)

        async with database.read() as session:
            outcome = await outcomes.get(session, conversation.id)
            done = await audit.entries(session, f"conversation:{conversation.id}")
        assert outcome is not None
        assert (outcome.reason, outcome.hand_overs) == (HandOverReason.UPSET_BUYER, 1)
        assert (done[-1].actor, done[-1].action) == ("bot", "hand_over")
        assert done[-1].details == {"owner": "queue", "reason": "upset_buyer", "priority": "high"}

    async def test_again_while_it_waits_returns_the_one_there_is(self, database: Database) -> None:
        conversation = await make_conversation(database)
        first = await hand_over(database, conversation, HandOverReason.BUYER_ASKED)

        again = await hand_over(database, conversation, HandOverReason.UPSET_BUYER)

        assert again.id == first.id
        assert again.reason is HandOverReason.BUYER_ASKED
        async with database.read() as session:
            outcome = await outcomes.get(session, conversation.id)
        assert outcome is not None
        assert outcome.hand_overs == 1

    async def test_of_many_at_once_one_is_made(self, database: Database) -> None:
        conversation = await make_conversation(database)

        made = await asyncio.gather(*(hand_over(database, conversation) for _ in range(8)))

        assert len({hand_over.id for hand_over in made}) == 1

    async def test_while_a_person_has_it_nothing_changes(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        await hand_over(database, conversation)

        assert (await read(database, conversation)).assignee_id == mia.id

    async def test_what_a_person_took_from_the_bot_itself_names_her(
        self, database: Database
    ) -> None:
        mia = await make_staff(database, "Mia")
        conversation = await make_conversation(database)
        await claim(database, conversation, mia)

        with pytest.raises(AlreadyClaimedError, match="Mia"):
            await hand_over(database, conversation)

    async def test_a_turn_that_lost_its_lease_hands_nothing_over(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lost = await hold(database, conversation, "worker-1")
        await hold(database, conversation, "worker-2", now=LATER)

        with pytest.raises(LeaseLostError):
            await hand_over(database, conversation, lease_token=lost.token)

        assert (await read(database, conversation)).owner is Owner.BOT

    async def test_a_closed_conversation_is_not_handed_over(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.CLOSED, staff=mia)

        with pytest.raises(ConversationClosedError):
            await hand_over(database, conversation)

    async def test_after_a_release_a_new_one_is_made(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
        first = await latest(database, conversation)
        await release(database, conversation, mia)

        second = await hand_over(database, conversation, HandOverReason.ITEM_CLAIM)

        assert second.id != first.id
        assert (await latest(database, conversation)).id == second.id


class TestClaiming:
    @pytest.mark.parametrize("owner", [Owner.BOT, Owner.QUEUE])
    async def test_it_is_taken_from_the_bot_or_the_queue(
        self, database: Database, owner: Owner
    ) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=owner)

        claimed = await claim(database, conversation, mia)

        assert (claimed.owner, claimed.assignee_id) == (Owner.HUMAN, mia.id)
        assert claimed.waiting_since is None

    async def test_of_twenty_at_once_one_wins_and_the_others_hear_who(
        self, database: Database
    ) -> None:
        team = [await make_staff(database, f"Agent{n}") for n in range(20)]
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        results = await asyncio.gather(
            *(claim(database, conversation, agent) for agent in team), return_exceptions=True
        )

        winners = [result for result in results if isinstance(result, Conversation)]
        losers = [result for result in results if isinstance(result, AlreadyClaimedError)]
        assert len(winners) == 1
        assert len(losers) == 19
        assert {loser.holder_id for loser in losers} == {winners[0].assignee_id}
        assert losers[0].status == 409

    async def test_the_holder_is_named(self, database: Database) -> None:
        mia, tom = await make_staff(database, "Mia"), await make_staff(database, "Tom")
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        with pytest.raises(AlreadyClaimedError, match="Mia has already claimed"):
            await claim(database, conversation, tom)

    async def test_claiming_ones_own_again_changes_nothing(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        assert (await claim(database, conversation, mia)).assignee_id == mia.id

        assert await actions(database, conversation) == ["hand_over", "claim"]

    async def test_a_closed_conversation_cannot_be_claimed(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.CLOSED, staff=mia)

        with pytest.raises(ConversationClosedError):
            await claim(database, conversation, mia)

    async def test_her_last_message_waits_for_the_person_until_she_writes(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW)

        claimed = await claim(database, conversation, mia)
        async with database.write() as session:
            await replies.reply(
                session, conversation.id, staff_id=mia.id, words=Words("Mia here"), now=NOW
            )

        assert claimed.is_waiting_for_an_answer
        assert not (await read(database, conversation)).is_waiting_for_an_answer

    async def test_the_hand_over_knows_who_took_it(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        await claim(database, conversation, mia)

        taken = await latest(database, conversation)
        assert (taken.claimed_by, taken.claimed_at, taken.ended_at) == (mia.id, LATER, None)

    async def test_what_waited_for_a_yes_waits_no_more(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database)
        await offer(database, conversation)

        await claim(database, conversation, mia)

        async with database.read() as session:
            assert await proposals.open_proposal(session, conversation.id, now=NOW) is None

    async def test_open_pages_hear_who_answers_now(
        self, database: Database, events: LocalEvents
    ) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        async with events.subscribe("inbox") as news:
            await claim(database, conversation, mia)
            heard = await asyncio.wait_for(news.next(), 1)

        assert heard.kind == "owner"
        assert heard.payload == {
            "id": conversation.id,
            "seq": 1,
            "owner": "human",
            "assignee_id": mia.id,
        }


class TestReleasing:
    async def test_the_bot_answers_only_what_comes_from_now_on(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
        await receive(database, "still there?")

        released = await release(database, conversation, mia)

        assert (released.owner, released.assignee_id) == (Owner.BOT, None)
        assert not released.is_waiting_for_an_answer
        assert (await receive(database, "hello")).conversation.is_waiting_for_an_answer

    async def test_only_the_holder_may(self, database: Database) -> None:
        mia, tom = await make_staff(database, "Mia"), await make_staff(database, "Tom")
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        with pytest.raises(NotYourConversationError):
            await release(database, conversation, tom)

    async def test_the_hand_over_has_ended(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        await release(database, conversation, mia)

        ended = await latest(database, conversation)
        assert (ended.ended_as, ended.ended_at) == (HandOverEnd.RELEASED, LATER)
        assert await actions(database, conversation) == ["hand_over", "claim", "release"]


class TestResolving:
    async def test_it_is_closed_with_all_answered(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
        await receive(database, "thanks")

        resolved = await resolve(database, conversation, mia)

        assert (resolved.owner, resolved.closed_at, resolved.closed_seq) == (
            Owner.CLOSED,
            LATER,
            2,
        )
        assert not resolved.is_waiting_for_an_answer
        async with database.read() as session:
            outcome = await outcomes.get(session, conversation.id)
        assert outcome is not None
        assert outcome.closed_at == LATER
        assert (await latest(database, conversation)).ended_as is HandOverEnd.RESOLVED

    async def test_only_the_holder_may(self, database: Database) -> None:
        tom = await make_staff(database, "Tom")
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        with pytest.raises(NotYourConversationError):
            await resolve(database, conversation, tom)

    async def test_a_message_that_comes_with_the_close_is_never_lost(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        for n in range(10):
            address = f"visitor-{n}"
            conversation = await make_conversation(
                database, owner=Owner.HUMAN, staff=mia, address=address
            )

            await asyncio.gather(
                resolve(database, conversation, mia),
                receive(database, "one more thing", address=address),
            )

            # It was seen before the close, or it opened the conversation again.
            after = await read(database, conversation)
            was_seen = after.owner == Owner.CLOSED and after.closed_seq == 2
            is_open_again = after.owner == Owner.BOT and after.is_waiting_for_an_answer
            assert was_seen or is_open_again


class TestBackToTheBot:
    async def test_the_waiting_buyer_may_go_back(self, database: Database) -> None:
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        back = await back_to_bot(database, conversation)

        assert (back.owner, back.priority, back.waiting_since) == (
            Owner.BOT,
            Priority.NORMAL,
            None,
        )
        assert (await latest(database, conversation)).ended_as is HandOverEnd.WITHDRAWN

    async def test_not_once_a_person_has_it(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)

        with pytest.raises(NotQueuedError):
            await back_to_bot(database, conversation)

    async def test_of_a_claim_and_a_return_at_once_one_wins(self, database: Database) -> None:
        mia = await make_staff(database)
        for n in range(10):
            conversation = await make_conversation(
                database, owner=Owner.QUEUE, address=f"visitor-{n}"
            )

            await asyncio.gather(
                claim(database, conversation, mia),
                back_to_bot(database, conversation),
                return_exceptions=True,
            )

            # The person may still take what has just gone back, but never the other way round.
            assert (await read(database, conversation)).owner is Owner.HUMAN


async def hand_over(
    database: Database,
    conversation: Conversation,
    reason: HandOverReason = HandOverReason.BUYER_ASKED,
    summary: str = "",
    lease_token: int | None = None,
) -> HandOver:
    async with database.write() as session:
        return await handovers.hand_over(
            session,
            conversation.id,
            reason=reason,
            summary=summary,
            actor="bot",
            lease_token=lease_token,
            shop=Shop(),
            now=NOW,
        )


async def claim(database: Database, conversation: Conversation, staff: Staff) -> Conversation:
    async with database.write() as session:
        return await handovers.claim(session, conversation.id, staff_id=staff.id, now=LATER)


async def release(database: Database, conversation: Conversation, staff: Staff) -> Conversation:
    async with database.write() as session:
        return await handovers.release_to_bot(
            session, conversation.id, staff_id=staff.id, now=LATER
        )


async def resolve(database: Database, conversation: Conversation, staff: Staff) -> Conversation:
    async with database.write() as session:
        return await handovers.resolve(session, conversation.id, staff_id=staff.id, now=LATER)


async def back_to_bot(database: Database, conversation: Conversation) -> Conversation:
    async with database.write() as session:
        return await handovers.back_to_bot(session, conversation.id, now=LATER)


async def read(database: Database, conversation: Conversation) -> Conversation:
    async with database.read() as session:
        return await conversations.get(session, conversation.id)


async def latest(database: Database, conversation: Conversation) -> HandOver:
    async with database.read() as session:
        found = await handovers.latest_hand_over(session, conversation.id)
    assert found is not None
    return found


async def actions(database: Database, conversation: Conversation) -> list[str]:
    async with database.read() as session:
        done = await audit.entries(session, f"conversation:{conversation.id}")
    return [entry.action for entry in done]
