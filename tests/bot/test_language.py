"""A buyer's language is told from few words, and a conversation keeps its own."""

import pytest

from bot.builtin.training import train_tongues
from bot.language import LanguageReader
from bot.scripts import script_of, words_of
from core.languages import LOCALES


@pytest.fixture(scope="module")
def languages() -> LanguageReader:
    return LanguageReader(train_tongues())


WRITTEN = [
    ("en", "where is my parcel"),
    ("zh", "我的订单发货了吗"),
    ("zh-Hant", "我的訂單出貨了嗎"),
    ("ja", "荷物はどこですか"),
    ("ko", "제 택배 어디에 있나요"),
    ("es", "cuando llega"),
    ("pt", "cadê meu pedido"),
    ("fr", "ou est mon colis"),
    ("de", "wann kommt mein paket"),
    ("it", "dov'e il mio pacco"),
    ("nl", "waar blijft mijn pakketje"),
    ("pl", "gdzie jest moja paczka"),
    ("ru", "где мой заказ"),
    ("uk", "де моє замовлення"),
    ("tr", "ne zaman gelir"),
    ("ar", "وين طلبي"),
    ("he", "איפה החבילה שלי"),
    ("th", "พัสดุอยู่ไหนแล้วคะ"),
    ("vi", "don hang cua toi dau roi"),
    ("id", "paket saya sampai mana ya"),
    ("hi", "mera parcel kahan hai"),
    ("hi", "मेरा पार्सल कहाँ है"),
    ("sv", "var ar mitt paket"),
]


@pytest.mark.parametrize(("locale", "text"), WRITTEN)
def test_a_short_question_tells_its_language(
    languages: LanguageReader, locale: str, text: str
) -> None:
    read = languages.read(text, previous="de" if locale == "en" else "en", default="en")

    assert (read.locale, read.is_supported) == (locale, True)


@pytest.mark.parametrize(
    ("spoken", "text"),
    [
        ("de", "ok"),
        ("de", "1042"),
        ("de", "112-4839201-7739201"),
        ("de", "mia@example.com"),
        ("de", "super"),
        ("fr", "hello"),
        ("ar", "ok"),
        ("th", "order 1042"),
        ("zh-Hant", "我要退款"),
        ("zh", "我要退款"),
        ("ja", "注文番号"),
        ("sv", "👍"),
        ("pl", "tel. 600 700 900"),
        ("fr", "24 rue Victor Hugo, 69002 Lyon"),
        ("nl", "postcode 3512JC"),
        ("it", "?!"),
    ],
)
def test_what_tells_nothing_changes_nothing(
    languages: LanguageReader, spoken: str, text: str
) -> None:
    assert languages.read(text, previous=spoken, default="en").locale == spoken


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("zh-Hant", "順豐個tracking no.可唔可以俾我"),
        ("ja", "PayPay使えますか"),
        ("de", "mein iphone case ist noch nicht da"),
        ("zh", "订单 112-4839201-7739201 到哪了"),
    ],
)
def test_names_and_numbers_of_another_script_do_not_confuse(
    languages: LanguageReader, locale: str, text: str
) -> None:
    assert languages.read(text, previous="en", default="en").locale == locale


@pytest.mark.parametrize(
    "text",
    [
        "Missä minun tilaukseni on",
        "Hol van a csomagom kérem",
        "Къде е моята пратка моля",
        "πού είναι το δέμα μου",
        "سفارش من کجاست لطفا",
    ],
)
def test_a_language_of_no_locale_is_answered_in_the_one_spoken(
    languages: LanguageReader, text: str
) -> None:
    read = languages.read(text, previous="fr", default="en")

    assert (read.locale, read.is_supported) == ("fr", False)


def test_without_a_language_before_it_is_the_shops_that_counts(languages: LanguageReader) -> None:
    assert languages.read("1042", previous=None, default="es").locale == "es"


def test_whole_sentences_need_nothing_that_was_learned() -> None:
    read = LanguageReader({}).read(
        "Ihr Paket ist unterwegs und kommt am Freitag an.", previous="en", default="en"
    )

    assert read.locale == "de"


@pytest.mark.parametrize("text", ["", "   ", "\x00", "\ud800", "🙂" * 4000, "a" * 8000, "\u202e"])
def test_nonsense_is_read_as_some_language(languages: LanguageReader, text: str) -> None:
    assert languages.read(text, previous="pl", default="en").locale in LOCALES


def test_words_are_what_is_neither_number_nor_address() -> None:
    assert words_of("Wo ist #1042? mia@example.com") == "wo ist"
    assert script_of(words_of("#1042")) == "other"
