"""The whole story of a hand-over: two agents in their consoles, a buyer in the shop's widget."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from core.clock import SystemClock
from helpdesk import conversations, handovers
from helpdesk.models import Author, HandOverReason
from tests.browser.test_console import EMAIL, MIA, PASSWORD, Console, console, open_console
from tests.browser.visitor import Visitor
from tests.factories import make_order, new_line, receive
from tests.scripted_endpoint import says, scripted_endpoint

__all__ = ["console"]

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

PATIENCE_MS = 45_000


class Agent:
    """A support agent before her console."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self._address = f"{address}/console/"

    async def enter(self, email: str, place: str = "inbox") -> None:
        await self.page.goto(self._address + place)
        await self.page.get_by_label("E-mail").fill(email)
        await self.page.get_by_label("Password").fill(PASSWORD)
        await self.page.get_by_role("button", name="Sign in").click()
        await expect(self.page.get_by_label("Password")).to_have_count(0)

    async def goes_to(self, place: str) -> None:
        await self.page.goto(self._address + place)

    async def opens(self, buyer: str) -> None:
        await self.page.get_by_role("link", name=re.compile(buyer)).first.click()
        await expect(self.page.get_by_role("heading", name=buyer).first).to_be_visible()

    async def presses(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).first.click()

    async def chooses(self, label: str, option: str) -> None:
        await self.page.get_by_label(label, exact=True).select_option(label=option)

    async def writes(self, text: str) -> None:
        await self.page.locator("#inbox-write").fill(text)
        await self.page.keyboard.press("Control+Enter")
        await expect(self.page.locator("#inbox-write")).to_have_value("")

    async def claims(self) -> None:
        """Try to take over; the button may be gone because a colleague was faster."""
        button = self.page.get_by_role("button", name="Take over")
        if await button.count() > 0:
            await button.click(timeout=3000)

    async def sees(self, words: str | re.Pattern[str]) -> None:
        await expect(self.page.get_by_text(words).first).to_be_visible(timeout=PATIENCE_MS)

    async def has_it(self) -> bool:
        return await self.page.get_by_text("you answer").count() > 0

    async def tile(self, name: str) -> str:
        tile = self.page.locator(".tile").filter(has_text=name).first
        return await tile.locator("b").inner_text()


@pytest.fixture
async def second(browser: Browser) -> AsyncIterator[Page]:
    """A colleague's browser."""
    async for page in new_page(browser):
        yield page


@pytest.fixture
async def visitor(browser: Browser, console: Console) -> AsyncIterator[Visitor]:
    """Ann in the shop, who has ordered two mugs."""
    async with console.dragoman.database.write() as session:
        await make_order(session, lines=[new_line("MUG-01", 2, "12.00", "Stoneware mug")])
    async for page in new_page(browser):
        await page.goto(f"{console.address}/shop/")
        yield Visitor(page)


async def new_page(browser: Browser) -> AsyncIterator[Page]:
    context = await browser.new_context(
        viewport={"width": 1280, "height": 860}, locale="en-GB", reduced_motion="reduce"
    )
    context.set_default_timeout(10_000)
    yield await context.new_page()
    await context.close()


async def test_a_buyer_is_handed_over_served_by_people_and_given_back(
    console: Console, second: Page, visitor: Visitor
) -> None:
    mia, ada = Agent(console.page, console.address), Agent(second, console.address)
    await mia.enter(MIA)
    await ada.enter(EMAIL)

    await hand_over(visitor, mia)
    winner, other = await race(mia, ada)
    await answer(winner, other, visitor)
    await cancel_the_order(winner)
    await rest_and_give_back(winner, visitor)
    await resolve(winner, visitor)
    await count(ada)


async def hand_over(visitor: Visitor, mia: Agent) -> None:
    """The buyer shows who she is and asks for a person; the console raises its alarm."""
    await visitor.open_chat()
    await visitor.tell("Where is my order #1042?")
    await visitor.is_answered(re.compile("e-mail", re.IGNORECASE))
    await visitor.tell("ann@example.com")
    await visitor.is_answered(re.compile("1042"))
    await visitor.tell("I want to talk to a person")
    await visitor.is_answered(re.compile("person", re.IGNORECASE))

    await expect(mia.page).to_have_title(re.compile(r"^\(1\)"), timeout=PATIENCE_MS)


async def race(mia: Agent, ada: Agent) -> tuple[Agent, Agent]:
    """Both take over at once; one wins, and the other sees who has it."""
    for agent in (mia, ada):
        await agent.opens("Ann Lee")
    await asyncio.gather(mia.claims(), ada.claims(), return_exceptions=True)
    for agent in (mia, ada):
        await expect(agent.page.get_by_role("button", name="Take over")).to_have_count(0)

    assert [await mia.has_it(), await ada.has_it()].count(True) == 1
    winner, other, name = (mia, ada, "Mia") if await mia.has_it() else (ada, mia, "Ada")
    await expect(other.page.locator(".inbox-head")).to_contain_text(name)
    return winner, other


