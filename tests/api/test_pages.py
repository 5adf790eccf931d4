import httpx
import pytest

from api.demo_shop import DemoOrder
from api.pages import Pages
from tests.api.conftest import FakeServices, client_of
from tests.knowledge.articles import new_article, publish

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


class TestHelpPages:
    async def test_an_article_can_be_read_by_everybody(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        german = new_article(language="de", title="Rückgabe", body="**45** Tage.")
        await publish(services.database, new_article(), german)

        page = await client.get("/help/returns", params={"language": "de-AT"})

        assert page.status_code == 200
        assert '<html lang="de" dir="ltr">' in page.text
        assert "<h1>Rückgabe</h1>" in page.text
        assert "<strong>45</strong> Tage." in page.text

    async def test_a_language_without_the_article_shows_it_in_the_shops_own(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        await publish(services.database, new_article())

        page = await client.get("/help/returns", params={"language": "ja"})

        assert '<html lang="en" dir="ltr">' in page.text

    async def test_what_an_article_says_cannot_become_part_of_the_page(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        body = "<script>steal()</script>\n\n[click](javascript:steal())"
        await publish(services.database, new_article(title="<b>x</b>", body=body))

        page = await client.get("/help/returns")

        assert "<script>" not in page.text
        assert "<b>x</b>" not in page.text
        assert 'href="javascript' not in page.text

    @pytest.mark.parametrize("changes", [{"audience": "staff"}, {"slug": "other"}])
    async def test_what_is_not_for_everybody_is_not_there(
        self, client: httpx.AsyncClient, services: FakeServices, changes: dict[str, str]
    ) -> None:
        await publish(services.database, new_article(**changes))

        assert (await client.get("/help/returns")).status_code == 404


class TestConsole:
    async def test_every_place_of_the_console_is_its_one_page(
        self, services: FakeServices, built_pages: Pages
    ) -> None:
        async with client_of(services, built_pages) as client:
            for place in ("/console", "/console/", "/console/knowledge/returns/en"):
                page = await client.get(place)
                assert "<title>Console</title>" in page.text
                assert "frame-ancestors 'none'" in page.headers["content-security-policy"]

    async def test_its_parts_may_be_kept(self, services: FakeServices, built_pages: Pages) -> None:
        async with client_of(services, built_pages) as client:
            part = await client.get("/console/assets/console.js")
            gone = await client.get("/console/assets/gone.js")

        assert "immutable" in part.headers["cache-control"]
        assert gone.status_code == 404
