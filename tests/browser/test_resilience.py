"""Nothing that a buyer writes is lost or doubled, whatever happens to the line or the page."""

import pytest
from playwright.async_api import Route, expect

from tests.browser.conftest import Visit
from tests.browser.fake_server import FakeChat
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser


class AnswerLost:
    """Lets requests through to the server and loses the first answers on their way back."""

    def __init__(self, *, times: int) -> None:
        self.left = times

    async def __call__(self, route: Route) -> None:
        if not self.left:
            await route.continue_()
            return
        self.left -= 1
        await route.fetch()
        await route.abort("connectionreset")


async def greeted(visit: Visit) -> Visitor:
    """A visitor in the middle of a conversation."""
    visitor = await visit()
    await visitor.open_chat()
    await visitor.tell("Hello")
    return visitor


class TestReload:
    async def test_the_conversation_is_there_again(self, chat: FakeChat, visit: Visit) -> None:
        visitor = await greeted(visit)
        chat.say("Good morning")
        await visitor.sees("Hello", "Good morning")

        await visitor.come_back()

        await expect(visitor.panel).to_be_visible()
        await visitor.sees("Hello", "Good morning")
        assert len(chat.sessions_opened) == 1

    async def test_what_was_said_meanwhile_is_there_once(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)
        await visitor.page.goto("about:blank")
        chat.say("Good morning")

        await visitor.page.go_back()

        await visitor.sees("Hello", "Good morning")

    async def test_an_unsent_message_is_sent_after_it_once(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)
        chat.refuses_with = 503
        await visitor.say("Do not lose me")
        await expect(visitor.message("Do not lose me")).to_have_attribute(
            "data-delivery", "sending"
        )
        chat.refuses_with = None

        await visitor.come_back()

        await visitor.sees("Hello", "Do not lose me")
        await expect(visitor.message("Do not lose me")).to_have_attribute("data-delivery", "sent")
        assert chat.heard == ["Hello", "Do not lose me"]


class TestLostConnection:
    async def test_an_answer_lost_on_the_way_does_not_double_the_message(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()
        # An echo on the stream would tell the widget that the message came through after all.
        chat.holds_stream_back = True
        await visitor.page.route("**/api/chat/messages", AnswerLost(times=2))

        await visitor.say("Open the return")

        await visitor.sees("Open the return")
        await expect(visitor.message("Open the return")).to_have_attribute("data-delivery", "sent")
        assert chat.heard == ["Open the return"]
        assert len(chat.posts) == 3

    async def test_a_cut_stream_goes_on_where_it_stopped(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)
        chat.say("One")
        await visitor.sees("Hello", "One")

        chat.cut()
        chat.say("Two")
        chat.say("Three")

        await visitor.sees("Hello", "One", "Two", "Three")
        assert chat.followed_after[-1] == 2

    async def test_offline_messages_are_sent_in_order_and_once_when_the_line_is_back(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)

        await visitor.page.context.set_offline(True)
        await expect(visitor.banner).to_have_text(
            "You are offline. What you write is kept and sent later."
        )
        await visitor.say("First")
        await visitor.say("Second")
        await expect(visitor.message("Second")).to_have_attribute("data-delivery", "waiting")
        await visitor.page.context.set_offline(False)

        await expect(visitor.message("Second")).to_have_attribute("data-delivery", "sent")
        await expect(visitor.banner).to_have_text("")
        await visitor.sees("Hello", "First", "Second")
        assert chat.heard == ["Hello", "First", "Second"]

    async def test_a_stream_that_a_proxy_holds_back_is_made_up_for_by_asking(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await visit()
        await visitor.open_chat()
        chat.holds_stream_back = True
        await visitor.tell("Hello")

        chat.say("Good morning")

        await expect(visitor.bubble("Good morning")).to_be_visible(timeout=10_000)


class TestRefusal:
    async def test_a_refused_message_says_so_and_can_be_tried_again(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)
        chat.refuses_with = 422
        await visitor.say("Please")
        await expect(visitor.message("Please").locator(".foot")).to_contain_text("Not sent")
        chat.refuses_with = None

        await visitor.page.get_by_role("button", name="Try again").click()

        await expect(visitor.message("Please")).to_have_attribute("data-delivery", "sent")
        assert chat.heard == ["Hello", "Please"]

    async def test_too_many_messages_are_sent_when_the_server_allows(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)
        chat.refuses_with = 429
        await visitor.say("Again")
        await expect(visitor.message("Again")).to_have_attribute("data-delivery", "sending")

        chat.refuses_with = None

        await expect(visitor.message("Again")).to_have_attribute("data-delivery", "sent")
        assert chat.heard == ["Hello", "Again"]

    async def test_an_expired_session_is_replaced_and_the_message_kept(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        visitor = await greeted(visit)
        chat.forgets.add("token-1")

        await visitor.tell("Still there?")
        assert chat.heard == ["Hello", "Still there?"]
        assert len(chat.sessions_opened) == 2


class TestSeveralTabs:
    async def test_a_second_tab_shows_the_same_conversation(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        first = await greeted(visit)
        second = Visitor(await first.page.context.new_page())
        await second.page.goto(first.page.url)
        await second.open_chat()

        await second.say("From the second tab")

        await second.sees("Hello", "From the second tab")
        await first.sees("Hello", "From the second tab")
        assert chat.heard == ["Hello", "From the second tab"]
        assert len(chat.sessions_opened) == 1


class TestSharedComputer:
    # The payloads say {"sub": "ana"} and {"sub": "ben"}.
    ANA = '<script src="/widget.js" data-identity-token="h.eyJzdWIiOiAiYW5hIn0.s"></script>'
    BEN = '<script src="/widget.js" data-identity-token="h.eyJzdWIiOiAiYmVuIn0.s"></script>'

    async def test_another_person_does_not_see_the_conversation(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page = self.ANA
        visitor = await greeted(visit)
        chat.page = self.BEN

        await visitor.come_back()

        await expect(visitor.replies.first).to_be_visible()
        await visitor.sees()

    async def test_a_fresh_token_of_the_same_person_keeps_it(
        self, chat: FakeChat, visit: Visit
    ) -> None:
        chat.page = self.ANA
        visitor = await greeted(visit)
        chat.page = self.ANA.replace(".s", ".another-signature")

        await visitor.come_back()

        await visitor.sees("Hello")
