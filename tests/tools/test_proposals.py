"""Nothing of an order changes before the buyer has said yes to exactly that change."""

from dataclasses import dataclass
from typing import Any

import pytest

from core.clock import FrozenClock
from core.database import Database
from core.money import Money
from helpdesk import audit, handovers
from oms import after_sales
from oms.address_changes import change_address
from oms.views import AddressView, ReturnView
from tests.factories import make_product, make_staff
from tests.tools.desk import Desk, later, open_desk

RETURN: dict[str, Any] = {
    "order_number": "#2077",
    "items": [{"sku": "SHOE-41", "quantity": 1}],
    "reason": "too small",
}
CANCELLATION: dict[str, Any] = {"order_number": "#1042"}
ADDRESS: dict[str, Any] = {
    "order_number": "#1042",
    "line1": "1 Oak Ave",
    "city": "Dallas",
    "postal_code": "75201",
    "country": "US",
    "region": "TX",
}
ITEM: dict[str, Any] = {"order_number": "#1042", "sku": "MUG-02", "new_sku": "BOWL-01"}

EVERY_KIND = [
    pytest.param("propose_return", RETURN, "#2077", id="return"),
    pytest.param("propose_cancellation", CANCELLATION, "#1042", id="cancellation"),
    pytest.param("propose_address_change", ADDRESS, "#1042", id="address"),
    pytest.param("propose_item_change", ITEM, "#1042", id="item"),
]


@dataclass
class Ann:
    """Ann, known to the shop, at her desk."""

    desk: Desk
    customer_id: int

    async def is_proposed(self, tool: str, arguments: dict[str, Any]) -> Any:
        """Have the bot propose something and show it to her; return what was proposed."""
        told = await self.desk.call(tool, **arguments)
        assert told.status == "success", told.content
        await self.desk.bot_says()
        return told.artifact

    async def returns(self) -> list[ReturnView]:
        async with self.desk.database.read() as session:
            return await after_sales.list_returns(session, customer_id=self.customer_id)


@pytest.fixture
async def buyer(desk: Desk, ann: int) -> Ann:
    await desk.is_known_as(ann)
    return Ann(desk, ann)


