from decimal import Decimal

import pytest
from langchain_core.messages import HumanMessage
from pydantic import SecretStr

from bot.models import Prices, open_endpoint_model
from core.settings import Settings
from tests.scripted_endpoint import fails, says, scripted_endpoint


def settings_of(**changes: object) -> Settings:
    return Settings(_env_file=None, **changes)  # type: ignore[arg-type]  # settings by name


class TestTheEndpointsModel:
    async def test_is_none_by_default_though_a_key_is_there(self) -> None:
        settings = settings_of(openai_api_key=SecretStr("sk-1"))

        async with open_endpoint_model(settings) as model:
            assert model is None

    # Names like these would send the client library to another path if it were left to choose.
    @pytest.mark.parametrize("name", ["gpt-6-sol", "my-codex", "qwen3", "gpt-4.1"])
    async def test_speaks_chat_completions_whatever_its_name(self, name: str) -> None:
        async with scripted_endpoint(says("Hello")) as endpoint:
            settings = settings_of(
                model=f"openai:{name}",
                openai_base_url=endpoint.base_url,
                openai_api_key=SecretStr("sk-1"),
            )
            async with open_endpoint_model(settings) as model:
                assert model is not None
                answer = await model.model.ainvoke([HumanMessage("hi")])

        assert answer.text == "Hello"
        assert model.name == f"openai:{name}"
        assert endpoint.requests[0].path == "/v1/chat/completions"
        assert endpoint.requests[0].body["model"] == name
        assert endpoint.requests[0].headers["authorization"] == "Bearer sk-1"

    async def test_needs_no_key(self) -> None:
        async with scripted_endpoint(says("Hello")) as endpoint:
            settings = settings_of(model="openai:qwen3", openai_base_url=endpoint.base_url)
            async with open_endpoint_model(settings) as model:
                assert model is not None
                assert (await model.model.ainvoke([HumanMessage("hi")])).text == "Hello"

    async def test_asks_once_and_leaves_trying_again_to_the_turn(self) -> None:
        async with scripted_endpoint(fails(500)) as endpoint:
            settings = settings_of(model="openai:qwen3", openai_base_url=endpoint.base_url)
            async with open_endpoint_model(settings) as model:
                assert model is not None
                with pytest.raises(Exception, match="scripted failure"):
                    await model.model.ainvoke([HumanMessage("hi")])

        assert len(endpoint.requests) == 1

    async def test_has_the_prices_of_the_settings(self) -> None:
        settings = settings_of(
            model="openai:qwen3",
            price_input_per_million=Decimal("2.50"),
            price_output_per_million=Decimal(10),
        )

        async with open_endpoint_model(settings) as model:
            assert model is not None
            assert model.prices == Prices(Decimal("2.50"), Decimal(10))


@pytest.mark.parametrize(
    ("input_tokens", "output_tokens", "micros"), [(0, 0, 0), (1_000_000, 0, 150_000), (3, 1, 1)]
)
def test_prices_are_of_a_million_tokens(input_tokens: int, output_tokens: int, micros: int) -> None:
    prices = Prices(Decimal("0.15"), Decimal("0.60"))

    assert prices.micros(input_tokens, output_tokens) == micros
