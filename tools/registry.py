"""Every tool and its rule; a tool without a rule cannot be reached."""

from dataclasses import dataclass

from langchain_core.tools import BaseTool

from core.errors import DomainError
from tools import (
    catalog,
    changes,
    handover,
    help as help_tools,
    identity,
    orders,
    returns,
    tracking,
)
from tools.results import Refusal


@dataclass(frozen=True)
class ToolRule:
    """What a tool may do: `writes` to the shop's records or the desk, `needs_buyer` to be verified."""

    tool: BaseTool
    writes: bool
    needs_buyer: bool = True


class UnknownToolError(LookupError):
    """There is no rule for that name, so there is no such tool."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no rule for a tool called {name!r}.")


RULES = {
    rule.tool.name: rule
    for rule in (
        ToolRule(identity.verify_buyer, writes=True, needs_buyer=False),
        ToolRule(orders.list_orders, writes=False),
        ToolRule(orders.get_order, writes=False),
        ToolRule(tracking.track_order, writes=False),
        ToolRule(catalog.search_products, writes=False, needs_buyer=False),
        ToolRule(help_tools.search_help, writes=False, needs_buyer=False),
        ToolRule(returns.check_return, writes=False),
        ToolRule(returns.propose_return, writes=True),
        ToolRule(changes.propose_cancellation, writes=True),
        ToolRule(changes.propose_address_change, writes=True),
        ToolRule(changes.propose_item_change, writes=True),
        ToolRule(changes.confirm_proposal, writes=True),
        ToolRule(changes.withdraw_proposal, writes=True),
        ToolRule(returns.get_return_status, writes=False),
        ToolRule(handover.hand_over, writes=True, needs_buyer=False),
    )
}
TOOLS: tuple[BaseTool, ...] = tuple(rule.tool for rule in RULES.values())


def rule_of(name: str) -> ToolRule:
    """Return the rule of a tool; raise UnknownToolError where there is none."""
    if name not in RULES:
        raise UnknownToolError(name)
    return RULES[name]


def refusal(error: DomainError) -> Refusal:
    """Turn a service's refusal into what the model is told."""
    return Refusal(code=error.code, message=error.message)
