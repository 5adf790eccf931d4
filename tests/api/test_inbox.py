from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from core.clock import FrozenClock
from core.database import Database
from core.shop import Shop
from helpdesk import conversations, handovers, staff
from helpdesk.models import HandOverReason, Role
from tests.api.conftest import FakeServices, OpenedChat, open_chat

PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Agent:
    """A member of staff who is signed in."""

    client: httpx.AsyncClient
    token: str
    id: int

    async def get(self, path: str = "", **params: Any) -> httpx.Response:
        return await self.client.get(
            f"/api/inbox{path}", params=params, headers={"Authorization": f"Bearer {self.token}"}
        )

    async def post(self, path: str, body: Any = None) -> httpx.Response:
        return await self.client.post(
            f"/api/inbox{path}", json=body, headers={"Authorization": f"Bearer {self.token}"}
        )


async def signed_in(client: httpx.AsyncClient, services: FakeServices, name: str) -> Agent:
    email = f"{name.lower()}@shop.example"
    await staff.add_staff(
        services.database,
        email=email,
        name=name,
        password=PASSWORD,
        role=Role.AGENT,
        now=services.clock.now(),
    )
    answer = await client.post("/api/admin/sign-in", json={"email": email, "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    return Agent(client, answer.json()["token"], answer.json()["staff_id"])


@pytest.fixture
async def olga(client: httpx.AsyncClient, services: FakeServices) -> Agent:
    return await signed_in(client, services, "Olga")


@pytest.fixture
async def waiting(chat: OpenedChat, sqlite_database: Database, clock: FrozenClock) -> OpenedChat:
    """A buyer who waits for a person."""
    await chat.say("I want to talk to a person")
    async with sqlite_database.write() as session:
        await handovers.hand_over(
            session,
            chat.session_id,
            reason=HandOverReason.BUYER_ASKED,
            summary="She asked for a person.",
            actor="bot",
            shop=Shop(),
            now=clock.now(),
        )
    return chat


class TestSignIn:
    async def test_gives_a_token_and_tells_who_one_is(
        self, client: httpx.AsyncClient, olga: Agent
    ) -> None:
        me = await client.get("/api/admin/me", headers={"Authorization": f"Bearer {olga.token}"})

        assert me.json()["staff_id"] == olga.id
        assert (me.json()["name"], me.json()["role"]) == ("Olga", "agent")

    @pytest.mark.parametrize(
        ("email", "password"),
        [("olga@shop.example", "wrong password"), ("nobody@shop.example", PASSWORD)],
    )
    async def test_does_not_tell_what_was_wrong(
        self, email: str, password: str, client: httpx.AsyncClient, olga: Agent
    ) -> None:
        answer = await client.post(
            "/api/admin/sign-in", json={"email": email, "password": password}
        )

        assert answer.status_code == 401
        assert answer.json()["detail"] == "The e-mail or the password is wrong."

    async def test_takes_no_password_for_a_while_after_five_wrong_ones(
        self, client: httpx.AsyncClient, olga: Agent
    ) -> None:
        for _ in range(5):
            await client.post(
                "/api/admin/sign-in", json={"email": "olga@shop.example", "password": "wrong one"}
            )

        answer = await client.post(
            "/api/admin/sign-in", json={"email": "olga@shop.example", "password": PASSWORD}
        )

        assert answer.status_code == 429
        assert int(answer.headers["retry-after"]) > 60

    async def test_names_the_field_that_is_missing(self, client: httpx.AsyncClient) -> None:
        answer = await client.post("/api/admin/sign-in", json={"email": "olga@shop.example"})

        assert answer.status_code == 422
        assert answer.json()["field"] == "password"

    async def test_a_token_opens_nothing_after_the_sign_out(
        self, client: httpx.AsyncClient, olga: Agent
    ) -> None:
        gone = await client.post(
            "/api/admin/sign-out", headers={"Authorization": f"Bearer {olga.token}"}
        )

        assert gone.status_code == 204
        assert (await olga.get()).status_code == 401


class TestAccess:
    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("GET", ""),
            ("GET", f"/{'0' * 32}"),
            ("POST", f"/{'0' * 32}/claim"),
            ("POST", f"/{'0' * 32}/reply"),
            ("POST", f"/{'0' * 32}/note"),
            ("POST", f"/{'0' * 32}/release"),
            ("POST", f"/{'0' * 32}/resolve"),
        ],
    )
    @pytest.mark.parametrize("token", ["", "forged", "buyer"])
    async def test_is_for_staff_only(
        self, method: str, path: str, token: str, chat: OpenedChat
    ) -> None:
        bearer = chat.token if token == "buyer" else token

        answer = await chat.client.request(
            method,
            f"/api/inbox{path}",
            json={"text": "Hello"} if method == "POST" else None,
            headers={"Authorization": f"Bearer {bearer}"} if bearer else {},
        )

        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"

    async def test_a_conversation_that_does_not_exist_is_not_found(self, olga: Agent) -> None:
        unknown = f"/{'0' * 32}"

        answers = [
            await olga.get(unknown),
            await olga.post(f"{unknown}/claim"),
            await olga.post(f"{unknown}/reply", {"text": "Hello"}),
            await olga.post(f"{unknown}/note", {"text": "Hello"}),
            await olga.post(f"{unknown}/release"),
            await olga.post(f"{unknown}/resolve"),
        ]

        assert [answer.status_code for answer in answers] == [404] * 6

    async def test_a_crooked_id_is_named(self, olga: Agent) -> None:
        answer = await olga.get("/%00")

        assert answer.status_code == 422
        assert answer.json()["field"] == "conversation_id"


