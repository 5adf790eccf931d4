"""A clear yes in 22 languages, and what only looks like one."""

import pytest

from bot.builtin.consent import PhraseConsent
from core.languages import LOCALES


@pytest.fixture(scope="module")
def consent() -> PhraseConsent:
    return PhraseConsent.load()


YES = [
    ("en", "yes please"),
    ("en", "ok do it"),
    ("en", "Yep, do it!"),
    ("en", "yesss"),
    ("en", "yes, return them please"),
    ("zh", "是的，谢谢"),
    ("zh", "好的，麻烦您了"),
    ("zh-Hant", "好的，麻煩你了"),
    ("ja", "はい、お願いします"),
    ("ko", "네 진행해주세요"),
    ("es", "sí, quiero devolverlos"),
    ("es", "si dale porfa"),
    ("pt", "sim, pode"),
    ("fr", "oui vas-y"),
    ("fr", "D’accord, merci"),
    ("de", "ja bitte mach das"),
    ("it", "sì certo, grazie"),
    ("nl", "ja graag, doe maar"),
    ("pl", "tak, proszę"),
    ("ru", "ок"),
    ("ru", "да, оформляйте пожалуйста"),
    ("uk", "так, будь ласка"),
    ("tr", "evet lütfen"),
    ("ar", "نعم من فضلك"),
    ("he", "כן בבקשה"),
    ("th", "ใช่ค่ะ"),
    ("th", "ค่ะ"),
    ("vi", "vâng ạ"),
    ("id", "ya tolong diproses kak"),
    ("hi", "हाँ, कर दीजिए"),
    ("hi", "haan kar do"),
    ("sv", "ja tack"),
]
NO = [
    ("en", "no thanks"),
    ("en", "No, the other one"),
    ("en", "don't do it"),
    ("zh", "不用了，谢谢"),
    ("zh", "不是，是另一个"),
    ("zh-Hant", "不要"),
    ("ja", "いいえ、結構です"),
    ("ko", "아니요"),
    ("es", "no, gracias"),
    ("pt", "não, obrigado"),
    ("fr", "non merci"),
    ("de", "nein, lieber nicht"),
    ("it", "no grazie"),
    ("nl", "nee, laat maar"),
    ("pl", "nie, dziękuję"),
    ("ru", "нет, не надо"),
    ("uk", "ні, дякую"),
    ("tr", "hayır, istemiyorum"),
    ("ar", "لا شكرا"),
    ("he", "לא תודה"),
    ("th", "ไม่เอาค่ะ"),
    ("vi", "không, cảm ơn"),
    ("id", "tidak, terima kasih"),
    ("hi", "नहीं, रहने दो"),
    ("sv", "nej tack"),
]


@pytest.mark.parametrize(("language", "text"), YES)
def test_a_clear_yes_is_heard(consent: PhraseConsent, language: str, text: str) -> None:
    assert consent.says_yes(text, language)
    assert not consent.says_no(text, language)


@pytest.mark.parametrize(("language", "text"), NO)
def test_a_clear_no_is_heard(consent: PhraseConsent, language: str, text: str) -> None:
    assert consent.says_no(text, language)
    assert not consent.says_yes(text, language)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("text", ["👍", "👍🏽", "✅", "OK"])
def test_signs_agree_in_every_language(consent: PhraseConsent, locale: str, text: str) -> None:
    assert consent.says_yes(text, locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_thumb_turned_down_declines_in_every_language(
    consent: PhraseConsent, locale: str
) -> None:
    assert consent.says_no("👎", locale)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes but only the socks"),
        ("en", "yes?"),
        ("en", "is that a yes"),
        ("en", "yes cancel it"),
        ("en", "yes no"),
        ("en", "not yes"),
        ("en", "I said yes to my boyfriend"),
        ("en", "thanks"),
        ("en", "yes " * 40),
        ("en", ""),
        ("en", "   "),
        ("en", "❤"),
        ("es", "sí pero la otra"),
        ("zh", "好不好"),
        ("zh", "谢谢"),
        ("ja", "大丈夫です"),
        ("ja", "はい？"),
        ("th", "ขอบคุณค่ะ"),
        ("hi", "thanks ji"),
        ("id", "terima kasih ya"),
        ("pl", "tak?"),
    ],
)
def test_what_is_no_clear_yes_is_none(consent: PhraseConsent, language: str, text: str) -> None:
    assert not consent.says_yes(text, language)


DEEDS = [
    ("en", "yes, cancel it please", "cancellation"),
    ("es", "sí, abre la devolución", "return"),
    ("fr", "oui, annulez la commande", "cancellation"),
    ("de", "ja bitte die Adresse ändern", "address_change"),
    ("zh", "好的，帮我换吧", "item_change"),
]


@pytest.mark.parametrize(("language", "text", "kind"), DEEDS)
def test_a_yes_may_name_what_it_sets_off(
    consent: PhraseConsent, language: str, text: str, kind: str
) -> None:
    assert consent.says_yes(text, language, kind)
    assert not consent.says_yes(text, language)


def test_a_yes_to_something_else_is_none(consent: PhraseConsent) -> None:
    assert not consent.says_yes("yes, cancel it", "en", "return")
    assert not consent.says_yes("cancel it", "en", "cancellation")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no tracking update since monday"),
        ("en", "no?"),
        ("en", "no problem go ahead"),
        ("es", "no me ha llegado el paquete"),
        ("zh", "没有收到"),
        ("zh", "不能登录"),
        ("it", "non funziona"),
        ("en", ""),
    ],
)
def test_a_sentence_that_begins_like_a_no_is_none(
    consent: PhraseConsent, language: str, text: str
) -> None:
    assert not consent.says_no(text, language)


def test_english_and_other_scripts_are_heard_in_any_conversation(consent: PhraseConsent) -> None:
    assert consent.says_yes("yes please", "th")
    assert consent.says_yes("好的", "en")


def test_a_word_of_another_latin_language_is_no_yes(consent: PhraseConsent) -> None:
    assert not consent.says_yes("tak", "sv")  # thanks, misspelt; a Polish yes
    assert not consent.says_yes("ha", "en")  # a laugh; a Hindi yes


def test_her_own_language_comes_first(consent: PhraseConsent) -> None:
    assert consent.says_no("k", "vi")
    assert consent.says_yes("k", "en")


def test_in_an_unknown_language_any_clear_word_counts(consent: PhraseConsent) -> None:
    assert consent.says_yes("sim", "xx")
    assert consent.says_yes("да", "xx")
    assert consent.says_no("nein", "xx")


@pytest.mark.parametrize("text", ["\x00", "\ud800", "🙂" * 4000, "a" * 8000, "?" * 8000, "\u202e"])
def test_nonsense_is_neither_yes_nor_no(consent: PhraseConsent, text: str) -> None:
    assert not consent.says_yes(text, "en")
    assert not consent.says_no(text, "en")
