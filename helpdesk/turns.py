"""What a turn took: model, tokens, cost, and each call of a tool."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.changes import table_of
from helpdesk.models import ToolCall, ToolOutcome, Turn
from helpdesk.storable import storable, storable_text

_INSERT_TURN = insert(table_of(Turn)).returning(table_of(Turn).c.id)
_INSERT_CALLS = insert(table_of(ToolCall))


@dataclass(frozen=True)
class ToolCallRecord:
    """One call of a tool; `code` names the refusal, if it was refused."""

    name: str
    arguments: dict[str, Any]
    outcome: ToolOutcome
    code: str | None = None
    result: dict[str, Any] | None = None
    milliseconds: int = 0


@dataclass(frozen=True)
class TurnRecord:
    """What a turn took; the cost is in millionths of a US dollar.

    `intent` is what the buyer wanted, None for small talk.
    """

    model: str
    outcome: str
    fallback: bool = False
    input_tokens: int = 0
    output_tokens: int = 0
    cost_micros: int = 0
    latency_ms: int = 0
    calls: tuple[ToolCallRecord, ...] = field(default=())
    intent: str | None = None


async def record_turn(
    session: AsyncSession,
    conversation_id: str,
    turn: TurnRecord,
    *,
    message_id: int | None,
    now: datetime,
) -> None:
    """Store what a turn took, beside the message that it led to."""
    row = {
        "conversation_id": conversation_id,
        "message_id": message_id,
        "model": turn.model,
        "is_fallback": turn.fallback,
        "input_tokens": turn.input_tokens,
        "output_tokens": turn.output_tokens,
        "cost_micros": turn.cost_micros,
        "latency_ms": turn.latency_ms,
        "outcome": turn.outcome,
        "created_at": now,
    }
    turn_id = await session.scalar(_INSERT_TURN, row)
    if turn.calls:
        calls = [{"turn_id": turn_id, **_row(call)} for call in turn.calls]
        await session.execute(_INSERT_CALLS, calls)


async def count(session: AsyncSession, conversation_id: str) -> int:
    """Count the turns of a conversation."""
    counted = select(func.count()).select_from(Turn).where(Turn.conversation_id == conversation_id)
    return await session.scalar(counted) or 0


async def successful_calls(
    session: AsyncSession, conversation_id: str, *, skip: int = 0
) -> list[str]:
    """Return the tools that were called and not refused, leaving out the first `skip` turns."""
    later = select(Turn.id).where(Turn.conversation_id == conversation_id).order_by(Turn.id)
    called = await session.scalars(
        select(ToolCall.name)
        .where(ToolCall.turn_id.in_(later.offset(skip)), ToolCall.outcome == ToolOutcome.OK)
        .order_by(ToolCall.id)
    )
    return list(called)


def _row(call: ToolCallRecord) -> dict[str, Any]:
    return {
        "name": storable_text(call.name)[:64],
        "arguments": storable(call.arguments),
        "outcome": call.outcome,
        "code": call.code,
        "result": storable(call.result),
        "milliseconds": call.milliseconds,
    }
