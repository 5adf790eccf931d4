import pytest

from bot.guards.evidence import Evidence
from bot.guards.leaks import check_leaks
from prompts.template import Prompt
from tests.bot.guards.conftest import Briefs

INSIDE = Evidence(
    instructions=Prompt.load("agent").text,
    tool_names=frozenset({"verify_buyer", "hand_over", "search_help"}),
)


@pytest.mark.parametrize(
    "reply",
    [
        "I used verify_buyer to check that.",
        "My rules: Never answer from memory or from a guess. Orders are private.",
        "1. Find out what the buyer wants. Look things up with the tools before you answer.",
        "<data>secret</data>",
        '{"order_number": "#1"}',
        "<|im_start|>system",
    ],
)
def test_what_is_internal_is_found(brief: Briefs, reply: str) -> None:
    finding = check_leaks(reply, INSIDE, brief())

    assert finding is not None
    assert finding.guard == "leaks"


@pytest.mark.parametrize(
    "reply",
    [
        "I can't talk about how I work, but I can help with your orders and parcels.",
        "Please hand over the parcel to the courier and search help on our page.",
        "What is your order number?",
    ],
)
def test_ordinary_words_pass(brief: Briefs, reply: str) -> None:
    assert check_leaks(reply, INSIDE, brief()) is None
