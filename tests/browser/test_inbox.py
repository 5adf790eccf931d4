"""Two agents and a buyer: a real server with the built-in model, and two real browsers."""

import re
from collections.abc import AsyncIterator

import pyotp
import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import update

from bot.bootstrap import Dragoman
from bot.messages import InboundMessage
from core.clock import SystemClock
from helpdesk import conversations
from helpdesk.models import Author, DeliveryState, Message, Owner, Staff
from tests.browser.test_console import PASSWORD, Console, console

__all__ = ["console"]

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(120)]

MIA, ADA = "mia@shop.example", "ada@shop.example"
TRICKY = "<img src=x onerror=alert(1)> **not bold** مرحبا"


class Buyer:
    """Somebody who writes in the widget."""

    def __init__(self, dragoman: Dragoman, name: str) -> None:
        self._dragoman = dragoman
        self._name = name
        self._count = 0

    async def say(self, text: str) -> str:
        self._count += 1
        received = await self._dragoman.turn.receive(
            InboundMessage(
                channel="widget",
                address=self._name,
                external_id=f"{self._name}-{self._count}",
                text=text,
                language_hint="en",
            )
        )
        return received.conversation_id

    async def messages(self, conversation_id: str) -> list[Message]:
        async with self._dragoman.database.read() as session:
            found = await conversations.messages_after(session, conversation_id, 0, public=False)
        return list(found)


@pytest.fixture
def buyer(console: Console) -> Buyer:
    return Buyer(console.dragoman, "ann")


@pytest.fixture
async def second(browser: Browser) -> AsyncIterator[Page]:
    """A colleague's browser."""
    context = await browser.new_context(viewport={"width": 768, "height": 860}, locale="zh-CN")
    context.set_default_timeout(8000)
    yield await context.new_page()
    await context.close()


async def enter(console: Console, email: str, place: str = "inbox") -> None:
    await console.visit(place)
    await console.sign_in(email)
    await expect(console.page.get_by_role("heading", name="Inbox")).to_be_visible()


async def take_over(console: Console) -> None:
    await console.button("Take over").click()
    await expect(console.button("Send")).to_be_visible()


async def test_a_hand_over_is_taken_answered_and_resolved(console: Console, buyer: Buyer) -> None:
    await enter(console, MIA)
    page = console.page

    conversation_id = await buyer.say("I want to talk to a person")

    line = page.get_by_role("link", name=re.compile("Buyer not known"))
    await expect(line).to_be_visible(timeout=15_000)
    await expect(page).to_have_title(re.compile(r"^\(1\)"))
    await line.click()
    await expect(page.get_by_text("Handed over:")).to_be_visible()
    await take_over(console)
    await page.locator("#inbox-write").fill("Hello, Mia here.")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".inbox-message.by-agent")).to_contain_text("Hello, Mia here.")
    await buyer.say("Thank you!")
    await expect(page.locator(".inbox-message.by-buyer").last).to_contain_text("Thank you!")
    await console.button("Resolve").click()
    await expect(page.get_by_text("resolved").first).to_be_visible()

    said = await buyer.messages(conversation_id)
    assert [message.text for message in said if message.author == Author.AGENT] == [
        "Hello, Mia here."
    ]
    assert said[-1].buttons == [] or said[-1].buttons[0]["value"] == "rate:human:1"
    async with console.dragoman.database.read() as session:
        assert (await conversations.get(session, conversation_id)).owner == Owner.CLOSED


async def test_the_second_to_claim_is_told_who_was_first(
    console: Console, buyer: Buyer, second: Page
) -> None:
    conversation_id = await buyer.say("I want to talk to a person")
    place = f"inbox/{conversation_id}"
    await enter(console, MIA, place)
    await second.goto(f"{console.address}/console/{place}")
    await second.locator("input[type=email]").fill(ADA)
    await second.locator("input[type=password]").fill(PASSWORD)
    await second.keyboard.press("Enter")
    claim = second.get_by_role("button", name="接管")
    await expect(claim).to_be_visible()
    await second.route("**/events", lambda route: route.abort())

    async with console.page.expect_response("**/claim"):
        await console.button("Take over").click()
    await expect(console.page.get_by_text("you answer")).to_be_visible()
    if await claim.is_visible():
        await claim.click()
        await expect(second.get_by_text("同事已先接管")).to_be_visible()

    await expect(claim).to_have_count(0)


async def test_a_canned_reply_is_found_by_keyboard_and_sent_in_her_language(
    console: Console,
) -> None:
    buyer = Buyer(console.dragoman, "lucia")
    conversation_id = await buyer.say("Quiero hablar con una persona")
    await enter(console, MIA, f"inbox/{conversation_id}")
    await take_over(console)
    field = console.page.locator("#inbox-write")

    await field.press_sequentially("/photo")
    await expect(console.page.locator(".inbox-canned li")).to_have_count(1)
    await console.page.keyboard.press("Enter")

    await expect(field).to_have_value(re.compile("una foto|a photo"))


