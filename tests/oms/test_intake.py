from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from core.database import Database
from oms import snapshot
from oms.intake import (
    DuplicateOrderError,
    NewOrder,
    NewProduct,
    NewWarehouse,
    add_product,
    add_warehouse,
    place_orders,
)
from oms.orders import get_order
from oms.snapshot import StockState
from oms.views import OrderView
from oms.vocabulary import Headline
from tests.factories import (
    AUSTIN,
    NOW,
    delivered,
    make_order,
    make_product,
    new_event,
    new_line,
    new_order,
    new_shipment,
)

TWO_LINES = [new_line(), new_line("LAMP-01", 1, "39.90", "Desk lamp")]
ARRIVED = NOW - timedelta(days=2)


async def brought_in(database: Database, **changes: Any) -> OrderView:
    async with database.write() as session:
        order = await make_order(session, **changes)
        return await get_order(session, order.number, customer_id=order.customer_id, now=NOW)


@pytest.mark.parametrize(
    "status",
    [
        "awaiting_payment",
        "on_hold",
        "awaiting_mapping",
        "to_ship",
        "shipped",
        "delivered",
        "completed",
        "cancelled",
    ],
)
async def test_an_order_reads_as_the_channel_says(
    sqlite_database: Database, status: Headline
) -> None:
    order = await brought_in(sqlite_database, status=status)

    assert order.headline == status


async def test_an_order_of_which_one_parcel_has_left_is_partially_shipped(
    sqlite_database: Database,
) -> None:
    left = new_shipment(new_event("in_transit", ARRIVED), lines=["MUG-02"])
    order = await brought_in(
        sqlite_database, status="partially_shipped", lines=TWO_LINES, shipments=[left]
    )

    assert order.headline == "partially_shipped"


async def test_a_label_alone_does_not_ship_an_order(sqlite_database: Database) -> None:
    label = new_shipment(new_event("info_received", ARRIVED))
    order = await brought_in(sqlite_database, status="to_ship", shipments=[label])

    assert order.headline == "to_ship"
    assert order.shipments[0].status == "info_received"


async def test_what_the_carrier_has_delivered_is_delivered_whatever_the_channel_says(
    sqlite_database: Database,
) -> None:
    order = await brought_in(sqlite_database, status="shipped", shipments=[delivered(ARRIVED)])

    assert order.headline == "delivered"
    assert order.delivered_at == ARRIVED


async def test_an_order_is_delivered_when_its_last_parcel_is(sqlite_database: Database) -> None:
    parcels = [
        delivered(ARRIVED, lines=["MUG-02"]),
        new_shipment(new_event("out_for_delivery", NOW), lines=["LAMP-01"]),
    ]
    order = await brought_in(sqlite_database, status="shipped", lines=TWO_LINES, shipments=parcels)

    assert order.headline == "shipped"
    assert order.delivered_at is None


async def test_two_parcels_that_name_no_items_must_both_arrive(sqlite_database: Database) -> None:
    parcels = [delivered(ARRIVED), new_shipment(new_event("in_transit", ARRIVED))]
    order = await brought_in(sqlite_database, status="shipped", shipments=parcels)

    assert order.headline == "shipped"


async def test_a_delivered_order_without_parcels_arrived_untracked(
    sqlite_database: Database,
) -> None:
    order = await brought_in(sqlite_database, status="delivered")

    assert [parcel.status for parcel in order.shipments] == ["delivered"]
    assert order.shipments[0].tracking_number == ""
    assert order.delivered_at == order.placed_at


async def test_a_delivered_parcel_without_events_arrived_when_it_was_expected(
    sqlite_database: Database,
) -> None:
    parcel = new_shipment(estimated_delivery=date(2026, 11, 20))
    order = await brought_in(sqlite_database, status="delivered", shipments=[parcel])

    assert order.delivered_at is not None
    assert order.delivered_at.date() == date(2026, 11, 20)


async def test_what_no_parcel_of_a_shipped_order_names_travels_untracked(
    sqlite_database: Database,
) -> None:
    parcel = new_shipment(new_event("in_transit", ARRIVED), lines=["MUG-02"])
    order = await brought_in(sqlite_database, status="shipped", lines=TWO_LINES, shipments=[parcel])

    assert order.headline == "shipped"
    assert [[line.sku for line in parcel.lines] for parcel in order.shipments] == [
        ["MUG-02"],
        ["LAMP-01"],
    ]


async def test_amounts_are_exact_in_currencies_without_cents(sqlite_database: Database) -> None:
    order = await brought_in(
        sqlite_database,
        currency="JPY",
        lines=[new_line(quantity=3, unit_price="1980")],
        discount="100",
        shipping="500",
    )

    assert str(order.total) == "6340 JPY"


