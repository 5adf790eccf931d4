import asyncio

import pytest

from core.database import Database
from oms import customers
from oms.customers import find_by_email, find_or_create, match_order_secret
from oms.loading import OrderNotFoundError
from tests.factories import ANN, AUSTIN, LUCIA, MADRID, NOW, make_order, new_line


@pytest.fixture
async def ann(sqlite_database: Database) -> int:
    """Ann's customer id; her order is #1042."""
    async with sqlite_database.write() as session:
        order = await make_order(session)
    return order.customer_id


@pytest.mark.parametrize(
    "secret",
    [
        "ann@example.com",
        "ANN@EXAMPLE.COM",
        "+1 202-555-0143",
        "(202) 555 0143",
        "78701",
        " 78701-0042",
    ],
)
async def test_any_of_the_three_secrets_opens_an_order(
    sqlite_database: Database, ann: int, secret: str
) -> None:
    async with sqlite_database.read() as session:
        assert await match_order_secret(session, "１０４２", secret) == ann


@pytest.mark.parametrize(
    ("number", "secret"),
    [
        ("#1042", "mallory@example.com"),
        ("#1042", "0143"),
        ("#1042", "Ann Lee"),
        ("#1042", "#1042"),
        ("#1042", ""),
        ("#1042", "***"),
        ("#9999999", "ann@example.com"),
        ("#9999999", "+12025550100"),
        ("#", "ann@example.com"),
        ("", ""),
    ],
)
async def test_everything_else_opens_nothing(
    sqlite_database: Database, ann: int, number: str, secret: str
) -> None:
    async with sqlite_database.read() as session:
        assert await match_order_secret(session, number, secret) is None


async def test_masked_secrets_open_nothing_even_for_their_own_order(
    sqlite_database: Database,
) -> None:
    masked = {"email": "a***@example.com", "phone": "(+1)213-***-1234"}
    async with sqlite_database.write() as session:
        await make_order(
            session, buyer={**ANN, **masked}, address={**AUSTIN, "postal_code": "787**"}
        )

    async with sqlite_database.read() as session:
        for secret in (*masked.values(), "787**"):
            assert await match_order_secret(session, "#1042", secret) is None


async def test_an_order_without_contact_is_not_opened_by_an_empty_secret(
    sqlite_database: Database,
) -> None:
    async with sqlite_database.write() as session:
        await make_order(session, buyer={"name": "Ann"}, address={**AUSTIN, "postal_code": ""})

    async with sqlite_database.read() as session:
        for secret in ("", " ", "-", "none"):
            assert await match_order_secret(session, "#1042", secret) is None


async def test_of_two_orders_with_one_number_the_secret_tells_whose_it_is(
    sqlite_database: Database, ann: int
) -> None:
    async with sqlite_database.write() as session:
        other = await make_order(
            session, "1042", channel="woocommerce", buyer=LUCIA, address=MADRID
        )

    async with sqlite_database.read() as session:
        assert await match_order_secret(session, "1042", "28013") == other.customer_id
        assert await match_order_secret(session, "1042", "78701") == ann


async def test_the_same_email_in_another_case_is_the_same_customer(
    sqlite_database: Database, ann: int
) -> None:
    async with sqlite_database.write() as session:
        again = await make_order(session, "#1043", buyer={**ANN, "email": "Ann@Example.com"})

    assert again.customer_id == ann


async def test_buyers_without_email_are_not_taken_for_one_another(
    sqlite_database: Database,
) -> None:
    async with sqlite_database.write() as session:
        first = await make_order(session, buyer={"name": "A"})
        second = await make_order(
            session, "#1043", buyer={"name": "B", "email": "b***@example.com"}
        )
        third = await make_order(session, "#1044", buyer={"name": "C", "email": "b***@example.com"})

    assert len({first.customer_id, second.customer_id, third.customer_id}) == 3


async def test_a_customer_is_found_by_email_in_any_case(
    sqlite_database: Database, ann: int
) -> None:
    async with sqlite_database.read() as session:
        found = await find_by_email(session, " ANN@example.com ")
        missing = await find_by_email(session, "mallory@example.com")

    assert found is not None
    assert found.id == ann
    assert missing is None


async def test_two_at_once_make_one_customer(database: Database) -> None:
    async def arrive() -> int:
        async with database.write() as session:
            customer = await find_or_create(session, email="new@example.com", now=NOW)
            return customer.id

    ids = await asyncio.gather(*(arrive() for _ in range(5)))

    assert len(set(ids)) == 1


async def test_what_a_customer_has_bought_and_where_her_newest_order_went(
    database: Database,
) -> None:
    async with database.write() as session:
        first = await make_order(session, "#1")
        newer = {"placed": NOW, "lines": [new_line("SOCK-M")], "address": MADRID}
        await make_order(session, "#2", **newer)
        stranger = await make_order(session, "#3", buyer=LUCIA, lines=[new_line("LAMP-1")])

    async with database.read() as session:
        hers = await customers.bought(session, customer_id=first.customer_id)
        nobody = await customers.bought(session, customer_id=stranger.customer_id + 1000)

    assert hers == customers.Bought("ES", frozenset({"MUG-02", "SOCK-M"}))
    assert nobody == customers.NOTHING


async def test_the_shops_own_people_find_the_customer_of_an_order(database: Database) -> None:
    async with database.write() as session:
        order = await make_order(session, "#1042")

    async with database.read() as session:
        assert await customers.customer_of_order(session, "1042") == order.customer_id
        with pytest.raises(OrderNotFoundError):
            await customers.customer_of_order(session, "4711")
