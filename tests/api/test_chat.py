import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import httpx
import jwt
import pytest
from prometheus_client import REGISTRY
from pydantic import SecretStr

from api.security import BuyerSession, SessionTokens
from core.clock import FrozenClock
from core.database import Database
from core.events import LocalEvents
from core.settings import Settings
from helpdesk import conversations, replies
from helpdesk.models import Vouched
from helpdesk.replies import Words
from oms import customers
from tests.api.conftest import (
    SESSION_SECRET,
    WIDGET_SECRET,
    FakeServices,
    OpenedChat,
    StoringTurn,
    client_of,
    knowledge_of,
    open_chat,
)

MIA = "mia@example.com"


def rejections(cause: str) -> float:
    found = REGISTRY.get_sample_value("dragoman_rejected_requests_total", {"cause": cause})
    return found or 0.0


@pytest.fixture
def identity_token(clock: FrozenClock) -> Callable[..., str]:
    def make(secret: str = WIDGET_SECRET, *, without: str = "", **claims: Any) -> str:
        whole = {
            "aud": "dragoman",
            "sub": "customer-7",
            "email": MIA,
            "name": "Mia Meyer",
            "exp": clock.now() + timedelta(minutes=5),
            **claims,
        }
        whole.pop(without, None)
        return jwt.encode(whole, secret, algorithm="HS256")

    return make


class TestOpenSession:
    async def test_opens_a_conversation_for_an_unknown_visitor(
        self, client: httpx.AsyncClient, sqlite_database: Database
    ) -> None:
        answer = await client.post("/api/chat/sessions", json={"language": "es-MX"})

        assert answer.status_code == 201
        assert answer.json()["language"] == "es"
        async with sqlite_database.read() as session:
            conversation = await conversations.get(session, answer.json()["session_id"])
        assert conversation.channel == "widget"
        assert conversation.language == "es"
        assert conversation.customer_id is None

    async def test_needs_no_body(self, client: httpx.AsyncClient) -> None:
        answer = await client.post("/api/chat/sessions", headers={"Accept-Language": "zh-TW,zh"})

        assert answer.status_code == 201
        assert answer.json()["language"] == "zh-Hant"

    async def test_takes_the_shops_language_for_one_that_is_not_spoken(
        self, client: httpx.AsyncClient
    ) -> None:
        answer = await client.post("/api/chat/sessions", json={"language": "xx-unknown"})

        assert answer.json()["language"] == "en"

    async def test_gives_every_visitor_a_conversation_of_her_own(
        self, client: httpx.AsyncClient
    ) -> None:
        first, second = await open_chat(client), await open_chat(client)
        await first.say("Only for the first.")

        assert first.session_id != second.session_id
        assert await second.read() == []

    async def test_names_a_field_that_nobody_reads(self, client: httpx.AsyncClient) -> None:
        answer = await client.post("/api/chat/sessions", json={"langauge": "es"})

        assert answer.status_code == 422
        assert answer.json()["field"] == "langauge"


