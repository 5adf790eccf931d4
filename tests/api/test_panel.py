"""The buyer's orders beside her conversation, and what an agent may do to them."""

from typing import Any

import httpx
import pytest

from core.database import Database
from helpdesk import audit, conversations, handovers
from helpdesk.models import Owner, Vouched
from oms.after_sales import open_return
from oms.views import ReturnRequest
from tests.api.conftest import FakeServices
from tests.api.members import Member, ada, added, olga
from tests.factories import (
    LUCIA,
    MADRID,
    NOW,
    delivered,
    make_conversation,
    make_order,
    new_event,
    new_line,
    new_shipment,
)

__all__ = ["ada", "olga"]


@pytest.fixture
async def hers(sqlite_database: Database, olga: Member) -> str:
    """Ann's conversation, which Olga has claimed; #1042 is to ship, the shoe of #2077 has arrived."""
    made = await make_conversation(sqlite_database, owner=Owner.QUEUE)
    shoe = [new_line("SHOE-41", 1, "79.00", "Trail shoe 41")]
    async with sqlite_database.write() as session:
        order = await make_order(session, lines=[new_line("MUG-01", 2, "12.00", "Mug")])
        await make_order(
            session, "#2077", status="delivered", lines=shoe, shipments=[delivered(NOW)]
        )
        await make_order(session, "#3001", buyer=LUCIA, address=MADRID)
        await conversations.identify(
            session, made.id, customer_id=order.customer_id, vouched=Vouched.PROOF, now=NOW
        )
        await handovers.claim(session, made.id, staff_id=olga.id, now=NOW)
    return made.id


async def panel(member: Member, conversation_id: str) -> Any:
    answer = await member.ask("GET", f"/api/inbox/{conversation_id}/panel")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def order(member: Member, conversation_id: str, number: str) -> Any:
    shown = await panel(member, conversation_id)
    return next(one for one in shown["orders"] if one["number"] == number)


async def act(
    member: Member, conversation_id: str, *, preview: bool = False, **action: Any
) -> httpx.Response:
    path = f"/api/inbox/{conversation_id}/actions" + ("/preview" if preview else "")
    return await member.ask("POST", path, {"order_number": "#1042", "version": 1, **action})


def effects(answer: httpx.Response) -> dict[str, tuple[str | None, str | None]]:
    assert answer.status_code == 200, answer.text
    return {one["what"]: (one["before"], one["after"]) for one in answer.json()["items"]}


