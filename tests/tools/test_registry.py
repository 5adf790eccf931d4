"""Fifteen tools, each with a rule, each with its contract."""

import re
from typing import Any

import pytest
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool

from oms.loading import OrderNotFoundError
from tools.orders import get_order
from tools.registry import RULES, TOOLS, ToolRule, UnknownToolError, refusal, rule_of
from tools.results import Refusal

NAMES = {
    "verify_buyer", "list_orders", "get_order", "track_order", "search_products", "search_help",
    "check_return", "propose_return", "propose_cancellation", "propose_address_change",
    "propose_item_change", "confirm_proposal", "withdraw_proposal", "get_return_status",
    "hand_over",
}  # fmt: skip
FOR_ANYBODY = {"verify_buyer", "search_products", "search_help", "hand_over"}
WRITING = {
    "verify_buyer", "propose_return", "propose_cancellation", "propose_address_change",
    "propose_item_change", "confirm_proposal", "withdraw_proposal", "hand_over",
}  # fmt: skip

every_tool = pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)


def schema(tool: BaseTool) -> dict[str, Any]:
    function: dict[str, Any] = convert_to_openai_tool(tool)["function"]
    return function


def test_the_names_are_those_of_the_scenarios() -> None:
    assert {tool.name for tool in TOOLS} == NAMES


def test_each_says_whether_it_writes_and_for_whom_it_is() -> None:
    assert {name for name, rule in RULES.items() if rule.writes} == WRITING
    assert {name for name, rule in RULES.items() if not rule.needs_buyer} == FOR_ANYBODY


def test_a_tool_is_for_known_buyers_unless_it_says_otherwise() -> None:
    assert ToolRule(get_order, writes=False).needs_buyer


def test_a_tool_without_a_rule_is_none() -> None:
    with pytest.raises(UnknownToolError, match="drop_tables"):
        rule_of("drop_tables")


def test_a_refusal_keeps_code_and_words() -> None:
    error = OrderNotFoundError("#1")

    assert refusal(error) == Refusal(code="order_not_found", message=error.message)


@every_tool
def test_the_model_sees_no_identity_clock_or_conversation(tool: BaseTool) -> None:
    arguments = schema(tool)["parameters"].get("properties", {})

    assert not {"runtime", "context", "customer_id", "conversation_id", "now"} & set(arguments)


@every_tool
def test_the_contract_has_an_example_for_each_argument(tool: BaseTool) -> None:
    described = schema(tool)["description"]
    arguments = schema(tool)["parameters"].get("properties", {})

    for argument in arguments:
        line = re.search(rf"^\s*{argument}: (.+)$", described, re.MULTILINE)
        assert line is not None, argument
        assert re.search(r'e\.g\. |"', line[1], re.IGNORECASE), line[0]


@every_tool
def test_the_contract_begins_with_the_purpose_in_one_line(tool: BaseTool) -> None:
    purpose, *rest = schema(tool)["description"].splitlines()

    assert purpose.endswith(".")
    assert not rest or rest[0] == ""


@every_tool
def test_a_private_tool_says_that_she_must_be_verified(tool: BaseTool) -> None:
    described = schema(tool)["description"]

    assert ("erified" in described) == (
        rule_of(tool.name).needs_buyer or tool.name == "verify_buyer"
    )


@every_tool
def test_texts_and_lists_have_an_end(tool: BaseTool) -> None:
    for name, argument in schema(tool)["parameters"].get("properties", {}).items():
        for kind in argument.get("anyOf", [argument]):
            if kind.get("type") == "string" and "enum" not in kind:
                assert kind["maxLength"] <= 2000, name
            if kind.get("type") == "array":
                assert kind["maxItems"] <= 50, name
            if kind.get("type") == "integer":
                assert kind["minimum"] >= 0, name
                assert kind["maximum"] <= 1000, name
