"""What the tools tell of orders, parcels, returns and products, and to whom."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from core.clock import FrozenClock
from core.money import Money
from tests.factories import MADRID, NOW, make_order, make_product, new_event, new_shipment
from tests.tools.desk import Desk, bare_call, later
from tools.context import NotVerifiedError
from tools.registry import RULES

PRIVATE: dict[str, dict[str, Any]] = {
    "list_orders": {},
    "get_order": {"order_number": "#1042"},
    "track_order": {"order_number": "#1042"},
    "check_return": {"order_number": "#2077"},
    "propose_return": {"order_number": "#2077", "items": [{"sku": "SHOE-41"}]},
    "propose_cancellation": {"order_number": "#1042"},
    "propose_address_change": {
        "order_number": "#1042",
        "line1": "1 Oak Ave",
        "city": "Dallas",
        "postal_code": "75201",
        "country": "US",
    },
    "propose_item_change": {"order_number": "#1042", "sku": "MUG-02", "quantity": 1},
    "confirm_proposal": {},
    "withdraw_proposal": {},
    "get_return_status": {},
}


class TestAStranger:
    def test_the_list_of_private_tools_is_whole(self) -> None:
        assert set(PRIVATE) == {name for name, rule in RULES.items() if rule.needs_buyer}

    @pytest.mark.parametrize(("tool", "arguments"), PRIVATE.items(), ids=list(PRIVATE))
    async def test_gets_nothing(
        self, desk: Desk, ann: int, tool: str, arguments: dict[str, Any]
    ) -> None:
        told = await desk.call(tool, **arguments)

        assert (told.status, told.code) == ("error", "not_verified")
        assert await desk.open_proposal() is None

    @pytest.mark.parametrize(("tool", "arguments"), PRIVATE.items(), ids=list(PRIVATE))
    async def test_gets_nothing_even_where_nobody_asks_at_the_gate(
        self, desk: Desk, ann: int, tool: str, arguments: dict[str, Any]
    ) -> None:
        with pytest.raises(NotVerifiedError):
            await bare_call(desk, tool, arguments)


class TestAForeignOrder:
    @pytest.mark.parametrize(
        "tool",
        [
            name
            for name, arguments in PRIVATE.items()
            if "order_number" in arguments or name == "get_return_status"
        ],
    )
    async def test_reads_like_one_that_does_not_exist(
        self, desk: Desk, ann: int, lucia: int, tool: str
    ) -> None:
        await desk.is_known_as(ann)

        foreign = await desk.call(tool, **{**PRIVATE[tool], "order_number": "#3001"})
        missing = await desk.call(tool, **{**PRIVATE[tool], "order_number": "#3999"})

        assert foreign.code == missing.code == "order_not_found"
        assert foreign.content.replace("3001", "3999") == missing.content


class TestOrders:
    async def test_are_listed_newest_first(self, desk: Desk, ann: int, lucia: int) -> None:
        await desk.is_known_as(ann)
        async with desk.database.write() as session:
            await make_order(session, "#5000", placed=NOW - timedelta(days=1))

        told = await desk.call("list_orders")

        assert [order.number for order in told.artifact.orders] == ["#5000", "#2077", "#1042"]
        newest = told.artifact.orders[0]
        assert (newest.headline, newest.total, newest.items) == (
            "to_ship",
            Money(2800, "USD"),
            ("Stoneware mug",),
        )

    async def test_are_shown_with_items_and_amounts(self, desk: Desk, ann: int) -> None:
        await desk.is_known_as(ann)

        order = (await desk.call("get_order", order_number="2077")).artifact

        assert (order.number, order.headline, order.total) == (
            "#2077",
            "delivered",
            Money(10300, "USD"),
        )
        assert [(line.sku, line.quantity) for line in order.lines] == [
            ("SHOE-41", 1),
            ("SOCK-M", 2),
        ]

    async def test_keep_to_themselves_what_the_model_need_not_know(
        self, desk: Desk, ann: int
    ) -> None:
        await desk.is_known_as(ann)

        contents = [
            (await desk.call(tool, **arguments)).content
            for tool, arguments in PRIVATE.items()
            if not RULES[tool].writes
        ]

        told = json.dumps(contents)
        assert "ann@example.com" not in told
        assert "2025550143" not in told
        assert "customer" not in told
        assert "version" not in told


class TestParcels:
    async def test_are_told_with_their_newest_events(self, desk: Desk, ann: int) -> None:
        await desk.is_known_as(ann)
        async with desk.database.write() as session:
            await make_order(
                session,
                "#6000",
                status="shipped",
                shipments=[
                    new_shipment(
                        *(
                            new_event("in_transit", NOW - timedelta(days=days))
                            for days in range(1, 12)
                        ),
                        new_event("on_hold", NOW - timedelta(hours=1), "customs_inspection"),
                        estimated_delivery=date(2026, 11, 25),
                    )
                ],
            )

        tracking = (await desk.call("track_order", order_number="#6000")).artifact

        (parcel,) = tracking.shipments
        assert (parcel.status, parcel.reason) == ("on_hold", "customs_inspection")
        assert (parcel.tracking_number, parcel.estimated_delivery) == (
            "1Z999AA10123456784",
            date(2026, 11, 25),
        )
        assert parcel.events[0].status == "on_hold"
        assert len(parcel.events) == 8
        assert [(line.sku, line.quantity) for line in parcel.lines] == [("MUG-02", 2)]

    async def test_that_are_silent_for_a_month_are_told_as_expired(
        self, desk: Desk, ann: int, clock: FrozenClock
    ) -> None:
        await desk.is_known_as(ann)
        async with desk.database.write() as session:
            await make_order(
                session,
                "#6000",
                status="shipped",
                shipments=[new_shipment(new_event("in_transit", NOW))],
            )
        later(clock, days=31)

        tracking = (await desk.call("track_order", order_number="#6000")).artifact

        assert tracking.shipments[0].status == "expired"

    async def test_are_none_before_shipping(self, desk: Desk, ann: int) -> None:
        await desk.is_known_as(ann)

        tracking = (await desk.call("track_order", order_number="#1042")).artifact

        assert (tracking.headline, tracking.shipments) == ("to_ship", ())


class TestReturns:
    async def test_are_checked_before_they_are_proposed(self, desk: Desk, ann: int) -> None:
        await desk.is_known_as(ann)

        check = (await desk.call("check_return", order_number="#2077")).artifact

        assert (check.is_open, check.until, check.refusal) == (True, date(2026, 12, 9), None)
        assert [(line.sku, line.quantity_left, line.unit_refund) for line in check.lines] == [
            ("SHOE-41", 1, Money(7900, "USD")),
            ("SOCK-M", 2, Money(1200, "USD")),
        ]

    async def test_say_why_there_can_be_none(self, desk: Desk, ann: int) -> None:
        await desk.is_known_as(ann)

        check = (await desk.call("check_return", order_number="#1042")).artifact

        assert (check.is_open, check.refusal, check.lines) == (False, "not_delivered", ())

    async def test_are_told_on_both_axes_and_with_their_refund(self, desk: Desk, ann: int) -> None:
        await desk.is_known_as(ann)
        await desk.call(
            "propose_return", order_number="#2077", items=[{"sku": "sock-m", "quantity": 2}]
        )
        await desk.bot_says()
        await desk.buyer_says("yes")
        await desk.call("confirm_proposal")

        every = (await desk.call("get_return_status")).artifact
        of_order = (await desk.call("get_return_status", order_number="#2077")).artifact
        of_other = (await desk.call("get_return_status", order_number="#1042")).artifact

        (opened,) = every.returns
        assert (opened.order_number, opened.decision, opened.goods) == (
            "#2077",
            "requested",
            "awaiting_buyer",
        )
        assert (opened.refund.state, opened.refund.amount) == ("pending", Money(2400, "USD"))
        assert of_order == every
        assert of_other.returns == ()


class TestProducts:
    async def test_are_shown_to_anybody(self, desk: Desk, ann: int) -> None:
        told = await desk.call("search_products", query="stoneware bowls")

        best = told.artifact.products[0]
        assert (best.sku, best.title, best.price, best.available) == (
            "BOWL-01",
            "Stoneware bowl",
            Money(2000, "USD"),
            10,
        )

    async def test_that_nobody_sells_are_not_found(self, desk: Desk, ann: int) -> None:
        told = await desk.call("search_products", query="opera tickets in Vienna")

        assert told.artifact.products == ()

    async def test_never_tell_who_bought_them(self, desk: Desk, lucia: int) -> None:
        async with desk.database.write() as session:
            await make_product(session, "LAMP-01", "Desk lamp")

        told = await desk.call("search_products", query="desk lamp")

        assert "LAMP-01" in told.content
        assert MADRID["city"] not in told.content