class TestProposing:
    @pytest.mark.parametrize(("tool", "arguments", "number"), EVERY_KIND)
    async def test_changes_nothing_and_stores_what_would_happen(
        self, buyer: Ann, tool: str, arguments: dict[str, Any], number: str
    ) -> None:
        before = await buyer.desk.order(number, buyer.customer_id)

        proposed = (await buyer.desk.call(tool, **arguments)).artifact

        stored = await buyer.desk.open_proposal()
        assert stored is not None
        assert (stored.id, stored.kind, stored.expires_at) == (
            proposed.proposal_id,
            proposed.kind,
            proposed.expires_at,
        )
        assert (stored.order_id, stored.order_version) == (before.order_id, before.version)
        assert stored.summary["order_number"] == number
        assert await buyer.desk.order(number, buyer.customer_id) == before
        assert await buyer.returns() == []

    async def test_shows_a_return_with_its_refund(self, buyer: Ann) -> None:
        proposed = (await buyer.desk.call("propose_return", **RETURN)).artifact

        assert proposed.refund == Money(7900, "USD")
        assert [(line.sku, line.quantity) for line in proposed.lines] == [("SHOE-41", 1)]

    async def test_shows_a_cancellation_with_its_refund(self, buyer: Ann) -> None:
        proposed = (await buyer.desk.call("propose_cancellation", **CANCELLATION)).artifact

        assert proposed.refund == Money(2800, "USD")

    async def test_shows_the_address_as_it_will_be_written(self, buyer: Ann) -> None:
        told = await buyer.desk.call(
            "propose_address_change", **{**ADDRESS, "country": "United States", "city": " Dallas "}
        )

        shown = told.artifact.address
        assert (shown.name, shown.line1, shown.city, shown.country) == (
            "Ann Lee",
            "1 Oak Ave",
            "Dallas",
            "US",
        )

    async def test_shows_an_item_before_and_after(self, buyer: Ann) -> None:
        proposed = (await buyer.desk.call("propose_item_change", **ITEM)).artifact

        assert (proposed.before.sku, proposed.after.sku) == ("MUG-02", "BOWL-01")
        assert proposed.difference == Money(1200, "USD")

    async def test_takes_the_place_of_what_was_proposed_before(self, buyer: Ann) -> None:
        await buyer.desk.call("propose_cancellation", **CANCELLATION)
        await buyer.desk.call("propose_return", **RETURN)

        stored = await buyer.desk.open_proposal()

        assert stored is not None
        assert stored.kind == "return"

    @pytest.mark.parametrize(
        ("tool", "arguments", "code"),
        [
            ("propose_return", {**RETURN, "order_number": "#1042"}, "not_delivered"),
            (
                "propose_return",
                {**RETURN, "items": [{"sku": "LAMP-01", "quantity": 1}]},
                "unknown_sku",
            ),
            (
                "propose_return",
                {**RETURN, "items": [{"sku": "SHOE-41", "quantity": 2}]},
                "quantity_too_large",
            ),
            ("propose_cancellation", {"order_number": "#2077"}, "order_not_cancellable"),
            ("propose_cancellation", {"order_number": "#3001"}, "order_not_found"),
            ("propose_address_change", {**ADDRESS, "city": " "}, "incomplete_address"),
            ("propose_address_change", {**ADDRESS, "country": "Atlantis"}, "incomplete_address"),
            (
                "propose_address_change",
                {**ADDRESS, "order_number": "#2077"},
                "address_not_changeable",
            ),
            ("propose_item_change", {**ITEM, "new_sku": "NONE-1"}, "unknown_sku"),
            ("propose_item_change", {**ITEM, "quantity": 999}, "out_of_stock"),
            ("propose_item_change", {**ITEM, "new_sku": None}, "item_not_changeable"),
        ],
    )
    async def test_refuses_in_words_what_cannot_be(
        self, buyer: Ann, lucia: int, tool: str, arguments: dict[str, Any], code: str
    ) -> None:
        told = await buyer.desk.call(tool, **arguments)

        assert (told.status, told.code) == ("error", code)
        assert await buyer.desk.open_proposal() is None