class TestInbox:
    async def test_shows_what_waits_and_why(self, waiting: OpenedChat, olga: Agent) -> None:
        answer = await olga.get(view="waiting")

        (line,) = answer.json()["items"]
        assert line["id"] == waiting.session_id
        assert line["reason"] == "buyer_asked"
        assert line["owner"] == "queue"
        assert line["excerpt"] == "I want to talk to a person"

    async def test_goes_on_with_the_cursor(self, client: httpx.AsyncClient, olga: Agent) -> None:
        for _ in range(3):
            await (await open_chat(client)).say("Hello")

        first = (await olga.get(view="all", limit=2)).json()
        second = (await olga.get(view="all", limit=2, cursor=first["next_cursor"])).json()

        assert len({line["id"] for line in first["items"] + second["items"]}) == 3
        assert second["next_cursor"] is None

    @pytest.mark.parametrize(
        ("params", "field"),
        [({"view": "mien"}, "view"), ({"cursor": "nonsense"}, "cursor"), ({"limit": 0}, "limit")],
    )
    async def test_names_the_parameter_that_is_wrong(
        self, params: dict[str, Any], field: str, olga: Agent
    ) -> None:
        answer = await olga.get(**params)

        assert answer.status_code == 422
        assert answer.json()["field"] == field

    async def test_a_conversation_comes_with_its_story(
        self, waiting: OpenedChat, olga: Agent
    ) -> None:
        await olga.post(f"/{waiting.session_id}/claim")
        await olga.post(f"/{waiting.session_id}/note", {"text": "She sounds kind."})

        case = (await olga.get(f"/{waiting.session_id}")).json()

        assert case["conversation"]["owner"] == "human"
        assert case["hand_overs"][0]["summary"] == "She asked for a person."
        assert [message["author"] for message in case["messages"]] == ["buyer", "note"]
        assert case["staff"] == {str(olga.id): "Olga"}


class TestTakeOver:
    async def test_an_agent_answers_what_she_has_claimed(
        self, waiting: OpenedChat, olga: Agent
    ) -> None:
        claimed = await olga.post(f"/{waiting.session_id}/claim")
        answered = await olga.post(f"/{waiting.session_id}/reply", {"text": "Hello, I am Olga."})

        assert claimed.json()["owner"] == "human"
        assert answered.status_code == 201
        assert (await waiting.read())[-1]["text"] == "Hello, I am Olga."
        assert (await waiting.read())[-1]["author"] == "agent"

    async def test_of_two_agents_the_second_hears_who_was_first(
        self, waiting: OpenedChat, olga: Agent, services: FakeServices
    ) -> None:
        pavel = await signed_in(olga.client, services, "Pavel")
        await olga.post(f"/{waiting.session_id}/claim")

        late = await pavel.post(f"/{waiting.session_id}/claim")

        assert late.status_code == 409
        assert late.json()["code"] == "already_claimed"
        assert "Olga" in late.json()["detail"]

    @pytest.mark.parametrize(
        ("step", "body"), [("reply", {"text": "Hello"}), ("release", None), ("resolve", None)]
    )
    async def test_nobody_acts_in_a_conversation_of_another(
        self, step: str, body: Any, waiting: OpenedChat, olga: Agent, services: FakeServices
    ) -> None:
        pavel = await signed_in(olga.client, services, "Pavel")
        await olga.post(f"/{waiting.session_id}/claim")

        answer = await pavel.post(f"/{waiting.session_id}/{step}", body)

        assert answer.status_code == 403
        assert answer.json()["code"] == "not_your_conversation"
        assert [message["author"] for message in await waiting.read()] == ["buyer"]

    async def test_a_released_conversation_is_the_bots_again(
        self, waiting: OpenedChat, olga: Agent
    ) -> None:
        await olga.post(f"/{waiting.session_id}/claim")

        released = await olga.post(f"/{waiting.session_id}/release")

        assert released.json()["owner"] == "bot"
        assert released.json()["assignee_id"] is None

    async def test_a_resolved_conversation_is_closed_until_the_buyer_writes(
        self, waiting: OpenedChat, olga: Agent
    ) -> None:
        await olga.post(f"/{waiting.session_id}/claim")

        resolved = await olga.post(f"/{waiting.session_id}/resolve")
        assert resolved.json()["owner"] == "closed"

        await waiting.say("One more thing", "m2")
        assert (await olga.get(f"/{waiting.session_id}")).json()["conversation"]["owner"] == "bot"

    async def test_a_reply_is_sent_where_the_channel_needs_it(
        self, services: FakeServices, olga: Agent, sqlite_database: Database, clock: FrozenClock
    ) -> None:
        async with sqlite_database.write() as session:
            conversation = await conversations.open_conversation(
                session, channel="telegram", address="chat-1", language="en", now=clock.now()
            )
        await olga.post(f"/{conversation.id}/claim")

        answered = await olga.post(f"/{conversation.id}/reply", {"text": "Hello"})

        assert answered.json()["delivery"] == "pending"
        assert services.deliveries.knocks == [conversation.id]

    @pytest.mark.parametrize(
        ("text", "status"), [("", 422), ("\x00", 422), ("x" * 8001, 413), (None, 422)]
    )
    @pytest.mark.parametrize("step", ["reply", "note"])
    async def test_refuses_words_that_nobody_could_read(
        self, step: str, text: str | None, status: int, waiting: OpenedChat, olga: Agent
    ) -> None:
        await olga.post(f"/{waiting.session_id}/claim")

        answer = await olga.post(f"/{waiting.session_id}/{step}", {"text": text})

        assert answer.status_code == status
        assert answer.json().get("field", "text") == "text"