async def test_the_same_order_is_not_brought_in_twice(database: Database) -> None:
    async with database.write() as session:
        await make_order(session)

    async with database.write() as session:
        with pytest.raises(DuplicateOrderError):
            await make_order(session)
        await make_order(session, channel="woocommerce")

    async with database.read() as session:
        assert len(await snapshot.order_states(session)) == 2


async def test_many_orders_of_one_buyer_come_in_at_once(database: Database) -> None:
    async with database.write() as session:
        orders = await place_orders(
            session, [new_order("#1"), new_order("#2"), new_order("#3")], now=NOW
        )

    assert len({order.customer_id for order in orders}) == 1


class TestStock:
    async def stock_after(self, database: Database, **changes: Any) -> list[StockState]:
        async with database.write() as session:
            await make_product(session)
            await make_order(session, **changes)
            return await snapshot.stock_states(session)

    @pytest.mark.parametrize(
        ("status", "allocated"),
        [
            ("to_ship", 2),
            ("awaiting_payment", 2),
            ("on_hold", 2),
            ("shipped", 0),
            ("delivered", 0),
            ("cancelled", 0),
        ],
    )
    async def test_is_kept_for_an_order_that_has_not_left(
        self, sqlite_database: Database, status: str, allocated: int
    ) -> None:
        stock = await self.stock_after(sqlite_database, status=status)

        assert stock == [StockState("MUG-02", "LEJ", on_hand=10, allocated=allocated)]

    async def test_that_is_short_is_left_to_others(self, sqlite_database: Database) -> None:
        stock = await self.stock_after(sqlite_database, lines=[new_line(quantity=11)])

        assert stock == [StockState("MUG-02", "LEJ", on_hand=10, allocated=0)]

    async def test_comes_from_the_country_of_the_buyer_where_it_can(
        self, sqlite_database: Database
    ) -> None:
        async with sqlite_database.write() as session:
            for code, country in (("SZX", "CN"), ("ONT", "US")):
                await add_warehouse(session, NewWarehouse(code=code, name=code, country=country))
            await make_product(session, stock={"SZX": 5, "ONT": 3})
            await make_order(session)
            await make_order(session, "#1043")
            stock = await snapshot.stock_states(session)

        assert [(state.warehouse, state.allocated) for state in stock] == [("ONT", 2), ("SZX", 2)]

    async def test_is_split_only_where_no_warehouse_has_all_of_it(
        self, sqlite_database: Database
    ) -> None:
        async with sqlite_database.write() as session:
            await make_product(session, stock={"LEJ": 1, "SZX": 1})
            await make_order(session)
            stock = await snapshot.stock_states(session)

        assert [state.allocated for state in stock] == [1, 1]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"status": "sent"}, "status"),
        ({"channel": "bazaar"}, "channel"),
        ({"placed": "2026-11-01T08:30:00"}, "placed"),
        ({"lines": []}, "lines"),
        ({"lines": [new_line(quantity=0)]}, "quantity"),
        ({"lines": [new_line(unit_price="14.005")]}, "14.005"),
        ({"lines": [new_line(unit_price="-1")]}, "less than nothing"),
        ({"currency": "XXQ"}, "XXQ"),
        ({"shipments": [new_shipment(lines=["HAT-01"])]}, "HAT-01"),
        ({"shipments": [new_shipment(new_event("flying", NOW))]}, "status"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_description_that_makes_no_sense_is_refused_by_name(
    changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValidationError, match=field):
        new_order(**changes)


def test_a_country_code_is_written_in_capitals() -> None:
    assert new_order(address={**AUSTIN, "country": " us"}).address.country == "US"


def test_what_yaml_makes_of_norway_and_of_numbers_is_understood() -> None:
    order = new_order(address={**AUSTIN, "country": False, "postal_code": 150})

    assert (order.address.country, order.address.postal_code) == ("NO", "150")


def test_a_price_needs_a_currency() -> None:
    with pytest.raises(ValidationError, match="currency"):
        NewProduct(sku="MUG-02", title="Mug", price="14.00")


async def test_a_product_is_stored_with_its_price(sqlite_database: Database) -> None:
    async with sqlite_database.write() as session:
        product = await add_product(
            session, NewProduct(sku="MUG-02", title="Mug", price="14.00", currency="USD")
        )

    assert (product.price_minor, product.currency) == (1400, "USD")


def test_the_scenario_format_is_taken_as_it_is() -> None:
    assert set(NewOrder.model_fields) >= {
        "number",
        "channel",
        "placed",
        "status",
        "currency",
        "buyer",
        "address",
        "lines",
        "shipments",
    }
