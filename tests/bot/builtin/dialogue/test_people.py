"""Handing over: calm words, who answers, and by when."""

from datetime import UTC, datetime

import pytest

from tests.bot.builtin.fake_tools import SHOP_TOOLS
from tests.bot.builtin.talk import NOW, Meaning, Talk, WordList, say
from tools.results import HandOverResult


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I want a person", "buyer_asked"),
        ("I am furious", "upset_buyer"),
        ("it came broken", "item_claim"),
    ],
)
def test_what_needs_a_person_goes_to_one_at_once(text: str, reason: str) -> None:
    answer = Talk(SHOP_TOOLS).says(text)
    assert answer.tools == ["hand_over"]
    assert answer.calls[0][1]["reason"] == reason
    assert answer.text.startswith(say("handover-calm", reason=reason))
    assert "Sunday, November 22, 12:00 PM (Berlin time)" in answer.text


def test_outside_the_hours_the_next_answer_is_named() -> None:
    later = HandOverResult(
        reason="buyer_asked", is_open=False, answer_by=datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    )
    answer = Talk({**SHOP_TOOLS, "hand_over": lambda **_: later}).says("I want a person")
    assert "isn't there right now" in answer.text
    assert "Monday, November 23, 10:00 AM (Berlin time)" in answer.text


def test_the_button_calls_a_person() -> None:
    assert Talk(SHOP_TOOLS).presses("human").calls[0][1]["reason"] == "buyer_asked"


def test_a_broken_item_asks_for_a_photo() -> None:
    assert say("handover-photo") in Talk(SHOP_TOOLS).says("it came broken #2077").text


def test_the_person_is_told_the_wish_the_order_and_the_words() -> None:
    summary = Talk(SHOP_TOOLS).says("it came broken #2077").calls[0][1]["summary"]
    assert summary == say(
        "handover-summary", intent="item_problem", order="#2077", text="it came broken #2077"
    )


def test_a_second_miss_in_a_row_calls_a_person() -> None:
    talk = Talk(SHOP_TOOLS)
    first = talk.says("blub")
    assert first.dialogue["misunderstood"] is True
    assert talk.says("blab").calls[0][1]["reason"] == "not_understood"


def test_a_miss_after_something_understood_is_a_first_one() -> None:
    talk = Talk(SHOP_TOOLS)
    talk.says("blub")
    talk.says("hello")
    assert talk.says("blab").tools == []


def test_a_tool_that_fails_calls_a_person() -> None:
    tools = {name: tool for name, tool in SHOP_TOOLS.items() if name != "track_order"}
    answer = Talk(tools, is_verified=True).says("where is #2077")
    assert answer.tools == ["track_order", "hand_over"]
    assert answer.calls[1][1]["reason"] == "tool_failed"


def test_even_without_a_way_to_a_person_there_is_a_reply() -> None:
    assert Talk({}, is_verified=True).says("where is #2077").text == say("fallback-apology")


def test_after_a_person_spoke_nothing_is_waited_for_but_the_order_is_known() -> None:
    talk = Talk(SHOP_TOOLS, is_verified=True)
    talk.says("return something of #2077")
    talk.hears_somebody_else("Hello, this is Mia from the shop.")
    answer = talk.says("where is it?")
    assert answer.calls == (("track_order", {"order_number": "#2077"}),)
    assert NOW.date().isoformat() not in answer.text


def test_an_alarm_goes_to_a_person_whatever_else_is_asked() -> None:
    class Alarmed(WordList):
        def understand(self, text: str, language: str | None = None) -> Meaning:
            return Meaning("track_parcel", 0.9, alarm="suspected_fraud")

    answer = Talk(SHOP_TOOLS, understander=Alarmed(), is_verified=True).says("where is it")
    assert answer.tools == ["hand_over"]
    assert answer.calls[0][1]["reason"] == "suspected_fraud"
