"""Numbers in a message: which they are, in any script, and which they are not."""

import string

import pytest
from hypothesis import given, strategies

from bot.builtin.entities import Entities, find_entities
from bot.builtin.entities.check_digits import is_fedex, is_mod_ten, is_s10, is_ups


def found(text: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    return {
        name: values
        for name, values in vars(find_entities(text, language=language)).items()
        if values
    }


ORDERS = [
    ("en", "status of 112-4839201-7739201", "112-4839201-7739201"),  # Amazon
    ("en", "112 4839201 7739201", "112-4839201-7739201"),
    ("en", "112 - 4839201 - 7739201", "112-4839201-7739201"),
    ("en", "order 11248392017739201", "112-4839201-7739201"),
    ("ja", "１１２－４８３９２０１－７７３９２０１", "112-4839201-7739201"),
    ("ar", "طلبي ١١٢-٤٨٣٩٢٠١-٧٧٣٩٢٠١", "112-4839201-7739201"),
    ("hi", "११२-४८३९२०१-७७३९२०१", "112-4839201-7739201"),
    ("en", "8123456789012345", "8123456789012345"),  # AliExpress
    ("en", "8123 4567 8901 2345", "8123456789012345"),
    ("zh", "订单８１２３４５６７８９０１２３４５", "8123456789012345"),
    ("en", "576461413038785752 pls", "576461413038785752"),  # TikTok Shop
    ("en", "12-34567-89012", "12-34567-89012"),  # eBay
    ("en", "#1001", "#1001"),  # Shopify
    ("en", "where is # 1001", "#1001"),
    ("ja", "＃１００１はどこ", "#1001"),
    ("en", "order#1042?", "#1042"),
    ("en", "#EN1001", "#EN1001"),
    ("en", "where is order 1042", "1042"),  # WooCommerce
    ("en", "Order No.1042?", "1042"),
    ("en", "my order number is 55012", "55012"),
    ("en", "order ORD-12345", "ORD-12345"),
    ("en", "it's 1042", "1042"),
    ("zh", "订单1042", "1042"),
    ("zh", "订单号：1042", "1042"),
    ("zh-Hant", "訂單編號1042", "1042"),
    ("ja", "注文番号は1042です", "1042"),
    ("ko", "주문번호 1042 언제 와요", "1042"),
    ("es", "mi pedido nº 1042.", "1042"),
    ("pt", "cadê meu pedido 1042", "1042"),
    ("fr", "n° de commande 1042", "1042"),
    ("fr", "où est ma commande n°1042", "1042"),
    ("de", "Bestellung Nr. 1042", "1042"),
    ("it", "dov'è il mio ordine 1042", "1042"),
    ("nl", "waar is bestelling 1042", "1042"),
    ("pl", "gdzie jest zamówienie nr 1042", "1042"),
    ("ru", "где мой заказ 1042", "1042"),
    ("uk", "де моє замовлення 1042", "1042"),
    ("tr", "sipariş no 1042 nerede", "1042"),
    ("ar", "طلب رقم ١٠٤٢", "1042"),
    ("he", "איפה הזמנה 1042", "1042"),
    ("th", "คำสั่งซื้อ 1042 อยู่ไหน", "1042"),
    ("vi", "đơn hàng 1042 đâu rồi", "1042"),
    ("id", "pesanan 1042 dimana", "1042"),
    ("hi", "मेरा ऑर्डर १०४२", "1042"),
    ("sv", "var är order 1042", "1042"),
]
TRACKING = [
    ("1Z999AA10123456784", "1Z999AA10123456784"),
    ("1z999aa10123456784", "1Z999AA10123456784"),
    ("1Z 999 AA1 0123 4567 84", "1Z999AA10123456784"),
    ("RB123456785CN", "RB123456785CN"),
    ("RB 123 456 785 CN", "RB123456785CN"),
    ("00340434161094042557", "00340434161094042557"),
    ("0034 0434 1610 9404 2557", "00340434161094042557"),
    ("my order number 00340434161094042557", "00340434161094042557"),
    ("9400111899223197428497", "9400111899223197428497"),
    ("9400 1118 9922 3197 4284 97", "9400111899223197428497"),
    ("YT2112345678901234", "YT2112345678901234"),
    ("ＹＴ２１１２３４５６７８９０１２３４", "YT2112345678901234"),
    ("LP00123456789012", "LP00123456789012"),
    ("4PX3000123456789CN", "4PX3000123456789CN"),
    ("TBA123456789012", "TBA123456789012"),
    ("SF1234567890123", "SF1234567890123"),
    ("JJD0099999999999999", "JJD0099999999999999"),
    ("tracking 123456789012", "123456789012"),
    ("my parcel 8123456789012345 is late", "8123456789012345"),
    ("see https://track.example.com/?id=1Z999AA10123456784", "1Z999AA10123456784"),
]


@pytest.mark.parametrize(("language", "text", "number"), ORDERS)
def test_order_numbers_are_found_in_any_writing(language: str, text: str, number: str) -> None:
    assert find_entities(text, language=language).order_numbers == (number,)


@pytest.mark.parametrize(("text", "number"), TRACKING)
def test_tracking_numbers_are_told_by_their_format(text: str, number: str) -> None:
    entities = find_entities(text)

    assert entities.tracking_numbers == (number,)
    assert entities.order_numbers == ()
    assert entities.phones == ()


@pytest.mark.parametrize(
    ("language", "text", "phone"),
    [
        ("en", "call +1 202 555 0143", "+1 202 555 0143"),
        ("en", "(202) 555-0143", "(202) 555-0143"),
        ("en", "2025550143", "2025550143"),
        ("en", "my phone number is 202.555.0143 order 1042", "202.555.0143"),
        ("en", "+44 20 7946 0958", "+44 20 7946 0958"),
        ("de", "0176 12345678", "0176 12345678"),
        ("es", "mi tel es 600 111 222", "600 111 222"),
        ("zh", "手机13800138000", "13800138000"),
        ("ja", "０９０－１２３４－５６７８", "090-1234-5678"),
        ("ar", "٠٥٠١٢٣٤٥٦٧", "0501234567"),
    ],
)
def test_phones_are_found_as_their_country_writes_them(
    language: str, text: str, phone: str
) -> None:
    assert find_entities(text, language=language).phones == (phone,)


def test_a_given_country_settles_what_a_phone_is() -> None:
    assert find_entities("0650 123 4567", "AT").phones == ("0650 123 4567",)
    assert find_entities("0650 123 4567", "US").phones == ()


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("en", "zip 78701", "78701"),
        ("en", "I live in Austin, TX 78701", "78701"),
        ("en", "ship to 5 Oak Ave, Austin, 78702", "78702"),
        ("en", "SW1A 1AA", "SW1A 1AA"),
        ("en", "M5V 3L9", "M5V 3L9"),
        ("es", "Calle Mayor 5, 28013 Madrid", "28013"),
        ("nl", "postcode 1012 AB", "1012 AB"),
        ("ja", "〒100-0001", "100-0001"),
        ("ja", "100-0001", "100-0001"),
        ("pt", "CEP 01310-100", "01310-100"),
        ("zh", "邮编200040", "200040"),
        ("de", "meine PLZ ist 10115", "10115"),
    ],
)
def test_postal_codes_are_told_by_look_words_or_place(language: str, text: str, code: str) -> None:
    entities = find_entities(text, language=language)

    assert entities.postal_codes == (code,)
    assert entities.order_numbers == ()


