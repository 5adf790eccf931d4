"""Messages are read as structure, whoever wrote them."""

import pytest
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage

from bot.builtin.dialogue.memory import Memory
from bot.builtin.dialogue.outcomes import Broken, read_outcomes
from bot.builtin.dialogue.transcript import MissingBriefError, read_transcript
from tests.bot.builtin.fake_tools import refusal


def test_a_conversation_without_a_brief_is_a_mistake_of_wiring() -> None:
    with pytest.raises(MissingBriefError):
        read_transcript([SystemMessage("be kind"), HumanMessage("hi")])


def test_a_memory_that_cannot_be_read_is_forgotten() -> None:
    assert Memory.recall({"wishes": 7, "asked": "the moon"}) == Memory()


def test_a_memory_survives_storing() -> None:
    memory = Memory(wishes=("track_parcel",), asked="secret", order="#1")
    assert Memory.recall(memory.stored()) == memory


def test_a_refusal_keeps_its_code_and_a_failure_has_none() -> None:
    calls = [
        {"name": "track_order", "args": {"order_number": "#1"}, "id": "1", "type": "tool_call"},
        {"name": "get_order", "args": {"order_number": "#1"}, "id": "2", "type": "tool_call"},
    ]
    messages = [
        AIMessage("", tool_calls=calls),
        ToolMessage("no", tool_call_id="1", artifact=refusal("order_not_found"), status="error"),
        ToolMessage("crash", tool_call_id="2", name="get_order", status="error"),
    ]
    refused, broken = read_outcomes(messages)
    assert refused.artifact == refusal("order_not_found")
    assert broken.artifact == Broken("get_order")