class TestConfirming:
    async def test_opens_the_return(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")

        done = (await buyer.desk.call("confirm_proposal")).artifact

        (opened,) = await buyer.returns()
        assert (opened.kind, opened.decision, opened.reason) == (
            "return_and_refund",
            "requested",
            "too small",
        )
        assert [(line.sku, line.quantity) for line in opened.lines] == [("SHOE-41", 1)]
        assert (done.kind, done.return_number) == ("return", opened.number)
        assert (done.order_number, done.refund) == ("#2077", Money(7900, "USD"))

    async def test_opens_a_replacement_without_a_refund(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", {**RETURN, "kind": "replacement"})
        await buyer.desk.buyer_says("yes")

        done = (await buyer.desk.call("confirm_proposal")).artifact

        (opened,) = await buyer.returns()
        assert (opened.kind, opened.refund, done.refund) == ("replacement", None, None)

    async def test_cancels_the_order(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_cancellation", CANCELLATION)
        await buyer.desk.buyer_says("yes")

        done = (await buyer.desk.call("confirm_proposal")).artifact

        order = await buyer.desk.order("#1042", buyer.customer_id)
        assert (order.headline, done.refund) == ("cancelled", Money(2800, "USD"))

    async def test_changes_the_address(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_address_change", ADDRESS)
        await buyer.desk.buyer_says("yes")

        done = (await buyer.desk.call("confirm_proposal")).artifact

        order = await buyer.desk.order("#1042", buyer.customer_id)
        wanted = AddressView("Ann Lee", "1 Oak Ave", "", "Dallas", "TX", "75201", "US")
        assert order.address == wanted
        assert done.address.line1 == "1 Oak Ave"

    async def test_changes_the_item(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_item_change", ITEM)
        await buyer.desk.buyer_says("yes")

        done = (await buyer.desk.call("confirm_proposal")).artifact

        order = await buyer.desk.order("#1042", buyer.customer_id)
        assert [(line.sku, line.quantity) for line in order.lines] == [("BOWL-01", 2)]
        assert (done.before.sku, done.after.sku) == ("MUG-02", "BOWL-01")

    async def test_takes_the_button_of_this_proposal_for_a_yes(self, buyer: Ann) -> None:
        proposed = await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("Yes, do it", press=f"confirm:{proposed.proposal_id}")

        assert (await buyer.desk.call("confirm_proposal")).status == "success"

    async def test_happens_once(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")

        first = await buyer.desk.call("confirm_proposal")
        second = await buyer.desk.call("confirm_proposal")

        assert (first.code, second.code) == (None, "no_proposal")
        assert len(await buyer.returns()) == 1

    async def test_is_written_to_the_audit_log_with_what_was_done(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")
        await buyer.desk.call("confirm_proposal")

        async with buyer.desk.database.read() as session:
            written = await audit.entries(session, f"conversation:{buyer.desk.conversation.id}")

        assert [(entry.actor, entry.action) for entry in written][-2:] == [
            ("bot", "propose_return"),
            ("buyer", "confirm_return"),
        ]
        assert written[-1].details["outcome"] == "done"


class TestConsent:
    async def test_is_not_what_she_said_before_the_proposal(self, buyer: Ann) -> None:
        await buyer.desk.buyer_says("yes")
        await buyer.desk.call("propose_return", **RETURN)

        told = await buyer.desk.call("confirm_proposal")

        assert told.code == "consent_missing"
        assert await buyer.returns() == []

    async def test_is_not_what_she_said_before_she_was_shown_it(self, buyer: Ann) -> None:
        await buyer.desk.call("propose_return", **RETURN)
        await buyer.desk.buyer_says("yes")

        told = await buyer.desk.call("confirm_proposal")

        assert told.code == "consent_missing"
        assert await buyer.returns() == []

    @pytest.mark.parametrize("words", ["maybe", "no", "yes, but only one", "what?", ""])
    async def test_is_nothing_but_a_clear_yes(self, buyer: Ann, words: str) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says(words)

        told = await buyer.desk.call("confirm_proposal")

        assert told.code == "consent_missing"
        assert await buyer.returns() == []

    @pytest.mark.parametrize("others", ["no", "and how is the weather?"])
    async def test_is_no_yes_with_other_words_beside_it(self, buyer: Ann, others: str) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")
        await buyer.desk.buyer_says(others)

        assert (await buyer.desk.call("confirm_proposal")).code == "consent_missing"

    async def test_is_no_button_of_another_proposal(self, buyer: Ann) -> None:
        first = await buyer.is_proposed("propose_cancellation", CANCELLATION)
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes", press=f"confirm:{first.proposal_id}")

        assert (await buyer.desk.call("confirm_proposal")).code == "consent_missing"

    async def test_is_no_button_that_says_no(self, buyer: Ann) -> None:
        proposed = await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes", press=f"decline:{proposed.proposal_id}")

        assert (await buyer.desk.call("confirm_proposal")).code == "consent_missing"

    async def test_is_no_yes_that_was_answered_already(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")
        await buyer.desk.bot_says("Sorry, what did you mean?")

        assert (await buyer.desk.call("confirm_proposal")).code == "consent_missing"

    async def test_does_not_reach_into_another_conversation(
        self, buyer: Ann, database: Database, clock: FrozenClock
    ) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        other = await open_desk(database, clock, address="ann-on-her-phone")
        await other.is_known_as(buyer.customer_id)
        await other.bot_says()
        await other.buyer_says("yes")

        assert (await other.call("confirm_proposal")).code == "no_proposal"
        assert await buyer.returns() == []


class TestTheEndOfAProposal:
    async def test_comes_after_24_hours(self, buyer: Ann, clock: FrozenClock) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        later(clock, hours=24)
        await buyer.desk.buyer_says("yes")

        assert (await buyer.desk.call("confirm_proposal")).code == "no_proposal"
        assert await buyer.returns() == []

    async def test_does_not_come_before(self, buyer: Ann, clock: FrozenClock) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        later(clock, hours=23, minutes=59)
        await buyer.desk.buyer_says("yes")

        assert (await buyer.desk.call("confirm_proposal")).status == "success"

    async def test_comes_when_its_order_changes(self, buyer: Ann, clock: FrozenClock) -> None:
        await buyer.is_proposed("propose_cancellation", CANCELLATION)
        async with buyer.desk.database.write() as session:
            await change_address(
                session,
                "#1042",
                AddressView("Ann Lee", "9 Pine St", "", "Waco", "TX", "76701", "US"),
                customer_id=buyer.customer_id,
                now=clock.now(),
            )
        await buyer.desk.buyer_says("yes")

        told = await buyer.desk.call("confirm_proposal")

        order = await buyer.desk.order("#1042", buyer.customer_id)
        assert (told.code, order.headline) == ("proposal_gone", "to_ship")
        assert await buyer.desk.open_proposal() is None

    async def test_comes_when_it_would_cost_something_else(self, buyer: Ann) -> None:
        async with buyer.desk.database.write() as session:
            jug = await make_product(
                session, "JUG-01", "Stoneware jug", price="30.00", currency="USD"
            )
        await buyer.is_proposed("propose_item_change", {**ITEM, "new_sku": "JUG-01"})
        async with buyer.desk.database.write() as session:
            (await session.merge(jug)).price_minor = 9000
        await buyer.desk.buyer_says("yes")

        told = await buyer.desk.call("confirm_proposal")

        order = await buyer.desk.order("#1042", buyer.customer_id)
        assert told.code == "proposal_gone"
        assert [line.sku for line in order.lines] == ["MUG-02"]
        assert await buyer.desk.open_proposal() is None

    async def test_comes_when_it_can_no_longer_be_done(
        self, buyer: Ann, clock: FrozenClock
    ) -> None:
        later(clock, days=17)
        await buyer.is_proposed("propose_return", RETURN)
        later(clock, hours=23)
        await buyer.desk.buyer_says("yes")

        told = await buyer.desk.call("confirm_proposal")

        assert told.code == "return_window_closed"
        assert await buyer.returns() == []
        assert await buyer.desk.open_proposal() is None

    async def test_comes_when_she_turns_out_to_be_somebody_else(
        self, buyer: Ann, lucia: int
    ) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.is_known_as(lucia)
        await buyer.desk.buyer_says("yes")

        assert (await buyer.desk.call("confirm_proposal")).code == "no_proposal"
        assert await buyer.returns() == []

    async def test_comes_when_a_person_takes_over(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")
        staff = await make_staff(buyer.desk.database)
        async with buyer.desk.database.write() as session:
            await handovers.claim(
                session,
                buyer.desk.conversation.id,
                staff_id=staff.id,
                now=buyer.desk.clock.now(),
            )

        assert (await buyer.desk.call("confirm_proposal")).code == "no_proposal"
        assert await buyer.returns() == []


class TestWithdrawing:
    async def test_leaves_nothing_to_confirm(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.buyer_says("yes")

        withdrawn = await buyer.desk.call("withdraw_proposal")

        assert withdrawn.artifact.had_proposal
        assert (await buyer.desk.call("confirm_proposal")).code == "no_proposal"

    async def test_of_nothing_is_no_error(self, buyer: Ann) -> None:
        told = await buyer.desk.call("withdraw_proposal")

        assert (told.status, told.artifact.had_proposal) == ("success", False)

    async def test_is_written_to_the_audit_log(self, buyer: Ann) -> None:
        await buyer.is_proposed("propose_return", RETURN)
        await buyer.desk.call("withdraw_proposal")

        async with buyer.desk.database.read() as session:
            written = await audit.entries(session, f"conversation:{buyer.desk.conversation.id}")

        assert written[-1].action == "withdraw_proposal"
