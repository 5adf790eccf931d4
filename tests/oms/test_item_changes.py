import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from core.database import Database
from core.errors import DomainError
from oms import snapshot
from oms.inventory import OutOfStockError
from oms.item_changes import (
    ItemNotChangeableError,
    UnknownSkuError,
    change_item,
    preview_item_change,
)
from oms.models import Refund
from oms.orders import get_order
from oms.views import ItemChange, OrderView
from tests.factories import NOW, make_order, make_product, new_event, new_line, new_shipment

SHOE = new_line("SHOE-41", 1, "79.00", "Trail shoe 41")
SOCKS = new_line("SOCK-M", 2, "12.00", "Wool socks M")


async def shoe_shop(database: Database, **changes: Any) -> int:
    """Make a shop of shoes and socks with one order of both, and return its customer's id."""
    async with database.write() as session:
        priced = {"price": "79.00", "currency": "USD"}
        await make_product(session, "SHOE-41", "Trail shoe 41", stock={"LEJ": 5}, **priced)
        await make_product(session, "SHOE-42", "Trail shoe 42", stock={"LEJ": 1}, **priced)
        await make_product(
            session, "SOCK-M", "Wool socks M", stock={"LEJ": 4}, price="12.00", currency="USD"
        )
        await make_product(
            session, "BOOT-41", "Boot 41", stock={"LEJ": 4}, price="120.00", currency="USD"
        )
        made = await make_order(session, "#2077", **{"lines": [SHOE, SOCKS], **changes})
    return made.customer_id


async def change(database: Database, customer_id: int, wish: ItemChange) -> OrderView:
    async with database.write() as session:
        return await change_item(session, "#2077", wish, customer_id=customer_id, now=NOW)


async def allocated(database: Database) -> dict[str, int]:
    async with database.read() as session:
        states = await snapshot.stock_states(session)
    return {state.sku: state.allocated for state in states if state.allocated}


async def refunds(database: Database) -> list[int]:
    async with database.read() as session:
        return list(await session.scalars(select(Refund.amount_minor)))


class TestAnotherSize:
    async def test_moves_the_stock_and_costs_the_same(self, database: Database) -> None:
        ann = await shoe_shop(database)
        order = await change(database, ann, ItemChange("shoe-41", new_sku="shoe-42"))

        assert [(line.sku, line.title, line.quantity) for line in order.lines] == [
            ("SHOE-42", "Trail shoe 42", 1),
            ("SOCK-M", "Wool socks M", 2),
        ]
        assert (str(order.total), order.version) == ("103.00 USD", 2)
        assert await allocated(database) == {"SHOE-42": 1, "SOCK-M": 2}
        assert await refunds(database) == []

    async def test_at_the_same_list_price_keeps_the_price_that_was_paid(
        self, sqlite_database: Database
    ) -> None:
        on_sale = new_line("SHOE-41", 1, "49.00", "Trail shoe 41")
        ann = await shoe_shop(sqlite_database, lines=[on_sale])
        order = await change(sqlite_database, ann, ItemChange("SHOE-41", new_sku="SHOE-42"))

        assert str(order.total) == "49.00 USD"

    async def test_that_is_sold_out_is_refused(self, sqlite_database: Database) -> None:
        ann = await shoe_shop(sqlite_database)
        wish = ItemChange("SHOE-41", new_sku="SHOE-42", quantity=2)
        with pytest.raises(OutOfStockError, match="Only 1"):
            await change(sqlite_database, ann, wish)

        assert await allocated(sqlite_database) == {"SHOE-41": 1, "SOCK-M": 2}

    async def test_the_last_piece_goes_to_one_of_two_buyers(self, database: Database) -> None:
        ann = await shoe_shop(database)
        async with database.write() as session:
            await make_order(session, "#2078", lines=[SHOE])

        async def take(number: str) -> str:
            wish = ItemChange("SHOE-41", new_sku="SHOE-42")
            try:
                async with database.write() as session:
                    await change_item(session, number, wish, customer_id=ann, now=NOW)
            except DomainError as error:
                return error.code
            return "changed"

        outcomes = await asyncio.gather(take("#2077"), take("#2078"))

        assert sorted(outcomes) == ["changed", "out_of_stock"]
        assert await allocated(database) == {"SHOE-41": 1, "SHOE-42": 1, "SOCK-M": 2}


class TestPrice:
    async def test_of_a_dearer_item_is_owed(self, database: Database) -> None:
        ann = await shoe_shop(database)
        wish = ItemChange("SHOE-41", new_sku="BOOT-41")
        async with database.read() as session:
            preview = await preview_item_change(session, "#2077", wish, customer_id=ann, now=NOW)
        order = await change(database, ann, wish)

        assert str(preview.difference) == "41.00 USD"
        assert (str(order.total), order.payment_status) == ("144.00 USD", "partially_paid")
        assert order.headline == "to_ship"

    async def test_of_fewer_pieces_is_paid_back(self, database: Database) -> None:
        ann = await shoe_shop(database)
        order = await change(database, ann, ItemChange("SOCK-M", quantity=1))

        assert (str(order.total), order.payment_status) == ("91.00 USD", "paid")
        assert await refunds(database) == [1200]
        assert await allocated(database) == {"SHOE-41": 1, "SOCK-M": 1}

    async def test_that_was_never_paid_is_not_paid_back(self, sqlite_database: Database) -> None:
        ann = await shoe_shop(sqlite_database, status="awaiting_payment")
        order = await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=1))

        assert (str(order.total), order.payment_status) == ("91.00 USD", "pending")
        assert await refunds(sqlite_database) == []

    async def test_in_another_currency_is_refused(self, sqlite_database: Database) -> None:
        ann = await shoe_shop(sqlite_database, currency="EUR")
        with pytest.raises(ItemNotChangeableError, match="EUR"):
            await change(sqlite_database, ann, ItemChange("SHOE-41", new_sku="BOOT-41"))

    async def test_there_and_back_again_costs_nothing(self, sqlite_database: Database) -> None:
        ann = await shoe_shop(sqlite_database)
        await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=1))
        order = await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=2))

        assert (str(order.total), order.payment_status) == ("103.00 USD", "partially_paid")
        assert await refunds(sqlite_database) == [1200]


