"""Messages are filled in the way of the locale."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from core.money import Money
from prompts.fluent import MessageError, Replies, UnknownMessageError

SOURCES = {
    "en": """
paid = You get { $amount } back.
on = On { $day }.
by = By { $moment }.
several = { $count ->
    [one] one parcel
   *[other] { $count } parcels
}
only-english = Only here.
open = { $is_open ->
    [no] closed
   *[yes] open
}
moment = { $day }, { $time } ({ $place })
listed = { $names }
""",
    "de": """
paid = Sie bekommen { $amount } zurück.
on = Am { $day }.
moment = { $day }, { $time } Uhr ({ $place })
by = Bis { $moment }.
listed = { $names }
""",
    "zh": "paid = 退您 { $amount }。",
    "he": "listed = אלה: { $names }.",
}


@pytest.fixture(name="replies")
def make_replies() -> Replies:
    return Replies(SOURCES)


def test_money_is_written_as_the_locale_writes_it(replies: Replies) -> None:
    amount = Money.parse("79.00", "USD")
    assert replies.say("en", "paid", amount=amount) == "You get $79.00 back."
    assert replies.say("de", "paid", amount=amount) == "Sie bekommen 79,00\xa0$ zurück."


def test_a_day_is_written_with_its_weekday(replies: Replies) -> None:
    assert replies.say("en", "on", day=date(2026, 11, 25)) == "On Wednesday, November 25."
    assert replies.say("de", "on", day=date(2026, 11, 25)) == "Am Mittwoch, 25. November."


def test_a_moment_names_the_zone_that_it_is_in(replies: Replies) -> None:
    moment = datetime(2026, 11, 25, 15, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert replies.say("de", "by", moment=moment) == (
        "Bis Mittwoch, 25. November, 15:30 Uhr (Shanghai)."
    )
    assert replies.say("de", "by", moment=moment.astimezone(UTC)).endswith("07:30 Uhr (UTC).")


def test_a_count_chooses_the_plural_form(replies: Replies) -> None:
    assert replies.say("en", "several", count=1) == "one parcel"
    assert replies.say("en", "several", count=3) == "3 parcels"


def test_a_list_is_joined_as_the_locale_joins_it(replies: Replies) -> None:
    assert replies.say("en", "listed", names=["a", "b", "c"]) == "a, b, and c"
    assert replies.say("de", "listed", names=("a", "b")) == "a und b"


def test_yes_and_no_choose_a_case(replies: Replies) -> None:
    assert replies.say("en", "open", is_open=True) == "open"
    assert replies.say("en", "open", is_open=False) == "closed"


def test_a_locale_without_the_message_takes_english(replies: Replies) -> None:
    assert replies.say("de", "only-english") == "Only here."
    assert replies.say("xx", "only-english") == "Only here."


def test_a_regional_locale_takes_its_language(replies: Replies) -> None:
    amount = Money.parse("5.00", "EUR")
    assert replies.say("zh-Hant", "paid", amount=amount).startswith("退您")


def test_order_numbers_stay_free_of_invisible_marks(replies: Replies) -> None:
    assert replies.say("en", "listed", names=["#1042"]) == "#1042"


def test_a_missing_variable_is_an_error(replies: Replies) -> None:
    with pytest.raises(MessageError, match="paid"):
        replies.say("en", "paid")


def test_an_unknown_message_is_an_error(replies: Replies) -> None:
    with pytest.raises(UnknownMessageError, match="nothing-like-it"):
        replies.say("en", "nothing-like-it")


def test_what_no_language_writes_is_an_error(replies: Replies) -> None:
    with pytest.raises(TypeError):
        replies.say("en", "paid", amount=object())


def test_right_to_left_writing_keeps_numbers_apart(replies: Replies) -> None:
    assert replies.say("he", "listed", names="#1042") == "אלה: \u2068#1042\u2069."
    assert "\u2068" not in replies.say("de", "listed", names="#1042")


def test_what_is_filled_in_from_right_to_left_is_no_foreign_part(replies: Replies) -> None:
    inner = replies.say("he", "listed", names="#1042")

    assert replies.say("he", "listed", names=inner) == "אלה: אלה: \u2068#1042\u2069.."
