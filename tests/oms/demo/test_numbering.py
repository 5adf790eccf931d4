import re
from itertools import islice
from typing import get_args

import pytest

from oms.demo import data
from oms.demo.numbering import (
    fedex_check_digit,
    gs1_check_digit,
    order_number,
    s10_check_digit,
    tracking_number,
    ups_check_digit,
)
from oms.vocabulary import Channel

FORMS = {
    "amazon": r"\d{3}-\d{7}-\d{7}",
    "aliexpress": r"\d{16}",
    "shopify": r"#\d{4}",
    "tiktok": r"\d{18}",
    "woocommerce": r"\d{5}",
}
CARRIERS = sorted(
    {
        lane.carrier_from(warehouse.code)
        for lane in data.lanes().values()
        for warehouse in data.warehouses()
    }
)


def test_check_digits_are_those_of_real_numbers() -> None:
    assert ups_check_digit("999AA1012345678") == "4"
    assert gs1_check_digit("0034043416109404255") == "7"
    assert fedex_check_digit("98657878885") == "5"
    assert s10_check_digit("47312482") == "9"
    assert s10_check_digit("12345678") == "5"


@pytest.mark.parametrize(("channel", "form"), FORMS.items())
def test_order_numbers_have_the_form_of_their_channel_and_differ(
    channel: Channel, form: str
) -> None:
    assert channel in get_args(Channel)
    numbers = [order_number(channel, count, country="DE") for count in range(1, 1000)]

    assert all(re.fullmatch(form, number) for number in numbers)
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_every_carrier_has_numbers_that_differ(carrier: str) -> None:
    numbers = [tracking_number(carrier, count) for count in range(1, 1000)]

    assert len(set(numbers)) == len(numbers)
    assert {len(number) for number in islice(numbers, 1)} == {len(number) for number in numbers}
