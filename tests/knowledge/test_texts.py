"""Texts are compared by what they are about."""

from pathlib import Path

import pytest
import yaml

from core.languages import LOCALES
from knowledge import texts
from knowledge.texts import content, terms


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "How long do I have to RETURN it?", "long return"),
        ("de", "Wie lange ist die Rückgabefrist?", "lange ruckgabefrist"),
        ("es", "¿Cuánto tarda el envío?", "cuanto tarda envio"),
        ("fr", "Où est l'étiquette de retour ?", "etiquette retour"),
        ("zh", "请问运费多少？", "运费"),
        ("ja", "配送料はいくらですか", "配送料 いくら"),
        ("hi", "शिपिंग की कीमत क्या है", "शिपिंग कीमत"),
        ("xx", "unknown tongues keep all", "unknown tongues keep all"),
    ],
)
def test_small_words_case_and_accents_do_not_count(language: str, text: str, left: str) -> None:
    assert content(text, language) == left


def test_inflections_share_most_of_their_pieces() -> None:
    singular, plural = set(terms("return", "en")), set(terms("returns", "en"))

    assert len(singular & plural) >= 4


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "退货运费"), ("ko", "배송비는"), ("ja", "配送料金")]
)
def test_dense_scripts_are_cut_into_pairs(language: str, text: str) -> None:
    assert terms(text, language) == [text[start : start + 2] for start in range(3)]


def test_a_word_of_letters_inside_chinese_counts_as_a_word() -> None:
    assert terms("PayPal", "en") == terms("可以PayPal吗", "zh")


def test_every_supported_language_has_its_small_words() -> None:
    lists = yaml.safe_load(
        Path(texts.__file__).with_name("function_words.yaml").read_text(encoding="utf-8")
    )

    assert set(lists) == set(LOCALES)
    assert all(isinstance(words, str) and len(words.split()) >= 20 for words in lists.values())
