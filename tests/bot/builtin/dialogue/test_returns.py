"""From the wish to return something to a proposal that waits for a yes."""

import pytest

from tests.bot.builtin.fake_tools import SHOES, SHOP_TOOLS, SOCKS, check_return, refusing, usd
from tests.bot.builtin.talk import NOW, Talk, say
from tools.results import Refund, Return, ReturnLine, ReturnStatus


def talk(**tools: object) -> Talk:
    return Talk({**SHOP_TOOLS, **tools}, is_verified=True)  # type: ignore[dict-item]  # tools are callables


def test_the_named_article_is_proposed_with_its_refund() -> None:
    answer = talk().says("the trail shoes from #2077 are too small, I want to return them")
    assert answer.tools == ["check_return", "propose_return"]
    assert answer.calls[1][1]["items"] == [{"sku": "SHOE-41", "quantity": 1}]
    assert "$79.00" in answer.text
    assert answer.buttons == ("confirm:7", "decline:7")


def test_a_misspelt_article_is_still_found() -> None:
    answer = talk().says("return the trial shoos of #2077")
    assert answer.calls[1][1]["items"] == [{"sku": "SHOE-41", "quantity": 1}]


def test_the_quantity_before_an_article_is_taken() -> None:
    answer = talk().says("return 1 of the wool socks of #2077")
    assert answer.calls[1][1]["items"] == [{"sku": "SOCK-M", "quantity": 1}]


def test_without_an_article_she_is_asked_with_buttons() -> None:
    conversation = talk()
    answer = conversation.says("return something of #2077")
    assert answer.buttons == ("item:SHOE-41", "item:SOCK-M", "item:all")
    picked = conversation.presses("item:SOCK-M")
    assert picked.calls[1][1]["items"] == [{"sku": "SOCK-M", "quantity": 2}]


def test_all_of_it_is_every_line() -> None:
    conversation = talk()
    conversation.says("return something of #2077")
    answer = conversation.presses("item:all")
    assert [item["sku"] for item in answer.calls[1][1]["items"]] == ["SHOE-41", "SOCK-M"]


def test_an_answer_in_words_picks_the_article() -> None:
    conversation = talk()
    conversation.says("return something of #2077")
    assert conversation.says("the socks").calls[1][1]["items"][0]["sku"] == "SOCK-M"


def test_the_only_article_needs_no_name() -> None:
    answer = talk(check_return=check_return(SHOES)).says("return it #2077")
    assert answer.tools == ["check_return", "propose_return"]


def test_a_yes_opens_the_return_once() -> None:
    conversation = talk()
    conversation.says("return the shoes of #2077")
    answer = conversation.says("yes please")
    assert answer.tools == ["confirm_proposal"]
    assert "R-1001" in answer.text
    again = conversation.says("yes")
    assert again.tools == []
    assert again.text == say("nothing-to-confirm")


def test_the_buttons_mean_yes_and_no() -> None:
    conversation = talk()
    conversation.says("return the shoes of #2077")
    assert conversation.presses("decline:7").tools == ["withdraw_proposal"]
    conversation.says("return the shoes of #2077")
    assert conversation.presses("confirm:7").tools == ["confirm_proposal"]


def test_another_article_replaces_the_proposal() -> None:
    conversation = talk()
    conversation.says("return the shoes of #2077")
    answer = conversation.says("rather the socks")
    assert answer.calls[1][1]["items"] == [{"sku": "SOCK-M", "quantity": 2}]


def test_neither_yes_nor_no_asks_again_and_writes_nothing() -> None:
    conversation = talk()
    conversation.says("return the shoes of #2077")
    answer = conversation.says("hmm let me think")
    assert "propose_return" not in answer.tools
    assert answer.text == say("proposal-waiting", kind="return", order="#2077")


def test_a_yes_that_the_tool_does_not_accept_is_asked_for_again() -> None:
    conversation = talk(confirm_proposal=refusing("consent_missing"))
    conversation.says("return the shoes of #2077")
    answer = conversation.says("yes")
    assert answer.text == say("proposal-unsure")
    assert answer.buttons == ("confirm:7", "decline:7")


@pytest.mark.parametrize("code", ["no_proposal", "proposal_gone"])
def test_a_yes_that_comes_too_late_is_told_so(code: str) -> None:
    conversation = talk(confirm_proposal=refusing(code))
    conversation.says("return the shoes of #2077")
    assert conversation.says("yes").text == say("proposal-gone")


