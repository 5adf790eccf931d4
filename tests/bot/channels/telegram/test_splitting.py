import pytest
from hypothesis import given, strategies as st

from bot.channels.telegram.splitting import split_text


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_a_short_text_stays_whole() -> None:
    assert split_text("Your parcel is in Leipzig.", 4096) == ["Your parcel is in Leipzig."]


def test_it_is_cut_at_the_end_of_a_sentence() -> None:
    assert split_text("One two. Three four. Five six.", 22) == ["One two. Three four.", "Five six."]


def test_the_end_of_a_paragraph_is_a_better_place() -> None:
    assert split_text("One two. Three\n\nFour. Five six.", 22) == [
        "One two. Three",
        "Four. Five six.",
    ]


def test_chinese_sentences_end_without_a_blank() -> None:
    assert split_text("您的包裹已到达。预计明天送达。谢谢您。", 16) == [
        "您的包裹已到达。预计明天送达。",
        "谢谢您。",
    ]


def test_an_emoji_counts_twice_as_telegram_counts_it() -> None:
    assert split_text("😀" * 5, 4) == ["😀😀", "😀😀", "😀"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_of_nothing_nothing_remains(text: str) -> None:
    assert split_text(text, 10) == []


@given(st.text(max_size=400), st.integers(min_value=2, max_value=60))
def test_no_part_is_too_long_and_no_word_is_lost(text: str, limit: int) -> None:
    parts = split_text(text, limit)

    assert all(0 < units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
