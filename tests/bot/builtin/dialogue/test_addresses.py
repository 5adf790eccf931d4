"""A new address is read from the buyer's own way of writing it."""

import pytest

from bot.builtin.dialogue.addresses import NEEDED, read_address

AUSTIN = {"line1": "5 Oak Ave", "city": "Austin", "region": "TX", "postal_code": "78701"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Ann Lee, 5 Oak Ave, Austin, TX 78701, US",
            {**AUSTIN, "name": "Ann Lee", "country": "US"},
        ),
        ("please send it to: 5 Oak Ave, Austin TX 78701", AUSTIN),
        (
            "Lena Maier\nHauptstr. 5\n10115 Berlin\nDeutschland",
            {
                "name": "Lena Maier",
                "line1": "Hauptstr. 5",
                "city": "Berlin",
                "postal_code": "10115",
                "country": "DE",
            },
        ),
        (
            "Calle Mayor 5, 28013 Madrid, España",
            {"line1": "Calle Mayor 5", "city": "Madrid", "postal_code": "28013", "country": "ES"},
        ),
        (
            "12 rue de la Paix, 75002 Paris",
            {"line1": "12 rue de la Paix", "city": "Paris", "postal_code": "75002"},
        ),
        (
            "Flat 2, 10 Downing Street, London SW1A 2AA, UK",
            {
                "line1": "10 Downing Street",
                "line2": "Flat 2",
                "city": "London",
                "postal_code": "SW1A 2AA",
                "country": "GB",
            },
        ),
        (
            "上海市浦东新区世纪大道100号, 200120",
            {"line1": "浦东新区世纪大道100号", "city": "上海市", "postal_code": "200120"},
        ),
    ],
)
def test_an_address_is_told_apart_into_its_parts(text: str, parts: dict[str, str]) -> None:
    assert read_address(text, {}, needed=NEEDED) == parts


def test_words_without_an_address_give_none() -> None:
    assert read_address("can I still change my address?", {}, needed=NEEDED) == {}


def test_the_last_missing_part_may_come_bare() -> None:
    known = {"line1": "5 Oak Ave", "postal_code": "78701"}
    assert read_address("Austin", known, needed=NEEDED)["city"] == "Austin"


def test_a_later_part_replaces_an_earlier_one() -> None:
    assert read_address("78702", AUSTIN, needed=NEEDED) == {**AUSTIN, "postal_code": "78702"}


def test_endless_words_are_cut() -> None:
    parts = read_address("5 " + "Oak " * 500 + ", Austin, 78701", {}, needed=NEEDED)
    assert len(parts["line1"]) <= 200