def test_a_closed_window_is_named_and_a_person_offered() -> None:
    closed = check_return(SHOES, SOCKS, refused="return_window_closed")
    answer = talk(check_return=closed).says("return the shoes of #2077")
    assert "Wednesday, December 9" in answer.text
    assert answer.buttons == ("human",)


def test_what_is_not_delivered_cannot_go_back_yet() -> None:
    early = check_return(SHOES, refused="not_delivered")
    answer = talk(check_return=early).says("return the shoes of #2077")
    assert answer.text == say("return-refused", code="not_delivered", order="#2077")


def test_a_side_question_comes_back_to_the_return() -> None:
    conversation = talk()
    conversation.says("return something of #2077")
    aside = conversation.says("what is your return policy?")
    assert aside.tools == ["search_help", "check_return"]
    assert aside.text.endswith(say("return-which-item", order="#2077"))
    assert conversation.says("the socks").tools[-1] == "propose_return"


def test_a_side_question_comes_back_to_the_proposal() -> None:
    conversation = talk()
    conversation.says("return the shoes of #2077")
    aside = conversation.says("where is it?")
    assert aside.text.endswith(say("proposal-waiting", kind="return", order="#2077"))
    assert conversation.says("yes").tools == ["confirm_proposal"]


def test_a_running_return_is_told_on_both_axes() -> None:
    running = Return(
        number="R-1001",
        order_number="#2077",
        kind="return_and_refund",
        decision="approved",
        goods="in_transit",
        lines=(ReturnLine(**SHOES),),
        refund=Refund(state="pending", amount=usd("79.00")),
        created_at=NOW,
    )
    found = ReturnStatus(returns=(running,))
    answer = talk(get_return_status=lambda **_: found).says("how is my refund, refund status")
    assert answer.calls[0] == ("get_return_status", {})
    assert "R-1001" in answer.text
    assert "$79.00" in answer.text


def test_no_return_yet_offers_to_start_one() -> None:
    conversation = talk()
    assert "intent:return_start" in conversation.says("refund status").buttons
    assert conversation.says("yes").tools == ["list_orders", "check_return"]


def test_an_exchange_is_proposed_as_a_replacement() -> None:
    answer = talk().says("return the shoes of #2077 and replace them with a bigger size")
    assert answer.calls[1][1]["kind"] == "replacement"


def test_everything_may_be_said_at_once() -> None:
    answer = talk().says("return everything of #2077")
    assert [item["sku"] for item in answer.calls[1][1]["items"]] == ["SHOE-41", "SOCK-M"]


def test_the_second_one_is_picked_by_its_place() -> None:
    conversation = talk()
    conversation.says("return something of #2077")
    answer = conversation.says("the second one")
    assert answer.calls[1][1]["items"] == [{"sku": "SOCK-M", "quantity": 2}]


def test_a_smaller_number_replaces_the_proposal() -> None:
    conversation = talk(check_return=check_return(SOCKS))
    conversation.says("return the socks of #2077")
    answer = conversation.says("only one of them")
    assert answer.calls[1][1]["items"] == [{"sku": "SOCK-M", "quantity": 1}]


def test_another_number_of_the_same_article_replaces_the_proposal() -> None:
    conversation = talk()
    conversation.says("return the socks of #2077")
    answer = conversation.says("make it 1")
    assert answer.calls[1][1]["items"] == [{"sku": "SOCK-M", "quantity": 1}]


def test_too_many_pieces_are_asked_about() -> None:
    conversation = talk(propose_return=refusing("quantity_too_large"))
    asked = conversation.says("return the socks of #2077")
    assert asked.text == say("return-refused", code="quantity_too_large", order="#2077")
    assert asked.dialogue["asked"] == "item"


def test_a_refund_that_failed_offers_a_person() -> None:
    failed = Return(
        number="R-1001",
        order_number="#2077",
        kind="return_and_refund",
        decision="approved",
        goods="inspected",
        lines=(ReturnLine(**SHOES),),
        refund=Refund(state="failed", amount=usd("79.00")),
        created_at=NOW,
    )
    found = ReturnStatus(returns=(failed,))
    conversation = talk(get_return_status=lambda **_: found)
    assert conversation.says("refund status").buttons == ("human",)
    assert conversation.says("yes").tools == ["hand_over"]
