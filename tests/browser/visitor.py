"""What a visitor of a shop sees of the widget and does with it."""

import re
from pathlib import Path

from playwright.async_api import Locator, Page, expect

# A loaded machine may take its time to think.
PATIENCE_MS = 45_000
ARTIFACTS = Path(__file__).parents[2] / "test-artifacts"


class Visitor:
    """A person before a page that carries the widget."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.launcher = page.locator("button.launcher")
        self.panel = page.get_by_role("dialog")
        self.log = page.get_by_role("log")
        self.field = page.get_by_role("textbox")
        self.send = page.locator("button.send")
        self.banner = page.locator(".banner")
        self.activity = page.locator(".activity")
        self.replies = page.locator(".replies button")
        self.notices = page.locator(".notice:not(.day)")

    async def open_chat(self) -> None:
        """Open the panel."""
        await self.launcher.click()
        await expect(self.panel).to_be_visible()

    async def say(self, text: str) -> None:
        """Write a message and send it."""
        await self.field.fill(text)
        await self.field.press("Enter")

    async def tell(self, text: str) -> None:
        """Send a message and wait until the server has it."""
        await self.say(text)
        await expect(self.message(text)).to_have_attribute("data-delivery", "sent")

    def bubble(self, text: str) -> Locator:
        """The bubble with exactly this text."""
        return self.log.locator(".bubble").get_by_text(text, exact=True)

    def message(self, text: str) -> Locator:
        """The whole line of the bubble with this text."""
        return self.log.locator(".message").filter(has=self.page.locator(".bubble", has_text=text))

    async def sees(self, *texts: str) -> None:
        """Wait until the conversation is exactly this, in this order."""
        await expect(self.log.locator(".bubble")).to_have_text(list(texts))

    async def is_answered(self, words: re.Pattern[str]) -> None:
        """Wait until the last bubble is the shop's and says this."""
        last = self.log.locator(".message").last
        await expect(last).to_have_class(re.compile(r"\b(bot|agent)\b"), timeout=PATIENCE_MS)
        await expect(last.locator(".bubble")).to_have_text(words, timeout=PATIENCE_MS)

    async def come_back(self) -> None:
        """Load the page again."""
        await self.page.reload()

    async def picture(self, name: str) -> None:
        """Keep a picture of what she sees."""
        ARTIFACTS.mkdir(exist_ok=True)
        await self.page.screenshot(path=ARTIFACTS / f"{name}.png")