class TestIdentity:
    async def test_a_token_of_the_shop_makes_the_buyer_known(
        self,
        client: httpx.AsyncClient,
        sqlite_database: Database,
        identity_token: Callable[..., str],
    ) -> None:
        chat = await open_chat(client, identity_token=identity_token())

        async with sqlite_database.read() as session:
            conversation = await conversations.get(session, chat.session_id)
            customer = await customers.find_by_email(session, MIA)
        assert customer is not None
        assert customer.name == "Mia Meyer"
        assert conversation.customer_id == customer.id
        assert conversation.vouched == Vouched.TOKEN

    async def test_the_same_address_is_the_same_customer(
        self,
        client: httpx.AsyncClient,
        sqlite_database: Database,
        identity_token: Callable[..., str],
    ) -> None:
        first = await open_chat(client, identity_token=identity_token())
        second = await open_chat(client, identity_token=identity_token(email="MIA@Example.com"))

        async with sqlite_database.read() as session:
            one = await conversations.get(session, first.session_id)
            other = await conversations.get(session, second.session_id)
        assert one.customer_id == other.customer_id

    @pytest.mark.parametrize(
        "claims",
        [
            pytest.param({"secret": "somebody else's secret, long enough"}, id="forged"),
            pytest.param({"exp": 1_000_000_000}, id="expired"),
            pytest.param({"exp": float("nan")}, id="never-expiring"),
            pytest.param({"nbf": 4_000_000_000}, id="not-valid-yet"),
            pytest.param({"aud": "another-service"}, id="for-somebody-else"),
            pytest.param({"without": "exp"}, id="without-expiry"),
            pytest.param({"without": "email"}, id="without-email"),
            pytest.param({"without": "sub"}, id="without-subject"),
            pytest.param({"without": "aud"}, id="without-audience"),
            pytest.param({"email": "not an address"}, id="no-address"),
            pytest.param({"email": "mia\x00@example.com"}, id="address-with-nul"),
            pytest.param({"email": 7}, id="address-of-the-wrong-kind"),
        ],
    )
    async def test_refuses_and_counts_a_token_that_proves_nothing(
        self,
        claims: dict[str, Any],
        client: httpx.AsyncClient,
        identity_token: Callable[..., str],
    ) -> None:
        before = rejections("identity_token")

        answer = await client.post(
            "/api/chat/sessions", json={"identity_token": identity_token(**claims)}
        )

        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["code"] == "invalid_identity_token"
        assert rejections("identity_token") == before + 1

    async def test_refuses_a_token_without_a_signature(
        self, client: httpx.AsyncClient, clock: FrozenClock
    ) -> None:
        claims = {"aud": "dragoman", "sub": "1", "email": MIA, "exp": 4_000_000_000}
        unsigned = jwt.encode(claims, None, algorithm="none")

        answer = await client.post("/api/chat/sessions", json={"identity_token": unsigned})

        assert answer.status_code == 401

    async def test_takes_none_where_no_secret_is_shared(
        self, services: FakeServices, identity_token: Callable[..., str]
    ) -> None:
        services.settings = services.settings.model_copy(update={"widget_secret": SecretStr("")})
        async with client_of(services) as client:
            answer = await client.post(
                "/api/chat/sessions", json={"identity_token": identity_token(secret="\0" * 32)}
            )

        assert answer.status_code == 401


