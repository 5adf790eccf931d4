"""The support agents' work over HTTP: finding, passing on, resting, writing once, reading along."""

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from core.clock import FrozenClock
from core.database import Database
from core.shop import Shop
from helpdesk import conversations, handovers
from helpdesk.models import DeliveryState, HandOverReason, Owner, Vouched
from tests.api.conftest import FakeServices
from tests.api.members import Member, ada, added, olga
from tests.api.test_events import running
from tests.factories import NOW, make_conversation, make_order, new_shipment

__all__ = ["ada", "olga"]


@pytest.fixture
async def paul(client: httpx.AsyncClient, services: FakeServices) -> Member:
    return await added(client, services, "Paul")


async def ask(member: Member, path: str, **query: Any) -> Any:
    address = str(httpx.URL(f"/api/inbox{path}", params=query))
    answer = await member.ask("GET", address)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def tell(member: Member, path: str, body: Any = None) -> httpx.Response:
    return await member.ask("POST", f"/api/inbox{path}", body)


async def waiting(database: Database, text: str, **more: Any) -> str:
    made = await make_conversation(
        database, owner=Owner.QUEUE, text=text, address=text, channel="telegram", **more
    )
    return made.id


async def found(member: Member, **query: Any) -> list[str]:
    return [line["excerpt"] for line in (await ask(member, "", **query))["items"]]


