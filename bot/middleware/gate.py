"""The gate before the tools: who may call, what a refusal says, and what is written down."""

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any, Literal, cast

import structlog
from langchain.agents.middleware import AgentMiddleware, ToolCallRequest
from langchain_core.messages import ToolMessage
from langchain_core.tools import BaseTool
from langgraph.types import Command
from pydantic import BaseModel, ValidationError

from bot.middleware.turn_state import TurnState, run_of
from core.errors import DomainError
from core.metrics import TOOL_CALLS
from prompts.template import Prompt
from tools.context import ToolContext
from tools.registry import refusal, rule_of

log = structlog.get_logger()

Handler = Callable[[ToolCallRequest], Awaitable[ToolMessage | Command[Any]]]
Outcome = Literal["ok", "refused", "failed"]

# A model may call anything; names of its own making must not become labels.
_UNKNOWN = "unknown"


@dataclass(frozen=True)
class _Called:
    message: ToolMessage
    outcome: Outcome
    code: str | None = None


class ToolGate(AgentMiddleware[TurnState, ToolContext, None]):
    """Lets calls through one after another, in the order in which the model made them."""

    state_schema = TurnState

    def __init__(self, tools: Sequence[BaseTool], notes: Mapping[str, Prompt]) -> None:
        super().__init__()
        self._schemas = {tool.name: tool.tool_call_schema for tool in tools}
        self._notes = notes

    async def awrap_tool_call(self, request: ToolCallRequest, handler: Handler) -> ToolMessage:
        """Return the tool's result, or words about why there is none.

        Raise DeadEndError for a call too many and for the second failure of the turn.
        """
        run = run_of(request.state)
        async with run.tools_in_turn:
            run.count_tool_call()
            started = perf_counter()
            called = await self._call(request, handler)
            self._record(request, called, milliseconds=(perf_counter() - started) * 1000)
            if called.outcome == "failed":
                run.count_tool_failure()
            return called.message

    async def _call(self, request: ToolCallRequest, handler: Handler) -> _Called:
        if request.tool is None:
            return self._turned_away(request, "unknown_tool")
        if complaints := self._complaints(request):
            return self._turned_away(request, "wrong_arguments", complaints=complaints)
        context = _context_of(request)
        try:
            await _show_progress(context, request.tool.name)
            await _demand_buyer(context, request.tool.name)
            result = await handler(request)
        except DomainError as error:
            return self._refused(request, error)
        except Exception:
            log.exception("tool_failed", tool=request.tool.name)
            return self._failed(request)
        if not isinstance(result, ToolMessage) or result.status == "error":
            log.error("tool_result_unusable", tool=request.tool.name)
            return self._failed(request)
        return _Called(result, "ok")

    def _complaints(self, request: ToolCallRequest) -> str:
        schema = self._schemas[request.tool_call["name"]]
        if not (isinstance(schema, type) and issubclass(schema, BaseModel)):
            return ""
        try:
            schema.model_validate(request.tool_call["args"])
        except ValidationError as error:
            return "; ".join(
                f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}"
                for fault in error.errors()
            )
        return ""

    def _turned_away(self, request: ToolCallRequest, note: str, **values: str) -> _Called:
        words = self._notes[note].render(**values)
        return _Called(_error_message(request, words), "refused", note)

    def _refused(self, request: ToolCallRequest, error: DomainError) -> _Called:
        message = _error_message(request, error.message)
        message.artifact = refusal(error)
        return _Called(message, "refused", error.code)

    def _failed(self, request: ToolCallRequest) -> _Called:
        words = self._notes["tool_failed"].render()
        return _Called(_error_message(request, words), "failed", "tool_failed")

    def _record(self, request: ToolCallRequest, called: _Called, *, milliseconds: float) -> None:
        name = request.tool.name if request.tool else _UNKNOWN
        TOOL_CALLS.labels(tool=name, outcome=called.outcome).inc()
        _context_of(request).journal.record(
            name=request.tool_call["name"],
            arguments=request.tool_call["args"],
            outcome=called.outcome,
            code=called.code,
            result=_readable(called.message.text),
            milliseconds=milliseconds,
        )


def _context_of(request: ToolCallRequest) -> ToolContext:
    # LangChain does not type the runtime of a tool call.
    return cast("ToolContext", request.runtime.context)


async def _demand_buyer(context: ToolContext, name: str) -> None:
    if rule_of(name).needs_buyer:
        async with context.sessions.read() as session:
            await context.buyer(session)


async def _show_progress(context: ToolContext, name: str) -> None:
    try:
        await context.progress(name)
    except Exception:  # the buyer misses a line of progress, not her answer
        log.exception("progress_not_shown", tool=name)


def _error_message(request: ToolCallRequest, words: str) -> ToolMessage:
    call = request.tool_call
    return ToolMessage(words, name=call["name"], tool_call_id=call["id"], status="error")


def _readable(content: str) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return content
