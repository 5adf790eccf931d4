"""Questions are answered from articles and products alone."""

from tests.bot.builtin.fake_tools import SHOP_TOOLS, help_pages, products
from tests.bot.builtin.talk import Talk, say


def test_an_article_is_quoted_with_its_title() -> None:
    tools = {**SHOP_TOOLS, "search_help": help_pages("You have 45 days.", "Something else.")}
    answer = Talk(tools).says("what is your return policy?")
    assert answer.text == f"You have 45 days.\n\n{say('source', title='Returns')}"
    assert answer.sources == ("article-0",)


def test_nothing_is_made_up_where_no_article_answers() -> None:
    talk = Talk(SHOP_TOOLS)
    answer = talk.says("any discount?")
    assert answer.text == say("no-article")
    assert talk.says("yes").calls[0][1]["reason"] == "missing_knowledge"


def test_declining_the_person_ends_kindly() -> None:
    talk = Talk(SHOP_TOOLS)
    talk.says("any discount?")
    assert talk.says("no").text == say("nothing-to-decline")


def test_a_long_article_is_cut_after_a_sentence() -> None:
    long = "This is one sentence of the article. " * 60
    answer = Talk({**SHOP_TOOLS, "search_help": help_pages(long)}).says("return policy?")
    quoted = answer.text.split("\n\n")[0]
    assert len(quoted) <= 900
    assert quoted.endswith("article.")


def test_products_are_told_with_price_and_stock() -> None:
    tools = {**SHOP_TOOLS, "search_products": products("Trail shoe 41", "Trail shoe 42")}
    answer = Talk(tools).says("do you sell trail shoes?")
    assert say("product-line", title="Trail shoe 41", price="$9.00", stock=False) in answer.text
    assert say("product-line", title="Trail shoe 42", price="$9.00", stock=True) in answer.text


def test_a_product_question_without_products_takes_the_article() -> None:
    tools = {**SHOP_TOOLS, "search_help": help_pages("We sell gift cards.")}
    answer = Talk(tools).says("do you sell gift cards?")
    assert answer.text.startswith("We sell gift cards.")


def test_words_not_understood_are_looked_up_before_she_is_asked() -> None:
    tools = {**SHOP_TOOLS, "search_help": help_pages("We plant trees.")}
    answer = Talk(tools).says("tell me about your green promise please")
    assert answer.text.startswith("We plant trees.")
