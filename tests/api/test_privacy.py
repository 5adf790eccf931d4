"""What is held of a buyer over HTTP: found, handed out, erased."""

from typing import Any

import httpx
import pytest

from core.clock import FrozenClock
from core.database import Database
from core.settings import Settings
from helpdesk import audit, conversations
from helpdesk.models import Role, Vouched
from tests.api.conftest import FakeServices, OpenedChat, client_of
from tests.api.members import Member, ada, added
from tests.factories import NOW, make_order

__all__ = ["ada"]


@pytest.fixture
async def ann(chat: OpenedChat, sqlite_database: Database) -> OpenedChat:
    """Ann, who has ordered two mugs and has shown that she is Ann."""
    await chat.say("Where is my order?")
    async with sqlite_database.write() as session:
        order = await make_order(session)
        await conversations.identify(
            session,
            chat.session_id,
            customer_id=order.customer_id,
            vouched=Vouched.PROOF,
            now=NOW,
        )
    return chat


async def find(admin: Member, words: str) -> list[dict[str, Any]]:
    answer = await admin.client.get(
        "/api/admin/privacy/buyers",
        params={"q": words},
        headers={"Authorization": f"Bearer {admin.token}"},
    )
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


class TestFinding:
    @pytest.mark.parametrize(
        "words",
        ["ANN@example.com", "#1042", "1042", "+1 (202) 555-0143", "2025550143", "the conversation"],
    )
    async def test_whatever_names_her(self, ada: Member, ann: OpenedChat, words: str) -> None:
        [found] = await find(ada, ann.session_id if words == "the conversation" else words)

        assert (found["name"], found["email"]) == ("Ann Lee", "ann@example.com")
        assert found["conversation_ids"] == [ann.session_id]
        assert (found["conversations"], bool(found["last_at"])) == (1, True)

    async def test_a_conversation_of_nobody_known(self, ada: Member, chat: OpenedChat) -> None:
        [found] = await find(ada, chat.session_id)

        assert (found["customer_id"], found["name"], found["email"]) == (None, "", None)
        assert found["conversation_ids"] == [chat.session_id]

    async def test_a_customer_who_never_wrote(self, ada: Member, sqlite_database: Database) -> None:
        async with sqlite_database.write() as session:
            await make_order(session)

        [found] = await find(ada, "ann@example.com")

        assert (found["conversations"], found["last_at"]) == (0, None)

    @pytest.mark.parametrize("words", ["nobody@example.com", "0143", "%", "#9999", "x" * 200])
    async def test_nobody(self, ada: Member, ann: OpenedChat, words: str) -> None:
        assert await find(ada, words) == []


class TestExport:
    async def test_a_customers_file_holds_talk_and_orders(
        self, ada: Member, ann: OpenedChat, sqlite_database: Database
    ) -> None:
        [found] = await find(ada, "ann@example.com")

        answer = await ada.ask(
            "GET", f"/api/admin/privacy/export?customer_id={found['customer_id']}"
        )

        held = answer.json()
        assert "attachment" in answer.headers["content-disposition"]
        assert [one["text"] for one in held["conversations"][0]["messages"]] == [
            "Where is my order?"
        ]
        [order] = held["orders"]
        assert (held["customer"]["email"], order["number"]) == ("ann@example.com", "#1042")
        assert (order["address"]["city"], order["lines"][0]["sku"]) == ("Austin", "MUG-02")
        async with sqlite_database.read() as session:
            [entry] = await audit.entries(session, f"customer:{found['customer_id']}")
        assert (entry.actor, entry.action) == (f"staff:{ada.id}", "export")

    async def test_a_conversations_file_holds_only_that(self, ada: Member, ann: OpenedChat) -> None:
        answer = await ada.ask("GET", f"/api/admin/privacy/export?conversation_id={ann.session_id}")

        assert set(answer.json()) == {"exported_at", "conversations", "questions"}

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ("", "customer_or_conversation"),
            (f"customer_id=1&conversation_id={'0' * 32}", "customer_or_conversation"),
            ("customer_id=4711", "customer_not_found"),
            (f"conversation_id={'0' * 32}", "conversation_not_found"),
        ],
    )
    async def test_somebody_has_to_be_meant(self, ada: Member, query: str, code: str) -> None:
        answer = await ada.ask("GET", f"/api/admin/privacy/export?{query}")

        assert answer.json()["code"] == code


class TestErasing:
    async def test_a_customers_talk_goes_and_her_orders_stay(
        self, ada: Member, ann: OpenedChat, sqlite_database: Database
    ) -> None:
        [found] = await find(ada, "ann@example.com")
        who = found["customer_id"]

        answer = await erase(ada, customer_id=who, confirm=str(who))

        assert answer.json() == {"conversations": 1, "messages": 1}
        [left] = await find(ada, "#1042")
        assert (left["email"], left["conversations"]) == ("ann@example.com", 0)
        async with sqlite_database.read() as session:
            [entry] = await audit.entries(session, f"customer:{who}")
        assert (entry.action, entry.details) == ("erase", {"conversations": 1, "messages": 1})

    async def test_one_conversation(self, ada: Member, ann: OpenedChat) -> None:
        answer = await erase(ada, conversation_id=ann.session_id, confirm=ann.session_id)

        assert answer.json() == {"conversations": 1, "messages": 1}
        again = await erase(ada, conversation_id=ann.session_id, confirm=ann.session_id)
        assert (again.status_code, again.json()["code"]) == (404, "conversation_not_found")

    async def test_nothing_goes_without_the_id_typed_once_more(
        self, ada: Member, ann: OpenedChat
    ) -> None:
        answer = await erase(ada, conversation_id=ann.session_id, confirm="yes")

        assert (answer.status_code, answer.json()["code"]) == (422, "not_confirmed")
        assert len(await ann.read()) == 1

    async def test_her_widget_is_led_to_a_new_session(
        self, ada: Member, ann: OpenedChat, client: httpx.AsyncClient
    ) -> None:
        await erase(ada, conversation_id=ann.session_id, confirm=ann.session_id)

        answers = [
            await ann.say("Are you there?", "m2"),
            await client.get("/api/chat/messages", headers=ann.headers),
            await client.get("/api/chat/events", headers=ann.headers),
            await client.post(
                "/api/chat/ratings", json={"seq": 1, "value": "up"}, headers=ann.headers
            ),
        ]

        assert [(one.status_code, one.json()["code"]) for one in answers] == [
            (401, "invalid_session_token")
        ] * 4
        # What she says to the old session is not kept under another one either.
        assert await find(ada, ann.session_id) == []


async def erase(admin: Member, **body: Any) -> httpx.Response:
    return await admin.ask("POST", "/api/admin/privacy/erase", body)


async def test_the_days_that_were_set_are_told(
    services: FakeServices, settings: Settings, clock: FrozenClock
) -> None:
    services.settings = settings.model_copy(update={"retention_days": {"telegram": 90}})
    async with client_of(services) as client:
        admin = await added(client, services, "Eve", role=Role.ADMIN)

        answer = await admin.ask("GET", "/api/admin/privacy/retention")

    assert answer.json() == {"days": {"telegram": 90}, "default_days": None}
