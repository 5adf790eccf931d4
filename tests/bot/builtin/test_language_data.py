"""Every language has all of its data, and enough of it."""

from pathlib import Path
from typing import get_args

import pytest

from bot.builtin.alarms import alarm_of
from bot.builtin.dialogue.phrasebook import phrase_locales
from bot.builtin.features import plain
from bot.builtin.intents import INTENTS
from bot.builtin.words import Alarm, Proposed, lexicon
from bot.builtin.written_examples import example_files, read_examples
from bot.guards.promises import phrases_of
from core.languages import LOCALES
from prompts.fluent import Replies

ABOUT_AN_ORDER = frozenset(
    {
        "order_status",
        "track_parcel",
        "delivery_estimate",
        "cancel_order",
        "change_address",
        "change_order",
        "return_start",
        "return_status",
        "return_policy",
        "item_problem",
        "not_received",
    }
)
SMALL_TALK = frozenset({"affirm", "deny", "greeting", "thanks", "goodbye"})
in_every_language = pytest.mark.parametrize("locale", LOCALES)
THREATS = {
    "en": "if this isn't solved today my lawyer will contact you",
    "zh": "再不退款我就找律师起诉你们",
    "zh-Hant": "再不處理我就找律師告你們",
    "ja": "弁護士に相談して訴えます",
    "ko": "변호사 선임해서 고소하겠습니다",
    "es": "voy a hablar con mi abogado",
    "pt": "vou acionar meu advogado",
    "fr": "je vais saisir mon avocat",
    "de": "ich schalte meinen Anwalt ein",
    "it": "mi rivolgo al mio avvocato",
    "nl": "ik schakel mijn advocaat in",
    "pl": "zgłoszę sprawę do adwokata i do sądu",
    "ru": "я подаю на вас в суд",
    "uk": "я подам на вас до суду",
    "tr": "avukatıma veriyorum bu işi",
    "ar": "سأوكل محامي ضدكم",
    "he": "אני פונה לעורך דין",
    "th": "จะให้ทนายฟ้องร้าน",
    "vi": "tôi sẽ nhờ luật sư kiện shop ra tòa",
    "id": "saya akan lapor polisi dan pengacara saya",
    "hi": "मैं अपने वकील से बात करूँगा, कोर्ट में मिलेंगे",
    "sv": "jag kopplar in min advokat",
}


def test_every_locale_is_written_in_every_folder() -> None:
    everything = set(LOCALES)

    assert set(example_files()) == everything
    assert set(lexicon()) == everything
    assert set(phrase_locales()) == everything
    assert set(Replies.load().locales) == everything
    assert all(phrases_of(locale) is not None for locale in LOCALES)


@in_every_language
def test_there_are_examples_enough_of_each_intent(locale: str) -> None:
    examples = read_examples(example_files()[locale])

    few = {
        intent: len(examples[intent])
        for intent in INTENTS
        if len(set(examples[intent])) < (60 if intent in ABOUT_AN_ORDER else 30)
    }
    assert few == {}


@in_every_language
def test_no_example_stands_under_two_intents(locale: str) -> None:
    examples = read_examples(example_files()[locale])
    seen: dict[str, str] = {}
    twice = [
        text
        for intent, texts in examples.items()
        for text in texts
        if seen.setdefault(plain(text), intent) != intent or not text.strip()
    ]

    assert twice == []


@in_every_language
def test_yes_and_no_and_warnings_are_written(locale: str) -> None:
    words = lexicon()[locale]

    assert words.yes
    assert words.no
    assert set(words.deeds) == set(get_args(Proposed))
    assert set(words.alarms) == set(get_args(Alarm))


@pytest.mark.parametrize(("locale", "text"), THREATS.items())
def test_a_threat_is_heard(locale: str, text: str) -> None:
    assert alarm_of(plain(text), locale) == "upset_buyer"


@in_every_language
def test_what_is_measured_with_is_not_learned(locale: str) -> None:
    """Small talk is left out: "thanks" is written by everybody."""
    folder = Path(__file__).parents[2] / "benchmarks" / "messages"
    measured = read_examples(folder / f"{locale}.yaml")
    learned = {
        plain(text) for texts in read_examples(example_files()[locale]).values() for text in texts
    }

    known = [
        text
        for intent in set(INTENTS) - SMALL_TALK
        for text in measured[intent]
        if plain(text) in learned
    ]
    assert known == []
