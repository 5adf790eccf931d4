"""Nothing by which a buyer could be found stays in a gap."""

import pytest

from bot.curation.masking import MASK, masked


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("my mail is ann@example.com", "en", f"my mail is {MASK}"),
        ("order 112-4839201-7739201 please", "en", f"order {MASK} please"),
        ("call +49 170 1234567", "en", f"call {MASK}"),
        ("IBAN DE89 3704 0044 0532 0130 00", "de", f"IBAN {MASK}"),
        ("card 4111 1111 1111 1111", "en", f"card {MASK}"),
        ("Ich wohne in 10115 Berlin", "de", f"Ich wohne in {MASK} Berlin"),
        ("within 14 days, size 42, 60.00 EUR", "en", "within 14 days, size 42, 60.00 EUR"),
    ],
)
def test_numbers_and_addresses_are_blotted_out(text: str, language: str, left: str) -> None:
    assert masked(text, language) == left
