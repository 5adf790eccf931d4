"""Which article the buyer's words mean."""

import pytest

from bot.builtin.dialogue.matching import Article, is_ambiguous, mentioned, quantity_of

SHOES_41 = Article("SHOE-41", "Trail shoe 41", 1)
SHOES_42 = Article("SHOE-42", "Trail shoe 42", 1)
SOCKS = Article("SOCK-M", "Wool socks M", 3)
HAT = Article("HAT-1", "Wool hat", 1)
MUG = Article("MUG-02", "Stoneware mug", 2)
KETTLE = Article("KET-1", "不锈钢电热水壶 1.7L", 1)


@pytest.mark.parametrize(
    ("text", "articles", "named"),
    [
        ("the trail shoes are too small", (SHOES_41, SOCKS), [SHOES_41]),
        ("I want to return the mug", (MUG, SOCKS), [MUG]),
        ("teh sokcs please", (SHOES_41, SOCKS), [SOCKS]),
        ("the woll socks", (SHOES_41, SOCKS), [SOCKS]),
        ("the wool socks, not the rest", (HAT, SOCKS), [SOCKS]),
        ("shoe 42", (SHOES_41, SHOES_42), [SHOES_42]),
        ("mug and socks", (SHOES_41, SOCKS, MUG), [SOCKS, MUG]),
        ("sku mug-02", (SOCKS, MUG), [MUG]),
        ("我要退电热水壶", (SOCKS, KETTLE), [KETTLE]),
        ("it does not fit", (SHOES_41, SOCKS), []),
    ],
)
def test_the_named_articles_are_found(
    text: str, articles: tuple[Article, ...], named: list[Article]
) -> None:
    assert sorted(mentioned(text, articles), key=lambda one: one.sku) == sorted(
        named, key=lambda one: one.sku
    )


def test_the_same_words_for_two_articles_are_ambiguous() -> None:
    both = mentioned("the trail shoes", (SHOES_41, SHOES_42))
    assert len(both) == 2
    assert is_ambiguous("the trail shoes", both)
    assert not is_ambiguous("the mug and the socks", [MUG, SOCKS])


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("2 of the wool socks", 2),
        ("2x wool socks", 2),
        ("the wool socks", None),
        ("bought 3 days ago, the wool socks stink", None),
        ("0 wool socks", None),
        ("order 12-34 wool socks", None),
    ],
)
def test_only_a_number_that_belongs_to_the_article_is_its_quantity(
    text: str, quantity: int | None
) -> None:
    assert quantity_of(SOCKS, text) == quantity
