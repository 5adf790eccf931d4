"""What waits for a yes is carried out once, as stored, and only after she has read it."""

import asyncio
from datetime import timedelta

import pytest

from core.database import Database
from helpdesk import conversations, outcomes, proposals, replies
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.leases import LeaseLostError
from helpdesk.models import Conversation, Proposal, ProposalState
from helpdesk.proposals import LIFETIME, NoProposalError, ProposalGoneError
from tests.factories import NOW, bot_reply, hold, make_conversation, receive
from tests.helpdesk.offers import ANN_ID, offer

LATER = NOW + timedelta(seconds=11)


class TestProposing:
    async def test_it_waits_exactly_as_it_was_stored(self, database: Database) -> None:
        conversation = await make_conversation(database)

        made = await offer(database, conversation)

        waiting = await read_open(database, conversation)
        assert waiting is not None
        assert waiting.id == made.id
        assert waiting.payload == {"order_number": "#1042", "lines": [["MUG-02", 2]]}
        assert (waiting.order_id, waiting.order_version) == (1042, 3)
        assert waiting.after_seq == 1

    async def test_a_newer_one_takes_its_place(self, database: Database) -> None:
        conversation = await make_conversation(database)
        first = await offer(database, conversation)

        second = await offer(database, conversation, kind="cancellation")

        waiting = await read_open(database, conversation)
        assert waiting is not None
        assert waiting.id == second.id
        with pytest.raises(ProposalGoneError) as refusal:
            await take(database, first)
        assert refusal.value.state is ProposalState.REPLACED

    async def test_of_many_at_once_one_is_left_open(self, database: Database) -> None:
        conversation = await make_conversation(database)

        made = await asyncio.gather(*(offer(database, conversation) for _ in range(8)))

        waiting = await read_open(database, conversation)
        assert waiting is not None
        assert waiting.id == max(proposal.id for proposal in made)

    async def test_it_waits_for_a_day(self, database: Database) -> None:
        conversation = await make_conversation(database)
        made = await offer(database, conversation)

        async with database.read() as session:
            last_moment = NOW + LIFETIME - timedelta(seconds=1)
            assert await proposals.open_proposal(session, conversation.id, now=last_moment)
            assert (
                await proposals.open_proposal(session, conversation.id, now=NOW + LIFETIME) is None
            )
        with pytest.raises(ProposalGoneError) as refusal:
            async with database.write() as session:
                await proposals.take(
                    session,
                    conversation.id,
                    proposal_id=made.id,
                    customer_id=ANN_ID,
                    now=NOW + LIFETIME,
                )
        assert refusal.value.state is ProposalState.EXPIRED

    async def test_a_turn_that_lost_its_lease_proposes_nothing(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lost = await hold(database, conversation, "worker-1")
        kept = await hold(database, conversation, "worker-2", now=LATER)
        standing = await offer(database, conversation, lease_token=kept.token)

        with pytest.raises(LeaseLostError):
            await offer(database, conversation, lease_token=lost.token)

        waiting = await read_open(database, conversation)
        assert waiting is not None
        assert waiting.id == standing.id

    async def test_there_is_no_proposal_without_a_conversation(self, database: Database) -> None:
        conversation = await make_conversation(database)

        with pytest.raises(ConversationNotFoundError):
            await offer(database, conversation, conversation_id="0" * 32)


class TestTaking:
    async def test_it_can_be_taken_once(self, database: Database) -> None:
        conversation = await make_conversation(database)
        made = await offer(database, conversation)

        taken = await take(database, made)

        assert taken.state is ProposalState.CONFIRMED
        with pytest.raises(ProposalGoneError) as refusal:
            await take(database, made)
        assert refusal.value.state is ProposalState.CONFIRMED

    async def test_of_ten_at_once_one_gets_it(self, database: Database) -> None:
        conversation = await make_conversation(database)
        made = await offer(database, conversation)

        results = await asyncio.gather(
            *(take(database, made) for _ in range(10)), return_exceptions=True
        )

        assert sum(isinstance(result, Proposal) for result in results) == 1
        assert sum(isinstance(result, ProposalGoneError) for result in results) == 9

    async def test_a_yes_to_one_never_takes_the_one_in_its_place(self, database: Database) -> None:
        conversation = await make_conversation(database)
        for _ in range(10):
            shown = await offer(database, conversation)

            results = await asyncio.gather(
                take(database, shown), offer(database, conversation), return_exceptions=True
            )

            taken, replacing = results
            assert isinstance(replacing, Proposal)
            if isinstance(taken, Proposal):
                assert taken.id == shown.id
            else:
                assert isinstance(taken, ProposalGoneError)
            waiting = await read_open(database, conversation)
            assert waiting is not None
            assert waiting.id == replacing.id

    async def test_another_customer_finds_nothing(self, database: Database) -> None:
        conversation = await make_conversation(database)
        made = await offer(database, conversation)

        with pytest.raises(NoProposalError):
            await take(database, made, customer_id=ANN_ID + 1)

        assert await read_open(database, conversation) is not None

    async def test_another_conversation_finds_nothing(self, database: Database) -> None:
        conversation = await make_conversation(database)
        other = await make_conversation(database, address="visitor-2")
        made = await offer(database, conversation)

        with pytest.raises(NoProposalError):
            await take(database, made, conversation_id=other.id)

    async def test_what_was_withdrawn_cannot_be_taken(self, database: Database) -> None:
        conversation = await make_conversation(database)
        made = await offer(database, conversation)

        async with database.write() as session:
            assert await proposals.withdraw(session, conversation.id, now=NOW)
            assert not await proposals.withdraw(session, conversation.id, now=NOW)

        with pytest.raises(ProposalGoneError):
            await take(database, made)


class TestFinishing:
    async def test_what_came_of_it_is_kept_and_counts_as_verified(self, database: Database) -> None:
        conversation = await make_conversation(database)
        taken = await take(database, await offer(database, conversation))

        async with database.write() as session:
            await proposals.complete(session, taken, outcome={"return_number": "R-1001"}, now=LATER)

        async with database.read() as session:
            done = await session.get_one(Proposal, taken.id)
            outcome = await outcomes.get(session, conversation.id)
        assert done.state is ProposalState.COMPLETED
        assert done.outcome == {"return_number": "R-1001"}
        assert outcome is not None
        assert (outcome.verified_at, outcome.verified_by) == (LATER, "return")

    async def test_a_failure_keeps_its_code_and_verifies_nothing(self, database: Database) -> None:
        conversation = await make_conversation(database)
        taken = await take(database, await offer(database, conversation))

        async with database.write() as session:
            await proposals.fail(session, taken, code="return_window_closed", now=LATER)

        async with database.read() as session:
            failed = await session.get_one(Proposal, taken.id)
            outcome = await outcomes.get(session, conversation.id)
        assert failed.state is ProposalState.FAILED
        assert failed.outcome == {"code": "return_window_closed"}
        assert outcome is not None
        assert outcome.verified_at is None


class TestAnswersToIt:
    async def test_her_words_after_the_reply_that_showed_it_count(self, database: Database) -> None:
        conversation = await make_conversation(database, text="send the mugs back")
        made = await offer(database, conversation)
        await say(database, conversation, upto_seq=1)
        await receive(database, "yes please")

        assert await answers(database, made, upto_seq=3) == ["yes please"]

    async def test_what_she_wrote_before_it_was_shown_does_not(self, database: Database) -> None:
        conversation = await make_conversation(database, text="yes, do it")
        made = await offer(database, conversation)

        assert await answers(database, made, upto_seq=1) == []

    async def test_a_yes_that_came_while_the_bot_was_thinking_does_not(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database, text="send the mugs back")
        made = await offer(database, conversation)
        await receive(database, "yes")
        assert not await say(database, conversation, upto_seq=1)

        assert await answers(database, made, upto_seq=2) == []

    async def test_only_her_newest_words_count(self, database: Database) -> None:
        conversation = await make_conversation(database, text="send the mugs back")
        made = await offer(database, conversation)
        await say(database, conversation, upto_seq=1)
        await receive(database, "yes, but how long does it take?")
        await say(database, conversation, upto_seq=3)
        await receive(database, "thanks")

        assert await answers(database, made, upto_seq=5) == ["thanks"]

    async def test_a_message_newer_than_the_turn_does_not_count(self, database: Database) -> None:
        conversation = await make_conversation(database, text="send the mugs back")
        made = await offer(database, conversation)
        await say(database, conversation, upto_seq=1)
        await receive(database, "hm")
        await receive(database, "yes")

        assert await answers(database, made, upto_seq=3) == ["hm"]


async def take(
    database: Database,
    proposal: Proposal,
    *,
    customer_id: int = ANN_ID,
    conversation_id: str | None = None,
) -> Proposal:
    async with database.write() as session:
        return await proposals.take(
            session,
            conversation_id or proposal.conversation_id,
            proposal_id=proposal.id,
            customer_id=customer_id,
            now=NOW,
        )


async def read_open(database: Database, conversation: Conversation) -> Proposal | None:
    async with database.read() as session:
        return await proposals.open_proposal(session, conversation.id, now=NOW)


async def say(database: Database, conversation: Conversation, *, upto_seq: int) -> bool:
    """Answer as the bot; tell whether the reply was stored."""
    now = NOW + timedelta(minutes=upto_seq)
    lease = await hold(database, conversation, now=now)
    async with database.write() as session:
        return (
            await replies.store_reply(
                session, lease, bot_reply("Shall I?"), upto_seq=upto_seq, now=now
            )
            is not None
        )


async def answers(database: Database, proposal: Proposal, *, upto_seq: int) -> list[str]:
    async with database.read() as session:
        await conversations.get(session, proposal.conversation_id)
        found = await proposals.answers_to(session, proposal, upto_seq=upto_seq)
    return [message.text for message in found]
