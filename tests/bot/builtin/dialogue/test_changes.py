"""Cancelling, sending elsewhere and changing items: only before the order leaves, only after a yes."""

import pytest

from tests.bot.builtin.fake_tools import SHOP_TOOLS, get_order, products, refusing
from tests.bot.builtin.talk import Talk, say


def talk(**tools: object) -> Talk:
    return Talk({**SHOP_TOOLS, **tools}, is_verified=True)  # type: ignore[dict-item]  # tools are callables


def test_a_cancellation_is_proposed_with_items_and_refund() -> None:
    answer = talk().says("cancel #2077")
    assert answer.tools == ["propose_cancellation"]
    assert "$103.00" in answer.text
    assert "2 × Wool socks M" in answer.text
    assert answer.buttons == ("confirm:8", "decline:8")


def test_a_shipped_order_cannot_be_cancelled_and_she_is_told_what_can_be_done() -> None:
    tools = {"propose_cancellation": refusing("order_not_cancellable")}
    answer = talk(**tools, get_order=get_order("shipped")).says("cancel #2077")
    assert answer.text == say("refusal-not_cancellable", headline="shipped", order="#2077")


def test_a_delivered_order_offers_a_return_instead() -> None:
    tools = {"propose_cancellation": refusing("order_not_cancellable")}
    conversation = talk(**tools, get_order=get_order("delivered"))
    assert conversation.says("cancel #2077").buttons == ("intent:return_start",)
    assert conversation.says("yes").tools == ["check_return"]


def test_a_whole_address_is_proposed_at_once() -> None:
    answer = talk().says("change the address of #2077 to: 5 Oak Ave Apt 3, Austin, TX 78702")
    name, arguments = answer.calls[-1]
    assert name == "propose_address_change"
    assert arguments == {
        "order_number": "#2077",
        "name": "Ann Lee",
        "line1": "5 Oak Ave Apt 3",
        "city": "Austin",
        "region": "TX",
        "postal_code": "78702",
        "country": "US",
    }
    assert "5 Oak Ave Apt 3, 78702 Austin" in answer.text


def test_what_is_missing_of_an_address_is_asked_for_by_name() -> None:
    conversation = talk()
    assert conversation.says("another address for #2077").text == say("address-ask", order="#2077")
    asked = conversation.says("5 Oak Ave, Austin")
    assert asked.text == say("address-ask-missing", parts=[say("address-part-postal_code")])
    assert conversation.says("78702").calls[-1][1]["postal_code"] == "78702"


def test_a_side_question_does_not_lose_the_address_given_so_far() -> None:
    conversation = talk()
    conversation.says("another address for #2077")
    conversation.says("5 Oak Ave, Austin")
    aside = conversation.says("any discount?")
    assert aside.text.endswith(say("address-ask-missing", parts=[say("address-part-postal_code")]))
    assert conversation.says("78702").calls[-1][1]["line1"] == "5 Oak Ave"


def test_a_corrected_part_makes_a_new_proposal() -> None:
    conversation = talk()
    conversation.says("change the address of #2077 to: 5 Oak Ave, Austin, TX 78702")
    answer = conversation.says("sorry, 78703")
    assert answer.calls[-1][1]["postal_code"] == "78703"
    assert answer.calls[-1][1]["line1"] == "5 Oak Ave"


def test_the_postal_code_of_a_new_address_is_no_secret() -> None:
    answer = Talk(SHOP_TOOLS).says("address of #2077 should be 5 Oak Ave, Austin, 78702")
    assert answer.tools == []


def test_an_order_that_has_left_keeps_its_address_but_a_person_may_help() -> None:
    answer = talk(get_order=get_order("shipped")).says("new address for #2077")
    assert answer.text == say("refusal-address", order="#2077")
    assert answer.buttons == ("human",)


def test_another_number_of_pieces_is_proposed_with_the_difference() -> None:
    answer = talk().says("swap to 3 wool socks in #2077")
    assert answer.calls[-1] == (
        "propose_item_change",
        {"order_number": "#2077", "sku": "SOCK-M", "quantity": 3},
    )
    assert "$12.00" in answer.text
    assert answer.text.endswith(say("change-question"))


def test_another_variant_is_looked_for_among_the_products() -> None:
    tools = {"search_products": products("Trail shoe 42")}
    answer = talk(**tools).says("swap the trail shoe of #2077 for 42")
    assert answer.calls[-1] == (
        "propose_item_change",
        {"order_number": "#2077", "sku": "SHOE-41", "new_sku": "NEW-0"},
    )


def test_what_to_change_is_asked_once_then_left_to_a_person() -> None:
    conversation = talk()
    assert "2 × Wool socks M" in conversation.says("swap something in #2077").text
    answer = conversation.says("the thing")
    assert answer.calls[-1][1]["reason"] == "policy_exception"


@pytest.mark.parametrize("code", ["out_of_stock", "unknown_sku"])
def test_a_change_that_is_refused_is_explained(code: str) -> None:
    answer = talk(propose_item_change=refusing(code)).says("swap to 3 wool socks in #2077")
    assert answer.text in (say("refusal-out_of_stock"), say("refusal-unknown_item"))
    assert answer.buttons == ()


def test_a_refusal_nobody_foresaw_offers_a_person() -> None:
    answer = talk(propose_cancellation=refusing("something_new")).says("cancel #2077")
    assert answer.text == say("refusal-other")
    assert answer.buttons == ("human",)


def test_an_address_may_follow_the_wish_in_the_same_sentence() -> None:
    answer = talk().says("please change the address for #2077 to 5 Oak Ave, Austin, TX 78702")
    assert answer.calls[-1][1]["line1"] == "5 Oak Ave"
    assert answer.calls[-1][1]["postal_code"] == "78702"
