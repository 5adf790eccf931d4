"""An admin keeps the shop's articles in the console: a real server, a real database, a real browser."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from api.app import create_app
from api.pages import Pages
from bot.bootstrap import Dragoman, open_dragoman
from core.events import LocalEvents
from core.settings import Settings
from helpdesk import staff
from helpdesk.models import Role
from knowledge import articles
from knowledge.models import Article
from knowledge.question import Question
from tests.browser.fake_server import WEB
from tests.conftest import NOW, missing, open_with_tables
from tests.knowledge.articles import new_article, publish
from tests.loopback import served

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(120)]

EMAIL, PASSWORD = "ada@shop.example", "correct horse battery"
MIA = "mia@shop.example"
PLACES = (
    "analytics", "knowledge", "knowledge/returns/en", "playground", "tests", "gaps", "answers",
    "import", "canned", "team", "webhooks", "audit", "privacy", "account",
)  # fmt: skip
TITLE = "How long do I have to return an item?"


@dataclass
class Console:
    """The console in a browser, and the server behind it."""

    page: Page
    address: str
    dragoman: Dragoman

    async def visit(self, place: str = "knowledge") -> None:
        await self.page.goto(f"{self.address}/console/{place}")

    async def sign_in(self, email: str = EMAIL, password: str = PASSWORD) -> None:
        await self.page.get_by_label("E-mail").fill(email)
        await self.page.get_by_label("Password").fill(password)
        await self.page.get_by_role("button", name="Sign in").click()

    async def enter(self, place: str = "knowledge") -> None:
        """Come in as the admin, at a place."""
        await self.visit(place)
        await self.sign_in()
        await expect(self.page.get_by_label("Password")).to_have_count(0)

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("button", name=name)

    async def answer(self, question: str, language: str = "en") -> list[str]:
        """Return what buyers are told now."""
        await self.dragoman.knowledge.look_again()
        found = await self.dragoman.knowledge.search(Question(question, language))
        return [passage.text for passage in found]

    async def article(self, slug: str, language: str = "en") -> Article:
        async with self.dragoman.database.read() as session:
            return await articles.get(session, slug, language)


@pytest.fixture
async def console(
    request: pytest.FixtureRequest, browser: Browser, tmp_path: Path, trained_models: Path
) -> AsyncIterator[Console]:
    """A shop with one article, and an admin's browser."""
    async with open_console(request, browser, tmp_path, cache_dir=trained_models) as opened:
        yield opened


@asynccontextmanager
async def open_console(
    request: pytest.FixtureRequest, browser: Browser, folder: Path, **settings: Any
) -> AsyncIterator[Console]:
    """Serve a shop of two people, with its console and its shop page."""
    if not (WEB / "console" / "dist" / "index.html").exists():
        missing(request.config, "The built console (make web)")
    url = f"sqlite:///{folder / 'shop.db'}"
    database = await open_with_tables(url, LocalEvents())
    await publish(database, new_article())
    for email, name, role in ((EMAIL, "Ada", Role.ADMIN), (MIA, "Mia", Role.AGENT)):
        await staff.add_staff(
            database, email=email, name=name, password=PASSWORD, role=role, now=NOW
        )
    await database.close()
    chosen = Settings(data_dir=folder, database_url=url, **settings)
    async with AsyncExitStack() as stack:
        dragoman = await stack.enter_async_context(open_dragoman(chosen))
        app = create_app(dragoman, pages=Pages(WEB), demo_orders=[])
        address = await stack.enter_async_context(served(app))
        context = await browser.new_context(
            viewport={"width": 1280, "height": 860}, locale="en-GB", accept_downloads=True
        )
        stack.push_async_callback(context.close)
        context.set_default_timeout(8000)
        yield Console(await context.new_page(), address, dragoman)


async def test_a_wrong_password_opens_nothing(console: Console) -> None:
    await console.visit()
    await console.sign_in(password="wrong")

    await expect(console.page.get_by_role("alert")).to_be_visible()
    await expect(console.page.get_by_role("link", name=TITLE)).to_have_count(0)


async def test_an_agent_is_told_that_articles_are_the_admins(console: Console) -> None:
    await console.visit()
    await console.sign_in("mia@shop.example")

    await expect(console.page.get_by_text(re.compile("admin", re.IGNORECASE)).first).to_be_visible()
    await expect(console.page.get_by_role("link", name=TITLE)).to_have_count(0)


