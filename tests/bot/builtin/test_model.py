"""The built-in model drives the agent's own graph: the real tools, guards and database."""

import time
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from langchain_core.messages import HumanMessage, SystemMessage

from bot.agent import Agent, AgentResult, build_agent
from bot.brief import OpenProposal
from bot.builtin.model import BuiltinModel
from bot.history import chat_history
from bot.middleware.turn_state import Limits
from core.database import Database
from helpdesk import conversations, proposals
from helpdesk.leases import Lease
from helpdesk.replies import store_reply
from oms import after_sales, orders
from tests.bot.agent_world import brief_of, context_of
from tests.bot.builtin.talk import PlainConsent, WordList, replies, say
from tests.factories import NOW, bot_reply, hold, make_order, new_event, new_shipment, receive
from tools.registry import TOOLS

EMAIL = "ann@example.com"


def make_model() -> BuiltinModel:
    return BuiltinModel(understander=WordList(), replies=replies(), consent=PlainConsent())


def make_agent() -> Agent:
    return build_agent(
        primary=None, builtin=make_model(), tools=TOOLS, limits=Limits(), replies=replies()
    )


@dataclass
class Visitor:
    """Somebody who writes to the bot, one message a turn."""

    agent: Agent
    database: Database
    conversation_id: str
    lease: Lease

    async def writes(self, text: str) -> tuple[AgentResult, list[tuple[str, str]]]:
        """Play a turn; return what came of it, and which tools ended how."""
        message = (await receive(self.database, text)).message
        async with self.database.read() as session:
            history = await conversations.history(session, self.conversation_id)
            conversation = await conversations.get(session, self.conversation_id)
            waiting = await proposals.open_proposal(session, self.conversation_id, now=NOW)
        context = replace(
            context_of(),
            conversation_id=self.conversation_id,
            lease_token=self.lease.token,
            sessions=self.database,
            consent=PlainConsent(),
            upto_seq=message.seq,
        )
        brief = brief_of(
            latest_text=text,
            is_verified=conversation.customer_id is not None,
            proposal=waiting
            and OpenProposal(
                waiting.id, waiting.kind, waiting.payload["order_number"], waiting.summary
            ),
        )
        said = chat_history(history, upto_seq=message.seq)
        result = await self.agent.run(said, brief, context)
        reply = bot_reply(result.text, dialogue=result.dialogue)
        async with self.database.write() as session:
            await store_reply(session, self.lease, reply, upto_seq=message.seq, now=NOW)
        return result, [(call.name, call.outcome.value) for call in context.journal.calls]


@pytest.fixture
async def visitor(database: Database) -> Visitor:
    conversation = (await receive(database, "hi")).conversation
    lease = await hold(database, conversation)
    return Visitor(make_agent(), database, conversation.id, lease)


async def has_order(database: Database, status: str, *shipments: dict[str, Any]) -> int:
    """Give Ann her order of two mugs; return her id."""
    async with database.write() as session:
        order = await make_order(session, status=status, shipments=list(shipments))
    return order.customer_id


async def test_a_proof_in_a_later_turn_serves_the_wish_at_once(
    visitor: Visitor, database: Database
) -> None:
    event = new_event("in_transit", NOW - timedelta(days=1))
    await has_order(database, "shipped", new_shipment(event))

    asked, nothing = await visitor.writes("where is my parcel? #1042")
    told, called = await visitor.writes(f"my mail is {EMAIL}")

    assert nothing == []
    assert asked.text == say("ask-secret", order="#1042")
    assert called == [("verify_buyer", "ok"), ("track_order", "ok")]
    assert "Leipzig, DE" in told.text
    assert "1Z999AA10123456784 (UPS)" in told.text
    assert told.dead_end is None


async def test_a_stranger_learns_nothing(visitor: Visitor, database: Database) -> None:
    await has_order(database, "to_ship")

    foreign, called = await visitor.writes("status of #1042, I am mallory@example.com")
    missing, _ = await visitor.writes("status of #9999, I am mallory@example.com")

    assert called == [("verify_buyer", "refused")]
    assert foreign.text == missing.text.replace("#9999", "#1042")


async def test_a_return_is_written_after_a_yes_and_once(
    visitor: Visitor, database: Database
) -> None:
    event = new_event("delivered", NOW - timedelta(days=3))
    customer_id = await has_order(database, "delivered", new_shipment(event))

    proposed, _ = await visitor.writes(f"return 1 mug of #1042, I am {EMAIL}")
    done, called = await visitor.writes("yes please")
    _, again = await visitor.writes("yes")

    assert "$14.00" in proposed.text
    assert [button.value.partition(":")[0] for button in proposed.buttons] == ["confirm", "decline"]
    assert called == [("confirm_proposal", "ok")]
    assert again == []
    async with database.read() as session:
        (opened,) = await after_sales.list_returns(session, customer_id=customer_id)
    assert [(line.sku, line.quantity) for line in opened.lines] == [("MUG-02", 1)]
    assert opened.number in done.text


async def test_a_cancellation_is_written_after_a_yes(visitor: Visitor, database: Database) -> None:
    customer_id = await has_order(database, "to_ship")

    proposed, _ = await visitor.writes(f"cancel #1042, I am {EMAIL}")
    done, _ = await visitor.writes("yes")

    assert "$28.00" in proposed.text
    assert "$28.00" in done.text
    async with database.read() as session:
        order = await orders.get_order(session, "#1042", customer_id=customer_id, now=NOW)
    assert order.headline == "cancelled"


async def test_an_address_is_changed_after_a_yes(visitor: Visitor, database: Database) -> None:
    customer_id = await has_order(database, "to_ship")

    await visitor.writes(f"status of #1042, I am {EMAIL}")
    await visitor.writes("I need another address")
    await visitor.writes("5 Oak Ave, Dallas, TX 75001")
    done, called = await visitor.writes("yes")

    assert called == [("confirm_proposal", "ok")]
    assert "5 Oak Ave" in done.text
    async with database.read() as session:
        order = await orders.get_order(session, "#1042", customer_id=customer_id, now=NOW)
    assert (order.address.line1, order.address.postal_code) == ("5 Oak Ave", "75001")


async def test_a_person_is_called_and_the_hour_is_named(visitor: Visitor) -> None:
    result, called = await visitor.writes("I want a person")
    assert called == [("hand_over", "ok")]
    assert result.text.startswith(say("handover-calm", reason="buyer_asked"))
    assert "(UTC)" in result.text


def messages_of(text: str, **brief: Any) -> list[Any]:
    described = brief_of(latest_text=text, **brief)
    return [SystemMessage("", additional_kwargs={"brief": described}), HumanMessage(text)]


async def test_the_same_messages_always_give_the_same_answer() -> None:
    model, messages = make_model(), messages_of("where is #2077")
    one, other = await model.ainvoke(messages), model.invoke(messages)
    assert one.content == other.content
    assert one.additional_kwargs == other.additional_kwargs


async def test_a_step_costs_about_a_millisecond() -> None:
    model, messages = make_model(), messages_of("return something", is_verified=True)
    await model.ainvoke(messages)
    started = time.perf_counter()
    for _ in range(100):
        await model.ainvoke(messages)
    # Several times the aim, since the machine may be busy with other tests.
    assert (time.perf_counter() - started) / 100 < 0.01