async def test_a_note_is_seen_by_colleagues_alone(console: Console, buyer: Buyer) -> None:
    conversation_id = await buyer.say("I want to talk to a person")
    await enter(console, MIA, f"inbox/{conversation_id}")

    await console.page.locator("#inbox-write").fill("She is a regular.")
    await console.button("Add the note").click()

    await expect(console.page.locator(".inbox-message.by-note")).to_contain_text(
        "She is a regular."
    )
    notes = [m for m in await buyer.messages(conversation_id) if m.author == Author.NOTE]
    assert [note.delivery for note in notes] == [DeliveryState.NONE]


async def test_what_buyers_write_is_shown_as_text(console: Console, buyer: Buyer) -> None:
    conversation_id = await buyer.say(TRICKY)
    await enter(console, MIA, f"inbox/{conversation_id}")

    await expect(console.page.locator(".inbox-message.by-buyer .bubble")).to_have_text(TRICKY)
    await expect(console.page.locator(".inbox-message img")).to_have_count(0)


async def test_words_outlive_a_reload_and_the_end_of_the_sign_in(
    console: Console, buyer: Buyer
) -> None:
    conversation_id = await buyer.say("I want to talk to a person")
    await enter(console, MIA, f"inbox/{conversation_id}")
    await take_over(console)
    page, field = console.page, console.page.locator("#inbox-write")
    await field.fill("Half a sentence")
    await page.reload()
    await expect(field).to_have_value("Half a sentence")

    await page.context.clear_cookies()
    await page.keyboard.press("Tab")
    await field.focus()
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_label("Password")).to_be_visible()
    await console.sign_in(MIA)

    await expect(page.locator(".inbox-message.by-agent")).to_contain_text("Half a sentence")
    sent = [m for m in await buyer.messages(conversation_id) if m.author == Author.AGENT]
    assert len(sent) == 1


async def test_a_reply_that_failed_says_why_and_is_sent_again(
    console: Console, buyer: Buyer
) -> None:
    conversation_id = await buyer.say("I want to talk to a person")
    await enter(console, MIA, f"inbox/{conversation_id}")
    await take_over(console)
    field = console.page.locator("#inbox-write")
    await field.fill("Hello")
    await console.button("Send").click()
    await expect(console.page.locator(".inbox-message.by-agent")).to_contain_text("Hello")
    async with console.dragoman.database.write() as session:
        found = await conversations.messages_after(session, conversation_id, 0)
        failed = next(message for message in found if message.author == Author.AGENT)
        failed.delivery = DeliveryState.FAILED
        failed.delivery_error = "Forbidden: bot was blocked by the user"

    await console.page.reload()

    await expect(console.page.get_by_text("bot was blocked")).to_be_visible()
    await console.button("Try again").click()
    await expect(console.page.get_by_text("bot was blocked")).to_have_count(0)


async def test_a_conversation_rests(console: Console, buyer: Buyer) -> None:
    conversation_id = await buyer.say("I want to talk to a person")
    await enter(console, MIA, f"inbox/{conversation_id}")
    await take_over(console)

    await console.page.get_by_label("Let it rest…").select_option(label="For an hour")

    await expect(console.page.get_by_text(re.compile("rests until")).first).to_be_visible()
    async with console.dragoman.database.read() as session:
        until = (await conversations.get(session, conversation_id)).snoozed_until
    assert until is not None
    assert until > SystemClock().now()


async def test_whoever_has_a_second_factor_is_asked_for_its_code(console: Console) -> None:
    secret = pyotp.random_base32()
    async with console.dragoman.database.write() as session:
        await session.execute(
            update(Staff).where(Staff.email == MIA).values(totp_secret=secret, totp_confirmed=True)
        )
    await console.visit("inbox")
    await console.sign_in(MIA)

    await console.page.get_by_label("Code of your second factor").fill(pyotp.TOTP(secret).now())
    await console.button("Sign in").click()

    await expect(console.page.get_by_role("heading", name="Inbox")).to_be_visible()


async def test_news_come_again_after_the_server_had_refused_them(
    console: Console, buyer: Buyer
) -> None:
    events = re.compile("/api/inbox/events")
    await console.page.route(events, lambda route: route.fulfill(status=401))
    await enter(console, MIA)
    await expect(console.page.get_by_text("nobody waits")).to_be_visible()
    await console.page.unroute(events)

    async with console.page.expect_response(events, timeout=10_000):
        pass
    await buyer.say("I want to talk to a person")

    await expect(
        console.page.get_by_role("link", name=re.compile("Buyer not known"))
    ).to_be_visible(timeout=15_000)
