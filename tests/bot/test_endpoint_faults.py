"""Every way in which an endpoint goes wrong, over real HTTP, ends in an answer of the built-in model."""

from collections.abc import AsyncIterator
from time import monotonic

import pytest
from prometheus_client import REGISTRY

from bot.middleware.turn_state import Limits
from bot.models import NamedModel
from tests.bot.agent_world import (
    ENDPOINT_NAME,
    Played,
    World,
    builtin_calls,
    builtin_says,
    endpoint_model,
    world,
)
from tests.loopback import free_port
from tests.scripted_endpoint import (
    ScriptedEndpoint,
    Step,
    breaks_off,
    calls,
    fails,
    hangs,
    hangs_up,
    says,
    says_nothing,
    says_slowly,
    scripted_endpoint,
    talks_nonsense,
)

# Ample for an endpoint that answers, on a busy machine too.
BUDGET = 10.0
SHORT_BUDGET = 0.3
# What a turn may take beyond the budget: the built-in answer, on a busy machine.
SLACK = 2.0
FALLBACK = "I can look up orders and returns."


@pytest.fixture
async def endpoint() -> AsyncIterator[ScriptedEndpoint]:
    async with scripted_endpoint(says("Hello, how can I help?")) as served:
        yield served


@pytest.fixture(params=[False, True], ids=["whole", "streamed"])
async def primary(
    request: pytest.FixtureRequest, endpoint: ScriptedEndpoint
) -> AsyncIterator[NamedModel]:
    async with endpoint_model(endpoint.base_url, streaming=request.param) as model:
        yield model


@pytest.fixture
def shop(primary: NamedModel) -> World:
    return shop_with(primary, BUDGET)


@pytest.fixture
def hurried_shop(primary: NamedModel) -> World:
    return shop_with(primary, SHORT_BUDGET)


def shop_with(primary: NamedModel, budget: float) -> World:
    limits = Limits(model_calls=4, tool_calls=3, model_seconds=budget)
    return world(builtin_says(FALLBACK), primary=primary, limits=limits)


def fallbacks(cause: str) -> float:
    return REGISTRY.get_sample_value("dragoman_fallbacks_total", {"cause": cause}) or 0.0


def assert_built_in(played: Played) -> None:
    assert played.result.dead_end is None
    assert played.result.text == FALLBACK
    assert played.result.model == "builtin"
    assert played.result.fallback


