"""The agent with the real tools on a real database, and a scripted model at the endpoint."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest

from bot.history import chat_history
from bot.middleware.turn_state import Limits
from bot.models import NamedModel
from core.database import Database
from helpdesk import conversations
from helpdesk.leases import Lease
from helpdesk.models import Conversation, Vouched
from helpdesk.replies import store_reply
from oms import after_sales
from tests.bot.agent_world import (
    Played,
    Shown,
    World,
    YesIsYes,
    brief_of,
    builtin_calls,
    builtin_says,
    context_of,
    endpoint_model,
    world,
)
from tests.factories import NOW, bot_reply, delivered, hold, make_order, receive
from tests.scripted_endpoint import ScriptedEndpoint, calls, fails, says, scripted_endpoint
from tools.registry import TOOLS

RETURN = {"order_number": "#1042", "items": [{"sku": "MUG-02", "quantity": 1}]}
PROPOSED = "One Stoneware mug of #1042 would go back, and you would get 14.00 USD. Shall I?"


@dataclass
class Buyer:
    """Ann, writing to the agent, one message a turn."""

    shop: World
    database: Database
    conversation: Conversation
    customer_id: int
    lease: Lease

    async def is_vouched_for(self) -> None:
        async with self.database.write() as session:
            await conversations.identify(
                session,
                self.conversation.id,
                customer_id=self.customer_id,
                vouched=Vouched.TOKEN,
                now=NOW,
            )

    async def writes(self, text: str) -> Played:
        message = (await receive(self.database, text)).message
        async with self.database.read() as session:
            history = await conversations.history(session, self.conversation.id)
        context = replace(
            context_of(),
            conversation_id=self.conversation.id,
            lease_token=self.lease.token,
            sessions=self.database,
            consent=YesIsYes(),
            upto_seq=message.seq,
        )
        said = chat_history(history, upto_seq=message.seq)
        result = await self.shop.agent.run(said, brief_of(latest_text=text), context)
        async with self.database.write() as session:
            await store_reply(
                session, self.lease, bot_reply(result.text), upto_seq=message.seq, now=NOW
            )
        return Played(result, context, Shown())

    async def returns(self) -> list[str]:
        async with self.database.read() as session:
            opened = await after_sales.list_returns(session, customer_id=self.customer_id)
        return [each.number for each in opened]


@pytest.fixture
async def endpoint() -> AsyncIterator[ScriptedEndpoint]:
    async with scripted_endpoint(says("Hello!")) as served:
        yield served


@pytest.fixture
async def primary(endpoint: ScriptedEndpoint) -> AsyncIterator[NamedModel]:
    async with endpoint_model(endpoint.base_url) as model:
        yield model


@pytest.fixture
async def ann(database: Database, primary: NamedModel) -> Buyer:
    async with database.write() as session:
        order = await make_order(session, status="delivered", shipments=[delivered(NOW)])
    conversation = (await receive(database, "hello")).conversation
    shop = world(primary=primary, tools=TOOLS, limits=Limits(model_seconds=10))
    lease = await hold(database, conversation)
    return Buyer(shop, database, conversation, order.customer_id, lease)


class TestIdentity:
    async def test_keeps_a_stranger_from_every_private_tool(
        self, ann: Buyer, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(
            calls(("get_order", {"order_number": "#1042"}), ("list_orders", {})),
            says("Please send me the order number and the e-mail address of the order."),
        )

        played = await ann.writes("where is #1042?")

        assert played.calls == [("get_order", "refused"), ("list_orders", "refused")]
        assert {call.code for call in played.context.journal.calls} == {"not_verified"}
        assert "Austin" not in str(endpoint.requests[1].messages)

    async def test_is_read_anew_by_each_call(self, ann: Buyer, endpoint: ScriptedEndpoint) -> None:
        endpoint.now_does(
            calls(
                ("verify_buyer", {"order_number": "#1042", "secret": "ann@example.com"}),
                ("get_order", {"order_number": "#1042"}),
            ),
            says("Your order #1042 has been delivered."),
        )

        played = await ann.writes("#1042, ann@example.com")

        assert played.calls == [("verify_buyer", "ok"), ("get_order", "ok")]
        assert played.result.text == "Your order #1042 has been delivered."


class TestAReturn:
    async def test_is_proposed_with_a_yes_and_a_no_under_it(
        self, ann: Buyer, endpoint: ScriptedEndpoint
    ) -> None:
        await ann.is_vouched_for()
        endpoint.now_does(calls(("propose_return", RETURN)), says(PROPOSED))

        played = await ann.writes("one mug is chipped, I want to send it back")

        assert played.result.text == PROPOSED
        assert [button.value.partition(":")[0] for button in played.result.buttons] == [
            "confirm",
            "decline",
        ]
        assert await ann.returns() == []

    async def test_is_written_once_though_the_model_fails_right_after_it(
        self, ann: Buyer, endpoint: ScriptedEndpoint
    ) -> None:
        await ann.is_vouched_for()
        endpoint.now_does(calls(("propose_return", RETURN)), says(PROPOSED))
        await ann.writes("one mug is chipped, I want to send it back")
        endpoint.now_does(calls(("confirm_proposal", {})), fails(500))
        ann.shop.builtin.answers = [
            builtin_calls("confirm_proposal"),
            builtin_says("Your return has been opened."),
        ]

        played = await ann.writes("yes please")

        assert played.calls == [("confirm_proposal", "ok"), ("confirm_proposal", "refused")]
        assert played.result.text == "Your return has been opened."
        assert played.result.fallback
        assert len(await ann.returns()) == 1

    async def test_is_not_written_in_the_turn_that_proposes_it(
        self, ann: Buyer, endpoint: ScriptedEndpoint
    ) -> None:
        await ann.is_vouched_for()
        endpoint.now_does(
            calls(("propose_return", RETURN), ("confirm_proposal", {})),
            says("Your return has been opened."),
            says(PROPOSED),
        )

        played = await ann.writes("send it back, yes yes yes")

        assert played.calls == [("propose_return", "ok"), ("confirm_proposal", "refused")]
        assert played.result.text == PROPOSED
        assert await ann.returns() == []
