import pytest

from core.languages import LOCALES, is_right_to_left, nearest_locale


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("en-GB", "en"),
        ("pt_BR", "pt"),
        ("zh-CN", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("iw", "he"),
        ("in", "id"),
        ("DE", "de"),
    ],
)
def test_a_tag_is_read_as_the_nearest_locale(tag: str, locale: str) -> None:
    assert nearest_locale(tag) == locale


@pytest.mark.parametrize("tag", [None, "", "tlh", "xx-YY"])
def test_a_language_that_is_not_spoken_takes_the_default(tag: str | None) -> None:
    assert nearest_locale(tag, default="es") == "es"


def test_there_are_22_languages() -> None:
    assert len(set(LOCALES)) == 22


def test_arabic_and_hebrew_run_from_right_to_left() -> None:
    assert [locale for locale in LOCALES if is_right_to_left(locale)] == ["ar", "he"]
