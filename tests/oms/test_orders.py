import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.exc import InvalidRequestError

from core.database import Database
from core.errors import DomainError
from oms import address_changes, item_changes, snapshot
from oms.loading import OrderNotFoundError
from oms.models import Order, Refund
from oms.orders import (
    OrderNotCancellableError,
    cancel_order,
    get_order,
    latest_orders,
    list_orders,
    preview_cancellation,
)
from oms.snapshot import StockState
from oms.views import AddressView, ItemChange
from tests.factories import (
    LUCIA,
    MADRID,
    NOW,
    delivered,
    make_order,
    make_product,
    new_event,
    new_line,
    new_shipment,
)


async def ann_and_lucia(database: Database) -> tuple[int, int]:
    """Make #1042 of Ann and #2077 of Lucía, and return their ids as customers."""
    async with database.write() as session:
        ann = await make_order(session)
        lucia = await make_order(session, "#2077", buyer=LUCIA, address=MADRID)
    return ann.customer_id, lucia.customer_id


async def refunds(database: Database) -> list[tuple[int, str]]:
    async with database.read() as session:
        rows = await session.execute(select(Refund.amount_minor, Refund.state).order_by(Refund.id))
        return [(amount, state) for amount, state in rows]


class TestReading:
    async def test_the_newest_orders_are_each_what_a_look_up_gives(
        self, database: Database
    ) -> None:
        parcels = [new_shipment(new_event("in_transit", NOW)), delivered(NOW)]
        async with database.write() as session:
            ann = (await make_order(session, placed=NOW - timedelta(days=9))).customer_id
            for number, days in (("#7", 3), ("#8", 1), ("#9", 2)):
                placed = NOW - timedelta(days=days)
                await make_order(
                    session, number, placed=placed, status="shipped", shipments=parcels
                )
            await make_order(session, "#2077", buyer=LUCIA, address=MADRID)

        async with database.read() as session:
            latest = await latest_orders(session, customer_id=ann, limit=3, now=NOW)
            looked_up = [
                await get_order(session, number, customer_id=ann, now=NOW)
                for number in ("#8", "#9", "#7")
            ]

        assert latest == looked_up

    async def test_gives_the_whole_order(self, database: Database) -> None:
        parcel = new_shipment(
            new_event("info_received", NOW - timedelta(days=3)),
            new_event("on_hold", NOW - timedelta(days=1), "customs_inspection"),
            estimated_delivery=date(2026, 11, 25),
        )
        async with database.write() as session:
            made = await make_order(session, status="shipped", shipments=[parcel])

        async with database.read() as session:
            order = await get_order(session, "1042", customer_id=made.customer_id, now=NOW)

        assert order.headline == "shipped"
        assert str(order.total) == "28.00 USD"
        assert order.address.city == "Austin"
        assert [(line.sku, line.quantity, str(line.unit_price)) for line in order.lines] == [
            ("MUG-02", 2, "14.00 USD")
        ]
        (shipment,) = order.shipments
        assert (shipment.status, shipment.reason) == ("on_hold", "customs_inspection")
        assert shipment.estimated_delivery == date(2026, 11, 25)
        assert [told.status for told in shipment.events] == ["on_hold", "info_received"]
        assert [(line.sku, line.quantity) for line in shipment.lines] == [("MUG-02", 2)]

    async def test_knows_a_parcel_that_went_silent(self, sqlite_database: Database) -> None:
        parcel = new_shipment(new_event("in_transit", NOW - timedelta(days=31)))
        async with sqlite_database.write() as session:
            made = await make_order(session, status="shipped", shipments=[parcel])
            order = await get_order(session, "#1042", customer_id=made.customer_id, now=NOW)

        assert order.shipments[0].status == "expired"

    async def test_prefers_the_number_as_it_is_written(self, sqlite_database: Database) -> None:
        async with sqlite_database.write() as session:
            made = await make_order(session)
            await make_order(session, "1042", channel="woocommerce")
            shopify = await get_order(session, "#1042", customer_id=made.customer_id)
            woocommerce = await get_order(session, "1042", customer_id=made.customer_id)

        assert (shopify.channel, woocommerce.channel) == ("shopify", "woocommerce")

    async def test_takes_two_selects_however_much_the_order_holds(
        self, sqlite_database: Database
    ) -> None:
        lines = [new_line(f"SKU-{n}", 1, "1.00", f"Thing {n}") for n in range(9)]
        parcels = [
            new_shipment(*(new_event("in_transit", NOW) for _ in range(9)), lines=[f"SKU-{n}"])
            for n in range(9)
        ]
        async with sqlite_database.write() as session:
            made = await make_order(session, status="shipped", lines=lines, shipments=parcels)

        selects = await self._selects(
            sqlite_database,
            lambda session: get_order(session, "#1042", customer_id=made.customer_id),
        )

        assert len(selects) == 2

    async def test_lists_any_number_of_orders_with_two_selects(
        self, sqlite_database: Database
    ) -> None:
        async with sqlite_database.write() as session:
            made = [await make_order(session, f"#{n}") for n in range(9)]

        selects = await self._selects(
            sqlite_database, lambda session: list_orders(session, customer_id=made[0].customer_id)
        )

        assert len(selects) == 2

    async def _selects(
        self, database: Database, read: Callable[[Any], Awaitable[object]]
    ) -> list[str]:
        selects: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            selects.append(statement)

        async with database.read() as session:
            connection = (await session.connection()).sync_connection
            event.listen(connection, "before_cursor_execute", note)
            await read(session)
        return [statement for statement in selects if statement.startswith("SELECT")]

    async def test_never_loads_lazily(self, sqlite_database: Database) -> None:
        await ann_and_lucia(sqlite_database)

        async with sqlite_database.read() as session:
            order = (await session.scalars(select(Order).limit(1))).one()
            with pytest.raises(InvalidRequestError, match="raise"):
                _ = order.lines


