import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from core.database import Database
from core.errors import DomainError
from core.shop import Shop
from oms import snapshot
from oms.after_sales import (
    EmptyReturnError,
    NotDeliveredError,
    NothingToReturnError,
    QuantityTooLargeError,
    ReturnWindowClosedError,
    check_return,
    list_returns,
    open_return,
    preview_return,
)
from oms.item_changes import UnknownSkuError
from oms.loading import OrderNotFoundError
from oms.models import OrderLine, Refund
from oms.orders import get_order
from oms.snapshot import ReturnState
from oms.views import ReturnRequest, ReturnView
from tests.factories import (
    LUCIA,
    MADRID,
    NOW,
    delivered,
    make_order,
    new_event,
    new_line,
    new_shipment,
)

SHOP = Shop()
ARRIVED = datetime(2026, 11, 9, 15, 0, tzinfo=UTC)
SHOE = new_line("SHOE-41", 1, "79.00", "Trail shoe 41")
SOCKS = new_line("SOCK-M", 2, "12.00", "Wool socks M")
ONE_SHOE = ReturnRequest("#2077", (("SHOE-41", 1),), reason="too small")


async def delivered_order(database: Database, **changes: Any) -> int:
    """Make #2077, a shoe and two pairs of socks that have arrived; return Ann's id."""
    described = {"status": "delivered", "lines": [SHOE, SOCKS], "shipments": [delivered(ARRIVED)]}
    async with database.write() as session:
        made = await make_order(session, "#2077", **{**described, **changes})
    return made.customer_id


async def open_(
    database: Database, customer_id: int, request: ReturnRequest, *, now: datetime = NOW
) -> ReturnView:
    async with database.write() as session:
        return await open_return(session, request, customer_id=customer_id, now=now, shop=SHOP)


class TestChecking:
    async def test_tells_what_may_be_returned_until_when(self, database: Database) -> None:
        ann = await delivered_order(database)
        async with database.read() as session:
            check = await check_return(session, "2077", customer_id=ann, now=NOW, shop=SHOP)

        assert (check.is_open, check.until, check.refusal) == (True, date(2026, 12, 9), None)
        assert [(line.sku, line.quantity_left, str(line.unit_refund)) for line in check.lines] == [
            ("SHOE-41", 1, "79.00 USD"),
            ("SOCK-M", 2, "12.00 USD"),
        ]

    @pytest.mark.parametrize(
        ("status", "shipments"),
        [
            ("to_ship", []),
            ("cancelled", []),
            ("shipped", [new_shipment(new_event("out_for_delivery", ARRIVED))]),
        ],
    )
    async def test_refuses_what_has_not_arrived(
        self, sqlite_database: Database, status: str, shipments: list[Any]
    ) -> None:
        ann = await delivered_order(sqlite_database, status=status, shipments=shipments)
        async with sqlite_database.read() as session:
            check = await check_return(session, "#2077", customer_id=ann, now=NOW, shop=SHOP)

        assert (check.is_open, check.refusal) == (False, "not_delivered")
        with pytest.raises(NotDeliveredError):
            await open_(sqlite_database, ann, ONE_SHOE)

    async def test_refuses_what_arrived_too_long_ago(self, sqlite_database: Database) -> None:
        ann = await delivered_order(sqlite_database)
        late = datetime(2026, 12, 10, tzinfo=UTC)
        async with sqlite_database.read() as session:
            check = await check_return(session, "#2077", customer_id=ann, now=late, shop=SHOP)

        assert (check.is_open, check.refusal) == (False, "return_window_closed")
        with pytest.raises(ReturnWindowClosedError, match="2026-12-09"):
            await open_(sqlite_database, ann, ONE_SHOE, now=late)
        await open_(sqlite_database, ann, ONE_SHOE, now=late - timedelta(seconds=1))

    async def test_knows_what_is_returned_already(self, sqlite_database: Database) -> None:
        ann = await delivered_order(sqlite_database)
        await open_(sqlite_database, ann, ReturnRequest("#2077", (("SHOE-41", 1), ("SOCK-M", 1))))
        async with sqlite_database.read() as session:
            check = await check_return(session, "#2077", customer_id=ann, now=NOW, shop=SHOP)
        assert [(line.sku, line.quantity_left) for line in check.lines] == [("SOCK-M", 1)]

        await open_(sqlite_database, ann, ReturnRequest("#2077", (("SOCK-M", 1),)))
        async with sqlite_database.read() as session:
            check = await check_return(session, "#2077", customer_id=ann, now=NOW, shop=SHOP)
        assert (check.is_open, check.refusal) == (False, "nothing_to_return")
        with pytest.raises(NothingToReturnError):
            await open_(sqlite_database, ann, ONE_SHOE)

    async def test_takes_the_parcel_that_has_arrived_of_two(
        self, sqlite_database: Database
    ) -> None:
        parcels = [
            delivered(ARRIVED, lines=["SHOE-41"]),
            new_shipment(new_event("in_transit", ARRIVED), lines=["SOCK-M"]),
        ]
        ann = await delivered_order(sqlite_database, status="shipped", shipments=parcels)
        async with sqlite_database.read() as session:
            check = await check_return(session, "#2077", customer_id=ann, now=NOW, shop=SHOP)

        assert [line.sku for line in check.lines] == ["SHOE-41"]

    async def test_counts_from_the_parcel_that_came_last(self, sqlite_database: Database) -> None:
        parcels = [
            delivered(ARRIVED, lines=["SHOE-41"]),
            delivered(ARRIVED + timedelta(days=5), lines=["SOCK-M"]),
        ]
        ann = await delivered_order(sqlite_database, shipments=parcels)
        async with sqlite_database.read() as session:
            check = await check_return(session, "#2077", customer_id=ann, now=NOW, shop=SHOP)

        assert check.until == date(2026, 12, 14)