class TestAHealthyEndpoint:
    async def test_answers(self, shop: World) -> None:
        played = await shop.play("hi")

        assert played.result.text == "Hello, how can I help?"
        assert played.result.model == ENDPOINT_NAME
        assert not played.result.fallback

    async def test_calls_tools_and_its_tokens_are_counted(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(
            calls(("search_help", {"question": "returns"})), says("You have 45 days to return it.")
        )

        played = await shop.play("how long can I return?")

        assert played.result.text == "You have 45 days to return it."
        assert played.calls == [("search_help", "ok")]
        assert (played.result.input_tokens, played.result.output_tokens) == (200, 40)
        assert played.result.cost_micros == 200 * 2.5 + 40 * 10

    async def test_that_thinks_aloud_is_heard_only_where_it_speaks(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(says("<think>She asks for #4711.\nHm.</think>\n\nWhich order is it?"))

        played = await shop.play("hi")

        assert played.result.text == "Which order is it?"

    async def test_several_calls_of_one_answer_are_made_in_order(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(
            calls(
                ("verify_buyer", {"order_number": "#1", "secret": "x"}),
                ("search_help", {"question": "returns"}),
            ),
            says("That did not match."),
        )

        played = await shop.play("hi")

        assert played.calls == [("verify_buyer", "refused"), ("search_help", "ok")]


class TestAFailingEndpoint:
    @pytest.mark.parametrize(
        ("step", "cause"),
        [
            pytest.param(fails(401), "401", id="401"),
            pytest.param(fails(429), "429", id="429"),
            pytest.param(fails(500), "5xx", id="500"),
            pytest.param(fails(503, "<html>busy</html>"), "5xx", id="503 with a page"),
            pytest.param(fails(404), "4xx", id="404"),
            pytest.param(hangs_up(), "bad_answer", id="cut off"),
            pytest.param(
                talks_nonsense("<html>hello</html>", "text/html"), "bad_answer", id="page"
            ),
            pytest.param(talks_nonsense("{not json"), "bad_answer", id="no JSON"),
            pytest.param(talks_nonsense('{"hello": "world"}'), "bad_answer", id="other JSON"),
            pytest.param(talks_nonsense('{"choices": []}'), "bad_answer", id="no choice"),
            pytest.param(talks_nonsense("null"), "bad_answer", id="null"),
            pytest.param(talks_nonsense(""), "bad_answer", id="no body"),
            pytest.param(says_nothing(), "bad_answer", id="empty answer"),
            pytest.param(says("  \n "), "bad_answer", id="blank answer"),
            pytest.param(says("<think>The buyer"), "bad_answer", id="unfinished thought"),
            pytest.param(breaks_off("Your order is"), "bad_answer", id="answer cut short"),
        ],
    )
    async def test_is_answered_for_by_the_built_in_model(
        self, shop: World, endpoint: ScriptedEndpoint, step: Step, cause: str
    ) -> None:
        endpoint.now_does(step)
        before = fallbacks(cause)

        played = await shop.play("hi")

        assert_built_in(played)
        assert fallbacks(cause) == before + 1

    @pytest.mark.parametrize(
        "step",
        [
            pytest.param(hangs(), id="hang"),
            pytest.param(says_slowly("a b c d e f", seconds_a_word=0.1), id="slow"),
        ],
    )
    async def test_that_takes_too_long_is_answered_for_within_the_budget(
        self, hurried_shop: World, endpoint: ScriptedEndpoint, step: Step
    ) -> None:
        endpoint.now_does(step)
        before, started = fallbacks("timeout"), monotonic()

        played = await hurried_shop.play("hi")

        assert_built_in(played)
        assert monotonic() - started < SHORT_BUDGET + SLACK
        assert fallbacks("timeout") == before + 1

    async def test_that_refuses_connections_is_answered_for(self) -> None:
        before = fallbacks("refused")
        async with endpoint_model(f"http://127.0.0.1:{free_port()}/v1") as primary:
            played = await world(builtin_says(FALLBACK), primary=primary).play("hi")

        assert_built_in(played)
        assert fallbacks("refused") == before + 1

    async def test_that_sends_broken_arguments_is_answered_for(
        self, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(("search_help", "{broken")))
        async with endpoint_model(endpoint.base_url) as primary:
            played = await world(builtin_says(FALLBACK), primary=primary).play("hi")

        assert_built_in(played)

    async def test_is_not_asked_again_in_the_same_turn(self, endpoint: ScriptedEndpoint) -> None:
        endpoint.now_does(fails(500))
        async with endpoint_model(endpoint.base_url) as primary:
            shop = world(
                builtin_calls("search_help", question="returns"),
                builtin_says("You have 45 days."),
                primary=primary,
            )
            played = await shop.play("returns?")

        assert played.result.text == "You have 45 days."
        assert len(endpoint.requests) == 1

    async def test_has_one_budget_for_all_its_calls_of_a_turn(
        self, hurried_shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(("search_help", {"question": "returns"})), hangs())
        started = monotonic()

        played = await hurried_shop.play("returns?")

        assert_built_in(played)
        assert monotonic() - started < SHORT_BUDGET + SLACK

    async def test_leaves_its_tool_results_to_the_built_in_model(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(("search_help", {"question": "returns"})), fails(500))

        played = await shop.play("returns?")

        assert_built_in(played)
        assert played.calls == [("search_help", "ok")]
        assert [message.type for message in shop.builtin.seen[-1]] == [
            "system",
            "human",
            "ai",
            "tool",
        ]


class TestAModelThatMisbehaves:
    async def test_loops_over_tools_until_the_turn_is_handed_over(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(("search_help", {"question": "again"})))

        played = await shop.play("hi")

        assert played.result.dead_end == "model_failed"
        assert played.result.text == ""
        assert len(endpoint.requests) <= 4

    async def test_calls_too_many_tools_at_once(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(*[("search_help", {"question": "x"})] * 9), says("Done."))

        played = await shop.play("hi")

        assert played.result.dead_end == "model_failed"
        assert len(played.calls) == 3

    async def test_calls_a_tool_that_does_not_exist(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(calls(("drop_tables", {})), says("I cannot do that."))

        played = await shop.play("hi")

        assert played.result.text == "I cannot do that."
        assert played.calls == [("drop_tables", "refused")]
        assert "no tool of that name" in endpoint.requests[1].messages[-1]["content"]

    async def test_calls_a_tool_with_arguments_of_the_wrong_type(
        self, shop: World, endpoint: ScriptedEndpoint
    ) -> None:
        endpoint.now_does(
            calls(("search_help", {"question": ["not", "text"]})), says("What do you need?")
        )

        played = await shop.play("hi")

        assert played.result.text == "What do you need?"
        assert played.calls == [("search_help", "refused")]
        assert "question" in endpoint.requests[1].messages[-1]["content"]
