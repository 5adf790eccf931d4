"""The shop's people find a buyer by what they were told of her, and see all that the books hold."""

import pytest

from core.database import Database
from core.shop import Shop
from oms import after_sales, dossier
from oms.dossier import CustomerNotFoundError
from oms.views import ReturnRequest
from tests.factories import LUCIA, MADRID, NOW, delivered, make_order, make_product


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("lucia.perez@example.com", ["Lucía Pérez"]),
        (" <LUCIA.PEREZ@example.com>", ["Lucía Pérez"]),
        ("+34 600 111 222", ["Lucía Pérez"]),
        ("600-111-222", ["Lucía Pérez"]),
        ("０0３４600111222", ["Lucía Pérez"]),
        ("2001", ["Lucía Pérez"]),
        ("#1042", ["Ann Lee"]),
        ("+49 600 111 222", []),
        ("111222", []),
        ("lucia", []),
        ("", []),
    ],
)
async def test_a_buyer_is_found_by_what_is_hers(
    database: Database, words: str, found: list[str]
) -> None:
    async with database.write() as session:
        await make_order(session)
        phone = {"phone": "(+34) 600.111.222"}
        await make_order(session, "#2001", buyer=LUCIA | phone, address=MADRID)

    async with database.read() as session:
        people = await dossier.people(session, words)

    assert [person.name for person in people] == found


async def test_the_books_hold_orders_with_their_parcels_and_returns(database: Database) -> None:
    async with database.write() as session:
        await make_product(session)
        order = await make_order(session, shipments=[delivered(NOW)], status="delivered")
        await make_order(session, "#2001", buyer=LUCIA, address=MADRID)
        wish = ReturnRequest("#1042", (("MUG-02", 1),), reason="too small")
        await after_sales.open_return(
            session, wish, customer_id=order.customer_id, shop=Shop(), now=NOW
        )

    async with database.read() as session:
        books = await dossier.books_of(session, order.customer_id)

    [kept] = books["orders"]
    assert (books["customer"]["name"], kept["number"]) == ("Ann Lee", "#1042")
    assert [event["status"] for event in kept["shipments"][0]["events"]] == ["delivered"]
    assert kept["returns"][0]["lines"][0]["quantity"] == 1
    assert "Madrid" not in str(books)


async def test_somebody_who_does_not_exist_has_no_books(database: Database) -> None:
    async with database.read() as session:
        with pytest.raises(CustomerNotFoundError):
            await dossier.books_of(session, 4711)