class TestQuantity:
    async def test_nought_removes_the_line(self, database: Database) -> None:
        label = new_shipment(new_event("info_received", NOW))
        ann = await shoe_shop(database, shipments=[label])
        order = await change(database, ann, ItemChange("SOCK-M", quantity=0))

        assert [line.sku for line in order.lines] == ["SHOE-41"]
        assert await allocated(database) == {"SHOE-41": 1}
        assert await refunds(database) == [2400]

    async def test_of_a_label_that_is_made_already_follows(self, sqlite_database: Database) -> None:
        label = new_shipment(new_event("info_received", NOW))
        ann = await shoe_shop(sqlite_database, shipments=[label])
        order = await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=3))

        assert [line.quantity for line in order.shipments[0].lines] == [1, 3]

    async def test_nought_of_the_only_line_is_a_cancellation(
        self, sqlite_database: Database
    ) -> None:
        ann = await shoe_shop(sqlite_database, lines=[SHOE])
        with pytest.raises(ItemNotChangeableError, match="cancelled"):
            await change(sqlite_database, ann, ItemChange("SHOE-41", quantity=0))

    async def test_may_be_raised_up_to_what_is_free_and_held(
        self, sqlite_database: Database
    ) -> None:
        ann = await shoe_shop(sqlite_database)
        order = await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=4))
        with pytest.raises(OutOfStockError, match="Only 4"):
            await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=5))

        assert order.lines[1].quantity == 4
        assert await allocated(sqlite_database) == {"SHOE-41": 1, "SOCK-M": 4}

    async def test_may_be_lowered_while_the_line_waits_for_goods(
        self, sqlite_database: Database
    ) -> None:
        ann = await shoe_shop(sqlite_database, lines=[new_line("SHOE-42", 3, "79.00")])
        order = await change(sqlite_database, ann, ItemChange("SHOE-42", quantity=2))

        assert order.lines[0].quantity == 2
        assert await allocated(sqlite_database) == {}

    async def test_of_a_product_outside_the_catalogue_may_only_fall(
        self, sqlite_database: Database
    ) -> None:
        ann = await shoe_shop(sqlite_database, lines=[new_line("GONE-1", 2)])
        order = await change(sqlite_database, ann, ItemChange("GONE-1", quantity=1))
        with pytest.raises(UnknownSkuError):
            await change(sqlite_database, ann, ItemChange("GONE-1", quantity=5))

        assert order.lines[0].quantity == 1

    @pytest.mark.parametrize("quantity", [-1, 10_001])
    async def test_must_be_one_that_can_be_sent(
        self, sqlite_database: Database, quantity: int
    ) -> None:
        ann = await shoe_shop(sqlite_database)
        with pytest.raises(ItemNotChangeableError, match="quantity"):
            await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=quantity))


class TestRefusals:
    @pytest.mark.parametrize(
        "wish", [ItemChange("HAT-01", quantity=1), ItemChange("SHOE-41", new_sku="HAT-01")]
    )
    async def test_an_unknown_product(self, sqlite_database: Database, wish: ItemChange) -> None:
        ann = await shoe_shop(sqlite_database)
        with pytest.raises(UnknownSkuError, match="HAT-01"):
            await change(sqlite_database, ann, wish)

    @pytest.mark.parametrize("wish", [ItemChange("SHOE-41"), ItemChange("SHOE-41", "SHOE-41", 1)])
    async def test_a_change_that_changes_nothing(
        self, sqlite_database: Database, wish: ItemChange
    ) -> None:
        ann = await shoe_shop(sqlite_database)
        with pytest.raises(ItemNotChangeableError, match="nothing"):
            await change(sqlite_database, ann, wish)

    @pytest.mark.parametrize("status", ["shipped", "delivered", "cancelled"])
    async def test_an_order_that_has_left(self, sqlite_database: Database, status: str) -> None:
        ann = await shoe_shop(sqlite_database, status=status)
        with pytest.raises(ItemNotChangeableError, match=status):
            await change(sqlite_database, ann, ItemChange("SOCK-M", quantity=1))

    async def test_leave_nothing_behind_in_a_transaction_that_goes_on(
        self, database: Database
    ) -> None:
        ann = await shoe_shop(database)
        async with database.write() as session:
            order = await get_order(session, "#2077", customer_id=ann)
            async with session.begin_nested():
                await make_order(session, "#3000", lines=[new_line("SHOE-42", 1, "79.00")])
            with pytest.raises(OutOfStockError):
                await change_item(
                    session, "#2077", ItemChange("SHOE-41", "SHOE-42"), customer_id=ann, now=NOW
                )

        async with database.read() as session:
            assert await get_order(session, "#2077", customer_id=ann) == order
        assert await allocated(database) == {"SHOE-41": 1, "SHOE-42": 1, "SOCK-M": 2}
