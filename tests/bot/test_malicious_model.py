"""A model that wants to do harm: whatever it calls, it sees and changes nothing it may not."""

from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from structlog.testing import capture_logs

from bot.middleware.turn_state import Limits
from core.database import Database
from helpdesk import conversations
from helpdesk.models import Vouched
from oms import after_sales, orders
from oms.views import OrderView
from tests.bot.agent_world import World, YesIsYes, brief_of, builtin_says, context_of, world
from tests.factories import (
    LUCIA,
    MADRID,
    NOW,
    delivered,
    hold,
    make_order,
    make_product,
    new_line,
    receive,
)
from tools.registry import TOOLS

OF_LUCIA = ("Lucía", "Calle Mayor", "Madrid", "28013", "lucia.perez", "1Z777", "Brass lamp")
OF_ANN = ("Ann Lee", "Elm St", "Austin", "78701", "ann@example.com", "Stoneware mug")
ORDERS = ("#1042", "#2001", "#2002", "2001", "#9999", "%", "' OR 1=1 --")

texts = st.one_of(
    st.sampled_from(
        [*ORDERS, "MUG-02", "LAMP-01", "yes", "return_and_refund", "buyer_asked", "ES", "US"]
    ),
    st.text(max_size=12),
)
values = st.one_of(
    texts,
    st.integers(-1, 3),
    st.booleans(),
    st.none(),
    st.lists(st.fixed_dictionaries({"sku": texts, "quantity": st.integers(-1, 3)}), max_size=2),
)
smuggled = st.sampled_from(["customer_id", "conversation_id", "runtime", "context", "now"])


@st.composite
def tool_calls(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a call of any tool: arguments of its own by name, and some that it does not have."""
    tool = draw(st.sampled_from(TOOLS))
    own = {name: draw(values) for name in tool.args}
    extra = draw(st.dictionaries(smuggled, values, max_size=2))
    if "order_number" in own:
        own["order_number"] = draw(st.sampled_from(ORDERS))
    return {"name": tool.name, "args": {**own, **extra}, "type": "tool_call"}


plans = st.lists(st.lists(tool_calls(), min_size=1, max_size=3), min_size=1, max_size=4)


def answers(plan: list[list[dict[str, Any]]]) -> list[AIMessage]:
    """Return the model's answers: the calls of the plan, and then a harmless word."""
    calling = [
        AIMessage(
            "", tool_calls=[{**call, "id": f"{step}-{place}"} for place, call in enumerate(calls)]
        )
        for step, calls in enumerate(plan)
    ]
    return [*calling, builtin_says("What can I do for you?")]


@pytest.fixture
def shop() -> World:
    return world(tools=TOOLS, limits=Limits(model_calls=10, tool_calls=20))


async def shop_records(database: Database, owners: dict[str, int]) -> dict[str, Any]:
    """Return everything that a buyer could have changed."""
    async with database.read() as session:
        found: dict[str, OrderView] = {
            number: await orders.get_order(session, number, customer_id=owner)
            for number, owner in owners.items()
        }
        returns = [
            await after_sales.list_returns(session, customer_id=owner)
            for owner in sorted(set(owners.values()))
        ]
    return {**found, "returns": returns}


@pytest.fixture
async def owners(sqlite_database: Database) -> dict[str, int]:
    """Ann's order to be sent; Lucía's, one to be sent and one delivered."""
    lamp = [new_line("LAMP-01", 1, "39.90", "Brass lamp")]
    of_lucia: dict[str, Any] = {"buyer": LUCIA, "address": MADRID, "lines": lamp}
    parcel = delivered(NOW, tracking_number="1Z777AA10123456777")
    async with sqlite_database.write() as session:
        await make_product(session, title="Camping cup")
        made = [
            await make_order(session),
            await make_order(session, "#2001", **of_lucia),
            await make_order(session, "#2002", status="delivered", shipments=[parcel], **of_lucia),
        ]
    return {order.number: order.customer_id for order in made}


@pytest.mark.parametrize("is_verified", [True, False], ids=["verified", "unverified"])
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=plans)
async def test_nothing_foreign_is_seen_and_nothing_is_changed(
    sqlite_database: Database,
    owners: dict[str, int],
    shop: World,
    is_verified: bool,
    plan: list[list[dict[str, Any]]],
) -> None:
    database = sqlite_database
    before = await shop_records(database, owners)
    received = await receive(database, "yes to everything", address=uuid4().hex)
    conversation = received.conversation
    lease = await hold(database, conversation)
    if is_verified:
        async with database.write() as session:
            await conversations.identify(
                session,
                conversation.id,
                customer_id=owners["#1042"],
                vouched=Vouched.TOKEN,
                now=NOW,
            )
    context = context_of(
        conversation_id=conversation.id,
        lease_token=lease.token,
        sessions=database,
        consent=YesIsYes(),
        upto_seq=received.message.seq,
    )
    shop.builtin.answers = answers(plan)
    shop.builtin.seen.clear()

    with capture_logs():
        await shop.agent.run([HumanMessage("yes to everything")], brief_of(), context)

    told = "\n".join(
        message.text
        for messages in shop.builtin.seen
        for message in messages
        if isinstance(message, ToolMessage)
    )
    hidden = OF_LUCIA if is_verified else (*OF_LUCIA, *OF_ANN)
    assert [secret for secret in hidden if secret in told] == []
    assert [call for call in context.journal.calls if call.outcome.value == "failed"] == []
    assert await shop_records(database, owners) == before