class TestSendMessage:
    async def test_stores_the_message_before_it_answers(
        self, chat: OpenedChat, services: FakeServices
    ) -> None:
        answer = await chat.say("Where is my order #1001?")

        assert answer.status_code == 202
        assert answer.json() == {"seq": 1}
        (message,) = await chat.read()
        assert message["text"] == "Where is my order #1001?"
        assert message["author"] == "buyer"
        assert message["client_message_id"] == "m1"
        assert services.turn.inbound[0].channel == "widget"

    async def test_answers_a_repeated_message_like_the_first(self, chat: OpenedChat) -> None:
        await chat.say("Hello", "m1")
        await chat.say("Anybody?", "m2")

        again = await chat.say("Hello", "m1")

        assert again.status_code == 202
        assert again.json() == {"seq": 1}
        assert [message["text"] for message in await chat.read()] == ["Hello", "Anybody?"]

    async def test_ids_of_two_sessions_do_not_meet(self, client: httpx.AsyncClient) -> None:
        first, second = await open_chat(client), await open_chat(client)

        await first.say("One", "m1")
        await second.say("Two", "m1")

        assert [message["text"] for message in await second.read()] == ["Two"]

    async def test_a_press_says_what_stood_on_the_button(
        self, chat: OpenedChat, services: FakeServices
    ) -> None:
        await chat.say("I want to return my lamp")
        await services.turn.say(
            chat.session_id, "Shall I?", [{"value": "confirm:7", "label": "Yes, return it"}]
        )

        answer = await chat.post({"press": "confirm:7", "client_message_id": "m2"})

        assert answer.status_code == 202
        assert services.turn.inbound[-1].press == "confirm:7"
        assert services.turn.inbound[-1].text == "Yes, return it"

    async def test_a_button_that_the_widget_brings_along_needs_no_label(
        self, chat: OpenedChat, services: FakeServices
    ) -> None:
        answer = await chat.post({"press": "intent:track_parcel", "client_message_id": "m1"})

        assert answer.status_code == 202
        assert services.turn.inbound[-1].press == "intent:track_parcel"

    async def test_takes_eight_thousand_characters_and_no_more(self, chat: OpenedChat) -> None:
        longest = await chat.say("x" * 8000)
        longer = await chat.say("x" * 8001, "m2")

        assert longest.status_code == 202
        assert longer.status_code == 413
        assert longer.json()["code"] == "message_too_long"
        assert "text" in longer.json()["detail"]

    async def test_refuses_ten_thousand_emoji(self, chat: OpenedChat) -> None:
        answer = await chat.say("🎁" * 10_000)

        assert answer.status_code == 413

    @pytest.mark.parametrize(
        "text", ["🎁" * 5000, "\u202eright to left\u202c", "e\u0301" * 900, "\ufffe", "न\u200dम"]
    )
    async def test_keeps_strange_but_readable_text_as_it_is(
        self, text: str, chat: OpenedChat
    ) -> None:
        answer = await chat.say(text)

        assert answer.status_code == 202
        assert (await chat.read())[0]["text"] == text

    async def test_cleans_control_characters_out(self, chat: OpenedChat) -> None:
        answer = await chat.say("Where\x00 is\x1b my\r\nparcel?\x7f")

        assert answer.status_code == 202
        assert (await chat.read())[0]["text"] == "Where is my\nparcel?"

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            pytest.param({"client_message_id": "m1"}, "text", id="neither-text-nor-press"),
            pytest.param({"text": "a", "press": "b", "client_message_id": "m1"}, "text", id="both"),
            pytest.param({"text": "", "client_message_id": "m1"}, "text", id="empty"),
            pytest.param({"text": " \x00\n", "client_message_id": "m1"}, "text", id="blank"),
            pytest.param({"text": 7, "client_message_id": "m1"}, "text", id="number"),
            pytest.param({"text": "a"}, "client_message_id", id="without-id"),
            pytest.param(
                {"text": "a", "client_message_id": "a b"}, "client_message_id", id="bad-id"
            ),
            pytest.param(
                {"text": "a", "client_message_id": "x" * 101}, "client_message_id", id="long-id"
            ),
            pytest.param(
                {"press": "\x00", "client_message_id": "m1"}, "press", id="press-with-nul"
            ),
            pytest.param({"press": "x" * 101, "client_message_id": "m1"}, "press", id="long-press"),
            pytest.param([], "body", id="no-object"),
        ],
    )
    async def test_names_the_field_that_is_wrong(
        self, body: Any, field: str, chat: OpenedChat, services: FakeServices
    ) -> None:
        answer = await chat.post(body)

        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["field"] == field
        assert services.turn.inbound == []

    @pytest.mark.parametrize("text", [r"\ud800", r"half \udc00 a pair"], ids=["high", "low"])
    async def test_refuses_halves_of_characters(self, text: str, chat: OpenedChat) -> None:
        answer = await chat.client.post(
            "/api/chat/messages",
            content=f'{{"text": "{text}", "client_message_id": "m1"}}',
            headers={**chat.headers, "Content-Type": "application/json"},
        )

        assert answer.status_code == 422
        assert answer.json()["field"] == "text"

    @pytest.mark.parametrize(
        "content",
        [b"{", b"", b'{"text": "\xff"}', b"[" * 20_000, b'{"text": ' + b"9" * 5000 + b"}"],
        ids=["cut", "empty", "not-utf-8", "deep", "endless-number"],
    )
    async def test_answers_a_body_that_is_no_json(self, content: bytes, chat: OpenedChat) -> None:
        answer = await chat.client.post(
            "/api/chat/messages",
            content=content,
            headers={**chat.headers, "Content-Type": "application/json"},
        )

        assert answer.status_code in (400, 422)
        assert answer.headers["content-type"] == "application/problem+json"

    async def test_refuses_a_body_that_nobody_would_write(self, chat: OpenedChat) -> None:
        answer = await chat.post({"text": "x" * 70_000, "client_message_id": "m1"})

        assert answer.status_code == 413
        assert answer.headers["content-type"] == "application/problem+json"

    async def test_refuses_it_where_its_length_is_not_announced(self, chat: OpenedChat) -> None:
        async def pieces() -> Any:
            for _ in range(80):
                yield b"x" * 1024

        answer = await chat.client.post(
            "/api/chat/messages",
            content=pieces(),
            headers={**chat.headers, "Content-Type": "application/json"},
        )

        assert answer.status_code == 413
        assert answer.headers["content-type"] == "application/problem+json"


