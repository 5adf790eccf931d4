import asyncio
import json
from collections.abc import AsyncIterator
from time import monotonic

import pytest
from langchain_core.messages import AIMessage, HumanMessage
from structlog.testing import capture_logs

from bot.messages import Button, Source
from bot.middleware.turn_state import Limits
from tests.bot.agent_world import (
    ENDPOINT_NAME,
    World,
    brief_of,
    builtin_calls,
    builtin_says,
    context_of,
    endpoint_model,
    world,
)
from tests.scripted_endpoint import (
    ScriptedEndpoint,
    calls,
    fails,
    hangs,
    says,
    scripted_endpoint,
)

# Ample for an endpoint that answers, on a busy machine too.
LIMITS = Limits(model_calls=6, tool_calls=6, model_seconds=10, breaker_seconds=30)


@pytest.fixture
async def endpoint() -> AsyncIterator[ScriptedEndpoint]:
    async with scripted_endpoint(says("Hello, how can I help you today?")) as served:
        yield served


class Seconds:
    """A monotonic clock that a test turns."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def shop(endpoint: ScriptedEndpoint, seconds: Seconds) -> AsyncIterator[World]:
    async with endpoint_model(endpoint.base_url) as primary:
        opened = world(primary=primary, limits=LIMITS)
        opened.agent._breaker.now = seconds
        yield opened


class TestTheBuiltInModelAlone:
    async def test_answers_with_its_own_memory_and_buttons(self) -> None:
        said = builtin_says(
            "Which order is it?",
            dialogue={"asked": "order"},
            buttons=[{"value": "human", "label": "A person"}],
        )

        played = await world(said).play("where is it?")

        assert played.result.text == "Which order is it?"
        assert played.result.model == "builtin"
        assert not played.result.fallback
        assert played.result.dialogue == {"asked": "order"}
        assert played.result.buttons == (Button("human", "A person"),)

    async def test_finds_the_brief_beside_the_instructions(self) -> None:
        shop = world()
        brief = brief_of("es")

        await shop.play("hola", brief=brief)

        assert shop.builtin.seen[0][0].additional_kwargs["brief"] is brief

    async def test_sees_the_history_as_it_was_kept(self) -> None:
        shop = world()
        earlier = AIMessage("Which one?", additional_kwargs={"dialogue": {"asked": "order"}})

        await shop.play("#1", history=[HumanMessage("hi"), earlier])

        assert shop.builtin.seen[0][2].additional_kwargs["dialogue"] == {"asked": "order"}

    async def test_that_says_nothing_ends_in_a_hand_over(self) -> None:
        played = await world(builtin_says("")).play()

        assert played.result.dead_end == "model_failed"

    async def test_that_states_what_nobody_said_ends_in_a_hand_over(self) -> None:
        played = await world(builtin_says("Order #4711 arrives on May 4, 2026.")).play()

        assert played.result.dead_end == "model_failed"
        assert played.result.text == ""

    async def test_that_loops_ends_in_a_hand_over(self) -> None:
        played = await world(builtin_calls("search_help", question="x"), limits=LIMITS).play()

        assert played.result.dead_end == "model_failed"


class TestTheLastCheck:
    async def test_lets_the_model_write_a_faulty_reply_anew(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(says("It arrives on May 4, 2026."), says("I do not know the date."))

        played = await shop.play("when?")

        assert played.result.text == "I do not know the date."
        assert played.result.model == ENDPOINT_NAME
        corrected = endpoint.requests[1].messages
        assert "May 4, 2026" in corrected[0]["content"]
        assert [message["role"] for message in corrected] == ["system", "user"]

    async def test_gives_the_turn_to_the_built_in_model_after_a_second_fault(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(says("It arrives on May 4, 2026."), says("I will call you."))

        played = await shop.play("when?")

        assert played.result.text == "Hello from the built-in one."
        assert played.result.fallback
        assert played.result.input_tokens == 200

    async def test_lets_nothing_out_where_both_models_are_at_fault(
        self, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(says("I will call you."))
        async with endpoint_model(endpoint.base_url) as primary:
            played = await world(builtin_says("I guarantee it."), primary=primary).play()

        assert played.result.dead_end == "model_failed"
        assert played.result.text == ""

    async def test_takes_earlier_turns_as_evidence(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(says("As I said: R-1001, until December 9."))
        history = [HumanMessage("return"), AIMessage("Your return R-1001: until 9 December 2026.")]

        played = await shop.play("until when?", history=history)

        assert played.result.text == "As I said: R-1001, until December 9."

    async def test_keeps_what_it_held_back_out_of_the_log(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(says("It arrives on May 4, 2026."), says("I do not know."))

        with capture_logs() as logged:
            await shop.play("when?")

        assert [entry["guard"] for entry in logged if entry["event"] == "reply_held_back"] == [
            "facts"
        ]
        assert "May 4" not in json.dumps(logged)


class TestTools:
    async def test_that_refuse_tell_the_model_why(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(
            calls(("verify_buyer", {"order_number": "#9", "secret": "x"})),
            says("That did not match."),
        )

        played = await shop.play("#9 x")

        call = played.context.journal.calls[0]
        assert (call.name, call.outcome.value, call.code) == (
            "verify_buyer",
            "refused",
            "order_not_found",
        )
        assert "There is no order '#9'" in endpoint.requests[1].messages[-1]["content"]

    async def test_that_fail_once_leave_the_turn_going(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(
            calls(("search_products", {"query": "mug"})), says("I cannot search just now.")
        )

        with capture_logs() as logged:
            played = await shop.play("mug?")

        assert played.result.text == "I cannot search just now."
        assert played.calls == [("search_products", "failed")]
        told = endpoint.requests[1].messages[-1]["content"]
        assert "could not be done" in told
        assert "no index" not in told
        assert any(entry["event"] == "tool_failed" and entry.get("exc_info") for entry in logged)

    async def test_that_fail_twice_hand_the_turn_over(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(("search_products", {"query": "mug"})))

        with capture_logs():
            played = await shop.play("mug?")

        assert played.result.dead_end == "tool_failed"
        assert played.calls == [("search_products", "failed")] * 2

    async def test_show_the_buyer_which_step_is_under_way(self) -> None:
        played = await world(
            builtin_calls("search_help", question="x"), builtin_says("You have 45 days.")
        ).play()

        assert played.shown.steps == ["search_help"]

    async def test_whose_progress_cannot_be_shown_run_all_the_same(self) -> None:
        async def broken(_step: str | None) -> None:
            raise ConnectionError

        shop = world(builtin_calls("search_help", question="x"), builtin_says("45 days."))
        context = context_of(progress=broken)

        result = await shop.agent.run([HumanMessage("hi")], brief_of(), context)

        assert result.text == "45 days."


class TestWhatGoesWithAReply:
    async def test_names_the_articles_it_rests_on_once(self) -> None:
        search = builtin_calls("search_help", question="x")

        played = await world(search, search, builtin_says("You have 45 days.")).play()

        assert played.result.sources == (Source("returns", "Returns", "en"),)


class TestTheBreaker:
    async def test_leaves_a_failing_endpoint_alone_after_two_turns(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(fails(500))

        for _ in range(4):
            await shop.play()

        assert len(endpoint.requests) == 2

    async def test_answers_at_once_while_it_is_open(self, endpoint: ScriptedEndpoint) -> None:
        endpoint.now_does(hangs())
        limits = Limits(model_seconds=0.5, breaker_seconds=60)
        async with endpoint_model(endpoint.base_url) as primary:
            shop = world(primary=primary, limits=limits)
            await shop.play()
            await shop.play()
            started = monotonic()
            played = await shop.play()

        assert monotonic() - started < limits.model_seconds
        assert played.result.fallback

    async def test_tries_the_endpoint_again_with_one_turn(
        self, shop: World, endpoint: ScriptedEndpoint, seconds: Seconds
    ) -> None:
        endpoint.now_does(fails(500))
        await shop.play()
        await shop.play()
        seconds.now += LIMITS.breaker_seconds
        endpoint.now_does(says("I am back."))

        played = await asyncio.gather(*(shop.play() for _ in range(5)))

        assert sorted(turn.result.text for turn in played) == [
            *["Hello from the built-in one."] * 4,
            "I am back.",
        ]
        assert (await shop.play()).result.text == "I am back."

    async def test_a_turn_called_off_while_it_probes_lets_the_next_one_probe(
        self, shop: World, endpoint: ScriptedEndpoint, seconds: Seconds
    ) -> None:
        endpoint.now_does(fails(500))
        await shop.play()
        await shop.play()
        seconds.now += LIMITS.breaker_seconds
        endpoint.now_does(hangs(), says("I am back."))
        probing = asyncio.create_task(shop.play())
        while len(endpoint.requests) < 3:
            await asyncio.sleep(0.01)
        probing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await probing

        assert (await shop.play()).result.text == "I am back."

    async def test_says_why_once_and_without_a_word_of_the_conversation(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(fails(401, '{"error": {"message": "key sk-123 of ann@example.com"}}'))

        with capture_logs() as logged:
            await shop.play("my name is Ann")

        assert [(entry["cause"], entry["log_level"]) for entry in logged] == [("401", "warning")]
        assert "ann" not in json.dumps(logged).lower()


async def test_many_turns_at_once_do_not_touch_each_other(
    shop: World, endpoint: ScriptedEndpoint
) -> None:
    endpoint.now_does(calls(("search_help", {"question": "x"})), says("Which order is it?"))

    played = await asyncio.gather(*(shop.play(f"hello {number}") for number in range(8)))

    assert all(turn.result.text == "Which order is it?" for turn in played)
    assert sum(len(turn.calls) for turn in played) == 1