class TestSeeing:
    async def test_the_buyers_own_orders_and_what_can_be_done_to_them(
        self, olga: Member, hers: str
    ) -> None:
        shown = await panel(olga, hers)

        assert shown["customer"]["name"] == "Ann Lee"
        assert {one["number"]: one["may"] for one in shown["orders"]} == {
            "#1042": {
                "cancel": True,
                "change_address": True,
                "open_return": False,
                "refund": True,
            },
            "#2077": {
                "cancel": False,
                "change_address": False,
                "open_return": True,
                "refund": True,
            },
        }
        mugs = next(one for one in shown["orders"] if one["number"] == "#1042")
        assert (mugs["total"], mugs["held"], mugs["time_zone"]) == (
            "24.00 USD",
            "24.00 USD",
            "America/New_York",
        )

    async def test_a_parcel_with_the_history_of_its_carrier(
        self, olga: Member, hers: str, sqlite_database: Database
    ) -> None:
        parcel = new_shipment(new_event("in_transit", NOW), new_event("out_for_delivery", NOW))
        async with sqlite_database.write() as session:
            await make_order(session, "#4001", status="shipped", shipments=[parcel])

        [shown] = (await order(olga, hers, "#4001"))["parcels"]

        assert [event["status"] for event in shown["events"]] == ["out_for_delivery", "in_transit"]

    async def test_her_other_conversations(
        self, olga: Member, hers: str, sqlite_database: Database
    ) -> None:
        other = await make_conversation(sqlite_database, address="4711", channel="telegram")
        customer_id = (await panel(olga, hers))["customer"]["customer_id"]
        async with sqlite_database.write() as session:
            await conversations.identify(
                session, other.id, customer_id=customer_id, vouched=Vouched.PROOF, now=NOW
            )

        shown = (await panel(olga, hers))["conversations"]

        assert [(one["id"], one["channel"]) for one in shown] == [(other.id, "telegram")]

    async def test_nothing_of_a_buyer_whom_nobody_knows(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        stranger = await make_conversation(sqlite_database, owner=Owner.QUEUE)

        shown = await panel(olga, stranger.id)

        assert (shown["customer"], shown["orders"]) == (None, [])

    async def test_nothing_of_a_conversation_that_is_not_there(self, olga: Member) -> None:
        assert (await olga.ask("GET", f"/api/inbox/{'0' * 32}/panel")).status_code == 404


class TestActing:
    async def test_a_preview_tells_what_would_happen_and_changes_nothing(
        self, olga: Member, hers: str
    ) -> None:
        before = await order(olga, hers, "#1042")

        told = effects(await act(olga, hers, kind="cancel", preview=True))

        assert told["status"] == ("to_ship", "cancelled")
        assert told["held"] == ("24.00 USD", "0.00 USD")
        assert await order(olga, hers, "#1042") == before

    async def test_an_order_is_cancelled_and_the_log_says_by_whom(
        self, olga: Member, hers: str, sqlite_database: Database
    ) -> None:
        told = effects(await act(olga, hers, kind="cancel"))

        cancelled = await order(olga, hers, "#1042")
        assert (cancelled["headline"], cancelled["held"]) == ("cancelled", "0.00 USD")
        async with sqlite_database.read() as session:
            written = (await audit.entries(session, f"conversation:{hers}"))[-1]
        assert (written.actor, written.action) == (f"staff:{olga.id}", "order_cancel")
        assert written.details["order"] == "#1042"
        assert len(written.details["effects"]) == len(told)

    async def test_an_order_is_sent_elsewhere(self, olga: Member, hers: str) -> None:
        new = {"line1": "5 Oak St", "city": "Reno", "postal_code": "89501", "country": "US"}

        told = effects(await act(olga, hers, kind="change_address", address=new))

        assert told["address"][1] == "Ann Lee, 5 Oak St, Reno, 89501, US"
        assert (await order(olga, hers, "#1042"))["address"]["city"] == "Reno"

    async def test_a_return_is_opened_approved_and_no_longer_to_be_rejected(
        self, olga: Member, hers: str
    ) -> None:
        items = [{"sku": "SHOE-41", "quantity": 1}]
        opened = effects(
            await act(olga, hers, kind="open_return", order_number="#2077", items=items)
        )
        assert opened["return"] == (None, "1 × Trail shoe 41")
        assert opened["held"] == ("79.00 USD", "0.00 USD")

        decision: dict[str, Any] = {
            "order_number": "#2077",
            "version": 2,
            "return_number": "R-1001",
        }
        approved = effects(await act(olga, hers, kind="approve_return", **decision))

        assert approved == {"decision": ("requested", "approved")}
        late = await act(olga, hers, kind="reject_return", **{**decision, "version": 3})
        assert (late.status_code, late.json()["code"]) == (409, "already_decided")

    async def test_a_rejected_return_frees_its_money(
        self, olga: Member, hers: str, services: FakeServices, sqlite_database: Database
    ) -> None:
        customer_id = (await panel(olga, hers))["customer"]["customer_id"]
        async with sqlite_database.write() as session:
            await open_return(
                session,
                ReturnRequest("#2077", (("SHOE-41", 1),)),
                customer_id=customer_id,
                now=NOW,
                shop=services.settings.shop,
            )

        told = effects(
            await act(
                olga,
                hers,
                kind="reject_return",
                order_number="#2077",
                version=2,
                return_number="R-1001",
            )
        )

        assert told == {"decision": ("requested", "rejected"), "held": ("0.00 USD", "79.00 USD")}

    async def test_part_of_the_money_is_paid_back(self, olga: Member, hers: str) -> None:
        assert effects(await act(olga, hers, kind="refund", amount="5.00")) == {
            "held": ("24.00 USD", "19.00 USD")
        }
        refused = await act(olga, hers, kind="refund", amount="20.00", version=2)
        assert (refused.status_code, refused.json()["code"]) == (409, "refund_too_large")


class TestRefusing:
    async def test_what_has_changed_since_it_was_seen(self, olga: Member, hers: str) -> None:
        await act(olga, hers, kind="refund", amount="5.00")

        for preview in (True, False):
            refused = await act(olga, hers, kind="cancel", preview=preview)
            assert (refused.status_code, refused.json()["code"]) == (409, "order_changed")
            assert "holds 19.00 USD" in refused.json()["detail"]

    async def test_whoever_has_not_claimed_the_conversation(
        self, client: httpx.AsyncClient, services: FakeServices, ada: Member, hers: str
    ) -> None:
        paul = await added(client, services, "Paul")
        for member in (paul, ada):
            for preview in (True, False):
                refused = await act(member, hers, kind="cancel", preview=preview)
                assert (refused.status_code, refused.json()["code"]) == (
                    403,
                    "not_your_conversation",
                )

    async def test_the_order_of_another_buyer(self, olga: Member, hers: str) -> None:
        refused = await act(olga, hers, kind="cancel", order_number="#3001")

        assert (refused.status_code, refused.json()["code"]) == (404, "order_not_found")

    async def test_anything_where_nobody_knows_the_buyer(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        stranger = await make_conversation(sqlite_database, owner=Owner.QUEUE)
        await olga.ask("POST", f"/api/inbox/{stranger.id}/claim")

        refused = await act(olga, stranger.id, kind="cancel")

        assert (refused.status_code, refused.json()["code"]) == (409, "unknown_buyer")

    @pytest.mark.parametrize(
        "action",
        [
            {"kind": "cancel", "amount": "5.00"},
            {"kind": "burn"},
            {"kind": "refund", "amount": ""},
            {"kind": "refund", "amount": "all"},
            {"kind": "open_return", "items": []},
            {"kind": "cancel", "version": 0},
        ],
    )
    async def test_what_makes_no_sense(
        self, olga: Member, hers: str, action: dict[str, Any]
    ) -> None:
        assert (await act(olga, hers, **action)).status_code == 422