class TestOpening:
    async def test_writes_what_was_shown_before(self, database: Database) -> None:
        ann = await delivered_order(database)
        async with database.read() as session:
            preview = await preview_return(session, ONE_SHOE, customer_id=ann, now=NOW, shop=SHOP)
        opened = await open_(database, ann, ONE_SHOE)

        assert str(preview.refund) == "79.00 USD"
        assert opened.number == "R-1001"
        assert (opened.decision, opened.goods, opened.kind) == (
            "requested",
            "awaiting_buyer",
            "return_and_refund",
        )
        assert opened.lines == preview.lines
        assert opened.refund is not None
        assert (opened.refund.amount, opened.refund.state) == (preview.refund, "pending")
        assert opened.reason == "too small"
        async with database.read() as session:
            assert await snapshot.return_states(session) == [
                ReturnState("#2077", (("SHOE-41", 1),), "requested", "return_and_refund")
            ]
            assert (await get_order(session, "#2077", customer_id=ann)).version == 2

    async def test_pays_back_the_price_without_its_share_of_the_discount(
        self, sqlite_database: Database
    ) -> None:
        ann = await delivered_order(sqlite_database, discount="10.30", shipping="5.00")
        shoe = await open_(sqlite_database, ann, ONE_SHOE)
        socks = await open_(sqlite_database, ann, ReturnRequest("#2077", (("sock-m", 2),)))

        assert shoe.refund is not None
        assert socks.refund is not None
        assert str(shoe.refund.amount) == "71.10 USD"
        assert str(shoe.refund.amount + socks.refund.amount) == "92.70 USD"

    async def test_never_pays_back_more_than_was_paid(self, sqlite_database: Database) -> None:
        ann = await delivered_order(sqlite_database)
        async with sqlite_database.write() as session:
            order = await get_order(session, "#2077", customer_id=ann)
            session.add(
                Refund(
                    order_id=order.order_id,
                    amount_minor=10_000,
                    currency="USD",
                    state="succeeded",
                    created_at=NOW,
                )
            )
        opened = await open_(sqlite_database, ann, ONE_SHOE)

        assert opened.refund is not None
        assert str(opened.refund.amount) == "3.00 USD"

    async def test_of_a_replacement_pays_nothing(self, sqlite_database: Database) -> None:
        ann = await delivered_order(sqlite_database)
        request = ReturnRequest("#2077", (("SHOE-41", 1),), kind="replacement")
        opened = await open_(sqlite_database, ann, request)

        assert (opened.refund, opened.goods) == (None, "awaiting_buyer")

    async def test_of_a_refund_only_sends_nothing_back(self, sqlite_database: Database) -> None:
        ann = await delivered_order(sqlite_database)
        request = ReturnRequest("#2077", (("SHOE-41", 1),), kind="refund_only")
        opened = await open_(sqlite_database, ann, request)

        assert opened.goods is None
        assert opened.refund is not None

    async def test_takes_the_pieces_of_two_lines_of_one_product(
        self, sqlite_database: Database
    ) -> None:
        lines = [new_line("SOCK-M", 1, "12.00"), new_line("SOCK-M", 2, "9.00")]
        ann = await delivered_order(sqlite_database, lines=lines)
        opened = await open_(sqlite_database, ann, ReturnRequest("#2077", (("SOCK-M", 2),)))

        assert [(line.quantity, str(line.refund)) for line in opened.lines] == [
            (1, "12.00 USD"),
            (1, "9.00 USD"),
        ]

    @pytest.mark.parametrize(
        ("lines", "refusal"),
        [
            ((), EmptyReturnError),
            ((("SHOE-41", 0),), EmptyReturnError),
            ((("SHOE-41", -1),), EmptyReturnError),
            ((("HAT-01", 1),), UnknownSkuError),
            ((("SHOE-41", 2),), QuantityTooLargeError),
            ((("SHOE-41", 1), ("shoe-41", 1)), QuantityTooLargeError),
        ],
    )
    async def test_refuses_what_was_not_bought(
        self,
        sqlite_database: Database,
        lines: tuple[tuple[str, int], ...],
        refusal: type[DomainError],
    ) -> None:
        ann = await delivered_order(sqlite_database)
        with pytest.raises(refusal):
            await open_(sqlite_database, ann, ReturnRequest("#2077", lines))

        async with sqlite_database.read() as session:
            assert await snapshot.return_states(session) == []

    async def test_many_times_at_once_opens_one(self, database: Database) -> None:
        ann = await delivered_order(database)

        async def attempt() -> str:
            try:
                await open_(database, ann, ONE_SHOE)
            except DomainError as error:
                return error.code
            return "opened"

        outcomes = await asyncio.gather(*(attempt() for _ in range(6)))

        assert outcomes.count("opened") == 1
        assert set(outcomes) <= {"opened", "order_changed", "quantity_too_large"}
        async with database.read() as session:
            assert len(await snapshot.return_states(session)) == 1
            returned = await session.scalars(
                select(OrderLine.returned_quantity).order_by(OrderLine.id)
            )
            assert list(returned) == [1, 0]


