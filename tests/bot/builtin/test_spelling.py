"""Slips of the fingers are mended where a common word is near, and nothing else is."""

import pytest

from bot.builtin.spelling import Spelling

SPELLING = Spelling.of(
    [
        "where is my order",
        "cancel my order",
        "return my order",
        "i want to return it",
        "refund it",
        "cancel the parcel",
        "where is the parcel",
        "我要退货",
        "我要退货",
    ]
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cancle my order", "cancel my order"),
        ("retrun it", "return it"),
        ("where is the parsel", "where is the parcel"),
        ("pacel", "parcel"),
    ],
)
def test_a_slip_is_mended(written: str, meant: str) -> None:
    assert SPELLING.mended(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "where is my order",
        "giraffe",
        "odr",
        "my",
        "",
        "我要换货",
        "a" * 500,
        "orderorder returnreturn",
    ],
)
def test_what_is_right_short_or_far_from_all_words_stays(text: str) -> None:
    assert SPELLING.mended(text) == text


def test_what_was_learned_can_be_kept() -> None:
    assert Spelling.from_arrays(SPELLING.arrays()) == SPELLING
