"""The widget as a visitor of a shop meets it: a conversation, its looks, keyboard and ear."""

import gzip
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Locator, expect

from tests.browser.conftest import Visit
from tests.browser.fake_server import HOSTILE_CSS, FakeChat

pytestmark = pytest.mark.browser

ARABIC: dict[str, Any] = {
    "language": "ar",
    "direction": "rtl",
    "texts": {"widget-title": "مساعدة في طلبك", "widget-you": "أنت", "widget-bot": "المساعد"},
}


# Notes, for every message that is added, whether a screen reader would read it out.
RECORD_LIVENESS = """
    window.liveness = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (settings) {
        const root = attach.call(this, settings);
        new MutationObserver((changes) => changes.forEach((change) => {
            if (![...change.addedNodes].some((node) => node.classList?.contains("message"))) return;
            window.liveness.push(change.target.getAttribute("aria-live"));
        })).observe(root, { subtree: true, childList: true });
        return root;
    };
"""


async def left_edge(element: Locator) -> float:
    """How far an element stands from the left of the window."""
    return float(await element.evaluate("element => element.getBoundingClientRect().left"))


async def test_a_message_is_sent_and_answered(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open_chat()

    await visitor.tell("Where is my order?")
    await visitor.sees("Where is my order?")
    chat.say("Please tell me its number.")

    await visitor.sees("Where is my order?", "Please tell me its number.")
    assert chat.heard == ["Where is my order?"]


async def test_the_session_is_opened_only_when_somebody_writes(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()
    assert chat.sessions_opened == []

    await visitor.tell("Hello")
    assert chat.sessions_opened == [{"language": "en-GB"}]


async def test_an_identity_token_goes_with_the_session(chat: FakeChat, visit: Visit) -> None:
    chat.page = '<script src="/widget.js" data-language="es" data-identity-token="a.b.c"></script>'
    visitor = await visit()
    await visitor.open_chat()

    await visitor.tell("Hola")
    assert chat.sessions_opened == [{"language": "es", "identity_token": "a.b.c"}]


async def test_an_expired_identity_token_does_not_close_the_door(
    chat: FakeChat, visit: Visit
) -> None:
    chat.page = '<script src="/widget.js" data-identity-token="a.b.c"></script>'
    chat.refuses_identity = True
    visitor = await visit()
    await visitor.open_chat()

    await visitor.tell("Hello")
    assert chat.sessions_opened == [{"language": "en-GB"}]


class TestQuickReplies:
    BUTTONS = (
        {"value": "confirm:7", "label": "Yes, open it"},
        {"value": "decline:7", "label": "No"},
    )

    async def test_a_press_is_sent_with_its_value_and_shown_with_its_label(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()
        await visitor.tell("I want to return it")
        chat.say("Shall I?", buttons=list(self.BUTTONS))

        await visitor.replies.get_by_text("Yes, open it").click()

        await visitor.sees("I want to return it", "Shall I?", "Yes, open it")
        await expect(visitor.message("Yes, open it")).to_have_attribute("data-delivery", "sent")
        assert chat.posts[-1]["press"] == "confirm:7"
        assert "text" not in chat.posts[-1]

    async def test_they_are_gone_once_used(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit()
        await visitor.open_chat()
        await visitor.tell("I want to return it")
        chat.say("Shall I?", buttons=list(self.BUTTONS))

        await visitor.replies.get_by_text("No").click()

        await expect(visitor.replies).to_have_count(0)
        await expect(visitor.field).to_be_focused()

    async def test_they_are_gone_when_a_newer_message_comes(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()
        await visitor.tell("I want to return it")
        chat.say("Shall I?", buttons=list(self.BUTTONS))
        await expect(visitor.replies).to_have_count(2)

        chat.say("A colleague will answer.", author="agent")

        await expect(visitor.replies).to_have_count(0)

    async def test_a_newcomer_is_offered_what_most_people_ask(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()

        await visitor.replies.get_by_text("Where is my order?").click()

        await visitor.sees("Where is my order?")
        await expect(visitor.replies).to_have_count(0)


class TestWhileTheBotWorks:
    async def test_typing_shows_until_the_answer_comes(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit()
        await visitor.open_chat()
        await visitor.tell("Where is 1001?")

        chat.show("typing", active=True)
        await expect(visitor.activity).to_have_text("Writing…")
        chat.show("status", activity="track_order", text="Asking the carrier…")
        await expect(visitor.activity).to_have_text("Asking the carrier…")
        chat.say("It is in Lyon.")

        await expect(visitor.activity).to_have_text("")

    async def test_typing_ends_when_the_bot_stops(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit()
        await visitor.open_chat()
        await visitor.tell("Hello")
        chat.show("typing", active=True)
        await expect(visitor.activity).to_have_text("Writing…")

        chat.show("typing", active=False)

        await expect(visitor.activity).to_have_text("")


async def test_a_person_who_joins_is_announced_and_so_is_the_bot_that_returns(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("I want a person")
    chat.say("I ask a colleague.")
    chat.say("Hi, this is Mira.", author="agent")
    chat.say("I have opened the return.", author="agent")
    chat.say("Anything else?")

    await expect(visitor.notices).to_have_text(
        ["A person from our team has joined", "The assistant is back"]
    )


async def test_the_source_of_an_answer_stands_under_it(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("How long does it take?")

    chat.say("Three to five days.", sources=[{"title": "Shipping times", "slug": "shipping"}])

    await expect(visitor.message("Three to five days.").locator(".source")).to_have_text(
        "Source: Shipping times"
    )


async def test_a_source_that_the_answer_names_itself_stands_there_once_as_a_link(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("How long does it take?")
    answer = "Three to five days.\n\nSource: Shipping times"

    chat.say(answer, language="en", sources=[{"title": "Shipping times", "slug": "shipping"}])

    message = visitor.message("Three to five days.")
    await expect(message.locator(".bubble")).to_have_text("Three to five days.")
    link = message.get_by_role("link", name="Shipping times")
    await expect(link).to_have_attribute("href", re.compile(r"/help/shipping\?language=en$"))


async def test_an_answer_from_an_article_is_rated_and_another_mind_rates_again(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("How long does it take?")
    chat.say("Three to five days.", sources=[{"title": "Shipping times", "slug": "shipping"}])
    message = visitor.message("Three to five days.")

    await message.get_by_role("button", name="This helped").click()
    await message.get_by_role("button", name="This did not help").click()

    down = message.get_by_role("button", name="This did not help")
    await expect(down).to_have_attribute("aria-pressed", "true")
    assert chat.ratings == [{"seq": 2, "value": "up"}, {"seq": 2, "value": "down"}]


async def test_an_answer_without_an_article_is_not_rated(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("Hello")

    chat.say("Hello!")

    await expect(visitor.message("Hello!")).to_be_visible()
    await expect(visitor.log.locator(".thumbs")).to_have_count(0)


async def test_markup_is_shown_as_text_and_never_run(chat: FakeChat, visit: Visit) -> None:
    evil = '<img src=x onerror="window.owned = true"><b>bold</b>'
    visitor = await visit()
    await visitor.open_chat()

    await visitor.tell(evil)
    chat.say(evil, buttons=[{"value": "x", "label": evil}], sources=[{"title": evil, "slug": "x"}])
    chat.show("status", activity="x", text=evil)

    await visitor.sees(evil, evil)
    await expect(visitor.replies).to_have_text([evil])
    await expect(visitor.activity).to_have_text(evil)
    assert await visitor.panel.locator("img, b").count() == 0
    assert await visitor.page.evaluate("window.owned") is None


async def test_the_longest_message_is_sent_and_a_longer_one_is_not(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()

    await visitor.field.fill("😀" * 8001)
    await visitor.field.press("Enter")
    await expect(visitor.page.locator(".limit")).to_have_text(
        "This message is too long · 8,001 / 8,000"
    )
    assert chat.posts == []
    await visitor.tell("😀" * 8000)

    await visitor.sees("😀" * 8000)
    assert chat.heard == ["😀" * 8000]


class TestKeyboard:
    async def test_a_whole_conversation_needs_no_mouse(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit()
        press = visitor.page.keyboard.press

        await press("Tab")
        await expect(visitor.launcher).to_be_focused()
        await press("Enter")
        await expect(visitor.field).to_be_focused()
        await visitor.page.keyboard.type("First line")
        await press("Shift+Enter")
        await visitor.page.keyboard.type("second line")
        await press("Enter")
        await expect(visitor.message("First line")).to_have_attribute("data-delivery", "sent")
        chat.say("Shall I?", buttons=[{"value": "confirm:7", "label": "Yes"}])
        await expect(visitor.replies).to_have_count(1)
        await press("Shift+Tab")
        await expect(visitor.replies).to_be_focused()
        await press("Enter")

        await visitor.sees("First line\nsecond line", "Shall I?", "Yes")
        await expect(visitor.field).to_be_focused()

    async def test_escape_closes_and_gives_the_focus_back(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()

        await visitor.page.keyboard.press("Escape")

        await expect(visitor.panel).to_be_hidden()
        await expect(visitor.launcher).to_be_focused()
        await expect(visitor.launcher).to_have_attribute("aria-expanded", "false")

    async def test_on_a_phone_tab_stays_within_the_panel(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit(width=360, height=740)
        await visitor.open_chat()

        await visitor.field.focus()
        await visitor.page.keyboard.press("Tab")
        await visitor.page.keyboard.press("Tab")

        await expect(visitor.page.locator("button.close")).to_be_focused()
        await visitor.page.keyboard.press("Shift+Tab")
        await expect(visitor.send).to_be_focused()

    async def test_the_shop_does_not_take_what_is_typed_for_its_shortcuts(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page += "<script>keys = ''; onkeydown = event => keys += event.key</script>"
        visitor = await visit()
        await visitor.open_chat()

        await visitor.field.press_sequentially("search")

        assert await visitor.page.evaluate("keys") == ""


async def test_a_screen_reader_hears_who_speaks_and_only_what_is_new(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("Hello")
    await visitor.log.locator(".bubble").first.evaluate("bubble => (bubble.id = 'kept')")

    chat.say("Good morning")

    await expect(visitor.log).to_match_aria_snapshot(
        """
        - log "Conversation":
          - paragraph
          - paragraph: You
          - paragraph: Hello
          - paragraph
          - paragraph: Assistant
          - paragraph: Good morning
          - paragraph
        """
    )
    assert await visitor.bubble("Hello").get_attribute("id") == "kept"


async def test_a_screen_reader_is_not_read_the_whole_past(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("Hello")
    await expect(visitor.log).to_have_attribute("aria-live", "polite")
    await visitor.page.add_init_script(RECORD_LIVENESS)

    await visitor.come_back()

    await visitor.sees("Hello")
    assert await visitor.page.evaluate("window.liveness") == ["off"]
    await expect(visitor.log).to_have_attribute("aria-live", "polite")


async def test_an_answer_to_a_closed_panel_is_counted_on_the_launcher(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("Hello")
    await visitor.page.keyboard.press("Escape")

    chat.say("One")
    chat.say("Two")

    badge = visitor.page.locator(".badge")
    await expect(badge).to_have_text("2")
    await expect(visitor.launcher).to_have_accessible_name("Open chat (New messages: 2)")
    await visitor.come_back()
    await expect(badge).to_have_text("2")
    await visitor.open_chat()
    await expect(badge).to_be_hidden()


async def test_a_reader_of_older_messages_is_not_dragged_away(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("Hello")
    for number in range(20):
        chat.say(f"Line {number}")
    await expect(visitor.bubble("Line 19")).to_be_in_viewport()
    await visitor.page.locator(".scroll").evaluate("scroll => scroll.scrollTop = 0")

    chat.say("The newest")

    newer = visitor.page.get_by_role("button", name="New messages")
    await expect(newer).to_be_visible()
    await expect(visitor.bubble("The newest")).not_to_be_in_viewport()
    await newer.click()
    await expect(visitor.bubble("The newest")).to_be_in_viewport()


class TestOnTheShopsPage:
    async def test_the_pages_styles_do_not_reach_the_widget(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page += f"<style>{HOSTILE_CSS}</style>"
        visitor = await visit()
        await visitor.open_chat()
        await visitor.say("Hello")

        style = (
            "element => [getComputedStyle(element).letterSpacing, getComputedStyle(element).color]"
        )
        assert await visitor.panel.evaluate(style) == ["normal", "rgb(34, 29, 23)"]
        box = await visitor.panel.bounding_box()
        assert box is not None
        assert (box["width"], box["height"]) == (400, 680)

    async def test_the_widgets_styles_do_not_reach_the_page(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page += "<button id=own>Buy</button><p class=bubble>Text</p>"
        visitor = await visit()
        await visitor.open_chat()

        margin = await visitor.page.locator("p.bubble").first.evaluate(
            "element => getComputedStyle(element).marginBlockStart"
        )
        assert margin == "16px"

    async def test_a_strict_content_security_policy_is_no_hindrance(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.policy = "default-src 'self'; require-trusted-types-for 'script'"
        visitor = await visit()
        await visitor.open_chat()
        await visitor.say("Hello")

        await visitor.sees("Hello")
        box = await visitor.panel.bounding_box()
        assert box is not None
        assert box["width"] == 400

    async def test_a_button_of_the_shop_asks_its_question(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page += '<button data-dragoman-ask="Where is order 1001?">Ask</button>'
        visitor = await visit()

        await visitor.page.get_by_role("button", name="Ask").click()

        await visitor.sees("Where is order 1001?")

    async def test_the_script_named_twice_makes_one_launcher(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page = chat.page * 2
        visitor = await visit()

        await expect(visitor.launcher).to_have_count(1)

    async def test_letters_stand_out_from_whatever_accent_the_shop_chose(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page = '<script src="/widget.js" data-color="#ffd400"></script>'
        visitor = await visit()

        colours = await visitor.launcher.evaluate(
            "element => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]"
        )

        assert colours == ["rgb(255, 212, 0)", "rgb(22, 19, 15)"]


class TestLanguages:
    async def test_the_widget_speaks_the_language_of_the_server(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.texts = ARABIC
        visitor = await visit()
        await visitor.open_chat()

        await expect(visitor.panel).to_have_accessible_name("مساعدة في طلبك")

    async def test_right_to_left_turns_the_panel_round(self, chat: FakeChat, visit: Visit) -> None:
        chat.texts = ARABIC
        visitor = await visit()
        await visitor.open_chat()
        await expect(visitor.panel).to_have_accessible_name("مساعدة في طلبك")

        await visitor.tell("أين طلبي 1001؟")
        chat.say("طلبك في الطريق.")

        await visitor.sees("أين طلبي 1001؟", "طلبك في الطريق.")
        hers = await left_edge(visitor.bubble("أين طلبي 1001؟"))
        assert await left_edge(visitor.panel) == 20
        assert hers < await left_edge(visitor.bubble("طلبك في الطريق."))

    async def test_each_message_runs_in_its_own_direction(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()

        await visitor.say("أين طلبي؟")

        direction = "bubble => getComputedStyle(bubble).direction"
        assert await visitor.bubble("أين طلبي؟").evaluate(direction) == "rtl"


class TestOnAPhone:
    async def test_an_order_number_is_not_broken_at_its_dashes(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit(width=360, height=740)
        await visitor.open_chat()
        await visitor.tell("أين طلبي؟")

        chat.say("أيّ منتج من الطلب 302-7718234-5520917 هو المراد إرجاعه؟")

        number = visitor.log.get_by_text("302-7718234-5520917", exact=True)
        assert await number.evaluate("number => number.getClientRects().length") == 1

    async def test_the_panel_is_the_whole_screen(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit(width=360, height=740)
        await visitor.open_chat()

        box = await visitor.panel.bounding_box()

        assert box == {"x": 0, "y": 0, "width": 360, "height": 740}
        await expect(visitor.launcher).to_be_hidden()

    async def test_touching_the_field_does_not_zoom(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit(width=360, height=740)
        await visitor.open_chat()

        size = await visitor.field.evaluate("field => getComputedStyle(field).fontSize")

        assert float(size.removesuffix("px")) >= 16

    async def test_opening_does_not_raise_the_keyboard(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit(width=360, height=740, has_touch=True, is_mobile=True)

        await visitor.open_chat()

        await expect(visitor.panel).to_be_focused()

    async def test_nothing_is_wider_than_the_screen(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await visit(width=360, height=740)
        await visitor.open_chat()

        await visitor.tell("w" * 300)
        chat.say("x" * 300, buttons=[{"value": "y", "label": "y" * 120}])

        await expect(visitor.replies).to_have_count(1)
        await visitor.picture("widget-on-a-phone")
        scroll = visitor.page.locator(".scroll")
        assert await scroll.evaluate("element => element.scrollWidth <= element.clientWidth")


def test_the_built_widget_is_small(built_widget: Path) -> None:
    assert len(gzip.compress(built_widget.read_bytes(), compresslevel=9)) <= 15_000
