import httpx
import pytest

from api.demo_shop import DemoOrder
from api.pages import Pages
from tests.api.conftest import FakeServices, client_of

ORDER = DemoOrder(number="#1001", email="mia@example.com", shows="A late parcel")


class TestWidget:
    async def test_is_one_compressed_script(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        async with client_of(services, built_pages) as client:
            answer = await client.get("/widget.js", headers={"Origin": "https://shop.example"})

        assert answer.status_code == 200
        assert "javascript" in answer.headers["content-type"]
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.headers["cache-control"] == "no-cache"
        assert answer.headers["etag"]
        assert answer.headers["access-control-allow-origin"] == "*"

    async def test_says_what_to_do_where_it_is_not_built(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        built_pages.widget().unlink()
        async with client_of(services, built_pages) as client:
            answer = await client.get("/widget.js")

        assert answer.status_code == 503
        assert "make web" in answer.json()["detail"]


class TestShop:
    async def test_is_a_folder_of_pages(self, services: FakeServices, built_pages: Pages) -> None:
        async with client_of(services, built_pages) as client:
            page = await client.get("/shop", follow_redirects=True)
            style = await client.get("/shop/assets/shop.css")

        assert page.url.path == "/shop/"
        assert "<title>Shop</title>" in page.text
        assert style.headers["content-type"].startswith("text/css")

    @pytest.mark.parametrize(
        "path",
        [
            "/shop/../secret.txt",
            "/shop/%2e%2e/secret.txt",
            "/shop/..%2fsecret.txt",
            "/shop/assets",
            "/shop/%00",
            "/shop/" + "x" * 5000,
        ],
    )
    async def test_shows_nothing_else(
        self, path: str, services: FakeServices, built_pages: Pages
    ) -> None:
        async with client_of(services, built_pages) as client:
            answer = await client.get(path)

        assert answer.status_code == 404

    async def test_says_what_to_do_where_it_is_not_built(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        bare = Pages(built_pages.folder / "nowhere")
        async with client_of(services, bare) as client:
            answer = await client.get("/shop/")

        assert answer.status_code == 503
        assert "make web" in answer.json()["detail"]


class TestFrontDoor:
    async def test_leads_to_the_shop_in_the_demo(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        async with client_of(services, built_pages, demo_orders=[ORDER]) as client:
            answer = await client.get("/", follow_redirects=True)

        assert answer.url.path == "/shop/"

    async def test_names_the_orders_to_play_with(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        async with client_of(services, built_pages, demo_orders=[ORDER]) as client:
            answer = await client.get("/shop/demo-orders.json")

        assert answer.json() == [
            {"number": "#1001", "email": "mia@example.com", "shows": "A late parcel"}
        ]

    async def test_is_no_page_otherwise(self, client: httpx.AsyncClient) -> None:
        assert (await client.get("/")).status_code == 404
