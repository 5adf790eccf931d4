import asyncio

import pytest

from core.database import Database
from oms.address_changes import (
    AddressNotChangeableError,
    IncompleteAddressError,
    change_address,
    preview_address_change,
)
from oms.customers import match_order_secret
from oms.loading import OrderChangedError
from oms.orders import get_order
from oms.views import AddressView
from tests.factories import NOW, make_order

DALLAS = AddressView(
    line1=" 7  Oak Ave ", city="Dallas", region="TX", postal_code="75201", country="us"
)
TIDY = AddressView("Ann Lee", "7 Oak Ave", "", "Dallas", "TX", "75201", "US")


async def test_the_order_goes_to_the_new_address(database: Database) -> None:
    async with database.write() as session:
        made = await make_order(session)
        preview = await preview_address_change(
            session, "#1042", DALLAS, customer_id=made.customer_id, now=NOW
        )
        order = await change_address(
            session, "#1042", DALLAS, customer_id=made.customer_id, now=NOW
        )

    assert preview.before.city == "Austin"
    assert preview.after == TIDY
    assert (order.address, order.version) == (TIDY, 2)


async def test_the_phone_number_stays_with_the_order(sqlite_database: Database) -> None:
    async with sqlite_database.write() as session:
        made = await make_order(session)
        await change_address(session, "#1042", DALLAS, customer_id=made.customer_id, now=NOW)

        assert await match_order_secret(session, "#1042", "2025550143") == made.customer_id
        assert await match_order_secret(session, "#1042", "75201") == made.customer_id
        assert await match_order_secret(session, "#1042", "78701") is None


@pytest.mark.parametrize("status", ["shipped", "delivered", "cancelled"])
async def test_an_order_that_has_left_keeps_its_address(
    sqlite_database: Database, status: str
) -> None:
    async with sqlite_database.write() as session:
        made = await make_order(session, status=status)
        with pytest.raises(AddressNotChangeableError, match=status):
            await change_address(session, "#1042", DALLAS, customer_id=made.customer_id, now=NOW)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"line1": " "}, "line1"),
        ({"city": ""}, "city"),
        ({"postal_code": ""}, "postal_code"),
        ({"country": ""}, "country"),
        ({"country": "Atlantis"}, "country"),
        ({"line2": "x" * 201}, "line2"),
    ],
)
async def test_an_address_that_no_parcel_would_reach_is_refused_by_field(
    sqlite_database: Database, changes: dict[str, str], field: str
) -> None:
    parts = {
        "line1": "7 Oak Ave",
        "city": "Dallas",
        "postal_code": "75201",
        "country": "US",
        **changes,
    }
    async with sqlite_database.write() as session:
        made = await make_order(session)
        with pytest.raises(IncompleteAddressError) as refusal:
            await preview_address_change(
                session, "#1042", AddressView(**parts), customer_id=made.customer_id, now=NOW
            )

    assert refusal.value.field == field


async def test_hong_kong_needs_no_postal_code(sqlite_database: Database) -> None:
    address = AddressView(line1="1 Queen's Road", city="Central", country="香港")
    async with sqlite_database.write() as session:
        made = await make_order(session)
        order = await change_address(
            session, "#1042", address, customer_id=made.customer_id, now=NOW
        )

    assert order.address.country == "HK"


async def test_no_change_is_lost_among_many_at_once(database: Database) -> None:
    async with database.write() as session:
        made = await make_order(session)

    async def change(city: str) -> bool:
        address = AddressView(line1="1 Rd", city=city, postal_code="75201", country="US")
        try:
            async with database.write() as session:
                await change_address(
                    session, "#1042", address, customer_id=made.customer_id, now=NOW
                )
        except OrderChangedError:
            return False
        return True

    changed = await asyncio.gather(*(change(f"City {n}") for n in range(6)))

    async with database.read() as session:
        order = await get_order(session, "#1042", customer_id=made.customer_id)
    assert order.version == 1 + changed.count(True)
    assert order.address.city in {f"City {n}" for n, done in enumerate(changed) if done}
