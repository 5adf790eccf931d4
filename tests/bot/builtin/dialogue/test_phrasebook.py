"""Small phrases steer a dialogue in each language."""

import pytest

from bot.builtin.dialogue.phrasebook import phrase_locales, phrases_of
from tests.bot.builtin.talk import replies


def test_every_language_that_is_spoken_has_its_phrases() -> None:
    assert set(phrase_locales()) == set(replies().locales)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "all of it please"),
        ("es", "todo el pedido"),
        ("fr", "Toute la commande"),
        ("de", "die ganze Bestellung"),
        ("zh", "全部都退"),
    ],
)
def test_all_of_it(locale: str, text: str) -> None:
    assert phrases_of(locale).means_everything(text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "the second one"),
        ("es", "el segundo"),
        ("fr", "la deuxième"),
        ("de", "das zweite"),
        ("zh", "第二个"),
    ],
)
def test_the_second_one(locale: str, text: str) -> None:
    assert phrases_of(locale).chosen(text, ("first", "second", "third")) == "second"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "no, the other order"),
        ("es", "no, el otro pedido"),
        ("fr", "non, l'autre commande"),
        ("de", "nein, die andere Bestellung"),
        ("zh", "不是，另一个订单"),
    ],
)
def test_the_other_order(locale: str, text: str) -> None:
    assert phrases_of(locale).means_other_order(text)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en", "can I exchange it for a bigger size"),
        ("es", "quiero cambiarlo por otra talla"),
        ("fr", "je voudrais l'échanger"),
        ("de", "ich möchte die Größe umtauschen"),
        ("zh", "我想换货"),
    ],
)
def test_an_exchange(locale: str, text: str) -> None:
    assert phrases_of(locale).means_exchange(text)


def test_a_word_inside_another_word_is_no_phrase() -> None:
    assert not phrases_of("en").means_everything("the lottery")
    assert phrases_of("en").chosen("seconds matter", ("first", "second")) is None


def test_a_list_has_no_place_beyond_its_end() -> None:
    assert phrases_of("en").chosen("the third one", ("first", "second")) is None
    assert phrases_of("en").chosen("the last one", ()) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("only one", 1), ("just 2 please", 2), ("one or two", None), ("order 1042", None)],
)
def test_the_number_of_a_short_answer(text: str, number: int | None) -> None:
    assert phrases_of("en").bare_number(text) == number


def test_an_unknown_locale_takes_english() -> None:
    assert phrases_of("xx") == phrases_of("en")


def test_what_leads_to_an_address_is_dropped_at_the_right_place() -> None:
    german = phrases_of("de").after_lead("die Größe passt, aber die Adresse ist Hauptstr. 5")
    assert german == "Hauptstr. 5"
