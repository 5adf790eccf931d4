"""Whatever is written, it is understood as something."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from bot.builtin.intents import INTENTS
from bot.builtin.understanding import Understander
from core.languages import LOCALES


@pytest.fixture(scope="module")
def understander(trained_models: Path) -> Understander:
    return Understander.load(trained_models)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "🙂",
        "👍👍👍",
        "?!",
        "...",
        "\x00\x01\x02",
        "\ud800",
        "\u202e\u2066",
        "a" * 8000,
        "注" * 8000,
        "😀" * 8000,
        "где my 注文 ของ ฉัน #1042",
        "pošiljka še ni prispela",
    ],
)
def test_nothing_is_too_strange(understander: Understander, text: str) -> None:
    understood = understander.understand(text)

    assert understood.intent in INTENTS
    assert 0 <= understood.confidence <= 1
    assert understood.language in LOCALES


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300), language=st.sampled_from([None, "xx", *LOCALES]))
def test_any_text_in_any_language(
    understander: Understander, text: str, language: str | None
) -> None:
    assert understander.understand(text, language).intent in INTENTS


def test_shares_add_up_to_one(understander: Understander) -> None:
    assert sum(understander.shares("where is my order", "en")) == pytest.approx(1, abs=1e-4)


def test_a_slip_of_the_finger_changes_no_meaning(understander: Understander) -> None:
    assert understander.understand("pleas cancle my ordr").intent == "cancel_order"


@pytest.mark.parametrize(
    "text",
    ["Сіздің атыңыз кім болады екен", "Бүгін кешке киноға барамыз ба", "Unaweza kuimba wimbo"],
)
def test_words_that_no_example_has_are_no_business_of_the_shop(
    understander: Understander, text: str
) -> None:
    assert understander.understand(text, "en").intent == "other"
