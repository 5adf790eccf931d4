"""How the parts of a conversation fit together."""

import pytest

from tests.bot.builtin.fake_tools import EMAIL, SHOP_TOOLS
from tests.bot.builtin.talk import Meaning, Talk, WordList, replies, say


def test_two_wishes_in_one_message_are_both_served() -> None:
    talk = Talk(SHOP_TOOLS, is_verified=True)
    answer = talk.says("where is it, and can I still change the address?")
    assert "Leipzig" in answer.text
    assert answer.text.endswith(say("address-ask", order="#2077"))


def test_the_second_wish_waits_for_the_proof_as_well() -> None:
    talk = Talk(SHOP_TOOLS)
    talk.says("where is #2077, and can I still change the address?")
    answer = talk.says(EMAIL)
    assert answer.tools == ["verify_buyer", "track_order", "get_order"]
    assert answer.text.endswith(say("address-ask", order="#2077"))


def test_two_ways_of_saying_one_wish_are_served_once() -> None:
    talk = Talk(SHOP_TOOLS, is_verified=True)
    answer = talk.says("where is my parcel? when does it come?")
    assert answer.tools == ["list_orders", "track_order"]


def test_a_greeting_offers_the_usual_ways_in() -> None:
    answer = Talk(SHOP_TOOLS).says("hello")
    assert answer.buttons == ("intent:track_parcel", "intent:return_start", "human")
    assert "Elm Street Goods" in answer.text


def test_a_button_states_a_wish() -> None:
    talk = Talk(SHOP_TOOLS, is_verified=True)
    assert talk.presses("intent:track_parcel").tools == ["list_orders", "track_order"]


def test_coming_back_from_the_queue_is_welcomed() -> None:
    assert Talk(SHOP_TOOLS).presses("bot").text == say("back-to-bot")


def test_a_button_of_another_time_is_no_error() -> None:
    assert Talk(SHOP_TOOLS).presses("surprise:1").text


def test_a_no_with_nothing_to_decline_changes_nothing() -> None:
    answer = Talk(SHOP_TOOLS).says("no")
    assert answer.tools == []
    assert answer.text == say("nothing-to-decline")


def test_an_order_number_alone_asks_how_the_order_stands() -> None:
    assert Talk(SHOP_TOOLS, is_verified=True).says("#2077").tools == ["get_order"]


def test_the_order_of_an_earlier_turn_stays_in_focus() -> None:
    talk = Talk(SHOP_TOOLS, is_verified=True)
    talk.says("where is #2077")
    assert talk.says("cancel it then").calls[0][1]["order_number"] == "#2077"


def test_a_new_task_puts_the_old_question_aside() -> None:
    talk = Talk(SHOP_TOOLS, is_verified=True)
    talk.says("return something of #2077")
    assert talk.says("no wait, cancel the order").tools == ["propose_cancellation"]


def test_the_likeliest_meanings_are_offered() -> None:
    class Torn(WordList):
        def understand(self, text: str, language: str | None = None) -> Meaning:
            return Meaning("invoice", 0.3, alternatives=(("account", 0.25), ("promotion", 0.1)))

    talk = Talk(SHOP_TOOLS, understander=Torn())
    answer = talk.says("bill")
    assert answer.text == say("unclear-choose")
    assert answer.buttons == ("intent:invoice", "intent:account", "human")
    assert talk.presses("intent:invoice").calls == (("search_help", {"question": "bill"}),)


def test_her_language_is_excused_once() -> None:
    talk = Talk(SHOP_TOOLS)
    talk.is_language_supported = False
    assert talk.says("hello").text.startswith(say("language-not-supported"))
    assert not talk.says("hello").text.startswith(say("language-not-supported"))


def test_a_turn_understands_the_same_words_once() -> None:
    talk = Talk(SHOP_TOOLS)
    words = talk.understander.understood
    talk.says("where is my parcel #2077")
    talk.says(EMAIL)
    assert words == ["where is my parcel #2077", EMAIL]


@pytest.mark.parametrize("text", ["", "   ", "🙂" * 10_000, "?!", "\u202e#", "x" * 8000, "1" * 400])
def test_odd_words_get_an_answer(text: str) -> None:
    assert Talk(SHOP_TOOLS).says(text).text


@pytest.mark.parametrize("language", replies().locales)
def test_every_reply_of_a_long_conversation_passes_the_guards(language: str) -> None:
    talk = Talk(SHOP_TOOLS, language=language)
    texts = [
        "hello", "where is #2077", "me@example.com", EMAIL, "status", "when does it come",
        "not here", "no", "cancel it", "hmm", "no thanks", "return the shoes", "any discount",
        "yes", "refund status", "another address", "5 Oak Ave, Austin", "78702", "yes",
        "swap it", "3 socks", "do you sell hats", "thanks", "blub", "it came broken",
    ]  # fmt: skip
    replied = [talk.says(text).text for text in texts]
    assert all(replied)


def test_opening_a_telegram_chat_is_welcomed() -> None:
    answer = Talk(SHOP_TOOLS).says("/start widget")
    assert answer.text == say("telegram-start", shop="Elm Street Goods")
    assert "human" in answer.buttons