async def test_an_article_is_written_and_published_and_answers(console: Console) -> None:
    await console.enter("knowledge/gift-wrapping/en")
    page = console.page
    await page.get_by_label("Title").fill("Do you wrap gifts?")
    await page.get_by_label("Text", exact=True).fill("Yes, for **3.50** an item.")
    await expect(page.locator("strong", has_text="3.50")).to_be_visible()

    await console.button("Publish").click()

    await expect(page.get_by_text("Published").first).to_be_visible()
    assert await console.answer("do you wrap gifts") == ["Yes, for **3.50** an item."]


async def test_a_draft_is_corrected_and_nobody_is_answered_from_it(console: Console) -> None:
    await console.enter("knowledge/returns/en")
    page = console.page
    body = page.get_by_label("Text", exact=True)
    await body.fill("Only 14 days.")
    await console.button("Save draft").click()
    await expect(page.get_by_text(re.compile("saved", re.IGNORECASE)).first).to_be_visible()

    assert await console.answer(TITLE) == [new_article().body]

    await body.fill("Now 60 days.")
    await console.button("Publish").click()
    await until(console, "Now 60 days.")


async def until(console: Console, body: str) -> None:
    """Wait until buyers are told this."""
    for _ in range(50):
        if await console.answer(TITLE) == [body]:
            return
        await console.page.wait_for_timeout(100)
    raise AssertionError(await console.answer(TITLE))


async def test_an_earlier_text_is_published_again(console: Console) -> None:
    async with console.dragoman.database.write() as session:
        now = console.dragoman.clock.now()
        await articles.publish(session, new_article(body="Wrong."), now=now, author="Ben")
    await console.enter("knowledge/returns/en")

    await console.button("Roll back to revision 1").click()
    await console.page.get_by_role("dialog").get_by_role("button", name="Roll back").click()

    await until(console, new_article().body)
    assert (await console.article("returns")).revision == 3


async def test_a_file_is_looked_at_before_it_is_taken_in(console: Console, tmp_path: Path) -> None:
    file = tmp_path / "faq.csv"
    file.write_text(
        "slug;language;title;body\nsizes;en;Which size do I need?;See the chart.\nbroken;en;;\n",
        encoding="utf-8-sig",
    )
    await console.enter("import")
    page = console.page

    await page.locator("input[type=file]").set_input_files(file)

    await expect(page.get_by_text("Which size do I need?")).to_be_visible()
    await expect(page.get_by_text(re.compile("line 3"))).to_be_visible()
    assert await console.answer("which size do I need") == []
    await console.button("Take and publish").click()
    await page.get_by_role("dialog").get_by_role("button", name="publish").click()
    await expect(page.get_by_text("Imported and published.")).to_be_visible()
    assert await console.answer("which size do I need") == ["See the chart."]


async def test_the_playground_shows_the_answer_and_where_it_comes_from(console: Console) -> None:
    await console.enter("playground")
    page = console.page

    await page.get_by_label("Question").fill("Wie viele Tage habe ich für eine Rückgabe?")
    await console.button("Ask").click()

    await expect(page.get_by_text("search_help").first).to_be_visible()
    await expect(page.get_by_role("link", name=TITLE).first).to_be_visible()
    await console.button("Save as answer test").click()
    await page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()
    await console.visit("tests")
    await expect(page.get_by_text("Wie viele Tage habe ich für eine Rückgabe?")).to_be_visible()


async def test_signing_in_again_keeps_what_was_typed(console: Console) -> None:
    await console.enter("knowledge/returns/en")
    page = console.page
    body = page.get_by_label("Text", exact=True)
    await body.fill("Typed before the sign-in ended.")
    await page.context.clear_cookies()

    await console.button("Save draft").click()
    await console.sign_in()

    await expect(page.get_by_label("Password")).to_have_count(0)
    await expect(body).to_have_value("Typed before the sign-in ended.")


@pytest.mark.parametrize("width", [768, 1280])
@pytest.mark.parametrize(
    "options", [{"locale": "zh-CN"}, {"locale": "en-GB", "color_scheme": "dark"}]
)
async def test_no_page_is_wider_than_its_window(
    console: Console, browser: Browser, width: int, options: dict[str, Any]
) -> None:
    context = await browser.new_context(viewport={"width": width, "height": 860}, **options)
    console.page = await context.new_page()
    await console.visit()
    await console.page.locator("input[type=password]").fill(PASSWORD)
    await console.page.locator("input").first.fill(EMAIL)
    await console.page.keyboard.press("Enter")
    await expect(console.page.locator("input[type=password]")).to_have_count(0)

    for place in PLACES:
        await console.visit(place)
        await expect(console.page.get_by_role("heading", level=1)).to_be_visible()
        overflow = await console.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 0, place
    await context.close()