class TestListing:
    async def test_gives_the_newest_first(self, database: Database) -> None:
        ann = await delivered_order(database)
        await open_(database, ann, ReturnRequest("#2077", (("SOCK-M", 1),)))
        await open_(database, ann, ONE_SHOE, now=NOW + timedelta(hours=1))

        async with database.read() as session:
            everything = await list_returns(session, customer_id=ann)
            of_order = await list_returns(session, customer_id=ann, order_number="2077")

        assert [listed.number for listed in everything] == ["R-1002", "R-1001"]
        assert everything == of_order

    async def test_shows_the_last_try_to_pay_back(self, sqlite_database: Database) -> None:
        ann = await delivered_order(sqlite_database)
        opened = await open_(sqlite_database, ann, ONE_SHOE)
        assert opened.refund is not None
        async with sqlite_database.write() as session:
            first = (await session.scalars(select(Refund))).one()
            first.state = "failed"
            session.add(
                Refund(
                    order_id=first.order_id,
                    return_id=first.return_id,
                    amount_minor=first.amount_minor,
                    currency="USD",
                    state="succeeded",
                    created_at=NOW,
                )
            )

        async with sqlite_database.read() as session:
            (listed,) = await list_returns(session, customer_id=ann)
        assert listed.refund is not None
        assert listed.refund.state == "succeeded"


async def test_returns_of_others_read_as_if_they_did_not_exist(database: Database) -> None:
    ann = await delivered_order(database)
    await open_(database, ann, ReturnRequest("#2077", (("SOCK-M", 1),)))
    async with database.write() as session:
        other = await make_order(session, "#3000", buyer=LUCIA, address=MADRID)
        lucia = other.customer_id
    attempts: list[Callable[[Any, int], Awaitable[object]]] = [
        lambda s, c: check_return(s, "#2077", customer_id=c, now=NOW, shop=SHOP),
        lambda s, c: preview_return(s, ONE_SHOE, customer_id=c, now=NOW, shop=SHOP),
        lambda s, c: open_return(s, ONE_SHOE, customer_id=c, now=NOW, shop=SHOP),
        lambda s, c: list_returns(s, customer_id=c, order_number="#2077"),
    ]

    for attempt in attempts:
        async with database.write() as session:
            with pytest.raises(OrderNotFoundError) as foreign:
                await attempt(session, lucia)
            with pytest.raises(OrderNotFoundError) as missing:
                await attempt(session, ann + lucia + 1)
        assert str(foreign.value) == str(missing.value)

    async with database.read() as session:
        assert await list_returns(session, customer_id=lucia) == []
        assert len(await snapshot.return_states(session)) == 1
