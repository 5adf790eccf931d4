import pytest

from oms.folding import email_key, is_same_postal_code, order_key, phone_keys


@pytest.mark.parametrize(
    "written",
    [
        "#1042",
        "1042",
        " # 10 42 ",
        "１０４２",
        "＃１０４２",
        "١٠٤٢",
        "१०४२",
        "\u200e#1042\u202c",
    ],
)
def test_an_order_number_may_be_written_in_many_ways(written: str) -> None:
    assert order_key(written) == "1042"


def test_letter_case_and_the_kind_of_dash_do_not_matter_in_an_order_number() -> None:
    assert order_key("112\u20114839201\u20117739201") == order_key("112-4839201-7739201")
    assert order_key("wc-ab12") == order_key("WC-AB12")


def test_different_order_numbers_stay_different() -> None:
    assert order_key("#1042") != order_key("#1024")
    assert order_key("A1042") != order_key("#1042")


@pytest.mark.parametrize(
    "written", ["Ann@Example.com", " <ann@example.com>. ", "ａｎｎ@example.com"]
)
def test_an_email_may_be_written_in_any_case(written: str) -> None:
    assert email_key(written) == "ann@example.com"


def test_a_starred_out_email_names_nobody() -> None:
    assert email_key("a***@example.com") == ""


@pytest.mark.parametrize(
    ("written", "country", "reading"),
    [
        ("+1 202 555 0143", "US", "+12025550143"),
        ("(202) 555-0143", "US", "+12025550143"),
        ("202.555.0143", "US", "+12025550143"),
        ("0012025550143", "DE", "+12025550143"),
        ("(+1)202-555-0143", "DE", "+12025550143"),
        ("600 11 12 22", "ES", "+34600111222"),
        ("34600111222", "ES", "+34600111222"),
        ("34600111222", "DE", "+34600111222"),
        ("090-1234-5678", "JP", "+819012345678"),
        ("０９０ー１２３４ー５６７８", "JP", "+819012345678"),
        ("٠٥٠١٢٣٤٥٦٧", "SA", "+966501234567"),
        ("020 7946 0958", "GB", "+442079460958"),
        ("+44 (0)20 7946 0958", "US", "+442079460958"),
    ],
)
def test_a_phone_number_may_be_written_in_many_ways(
    written: str, country: str, reading: str
) -> None:
    assert reading in phone_keys(written, country=country)


@pytest.mark.parametrize(
    "written", ["(+1)213-***-1234", "+1213•••1234", "1213xxx1234", "0143", "", "call me", "+" * 400]
)
def test_a_masked_or_impossible_phone_number_has_no_reading(written: str) -> None:
    assert phone_keys(written, country="US") == frozenset()


@pytest.mark.parametrize(
    ("ours", "theirs", "country"),
    [
        ("SW1A 1AA", "sw1a1aa", "GB"),
        ("100-0001", "〒１００ー０００１", "JP"),
        ("10115", "D-10115", "DE"),
        ("LV-1010", "1010", "LV"),
        ("K1A 0B6", "k1a-0b6", "CA"),
        ("78701", "78701-1234", "US"),
        ("78701-1234", "78701", "US"),
        ("12345", "١٢٣٤٥", "SA"),
    ],
)
def test_a_postal_code_may_be_written_in_many_ways(ours: str, theirs: str, country: str) -> None:
    assert is_same_postal_code(ours, theirs, country=country)


@pytest.mark.parametrize(
    ("ours", "theirs", "country"),
    [
        ("78701", "78702", "US"),
        ("78701", "787", "US"),
        ("78701", "787**", "US"),
        ("787**", "787**", "US"),
        ("", "", "HK"),
        ("", "-", "HK"),
        ("10115", "1011", "DE"),
    ],
)
def test_other_masked_and_missing_postal_codes_prove_nothing(
    ours: str, theirs: str, country: str
) -> None:
    assert not is_same_postal_code(ours, theirs, country=country)
