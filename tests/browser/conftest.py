"""A real Chromium, a chat server that does as told, and a visitor of a shop who has both."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, async_playwright

from tests.browser.fake_server import WIDGET, FakeChat, application
from tests.browser.visitor import Visitor
from tests.conftest import missing
from tests.loopback import served

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Visit = Callable[..., Awaitable[Visitor]]


@pytest.fixture(scope="session")
def built_widget(request: pytest.FixtureRequest) -> Path:
    """The script that shops put on their pages."""
    if not WIDGET.exists():
        missing(request.config, "The built widget (make web)")
    return WIDGET


@pytest.fixture(scope="session")
def chromium(request: pytest.FixtureRequest) -> Path:
    """Where Debian's Chromium lies."""
    if not CHROMIUM.exists():
        missing(request.config, "Chromium")
    return CHROMIUM


@pytest.fixture(scope="session")
async def browser(chromium: Path, built_widget: Path) -> AsyncIterator[Browser]:
    """Debian's Chromium, started once."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture
def chat() -> FakeChat:
    """A server's conversation that says nothing unless it is told to."""
    return FakeChat()


@pytest.fixture
async def address(chat: FakeChat) -> AsyncIterator[str]:
    """Where a page with the widget is served."""
    async with served(application(chat)) as url:
        yield url


@pytest.fixture
async def visit(browser: Browser, address: str) -> AsyncIterator[Visit]:
    """Bring a visitor to the page, with a browser profile of her own."""
    contexts: list[BrowserContext] = []

    async def bring(width: int = 1280, height: int = 800, **wishes: Any) -> Visitor:
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            locale="en-GB",
            reduced_motion="reduce",
            **wishes,
        )
        context.set_default_timeout(8000)
        contexts.append(context)
        page = await context.new_page()
        await page.goto(address)
        return Visitor(page)

    yield bring
    for context in contexts:
        await context.close()
