import pytest

from core.database import Database
from oms.catalog import search_products
from oms.views import ProductView
from tests.factories import make_order, make_product, new_line


@pytest.fixture
async def shop(sqlite_database: Database) -> Database:
    """A shop of a mug, two shoes, socks and a lamp, some with titles in other languages."""
    async with sqlite_database.write() as session:
        await make_product(
            session, titles={"zh": "陶瓷马克杯", "ru": "Керамическая кружка", "fr": "Mug en grès"}
        )
        await make_product(session, "SHOE-41", "Trail shoe 41", stock={})
        await make_product(session, "SHOE-42", "Trail shoe 42", stock={"LEJ": 1, "SZX": 4})
        await make_product(session, "SOCK-M", "Wool socks M", price="12.00", currency="USD")
        await make_product(
            session,
            "LAMP-01",
            "Desk lamp",
            titles={"es": "Lámpara de escritorio", "de": "Schreibtischlampe", "zh": "台灯"},
        )
    return sqlite_database


async def search(shop: Database, query: str, limit: int = 5) -> list[ProductView]:
    async with shop.read() as session:
        return await search_products(session, query, limit=limit)


@pytest.mark.parametrize(
    ("query", "sku"),
    [
        ("mug", "MUG-02"),
        ("MUG02", "MUG-02"),
        ("stoneware mugs", "MUG-02"),
        ("mug en gres", "MUG-02"),
        ("кружка", "MUG-02"),
        ("你们有马克杯吗", "MUG-02"),
        ("lampara", "LAMP-01"),
        ("Desk lmap", "LAMP-01"),
        ("Tischlampe", "LAMP-01"),
        ("台灯", "LAMP-01"),
        ("do you have wool socks in size L?", "SOCK-M"),
        ("I want to know whether you sell any lamps at the moment", "LAMP-01"),
        ("trail shoes in 42", "SHOE-42"),
    ],
)
async def test_a_product_is_found_by_what_buyers_call_it(
    shop: Database, query: str, sku: str
) -> None:
    found = await search(shop, query)

    assert found[0].sku == sku


@pytest.mark.parametrize(
    "query", ["", "  ", "?!", "the", "a", "opera gift card", "雨伞", "x" * 5000]
)
async def test_what_resembles_nothing_finds_nothing(shop: Database, query: str) -> None:
    assert await search(shop, query) == []


async def test_no_more_are_given_than_were_asked_for(shop: Database) -> None:
    assert [found.sku for found in await search(shop, "trail shoe", limit=1)] == ["SHOE-41"]


async def test_what_is_free_is_counted_over_all_warehouses(shop: Database) -> None:
    async with shop.write() as session:
        await make_order(session, lines=[new_line("SHOE-42", 1, "79.00")])

    found = {product.sku: product for product in await search(shop, "trail shoe")}

    assert (found["SHOE-41"].available, found["SHOE-42"].available) == (0, 4)
    assert found["SHOE-41"].price is None


async def test_the_price_is_that_of_the_shop(shop: Database) -> None:
    (socks,) = await search(shop, "wool socks")

    assert str(socks.price) == "12.00 USD"


async def test_both_databases_count_alike(database: Database) -> None:
    async with database.write() as session:
        await make_product(session)
        await make_order(session)
        found = await search_products(session, "mug")

    assert found == [ProductView("MUG-02", "Stoneware mug", None, 8)]
