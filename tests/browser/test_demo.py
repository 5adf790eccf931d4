"""The demo as a newcomer meets it: a real server process, the built-in model, a real browser."""

import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import httpx
import pytest
from playwright.async_api import Browser, expect

from tests.browser.fake_server import WEB, FakeChat, application
from tests.browser.visitor import Visitor
from tests.conftest import missing
from tests.loopback import free_port, served

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]

ROOT = Path(__file__).parents[2]
# The first start makes the shop.
START_SECONDS = 240
ANSWER_MS = 45_000
RETURN_NUMBER = re.compile(r"\bR-\d+")


class Demo:
    """`dragoman demo`, as a process that can be killed and started again on the same data."""

    def __init__(self, folder: Path, models: Path) -> None:
        self.folder = folder
        self.models = models
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it can answer."""
        command = [sys.executable, "-c", "from api.cli import app; app()"]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "demo", "--port", str(self.port)],
                cwd=self.folder,
                env={
                    "PATH": "/usr/bin:/bin",
                    "PYTHONPATH": str(ROOT),
                    "HOME": str(self.folder),
                    "DRAGOMAN_DATA_DIR": str(self.folder / "data"),
                    "DRAGOMAN_CACHE_DIR": str(self.models),
                    "DRAGOMAN_RATE_ADDRESS_PER_MINUTE": "10000",
                },
                stdout=log,
                stderr=log,
            )
        deadline = monotonic() + START_SECONDS
        while not self._is_ready():
            assert self._process.poll() is None, (self.folder / "log").read_text()[-2000:]
            assert monotonic() < deadline, "the demo is not ready in time"
            sleep(0.2)

    def end(self, how: signal.Signals) -> None:
        """End the process, politely or not."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(timeout=20)

    def _is_ready(self) -> bool:
        with suppress(httpx.TransportError):
            return httpx.get(f"{self.address}/readyz").status_code == 200
        return False


@pytest.fixture(scope="module")
def demo(
    request: pytest.FixtureRequest,
    browser: Browser,
    tmp_path_factory: pytest.TempPathFactory,
    trained_models: Path,
) -> Iterator[Demo]:
    """A demo with data of its own."""
    if not (WEB / "shop" / "dist").is_dir():
        missing(request.config, "The built shop page (make web)")
    demo = Demo(tmp_path_factory.mktemp("demo"), trained_models)
    try:
        demo.start()
        yield demo
    finally:
        demo.end(signal.SIGTERM)


@pytest.fixture
async def newcomer(demo: Demo, browser: Browser) -> AsyncIterator[Visitor]:
    """Somebody who has just opened the shop page."""
    context = await browser.new_context(
        viewport={"width": 1280, "height": 800}, locale="en-GB", reduced_motion="reduce"
    )
    context.set_default_timeout(ANSWER_MS)
    page = await context.new_page()
    await page.goto(f"{demo.address}/shop/")
    yield Visitor(page)
    await context.close()


async def test_one_press_tells_where_an_order_is(newcomer: Visitor) -> None:
    order = newcomer.page.locator(".order").first
    number = await order.locator("code").first.inner_text()

    await order.get_by_role("button", name="Where is it?").click()

    await newcomer.is_answered(re.compile(re.escape(number)))
    await newcomer.picture("demo-where-is-it")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("How long do I have to return an item?", "30 days", id="en"),
        pytest.param("收到货以后多久可以退货？", "30 ?天", id="zh"),
        pytest.param("¿Cuánto tiempo tengo para devolver un artículo?", "30 días", id="es"),
    ],
)
async def test_a_question_is_answered_in_its_language_with_its_source(
    newcomer: Visitor, question: str, answer: str
) -> None:
    await newcomer.open_chat()

    await newcomer.say(question)

    await newcomer.is_answered(re.compile(answer))
    source = newcomer.log.locator(".source").last.get_by_role("link")
    await newcomer.picture("demo-question")
    async with newcomer.page.expect_popup() as opened:
        await source.click()
    await expect((await opened.value).locator("main")).to_contain_text(re.compile(answer))


async def test_a_return_goes_from_question_to_yes(newcomer: Visitor) -> None:
    delivered = newcomer.page.locator(".order").filter(
        has_text=re.compile("delivered", re.IGNORECASE)
    )
    await delivered.first.get_by_role("button", name="Send it back").click()
    await newcomer.is_answered(re.compile("."))

    # However many steps the bot asks for, the first of its offers always leads on.
    presses = 0
    while not await newcomer.log.get_by_text(RETURN_NUMBER).count():
        presses += 1
        assert presses < 6, await newcomer.log.inner_text()
        await newcomer.picture(f"demo-return-{presses}")
        await newcomer.replies.first.click()
        await newcomer.is_answered(re.compile("."))

    assert presses >= 1
    await newcomer.picture("demo-return-opened")


async def test_a_message_to_a_killed_server_is_answered_once_when_it_is_back(
    newcomer: Visitor, demo: Demo
) -> None:
    await newcomer.open_chat()
    await newcomer.say("Hello")
    await newcomer.is_answered(re.compile("."))
    spoken = await newcomer.log.locator(".bubble").count()

    demo.end(signal.SIGKILL)
    await newcomer.say("How long do I have to return an item?")
    await expect(newcomer.banner).not_to_have_text("")
    demo.start()

    await newcomer.is_answered(re.compile("30"))
    await expect(newcomer.log.locator(".bubble")).to_have_count(spoken + 2)
    await newcomer.come_back()
    await expect(newcomer.log.locator(".bubble")).to_have_count(spoken + 2)


async def test_a_shop_on_another_address_carries_the_widget(demo: Demo, browser: Browser) -> None:
    shop = FakeChat(page=f'<script src="{demo.address}/widget.js" async></script>')
    context = await browser.new_context(locale="en-GB", reduced_motion="reduce")
    async with served(application(shop)) as url:
        page = await context.new_page()
        await page.goto(url)
        visitor = Visitor(page)
        await visitor.open_chat()

        await visitor.say("Hello")

        await visitor.is_answered(re.compile("."))
        await context.close()
    assert shop.posts == []
