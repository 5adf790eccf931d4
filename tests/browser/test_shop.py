"""The demo shop page: a newcomer talks to the bot by one press."""

import re
from collections.abc import AsyncIterator

import pytest
import yaml
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from playwright.async_api import expect

from tests.browser.conftest import Visit
from tests.browser.fake_server import WEB, FakeChat, application
from tests.browser.visitor import Visitor
from tests.conftest import missing
from tests.loopback import served

pytestmark = pytest.mark.browser

CATALOGUE = WEB.parent / "oms" / "demo" / "data" / "products.yaml"
ORDERS = [{"number": "#1042", "email": "lina@example.com", "shows": "Held up at customs"}]


def shop_application(chat: FakeChat, *, has_orders: bool) -> FastAPI:
    app = application(chat)
    if has_orders:
        app.add_api_route("/shop/demo-orders.json", lambda: ORDERS)
    app.mount("/shop", StaticFiles(directory=WEB / "shop" / "dist", html=True))
    return app


@pytest.fixture(params=[True], ids=["demo"])
async def address(request: pytest.FixtureRequest, chat: FakeChat) -> AsyncIterator[str]:
    """Where the shop page is served, in place of the plain page of the other tests."""
    if not (WEB / "shop" / "dist").is_dir():
        missing(request.config, "The built shop page (make web)")
    async with served(shop_application(chat, has_orders=request.param)) as url:
        yield f"{url}/shop/"


async def test_one_press_asks_about_a_demo_order(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()

    await visitor.page.get_by_role("button", name="Where is it?").click()

    await visitor.sees("Where is order #1042? My e-mail is lina@example.com")


async def test_an_order_tells_what_to_type(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()

    order = visitor.page.locator(".order")

    await expect(order).to_contain_text("Held up at customs")
    await expect(order).to_contain_text("#1042")
    await expect(order).to_contain_text("lina@example.com")


async def test_the_e_mail_is_copied(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit(permissions=["clipboard-read", "clipboard-write"])

    await visitor.page.get_by_role("button", name="Copy lina@example.com").click()

    await expect(visitor.page.get_by_text("Copied")).to_be_visible()
    assert await visitor.page.evaluate("navigator.clipboard.readText()") == "lina@example.com"


async def test_questions_wait_in_several_languages(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()

    await visitor.page.get_by_role("button", name="¿Dónde está mi pedido?").click()

    await visitor.sees("¿Dónde está mi pedido?")


@pytest.mark.parametrize("address", [False], indirect=True, ids=["no demo"])
async def test_without_demo_orders_the_page_says_how_to_make_them(
    chat: FakeChat, visit: Visit
) -> None:
    visitor = await visit()

    await expect(visitor.page.locator(".orders")).to_contain_text("dragoman demo")


async def test_the_page_fits_a_small_phone(chat: FakeChat, visit: Visit) -> None:
    visitor: Visitor = await visit(width=360, height=740)
    await expect(visitor.page.locator(".order")).to_be_visible()

    assert await visitor.page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_shop_window_agrees_with_the_catalogue() -> None:
    window = (WEB / "shop" / "src" / "goods.ts").read_text()
    shown = re.findall(r'title: "(.+?)", price: "(.+?) USD"', window)
    sold = yaml.safe_load(CATALOGUE.read_text())

    assert shown
    assert set(shown) <= {(product["base"], product["price"]) for product in sold}


async def test_nothing_is_fetched_from_elsewhere(chat: FakeChat, visit: Visit) -> None:
    visitor = await visit()
    hosts: set[str] = set()
    visitor.page.on("request", lambda request: hosts.add(request.url.split("/")[2]))

    await visitor.page.reload(wait_until="networkidle")

    assert hosts == {visitor.page.url.split("/")[2]}
