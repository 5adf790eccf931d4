"""The rules of the way of a message: each test fails without its rule."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

import pytest
from langchain_core.messages import BaseMessage
from sqlalchemy import select

from bot.agent import AgentResult
from bot.brief import TurnBrief
from bot.messages import Attachment
from core.clock import FrozenClock
from core.database import Database
from core.shop import Shop
from helpdesk import handovers, proposals
from helpdesk.models import Author, HandOverReason, Owner, Turn as TurnRow
from tests.bot.conftest import Desk, make_desk
from tests.factories import make_staff
from tests.fakes import Gate
from tools.context import ToolContext


class TestReceiving:
    async def test_a_message_is_answered(self, desk: Desk) -> None:
        assert await desk.say("where is my order?") == ["Re: where is my order?"]

    async def test_a_second_copy_of_a_message_is_dropped(self, desk: Desk) -> None:
        await desk.say("hello", external_id="same")

        assert await desk.say("hello", external_id="same") == []
        assert len(await desk.messages(Author.BUYER)) == 1

    async def test_it_is_stored_before_anything_thinks(self, desk: Desk) -> None:
        await desk.hear("hello")

        assert [message.text for message in await desk.messages()] == ["hello"]
        assert desk.agent.briefs == []

    @pytest.mark.parametrize(
        "text", ["", "\x00", "\ud800", "😀" * 10_000, "\u202e" * 10_000, "a\x07b", "\n\n\n"]
    )
    async def test_whatever_she_types_is_stored_and_answered(self, desk: Desk, text: str) -> None:
        assert len(await desk.say(text)) == 1


class TestBursts:
    async def test_messages_close_together_are_answered_once(
        self, database: Database, clock: FrozenClock
    ) -> None:
        desk = make_desk(database, clock, burst=1.5)
        await desk.hear("hi")
        clock.advance(timedelta(seconds=1))
        await desk.hear("where is it?")
        clock.advance(timedelta(seconds=2))

        await desk.jobs.run_all()

        assert [sent.text for sent in desk.channel.sent] == ["Re: hi\nwhere is it?"]

    async def test_while_she_is_still_writing_the_answer_waits(
        self, database: Database, clock: FrozenClock
    ) -> None:
        desk = make_desk(database, clock, burst=1.5)
        received = await desk.hear("hi")
        clock.advance(timedelta(seconds=1))
        desk.jobs.waiting.clear()

        await desk.turn.answer(received.conversation_id)

        assert desk.agent.briefs == []
        assert [job[2] for job in desk.jobs.waiting] == [pytest.approx(0.5)]

    async def test_one_who_never_pauses_is_answered_all_the_same(
        self, database: Database, clock: FrozenClock
    ) -> None:
        desk = make_desk(database, clock, burst=1.5)
        for _ in range(4):
            await desk.hear("and another thing")
            clock.advance(timedelta(seconds=1.4))
        received = await desk.hear("and one more")
        clock.advance(timedelta(seconds=0.5))

        await desk.turn.answer(received.conversation_id)

        assert len(desk.agent.briefs) == 1

    async def test_a_button_is_answered_at_once(
        self, database: Database, clock: FrozenClock
    ) -> None:
        desk = make_desk(database, clock, burst=1.5)

        assert len(await desk.say("Yes", press="confirm:1")) == 1


class TestOneTurnAtATime:
    async def test_another_worker_leaves_a_held_conversation_alone(self, desk: Desk) -> None:
        gate = Gate()
        desk.agent.think = held_at(gate)
        received = await desk.hear("hello")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()

        await desk.turn.answer(received.conversation_id)

        assert len(desk.agent.briefs) == 1
        gate.opened.set()
        await thinking

    async def test_no_transaction_is_open_while_the_model_thinks(self, desk: Desk) -> None:
        gate = Gate()
        desk.agent.think = held_at(gate)
        received = await desk.hear("hello")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()

        # A writer that holds the database would make this wait for ever.
        await asyncio.wait_for(desk.hear("and?"), 5)

        gate.opened.set()
        await thinking

    async def test_a_reply_is_dropped_when_she_has_written_more(self, desk: Desk) -> None:
        gate = Gate()
        desk.agent.think = held_at(gate)
        received = await desk.hear("where is it")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()
        await desk.hear("order 1042")
        gate.opened.set()
        await thinking
        desk.agent.think = None

        await desk.jobs.run_all()

        assert [sent.text for sent in desk.channel.sent] == ["Re: where is it\norder 1042"]

    async def test_a_reply_that_tells_of_a_change_is_kept_though_she_has_written_more(
        self, desk: Desk
    ) -> None:
        gate = Gate()

        async def confirm(
            history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
        ) -> AgentResult:
            context.journal.record(
                name="confirm_proposal",
                arguments={},
                outcome="ok",
                code=None,
                result={},
                milliseconds=1,
            )
            await gate.pass_through()
            return AgentResult(text="Done.", model="fake")

        desk.agent.think = confirm
        received = await desk.hear("yes")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()
        await desk.hear("thanks")
        gate.opened.set()
        await thinking
        desk.agent.think = None

        await desk.jobs.run_all()

        assert [sent.text for sent in desk.channel.sent] == ["Done.", "Re: thanks"]

    async def test_what_a_dropped_reply_would_have_shown_does_not_wait_for_a_yes(
        self, desk: Desk
    ) -> None:
        gate = Gate()

        async def propose(
            history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
        ) -> AgentResult:
            async with desk.database.write() as session:
                await proposals.propose(
                    session,
                    conversation_id=context.conversation_id,
                    customer_id=1,
                    kind="cancellation",
                    order_id=1,
                    order_version=1,
                    payload={},
                    summary={},
                    now=desk.clock.now(),
                )
            context.journal.record(
                name="propose_cancellation",
                arguments={},
                outcome="ok",
                code=None,
                result={},
                milliseconds=1,
            )
            await gate.pass_through()
            return AgentResult(text="Shall I cancel it?", model="fake")

        desk.agent.think = propose
        received = await desk.hear("cancel my order")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()
        await desk.hear("yes")
        gate.opened.set()
        await thinking

        async with desk.database.read() as session:
            waiting = await proposals.open_proposal(
                session, received.conversation_id, now=desk.clock.now()
            )
        assert waiting is None

    async def test_a_lease_is_renewed_while_the_model_thinks(
        self, database: Database, clock: FrozenClock
    ) -> None:
        desk = make_desk(database, clock)
        desk.turn._leasing.seconds = 0.3
        gate = Gate()
        desk.agent.think = held_at(gate)
        received = await desk.hear("hello")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()
        begun = (await desk.conversation()).lease_until
        clock.advance(timedelta(seconds=0.2))

        async with asyncio.timeout(10):
            while (await desk.conversation()).lease_until == begun:
                await asyncio.sleep(0.02)

        gate.opened.set()
        await thinking


class TestAfterACrash:
    async def test_a_conversation_that_nobody_knocked_for_is_swept_up(self, desk: Desk) -> None:
        await desk.hear("hello")
        desk.jobs.waiting.clear()

        await desk.turn.sweep()
        await desk.jobs.run_all()

        assert len(desk.channel.sent) == 1

    async def test_what_a_dead_worker_held_is_taken_up_after_its_lease(
        self, database: Database, clock: FrozenClock
    ) -> None:
        dead, alive = (
            make_desk(database, clock, worker="w1"),
            make_desk(database, clock, worker="w2"),
        )
        gate = Gate()
        dead.agent.think = held_at(gate)
        received = await dead.hear("hello")
        thinking = asyncio.create_task(dead.turn.answer(received.conversation_id))
        await gate.reached.wait()

        await alive.turn.sweep()
        assert alive.jobs.waiting == []
        clock.advance(timedelta(seconds=11))
        await alive.turn.sweep()
        await alive.jobs.run_all()

        assert [sent.text for sent in alive.channel.sent] == ["Re: hello"]
        gate.opened.set()
        await thinking
        assert len(await alive.messages(Author.BOT)) == 1

    async def test_a_turn_that_breaks_gives_its_lease_back(self, desk: Desk) -> None:
        async def broken(*_: object) -> AgentResult:
            raise RuntimeError("a bug")

        desk.agent.think = broken
        received = await desk.hear("hello")
        with pytest.raises(RuntimeError, match="a bug"):
            await desk.turn.answer(received.conversation_id)
        desk.agent.think = None

        await desk.turn.answer(received.conversation_id)

        assert len(await desk.messages(Author.BOT)) == 1


class TestPeople:
    async def test_once_a_person_has_it_the_bot_says_nothing(self, desk: Desk) -> None:
        await desk.say("hello")
        await claim(desk)

        assert await desk.say("where is my order?") == []
        assert len(desk.agent.briefs) == 1

    async def test_a_person_who_claims_while_the_model_thinks_is_not_talked_over(
        self, desk: Desk
    ) -> None:
        gate = Gate()
        desk.agent.think = held_at(gate)
        received = await desk.hear("hello")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()
        await claim(desk)
        gate.opened.set()
        await thinking
        await desk.jobs.run_all()

        assert desk.channel.sent == []
        assert await desk.messages(Author.BOT) == []

    async def test_a_dead_end_that_loses_to_a_claim_says_nothing(self, desk: Desk) -> None:
        gate = Gate()

        async def fail_slowly(*_: object) -> AgentResult:
            await gate.pass_through()
            return AgentResult(text="", model="fake", dead_end="model_failed")

        desk.agent.think = fail_slowly
        received = await desk.hear("hello")
        thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
        await gate.reached.wait()
        await claim(desk)
        gate.opened.set()
        await thinking

        assert await desk.messages(Author.BOT) == []
        assert (await desk.conversation()).owner == Owner.HUMAN

    async def test_given_back_the_bot_answers_only_what_comes_after(self, desk: Desk) -> None:
        await desk.say("hello")
        staff_id = await claim(desk)
        await desk.say("are you there?")
        conversation = await desk.conversation()
        async with desk.database.write() as session:
            await handovers.release_to_bot(
                session, conversation.id, staff_id=staff_id, now=desk.clock.now()
            )

        assert await desk.say("where is my order?") == ["Re: where is my order?"]

    async def test_a_dead_end_calls_a_person_and_tells_the_buyer(self, desk: Desk) -> None:
        async def fail(*_: object) -> AgentResult:
            return AgentResult(text="", model="fake", dead_end="model_failed")

        desk.agent.think = fail

        (said,) = await desk.say("hello")

        conversation = await desk.conversation()
        async with desk.database.read() as session:
            hand_over = await handovers.latest_hand_over(session, conversation.id)
        assert conversation.owner == Owner.QUEUE
        assert hand_over is not None
        assert hand_over.reason == HandOverReason.MODEL_FAILED
        assert "hello" in hand_over.summary
        assert "11:00" in said

    @pytest.mark.parametrize("kind", ["photo", "voice"])
    async def test_a_photo_or_voice_note_goes_to_a_person_with_its_file(
        self, desk: Desk, kind: str
    ) -> None:

        said = await desk.say("", attachments=(Attachment(kind, "file-9"),))  # type: ignore[arg-type]  # one of the two

        conversation = await desk.conversation()
        async with desk.database.read() as session:
            hand_over = await handovers.latest_hand_over(session, conversation.id)
        assert len(said) == 1
        assert hand_over is not None
        assert "file-9" in hand_over.summary


class TestInTheQueue:
    async def queued(self, desk: Desk) -> None:
        await desk.say("hello")
        conversation = await desk.conversation()
        async with desk.database.write() as session:
            await handovers.hand_over(
                session,
                conversation.id,
                reason=HandOverReason.BUYER_ASKED,
                summary="",
                actor="bot",
                shop=Shop(),
                now=desk.clock.now(),
            )

    async def test_she_is_told_once_an_hour_that_a_person_will_answer(self, desk: Desk) -> None:
        await self.queued(desk)

        said = [len(await desk.say("hello?")) for _ in range(2)]
        desk.clock.advance(timedelta(minutes=61))
        said.append(len(await desk.say("hello??")))

        assert said == [1, 0, 1]
        assert len(desk.agent.briefs) == 1

    async def test_the_notice_offers_the_way_back_to_the_bot(self, desk: Desk) -> None:
        await self.queued(desk)
        await desk.say("hello?")

        assert [button.value for button in desk.channel.sent[-1].buttons] == ["bot"]

        await desk.say("Back", press="bot")
        assert (await desk.conversation()).owner == Owner.BOT
        assert await desk.say("where is it?") == ["Re: where is it?"]


class TestPace:
    async def test_a_flood_gets_one_polite_answer_then_silence_then_people(
        self, desk: Desk
    ) -> None:
        said = [len(await desk.say(f"spam {number}")) for number in range(15)]
        owner_before = (await desk.conversation()).owner
        await desk.say("spam 16")

        assert said == [1] * 6 + [0] * 9
        assert owner_before == Owner.BOT
        assert (await desk.conversation()).owner == Owner.QUEUE
        assert len(desk.agent.briefs) == 5


class TestTheRecord:
    async def test_model_tokens_cost_and_calls_of_a_turn_are_stored(self, desk: Desk) -> None:
        async def think(
            history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
        ) -> AgentResult:
            context.journal.record(
                name="track_order",
                arguments={"order_number": "#1"},
                outcome="refused",
                code="order_not_found",
                result="no",
                milliseconds=3,
            )
            return AgentResult(
                text="No.", model="openai:x", input_tokens=900, output_tokens=20, cost_micros=1234
            )

        desk.agent.think = think
        await desk.say("hello")

        async with desk.database.read() as session:
            (row,) = (await session.scalars(select(TurnRow))).all()
        assert (row.model, row.input_tokens, row.output_tokens, row.cost_micros) == (
            "openai:x",
            900,
            20,
            1234,
        )

    async def test_she_sees_that_the_bot_is_at_work_and_when_it_stops(self, desk: Desk) -> None:
        await desk.say("hello")

        assert desk.channel.activities == ["thinking", None]


def held_at(gate: Gate):  # type: ignore[no-untyped-def]  # a thought like any other
    async def think(
        history: Sequence[BaseMessage], brief: TurnBrief, context: ToolContext
    ) -> AgentResult:
        await gate.pass_through()
        return AgentResult(text=f"Re: {brief.latest_text}", model="fake")

    return think


async def claim(desk: Desk) -> int:
    staff = await make_staff(desk.database)
    conversation = await desk.conversation()
    async with desk.database.write() as session:
        await handovers.claim(session, conversation.id, staff_id=staff.id, now=desk.clock.now())
    return staff.id
