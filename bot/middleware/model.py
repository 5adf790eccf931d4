"""The call of a model: the endpoint's within the turn's budget, else the built-in one's."""

import asyncio
import re
from collections.abc import Awaitable, Callable

import structlog
from langchain.agents.middleware import ModelRequest, ModelResponse
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage

from bot.middleware.breaker import BadAnswerError, Breaker, cause_of
from bot.middleware.outbound import for_endpoint
from bot.middleware.turn_state import DeadEndError, Run
from bot.models import BUILTIN
from core.metrics import FALLBACKS
from tools.context import ToolContext

log = structlog.get_logger()

Handler = Callable[[ModelRequest[ToolContext]], Awaitable[ModelResponse[None]]]

_THINKING = "<think>"
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)
# The only ends of an answer that leave it whole.
_WHOLE = (None, "stop", "tool_calls", "function_call")


class ModelChoice:
    """Asks the endpoint while the turn may; its failure sends the rest of the turn to the built-in model."""

    def __init__(self, builtin: BaseChatModel, breaker: Breaker) -> None:
        self._builtin = builtin
        self._breaker = breaker

    async def answer(
        self, request: ModelRequest[ToolContext], handler: Handler, run: Run
    ) -> ModelResponse[None]:
        """Return an answer that holds words or calls of tools; raise DeadEndError for none."""
        answer = await self._ask_endpoint(request, handler, run)
        if answer is None:
            answer = await self._ask_builtin(request, handler, run)
        return ModelResponse(result=[answer])

    async def _ask_endpoint(
        self, request: ModelRequest[ToolContext], handler: Handler, run: Run
    ) -> AIMessage | None:
        if run.endpoint is None:
            return None
        run.count_model_call()
        prepared = for_endpoint(request.override(model=run.endpoint.model))
        try:
            async with asyncio.timeout_at(run.deadline):
                response = await handler(prepared)
            answer = _without_thoughts(_message_of(response))
            run.count_tokens(answer.usage_metadata)
            _demand_substance(answer)
        except Exception as error:  # whatever an endpoint does wrong, the turn goes on
            self._fall_back(error, run)
            return None
        run.has_reported = True
        self._breaker.succeeded()
        run.answered_by = run.endpoint.name
        return answer

    def _fall_back(self, error: Exception, run: Run) -> None:
        cause = cause_of(error)
        run.has_reported = True
        self._breaker.failed()
        run.leave_endpoint()
        FALLBACKS.labels(cause=cause).inc()
        # The error's own words may quote the conversation.
        log.warning(
            "model_fallback", cause=cause, error=type(error).__name__, breaker=self._breaker.state
        )

    async def _ask_builtin(
        self, request: ModelRequest[ToolContext], handler: Handler, run: Run
    ) -> AIMessage:
        run.count_model_call()
        run.answered_by = BUILTIN
        try:
            answer = _message_of(await handler(request.override(model=self._builtin)))
            _demand_substance(answer)
        except Exception as error:
            log.exception("builtin_model_failed")
            raise DeadEndError("model_failed", "The built-in model failed.") from error
        return answer


def _message_of(response: ModelResponse[None]) -> AIMessage:
    match response.result:
        case [AIMessage() as answer]:
            return answer
    raise BadAnswerError("The model did not answer with one message.")


def _without_thoughts(answer: AIMessage) -> AIMessage:
    """Leave out what a reasoning model thought aloud, as open ones do on many servers."""
    spoken = _THOUGHTS.sub("", answer.text)
    if _THINKING in spoken:
        raise BadAnswerError("The answer breaks off inside a thought.")
    return (
        answer if spoken == answer.text else answer.model_copy(update={"content": spoken.strip()})
    )


def _demand_substance(answer: AIMessage) -> None:
    ending = answer.response_metadata.get("finish_reason")
    if ending not in _WHOLE:
        raise BadAnswerError(f"The answer ended early: {ending}.")
    if not answer.tool_calls and not answer.text.strip():
        raise BadAnswerError("The answer is empty.")