class TestFinding:
    async def test_a_list_is_narrowed_by_channel_language_reason_and_words(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        await waiting(sqlite_database, "My mug is broken", language="en")
        await waiting(sqlite_database, "Meine Tasse", language="de")

        assert await found(olga, language="de") == ["Meine Tasse"]
        assert await found(olga, q="MUG") == ["My mug is broken"]
        assert await found(olga, channel="widget") == []
        assert len(await found(olga, reason="buyer_asked")) == 2
        assert await found(olga, reason="tool_failed") == []

    async def test_a_list_is_narrowed_by_order_number_and_buyer(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")
        await waiting(sqlite_database, "somebody else")
        async with sqlite_database.write() as session:
            order = await make_order(session)
            await conversations.identify(
                session,
                conversation_id,
                customer_id=order.customer_id,
                vouched=Vouched.PROOF,
                now=NOW,
            )

        assert await found(olga, order="1042") == ["hello"]
        assert await found(olga, buyer="ann lee") == ["hello"]
        assert await found(olga, order="1042", buyer="nobody") == []
        assert [line["buyer"] for line in (await ask(olga, ""))["items"]].count("Ann Lee") == 1

    async def test_percent_signs_are_no_wildcards(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        await waiting(sqlite_database, "hello")

        assert await found(olga, q="%") == []

    async def test_what_was_promised_sooner_comes_first(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        await waiting(sqlite_database, "later", now=NOW + timedelta(minutes=5))
        await waiting(sqlite_database, "sooner", now=NOW)

        assert await found(olga) == ["sooner", "later"]


class TestUnread:
    async def test_what_was_read_is_unread_again_when_she_writes(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")
        assert [line["is_unread"] for line in (await ask(olga, ""))["items"]] == [True]

        answer = await tell(olga, f"/{conversation_id}/read", {"seq": 99})

        assert answer.status_code == 204
        assert [line["is_unread"] for line in (await ask(olga, ""))["items"]] == [False]
        await make_conversation(
            sqlite_database, owner=Owner.BOT, text="hello?", address="hello", channel="telegram"
        )
        assert [line["is_unread"] for line in (await ask(olga, ""))["items"]] == [True]

    async def test_counts_tell_what_waits_for_the_caller(
        self, olga: Member, sqlite_database: Database, clock: FrozenClock
    ) -> None:
        mine = await waiting(sqlite_database, "one")
        await waiting(sqlite_database, "two")
        await tell(olga, f"/{mine}/claim")
        clock.advance(timedelta(hours=2))

        assert await ask(olga, "/counts") == {
            "waiting": 1,
            "mine": 1,
            "all": 2,
            "overdue": 2,
            "unread_mine": 1,
        }


class TestPassingOn:
    async def test_a_colleague_gets_it(
        self, olga: Member, paul: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")
        await tell(olga, f"/{conversation_id}/claim")

        assigned = await tell(olga, f"/{conversation_id}/assign", {"staff_id": paul.id})

        assert assigned.json()["assignee_id"] == paul.id
        refused = await tell(olga, f"/{conversation_id}/reply", {"text": "Hello"})
        assert refused.status_code == 403

    async def test_nobody_gets_it_who_does_not_work_here(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")

        refused = await tell(olga, f"/{conversation_id}/assign", {"staff_id": 999})

        assert (refused.status_code, refused.json()["code"]) == (404, "staff_not_found")

    async def test_it_rests_at_the_end_of_her_list_until_the_buyer_writes(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        resting = await waiting(sqlite_database, "resting")
        awake = await waiting(sqlite_database, "awake", now=NOW - timedelta(hours=1))
        for one in (resting, awake):
            await tell(olga, f"/{one}/claim")
        until = (NOW + timedelta(days=1)).isoformat()

        answer = await tell(olga, f"/{resting}/snooze", {"until": until})

        assert answer.status_code == 200
        assert await found(olga, view="mine") == ["awake", "resting"]
        await make_conversation(
            sqlite_database,
            owner=Owner.BOT,
            text="any news?",
            address="resting",
            channel="telegram",
            now=NOW + timedelta(minutes=1),
        )
        assert await found(olga, view="mine") == ["any news?", "awake"]

    async def test_it_cannot_rest_until_yesterday(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")
        await tell(olga, f"/{conversation_id}/claim")

        until = (NOW - timedelta(days=1)).isoformat()
        refused = await tell(olga, f"/{conversation_id}/snooze", {"until": until})

        assert (refused.status_code, refused.json()["field"]) == (422, "until")


class TestWriting:
    async def test_words_of_one_id_are_stored_once(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")
        await tell(olga, f"/{conversation_id}/claim")
        words = {"text": "Hello", "client_message_id": "a1"}

        sent = [await tell(olga, f"/{conversation_id}/reply", words) for _ in range(2)]

        assert [answer.json()["seq"] for answer in sent] == [2, 2]
        assert len((await ask(olga, f"/{conversation_id}"))["messages"]) == 2

    async def test_what_she_wrote_is_kept_beside_its_translation(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hola")
        await tell(olga, f"/{conversation_id}/claim")

        await tell(
            olga,
            f"/{conversation_id}/reply",
            {"text": "Ya voy", "original": "On my way", "original_language": "en"},
        )

        message = (await ask(olga, f"/{conversation_id}"))["messages"][-1]
        assert (message["text"], message["original"]) == ("Ya voy", "On my way")

    async def test_an_answer_keeps_the_promise(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")
        await tell(olga, f"/{conversation_id}/claim")

        await tell(olga, f"/{conversation_id}/reply", {"text": "Hello"})

        case = await ask(olga, f"/{conversation_id}")
        assert case["conversation"]["answer_due_at"] is None
        assert case["hand_overs"][0]["answered_at"] is not None

    async def test_what_failed_is_sent_again(self, olga: Member, services: FakeServices) -> None:
        conversation_id = await waiting(services.database, "hello")
        await tell(olga, f"/{conversation_id}/claim")
        seq = (await tell(olga, f"/{conversation_id}/reply", {"text": "Hello"})).json()["seq"]
        refused = await tell(olga, f"/{conversation_id}/messages/{seq}/retry")
        assert (refused.status_code, refused.json()["code"]) == (409, "not_failed")
        async with services.database.write() as session:
            stored = await conversations.messages_after(session, conversation_id, seq - 1)
            stored[0].delivery = DeliveryState.FAILED

        answer = await tell(olga, f"/{conversation_id}/messages/{seq}/retry")

        assert answer.json()["delivery"] == "pending"
        assert services.deliveries.knocks[-1] == conversation_id


class TestReadingAlong:
    async def test_canned_replies_come_in_the_buyers_language_filled_in(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hallo", language="de")
        async with sqlite_database.write() as session:
            order = await make_order(session, shipments=[new_shipment()])
            await conversations.identify(
                session,
                conversation_id,
                customer_id=order.customer_id,
                vouched=Vouched.PROOF,
                now=NOW,
            )

        (delay,) = (await ask(olga, f"/{conversation_id}/canned", q="delay"))["items"]

        assert delay["text"].startswith("Es tut mir leid: Das Paket 1Z999AA10123456784")
        assert "#1042" in delay["own_text"]
        assert delay["missing"] == []

    async def test_of_a_stranger_the_order_is_missing(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")

        (checking,) = (await ask(olga, f"/{conversation_id}/canned", q="checking"))["items"]

        assert checking["missing"] == ["order"]

    async def test_without_a_model_nothing_is_translated(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hola")

        assert not (await ask(olga, f"/{conversation_id}/readings"))["has_translator"]
        refused = await tell(olga, f"/{conversation_id}/translate", {"text": "Hi", "to": "es"})
        assert (refused.status_code, refused.json()["code"]) == (409, "no_translator")

    async def test_the_summary_says_what_is_missing(
        self, olga: Member, sqlite_database: Database
    ) -> None:
        conversation_id = await waiting(sqlite_database, "hello")

        summary = (await ask(olga, f"/{conversation_id}"))["summary"]

        assert (summary["reason"], summary["missing"]) == ("buyer_asked", ["identity"])


class TestLive:
    async def test_a_hand_over_and_a_colleague_appear_in_an_open_console(
        self, services: FakeServices
    ) -> None:
        async with (
            running(services) as server,
            httpx.AsyncClient(base_url=server.url, timeout=10) as client,
        ):
            olga = await added(client, services, "Olga")
            heard: list[tuple[str, Any]] = []
            following = asyncio.create_task(follow(client, olga.token, heard))
            await until(lambda: bool(heard))
            conversation_id = await waiting(services.database, "hello")
            await tell(olga, f"/{conversation_id}/presence", {"state": "typing"})
            await until(lambda: any(kind == "presence" for kind, _ in heard))
            following.cancel()

            kinds = [kind for kind, _ in heard]
            handover = next(data for kind, data in heard if kind == "handover")
            assert kinds.count("change") >= 2
            assert (handover["id"], handover["reason"]) == (conversation_id, "buyer_asked")
            (colleague,) = (await ask(olga, "/colleagues"))["items"]
            assert colleague["is_online"]

    async def test_two_hundred_claims_at_once_have_one_winner(
        self, client: httpx.AsyncClient, services: FakeServices
    ) -> None:
        people = [await added(client, services, f"Agent{number}") for number in range(4)]
        conversation_id = await waiting(services.database, "hello")

        answers = await asyncio.gather(
            *(tell(people[turn % 4], f"/{conversation_id}/claim") for turn in range(200))
        )

        winners = {answer.json()["assignee_id"] for answer in answers if answer.status_code == 200}
        assert len(winners) == 1
        assert sum(answer.status_code == 200 for answer in answers) == 50
        assert {answer.status_code for answer in answers} == {200, 409}


async def test_a_promise_follows_the_priority(
    sqlite_database: Database, services: FakeServices
) -> None:
    made = await make_conversation(sqlite_database)
    shop = Shop.model_validate({"answer_minutes": {"high": 15}})
    async with services.database.write() as session:
        await handovers.hand_over(
            session,
            made.id,
            reason=HandOverReason.UPSET_BUYER,
            summary="",
            actor="bot",
            shop=shop,
            now=NOW,
        )
        due = (await conversations.get(session, made.id)).answer_due_at

    assert due == NOW + timedelta(minutes=15)


class TestSettings:
    async def test_admins_write_canned_replies_and_read_the_promises(
        self, client: httpx.AsyncClient, ada: Member
    ) -> None:
        written = await ada.ask("PUT", "/api/admin/canned/hello", {"texts": {"en": "Hi {buyer}!"}})
        listed = (await ada.ask("GET", "/api/admin/canned")).json()
        promises = (await ada.ask("GET", "/api/admin/promises")).json()
        removed = await ada.ask("DELETE", "/api/admin/canned/hello/en")

        assert written.json()["changed"] == ["en"]
        assert "buyer" in listed["variables"]
        assert promises["answer_minutes"] == dict.fromkeys(("low", "normal", "high", "urgent"), 60)
        assert removed.status_code == 204


async def follow(client: httpx.AsyncClient, token: str, heard: list[tuple[str, Any]]) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    async with client.stream("GET", "/api/inbox/events", headers=headers, timeout=10) as stream:
        kind = ""
        async for line in stream.aiter_lines():
            name, _, value = line.partition(": ")
            if not name:
                heard.append(("open", value))
            elif name == "event":
                kind = value
            elif name == "data":
                heard.append((kind, json.loads(value)))


async def until(is_true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not is_true():
            await asyncio.sleep(0.01)