def test_a_lone_number_may_be_an_order_or_a_postal_code() -> None:
    assert found("78701") == {"order_numbers": ("78701",), "postal_codes": ("78701",)}


def test_two_lone_numbers_may_be_an_order_and_its_postal_code() -> None:
    entities = find_entities("1042 78701")

    assert entities.order_numbers[0] == "1042"
    assert "78701" in entities.postal_codes


def test_each_number_is_read_as_what_the_words_call_it() -> None:
    assert found("Order 1042, zip 78701, ann.lee+shop@example.co.uk, +12025550143") == {
        "order_numbers": ("1042",),
        "emails": ("ann.lee+shop@example.co.uk",),
        "phones": ("+12025550143",),
        "postal_codes": ("78701",),
    }


def test_several_orders_stand_in_the_order_of_the_text() -> None:
    assert found("order 1043 and 1042 and 1043")["order_numbers"] == ("1043", "1042")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "where is my parcel",
        "I ordered 2 mugs for 150 USD on 2026-11-02",
        "order from 2025",
        "order 120 euros",
        "is it 100% cotton",
        "I paid $1042.50 for my order",
        "the wi-fi 6 router rtx-3080 is slow",
        "sku SHOE-41",
        "10 000 items",
        "ann@example",
        "RB123456789CN and nothing else about it",  # the check digit is wrong
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert found(text) == {}


def test_check_digits_tell_a_slip_of_the_finger() -> None:
    assert is_s10("RB123456785CN")
    assert not is_s10("RB123456784CN")
    assert is_ups("1Z999AA10123456784")
    assert not is_ups("1Z999AA10123456785")
    assert is_mod_ten("9400111899223197428497")
    assert not is_mod_ten("9400111899223197428498")
    assert is_fedex("986578788855")
    assert not is_fedex("986578788856")


@given(strategies.text(max_size=300))
def test_any_text_is_read_without_fail(text: str) -> None:
    assert isinstance(find_entities(text), Entities)


@given(strategies.text(alphabet=string.digits + " -#+@.,/()A1Z\ud800\x00", max_size=2000))
def test_any_heap_of_numbers_is_read_without_fail(text: str) -> None:
    assert isinstance(find_entities(text), Entities)
