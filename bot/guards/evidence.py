"""What a reply may rest on: what tools returned, what the shop said before, what the buyer wrote."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage
from pydantic import BaseModel

from core.money import Money

_CALLS_A_PERSON = frozenset({"verification_locked"})


@dataclass(frozen=True)
class ToolResult:
    """One call of this turn; `asked` is what the model gave it, which proves nothing."""

    tool: str
    is_ok: bool
    told: str
    asked: str = ""
    artifact: object = None


@dataclass(frozen=True)
class Evidence:
    """The conversation as the guards see it.

    `said_by_shop` are earlier replies, which were checked when they were sent; `instructions` is
    the prompt as it is written in the house, which must not leave it.
    """

    results: tuple[ToolResult, ...] = ()
    said_by_shop: tuple[str, ...] = ()
    said_by_buyer: tuple[str, ...] = ()
    instructions: str = ""
    tool_names: frozenset[str] = frozenset()

    def succeeded(self, tool: str) -> bool:
        """Tell whether a tool did its work in this turn."""
        return any(result.is_ok and result.tool == tool for result in self.results)

    @property
    def is_handed_over(self) -> bool:
        """Whether a person was called in this turn, which a refusal can bring about too."""
        return self.succeeded("hand_over") or any(
            getattr(result.artifact, "code", None) in _CALLS_A_PERSON for result in self.results
        )


def evidence_of(
    messages: Sequence[BaseMessage], *, instructions: str, tool_names: frozenset[str]
) -> Evidence:
    """Gather the evidence from the messages of a turn, the history before it included."""
    asked = {
        str(call["id"]): "\n".join(leaves(call["args"]))
        for message in messages
        if isinstance(message, AIMessage)
        for call in message.tool_calls
    }
    return Evidence(
        results=tuple(
            _result(message, asked.get(message.tool_call_id, ""))
            for message in messages
            if isinstance(message, ToolMessage)
        ),
        said_by_shop=tuple(
            message.text
            for message in messages
            if isinstance(message, AIMessage) and not message.tool_calls
        ),
        said_by_buyer=tuple(
            message.text for message in messages if isinstance(message, HumanMessage)
        ),
        instructions=instructions,
        tool_names=tool_names,
    )


def _result(message: ToolMessage, asked: str) -> ToolResult:
    return ToolResult(
        tool=message.name or "",
        is_ok=message.status == "success",
        told="\n".join(leaves(_decoded(message.text))),
        asked=asked,
        artifact=message.artifact,
    )


def _decoded(content: str) -> object:
    try:
        return json.loads(content)
    except ValueError:
        return content


def leaves(value: object) -> Iterator[str]:
    """Yield every single value inside a structure, as text."""
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, str | int | float | Decimal | Money):
        yield str(value)
    else:
        for part in _parts(value):
            yield from leaves(part)


def _parts(value: object) -> Iterable[object]:
    match value:
        case Mapping():
            return value.values()
        case BaseModel():
            return [getattr(value, name) for name in type(value).model_fields]
        case list() | tuple() | set() | frozenset():
            return value
        case _ if is_dataclass(value):
            return [getattr(value, field.name) for field in fields(value)]
        case _:
            return ()