class TestOnEitherDatabase:
    @pytest.fixture
    async def chat(
        self, settings: Settings, database: Database, events: LocalEvents, clock: FrozenClock
    ) -> AsyncIterator[OpenedChat]:
        """A widget of a server whose database is SQLite, then PostgreSQL."""
        turn = StoringTurn(database, clock)
        knowledge = knowledge_of(database, settings.data_dir / "knowledge")
        services = FakeServices(settings, database, events, clock, turn, knowledge)
        async with client_of(services) as client:
            yield await open_chat(client)
        await knowledge.close()

    @pytest.mark.parametrize("text", ["a\x00b", "🎁" * 5000, "\u202e\u0000x", "\\u0000", "\ufffe"])
    async def test_no_text_is_too_strange_to_be_kept(self, text: str, chat: OpenedChat) -> None:
        answer = await chat.say(text)

        assert answer.status_code == 202
        assert (await chat.read())[0]["text"] == text.replace("\x00", "")

    async def test_a_repeated_message_is_answered_like_the_first(self, chat: OpenedChat) -> None:
        answers = [await chat.say("Hello", "m1") for _ in range(3)]

        assert [answer.json() for answer in answers] == [{"seq": 1}] * 3
        assert len(await chat.read()) == 1

    async def test_copies_that_come_at_once_are_one_message(self, chat: OpenedChat) -> None:
        answers = await asyncio.gather(*(chat.say("Hello", "m1") for _ in range(8)))

        assert [answer.json() for answer in answers] == [{"seq": 1}] * 8
        assert len(await chat.read()) == 1


class TestSessionToken:
    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("POST", "/api/chat/messages"),
            ("GET", "/api/chat/messages"),
            ("GET", "/api/chat/events"),
        ],
    )
    @pytest.mark.parametrize("header", [None, "Bearer nonsense", "Basic bWlh", "Bearer "])
    async def test_is_needed_everywhere(
        self, method: str, path: str, header: str | None, client: httpx.AsyncClient
    ) -> None:
        before = rejections("session_token")

        answer = await client.request(
            method,
            path,
            json={"text": "a", "client_message_id": "m"} if method == "POST" else None,
            headers={"Authorization": header} if header else {},
        )

        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"
        assert answer.json()["code"] == "invalid_session_token"
        assert rejections("session_token") == before + 1

    async def test_opens_nothing_once_it_is_expired(
        self, chat: OpenedChat, clock: FrozenClock, services: FakeServices
    ) -> None:
        clock.advance(timedelta(hours=services.settings.session_hours, minutes=1))

        answer = await chat.say("Hello")

        assert answer.status_code == 401

    async def test_of_another_server_opens_nothing(
        self, chat: OpenedChat, clock: FrozenClock
    ) -> None:
        claims = jwt.decode(chat.token, options={"verify_signature": False})
        forged = jwt.encode(claims, "a secret of somebody else, long enough", algorithm="HS256")

        answer = await OpenedChat(chat.client, chat.session_id, forged).say("Hello")

        assert answer.status_code == 401

    async def test_an_identity_token_is_no_session_token(
        self, chat: OpenedChat, identity_token: Callable[..., str]
    ) -> None:
        stolen = identity_token(secret=SESSION_SECRET, jti=chat.session_id)

        answer = await OpenedChat(chat.client, chat.session_id, stolen).say("Hello")

        assert answer.status_code == 401

    async def test_of_a_conversation_that_is_gone_asks_for_a_new_session(
        self, services: FakeServices, client: httpx.AsyncClient, clock: FrozenClock
    ) -> None:
        tokens = SessionTokens(SESSION_SECRET, hours=1, clock=clock)
        lost = tokens.issue(BuyerSession("0" * 32, "an address that was restored away"))

        answer = await OpenedChat(client, "0" * 32, lost).say("Hello")

        assert answer.status_code == 401


