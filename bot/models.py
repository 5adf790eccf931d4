"""Which chat model answers, and what its tokens cost."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import httpx
from langchain_core.language_models import BaseChatModel
from pydantic import SecretStr

from core.settings import Settings

BUILTIN = "builtin"
_PROVIDER = "openai:"


@dataclass(frozen=True)
class Prices:
    """US dollars for a million tokens."""

    input_per_million: Decimal = Decimal(0)
    output_per_million: Decimal = Decimal(0)

    def micros(self, input_tokens: int, output_tokens: int) -> int:
        """Return what these tokens cost, in millionths of a dollar."""
        cost = input_tokens * self.input_per_million + output_tokens * self.output_per_million
        return int(cost.to_integral_value(ROUND_HALF_UP))


@dataclass(frozen=True)
class NamedModel:
    """A chat model behind an endpoint, the name it goes by, and its prices."""

    name: str
    model: BaseChatModel
    prices: Prices = Prices()


@asynccontextmanager
async def open_endpoint_model(settings: Settings) -> AsyncIterator[NamedModel | None]:
    """Yield the endpoint's model that the settings name, or None where the built-in one serves."""
    if not settings.model.startswith(_PROVIDER):
        yield None
        return
    async with httpx.AsyncClient(timeout=settings.model_timeout_seconds) as client:
        yield NamedModel(
            settings.model,
            _chat_openai(settings, client),
            Prices(settings.price_input_per_million, settings.price_output_per_million),
        )


def _chat_openai(settings: Settings, client: httpx.AsyncClient) -> BaseChatModel:
    from langchain_openai import ChatOpenAI  # noqa: PLC0415  # half a second that only endpoints pay

    has_key = bool(settings.openai_api_key.get_secret_value())
    return ChatOpenAI(
        model_name=settings.model.removeprefix(_PROVIDER),
        openai_api_base=settings.openai_base_url or None,
        # The SDK refuses an empty key; servers without keys ignore the word.
        openai_api_key=settings.openai_api_key if has_key else SecretStr("none"),
        request_timeout=settings.model_timeout_seconds,
        # The turn's own budget and breaker decide about trying again.
        max_retries=0,
        # Compatible servers speak chat completions only, whatever the model's name suggests.
        use_responses_api=False,
        stream_chunk_timeout=settings.model_timeout_seconds,
        http_async_client=client,
    )