class TestListing:
    async def test_gives_the_newest_first(self, database: Database) -> None:
        async with database.write() as session:
            made = [
                await make_order(session, number, placed=NOW - timedelta(days=days))
                for days, number in ((9, "#1"), (1, "#3"), (5, "#2"))
            ]

        async with database.read() as session:
            listed = await list_orders(session, customer_id=made[0].customer_id, limit=2)

        assert [order.number for order in listed] == ["#3", "#2"]
        assert listed[0].items == ("Stoneware mug",)
        assert str(listed[0].total) == "28.00 USD"

    async def test_names_the_first_parcel_to_come(self, sqlite_database: Database) -> None:
        lines = [new_line(), new_line("LAMP-01"), new_line("SOCK-M")]
        parcels = [
            delivered(NOW, lines=["MUG-02"], estimated_delivery=date(2026, 11, 20)),
            new_shipment(lines=["LAMP-01"], estimated_delivery=date(2026, 11, 28)),
            new_shipment(lines=["SOCK-M"], estimated_delivery=date(2026, 11, 26)),
        ]
        async with sqlite_database.write() as session:
            made = await make_order(session, status="shipped", lines=lines, shipments=parcels)
            (listed,) = await list_orders(session, customer_id=made.customer_id)

        assert listed.estimated_delivery == date(2026, 11, 26)

    async def test_gives_nobody_the_orders_of_another(self, database: Database) -> None:
        ann, lucia = await ann_and_lucia(database)

        async with database.read() as session:
            assert [o.number for o in await list_orders(session, customer_id=ann)] == ["#1042"]
            assert [o.number for o in await list_orders(session, customer_id=lucia)] == ["#2077"]
            assert await list_orders(session, customer_id=lucia + 1) == []


class TestForeignOrders:
    async def test_read_as_if_they_did_not_exist(self, database: Database) -> None:
        ann, lucia = await ann_and_lucia(database)
        address = AddressView(line1="1 Rd", city="Austin", postal_code="1", country="US")
        change = ItemChange("MUG-02", quantity=1)
        attempts: list[Callable[[Any, str, int], Awaitable[object]]] = [
            lambda s, n, c: get_order(s, n, customer_id=c),
            lambda s, n, c: preview_cancellation(s, n, customer_id=c, now=NOW),
            lambda s, n, c: cancel_order(s, n, customer_id=c, now=NOW),
            lambda s, n, c: address_changes.preview_address_change(
                s, n, address, customer_id=c, now=NOW
            ),
            lambda s, n, c: address_changes.change_address(s, n, address, customer_id=c, now=NOW),
            lambda s, n, c: item_changes.preview_item_change(s, n, change, customer_id=c, now=NOW),
            lambda s, n, c: item_changes.change_item(s, n, change, customer_id=c, now=NOW),
        ]
        async with database.read() as session:
            before = await snapshot.order_states(session)

        for attempt in attempts:
            async with database.write() as session:
                with pytest.raises(OrderNotFoundError) as foreign:
                    await attempt(session, "#1042", lucia)
                with pytest.raises(OrderNotFoundError) as missing:
                    await attempt(session, "#1042", ann + lucia + 1)
            assert str(foreign.value) == str(missing.value)

        async with database.read() as session:
            assert await snapshot.order_states(session) == before


class TestCancelling:
    async def test_gives_stock_free_and_pays_back(self, database: Database) -> None:
        async with database.write() as session:
            await make_product(session)
            made = await make_order(session, shipping="5.00")

        async with database.write() as session:
            order = await cancel_order(session, "#1042", customer_id=made.customer_id, now=NOW)

        assert (order.headline, order.cancelled_at, order.version) == ("cancelled", NOW, 2)
        assert await refunds(database) == [(3300, "pending")]
        async with database.read() as session:
            assert await snapshot.stock_states(session) == [StockState("MUG-02", "LEJ", 10, 0)]

    async def test_pays_nothing_back_for_what_was_not_paid(self, database: Database) -> None:
        async with database.write() as session:
            made = await make_order(session, status="awaiting_payment")
            preview = await preview_cancellation(
                session, "#1042", customer_id=made.customer_id, now=NOW
            )
            order = await cancel_order(session, "#1042", customer_id=made.customer_id, now=NOW)

        assert preview.refund.minor == 0
        assert order.payment_status == "voided"
        assert await refunds(database) == []

    @pytest.mark.parametrize("status", ["shipped", "delivered", "completed", "cancelled"])
    async def test_is_refused_once_the_order_has_left_or_is_cancelled(
        self, sqlite_database: Database, status: str
    ) -> None:
        async with sqlite_database.write() as session:
            made = await make_order(session, status=status)
            with pytest.raises(OrderNotCancellableError, match=status):
                await cancel_order(session, "#1042", customer_id=made.customer_id, now=NOW)

        assert await refunds(sqlite_database) == []

    async def test_twice_at_once_pays_back_once(self, database: Database) -> None:
        async with database.write() as session:
            await make_product(session)
            made = await make_order(session)

        async def cancel() -> str:
            try:
                async with database.write() as session:
                    await cancel_order(session, "#1042", customer_id=made.customer_id, now=NOW)
            except DomainError as error:
                return error.code
            return "cancelled"

        outcomes = await asyncio.gather(*(cancel() for _ in range(6)))

        assert outcomes.count("cancelled") == 1
        assert set(outcomes) <= {"cancelled", "order_changed", "order_not_cancellable"}
        assert await refunds(database) == [(2800, "pending")]
        async with database.read() as session:
            assert await snapshot.stock_states(session) == [StockState("MUG-02", "LEJ", 10, 0)]