class TestListMessages:
    async def test_goes_on_after_a_number(self, chat: OpenedChat) -> None:
        for number in range(3):
            await chat.say(f"Message {number}", f"m{number}")

        assert [message["seq"] for message in await chat.read(after=1)] == [2, 3]

    async def test_hides_what_colleagues_write_to_each_other(
        self, chat: OpenedChat, services: FakeServices, clock: FrozenClock
    ) -> None:
        await chat.say("Hello")
        async with services.database.write() as session:
            await replies.note(
                session, chat.session_id, staff_id=1, words=Words("Rude"), now=clock.now()
            )

        assert [message["text"] for message in await chat.read()] == ["Hello"]

    @pytest.mark.parametrize("after", ["-1", "x", "99999999999999999999"])
    async def test_names_a_number_that_is_none(self, after: str, chat: OpenedChat) -> None:
        answer = await chat.client.get(
            "/api/chat/messages", params={"after": after}, headers=chat.headers
        )

        assert answer.status_code == 422
        assert answer.json()["field"] == "after"


class TestRateLimits:
    async def test_a_session_that_asks_too_often_is_told_when_to_come_back(
        self, services: FakeServices
    ) -> None:
        services.settings = services.settings.model_copy(update={"rate_session_per_minute": 3})
        async with client_of(services) as client:
            chat, other = await open_chat(client), await open_chat(client)
            before = rejections("rate_session")

            answers = [await chat.say("Hello", f"m{number}") for number in range(4)]

            assert [answer.status_code for answer in answers] == [202, 202, 202, 429]
            assert int(answers[-1].headers["retry-after"]) in range(1, 61)
            assert answers[-1].json()["code"] == "rate_limited"
            assert rejections("rate_session") == before + 1
            assert (await other.say("Hello")).status_code == 202

    async def test_an_address_that_opens_session_after_session_is_stopped(
        self, services: FakeServices
    ) -> None:
        services.settings = services.settings.model_copy(update={"rate_address_per_minute": 5})
        async with client_of(services) as client:
            answers = [await client.post("/api/chat/sessions") for _ in range(6)]

        assert [answer.status_code for answer in answers] == [201] * 5 + [429]


class TestOrigins:
    async def test_any_page_may_carry_the_widget(self, client: httpx.AsyncClient) -> None:
        answer = await client.options(
            "/api/chat/messages",
            headers={
                "Origin": "https://shop.example",
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "authorization,content-type,last-event-id",
            },
        )

        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers

    async def test_a_page_can_read_why_it_was_refused(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/api/chat/messages", headers={"Origin": "https://shop.example"})

        assert answer.status_code == 401
        assert answer.headers["access-control-allow-origin"] == "*"

    async def test_only_settled_origins_where_they_are_settled(
        self, services: FakeServices
    ) -> None:
        services.settings = services.settings.model_copy(
            update={"allowed_origins": ("https://shop.example",)}
        )
        async with client_of(services) as client:
            ours = await client.post(
                "/api/chat/sessions", headers={"Origin": "https://shop.example"}
            )
            theirs = await client.post(
                "/api/chat/sessions", headers={"Origin": "https://evil.example"}
            )

        assert ours.headers["access-control-allow-origin"] == "https://shop.example"
        assert "access-control-allow-origin" not in theirs.headers

    async def test_other_pages_get_nothing_of_the_staffs(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/api/admin/me", headers={"Origin": "https://evil.example"})

        assert "access-control-allow-origin" not in answer.headers


class TestTexts:
    async def test_come_in_the_nearest_language(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/api/chat/texts", params={"language": "de-AT"})

        assert answer.status_code == 200
        assert answer.json()["language"] == "de"
        assert answer.json()["direction"] == "ltr"
        assert answer.json()["texts"]["widget-send"]

    async def test_know_which_way_the_language_is_written(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/api/chat/texts", params={"language": "ar"})

        assert answer.json()["direction"] == "rtl"