async def answer(winner: Agent, other: Agent, visitor: Visitor) -> None:
    """She answers in the widget; what colleagues note stays among them."""
    await winner.page.locator("#inbox-write").press_sequentially("Hello Ann")
    await other.sees(re.compile("is typing"))
    await winner.writes("Hello Ann, shall I cancel it?")
    await visitor.is_answered(re.compile("shall I cancel it"))
    await other.writes("She called us yesterday too.")
    await winner.sees("She called us yesterday too.")
    assert await visitor.log.get_by_text("yesterday").count() == 0


async def cancel_the_order(winner: Agent) -> None:
    """She sees what would change, and confirms it."""
    await winner.sees("Stoneware mug")
    await winner.presses("Cancel the order")
    await expect(winner.page.locator(".order-effects")).to_contain_text("cancelled")
    await winner.presses("Do it")
    await expect(winner.page.locator(".order-card").first).to_contain_text("cancelled")


async def rest_and_give_back(winner: Agent, visitor: Visitor) -> None:
    """It rests until the buyer writes; the bot then answers as before."""
    await winner.chooses("Let it rest…", "For an hour")
    await winner.sees(re.compile("rests until"))
    await visitor.tell("ok, thank you")
    await expect(winner.page.get_by_text(re.compile("rests until"))).to_have_count(0)
    await winner.presses("Back to the bot")
    await winner.sees("the bot answers")
    await visitor.tell("what is the status of order #1042?")
    await visitor.is_answered(re.compile("cancel", re.IGNORECASE))


async def resolve(winner: Agent, visitor: Visitor) -> None:
    """She takes it once more, answers and closes; the buyer says how she was served."""
    await winner.presses("Take over")
    await winner.sees("you answer")
    await winner.writes("Your money is on its way.")
    await visitor.is_answered(re.compile("on its way"))
    await winner.presses("Resolve")
    await visitor.replies.filter(has_text="5").click()
    await visitor.is_answered(re.compile("thank", re.IGNORECASE))


async def count(ada: Agent) -> None:
    """The admin sees the one conversation in every figure that it belongs to."""
    await ada.goes_to("analytics")
    await expect(ada.page.locator(".tiles")).to_be_visible()
    assert [
        await ada.tile(name) for name in ("Conversations", "Handed over", "Score of people")
    ] == [
        "1",
        "100%",
        "5",
    ]
    await ada.page.locator(".tile").filter(has_text="Handed over").click()
    await expect(ada.page.locator(".behind")).to_contain_text("Ann Lee")


async def test_a_reply_is_translated_before_it_goes_out(
    request: pytest.FixtureRequest, browser: Browser, tmp_path: Path, trained_models: Path
) -> None:
    async with scripted_endpoint(says("Ihr Paket kommt morgen.")) as endpoint:
        model: dict[str, Any] = {
            "cache_dir": trained_models,
            "model": "openai:translates",
            "openai_api_key": "key",
            "openai_base_url": endpoint.base_url,
        }
        async with open_console(request, browser, tmp_path, **model) as console:
            conversation_id = await german_in_the_queue(console)
            mia = Agent(console.page, console.address)
            await mia.enter(MIA, f"inbox/{conversation_id}")
            await mia.presses("Take over")
            await expect(mia.page.get_by_role("button", name="Send")).to_be_visible()

            await mia.page.locator("#inbox-write").fill("Your parcel comes tomorrow.")
            await mia.presses("Translate into German")
            await expect(mia.page.locator("#inbox-write")).to_have_value("Ihr Paket kommt morgen.")
            await mia.writes("Ihr Paket kommt morgen früh.")

            await expect(mia.page.locator(".by-agent")).to_contain_text(
                "Your parcel comes tomorrow."
            )
            async with console.dragoman.database.read() as session:
                said = await conversations.messages_after(session, conversation_id, 0)
            [reply] = [message for message in said if message.author == Author.AGENT]
            assert (reply.text, reply.original, reply.original_language) == (
                "Ihr Paket kommt morgen früh.",
                "Your parcel comes tomorrow.",
                "en",
            )


async def german_in_the_queue(console: Console) -> str:
    database, now = console.dragoman.database, SystemClock().now()
    made = (await receive(database, "Wo ist mein Paket?", language="de", now=now)).conversation
    async with database.write() as session:
        await handovers.hand_over(
            session,
            made.id,
            reason=HandOverReason.BUYER_ASKED,
            summary="",
            actor="bot",
            shop=console.dragoman.settings.shop,
            now=now,
        )
    return made.id
