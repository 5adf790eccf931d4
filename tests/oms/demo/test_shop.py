import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from sqlalchemy import distinct, func, select

from core.database import Database
from core.events import LocalEvents
from core.shop import Shop
from oms import policy
from oms.after_sales import check_return
from oms.catalog import search_products
from oms.customers import match_order_secret
from oms.demo import DEMO_ORDERS, make_demo_shop
from oms.models import (
    Address,
    Customer,
    Order,
    Product,
    Refund,
    Return,
    Shipment,
    TrackingEvent,
    Warehouse,
)
from oms.orders import get_order
from oms.views import OrderView
from oms.vocabulary import (
    GoodsState,
    Headline,
    RefundState,
    ReturnDecision,
    ReturnKind,
    TrackingReason,
    TrackingStatus,
)
from tests.conftest import open_with_tables
from tests.oms.demo.test_numbering import FORMS

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Database]:
    """The demo shop, made once and only read."""
    path = tmp_path_factory.mktemp("demo") / "shop.db"
    opened = await open_with_tables(f"sqlite:///{path}", LocalEvents())
    await make_demo_shop(opened, now=NOW)
    yield opened
    await opened.close()


@pytest.fixture(scope="module")
async def orders(demo: Database) -> list[OrderView]:
    """Every order as its buyer sees it."""
    async with demo.read() as session:
        known = (await session.execute(select(Order.number, Order.customer_id))).all()
        return [
            await get_order(session, number, customer_id=customer_id, now=NOW)
            for number, customer_id in known
        ]


async def test_is_as_large_as_a_small_shop(demo: Database, orders: list[OrderView]) -> None:
    async with demo.read() as session:
        products = list(await session.scalars(select(Product)))
        countries = set(await session.scalars(select(Warehouse.country)))
        sent_to = await session.scalar(select(func.count(distinct(Address.country))))
        languages = await session.scalar(select(func.count(distinct(Customer.language))))

    assert len(products) >= 12
    assert all(len(product.titles) >= 12 for product in products)
    assert len(countries) == 3
    assert len(orders) >= 400
    assert {order.channel for order in orders} == set(FORMS)
    assert sent_to is not None
    assert sent_to >= 12
    assert languages is not None
    assert languages >= 12


def test_lies_within_the_last_ninety_days(orders: list[OrderView]) -> None:
    placed = [order.placed_at for order in orders]
    told = [line.at for order in orders for parcel in order.shipments for line in parcel.events]

    assert min(placed) >= NOW - timedelta(days=91)
    assert max(*placed, *told) <= NOW


def test_shows_every_headline(orders: list[OrderView]) -> None:
    assert {order.headline for order in orders} == set(get_args(Headline))


def test_shows_every_tracking_status_and_reason(orders: list[OrderView]) -> None:
    parcels = [parcel for order in orders for parcel in order.shipments]

    assert {parcel.status for parcel in parcels} == set(get_args(TrackingStatus))
    assert {parcel.reason for parcel in parcels} == {None, *get_args(TrackingReason)}


def test_customs_hold_only_what_crosses_a_border(orders: list[OrderView]) -> None:
    for order in orders:
        for parcel in order.shipments:
            if parcel.carrier == "ups" and order.address.country == "US":
                assert not any("customs" in (told.reason or "") for told in parcel.events)


async def test_shows_every_state_of_a_return(demo: Database) -> None:
    async with demo.read() as session:
        returns = (await session.execute(select(Return.decision, Return.goods, Return.kind))).all()
        refunds = set(
            await session.scalars(select(Refund.state).where(Refund.return_id.is_not(None)))
        )

    assert {decision for decision, _, _ in returns} == set(get_args(ReturnDecision))
    assert {goods for _, goods, _ in returns} == {None, *get_args(GoodsState)}
    assert {kind for _, _, kind in returns} == set(get_args(ReturnKind))
    assert refunds == set(get_args(RefundState))


def test_numbers_are_true_to_the_channel(orders: list[OrderView]) -> None:
    assert all(re.fullmatch(FORMS[order.channel], order.number) for order in orders)
    assert len({order.number for order in orders}) == len(orders)


async def test_tracking_numbers_differ(demo: Database) -> None:
    async with demo.read() as session:
        numbers = list(
            await session.scalars(
                select(Shipment.tracking_number).where(Shipment.tracking_number != "")
            )
        )

    assert len(set(numbers)) == len(numbers) > 400


async def test_every_event_has_a_place_and_words(demo: Database) -> None:
    async with demo.read() as session:
        told = (await session.execute(select(TrackingEvent.place, TrackingEvent.text))).all()

    assert all(place and text and "{" not in place for place, text in told)


async def test_products_are_found_in_the_languages_of_the_buyers(demo: Database) -> None:
    async with demo.read() as session:
        for query, sku in (
            ("Regenjacke", "RAIN-L"),
            ("无线耳机", "HEAD-01"),
            ("чайник", "KETL-10"),
        ):
            found = await search_products(session, query)
            assert sku in {product.sku for product in found}


@pytest.mark.parametrize(
    "now",
    [
        NOW,
        datetime(2026, 2, 28, 0, 5, tzinfo=UTC),
        datetime(2027, 1, 1, 12, 0, tzinfo=UTC),
        datetime(2028, 2, 29, 23, 55, tzinfo=UTC),
    ],
)
async def test_the_named_orders_make_sense_whenever_the_shop_is_made(
    sqlite_database: Database, now: datetime
) -> None:
    await make_demo_shop(sqlite_database, now=now)

    async with sqlite_database.read() as session:
        shown = {}
        for named in DEMO_ORDERS:
            customer_id = await match_order_secret(session, named.number, named.email)
            assert customer_id is not None
            order = await get_order(session, named.number, customer_id=customer_id, now=now)
            check = await check_return(
                session, named.number, customer_id=customer_id, now=now, shop=Shop()
            )
            shown[order.channel] = (order, check)

    held, _ = shown["shopify"]
    assert (held.shipments[0].status, held.shipments[0].reason) == (
        "on_hold",
        "customs_documentation",
    )
    delivered, check = shown["amazon"]
    assert delivered.headline == "delivered"
    assert check.is_open
    waiting, _ = shown["woocommerce"]
    assert policy.may_cancel(waiting.headline)
    assert policy.may_change_address(waiting.headline)


async def test_is_the_same_whenever_it_is_made_at_the_same_moment(
    demo: Database, orders: list[OrderView], sqlite_database: Database
) -> None:
    await make_demo_shop(sqlite_database, now=NOW)

    async with sqlite_database.read() as session:
        again = [
            await get_order(session, order.number, customer_id=order.customer_id, now=NOW)
            for order in orders
        ]
    assert again == orders


async def test_is_made_once(database: Database) -> None:
    assert await make_demo_shop(database, now=NOW)
    assert not await make_demo_shop(database, now=NOW)

    async with database.read() as session:
        assert await session.scalar(select(func.count(Order.id))) == len(
            set(await session.scalars(select(Order.external_id)))
        )
