import httpx
import pytest
import structlog
from structlog.contextvars import merge_contextvars

from tests.api.conftest import FakeServices, OpenedChat


class TestProblems:
    async def test_a_page_that_does_not_exist(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/api/nothing")

        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json() == {
            "type": "urn:dragoman:problem:not_found",
            "title": "Not Found",
            "status": 404,
            "code": "not_found",
            "detail": "Not Found.",
        }

    async def test_a_method_that_is_not_allowed(self, client: httpx.AsyncClient) -> None:
        answer = await client.delete("/api/chat/messages")

        assert answer.status_code == 405
        assert answer.json()["code"] == "method_not_allowed"
        assert set(answer.headers["allow"].split(", ")) & {"GET", "POST"}

    async def test_names_every_field_that_is_wrong(self, chat: OpenedChat) -> None:
        answer = await chat.post({"text": 7, "colour": "red"})

        assert {error["field"] for error in answer.json()["errors"]} == {
            "text",
            "client_message_id",
            "colour",
        }

    async def test_repeats_nothing_of_what_was_sent(self, chat: OpenedChat) -> None:
        answer = await chat.post({"text": ["my secret wish"], "client_message_id": "m1"})

        assert answer.status_code == 422
        assert "secret wish" not in answer.text

    async def test_a_bug_is_logged_and_not_told(
        self, chat: OpenedChat, services: FakeServices
    ) -> None:
        async def fail(_: object) -> None:
            raise RuntimeError("the database password is hunter2")

        services.turn.receive = fail  # type: ignore[method-assign,assignment]  # a bug on purpose
        with structlog.testing.capture_logs() as logged:
            answer = await chat.say("Hello")

        assert answer.status_code == 500
        assert answer.json()["code"] == "internal"
        assert "hunter2" not in answer.text
        assert [entry["event"] for entry in logged if entry["log_level"] == "error"] == [
            "request_failed"
        ]

    async def test_a_bug_can_be_read_by_the_page_that_met_it(
        self, chat: OpenedChat, services: FakeServices
    ) -> None:
        async def fail(_: object) -> None:
            raise RuntimeError

        services.turn.receive = fail  # type: ignore[method-assign,assignment]  # a bug on purpose
        answer = await chat.client.post(
            "/api/chat/messages",
            json={"text": "Hello", "client_message_id": "m1"},
            headers={**chat.headers, "Origin": "https://shop.example"},
        )

        assert answer.status_code == 500
        assert answer.headers["access-control-allow-origin"] == "*"


class TestRequestLog:
    async def test_names_path_and_status_and_no_token(self, chat: OpenedChat) -> None:
        with structlog.testing.capture_logs() as logged:
            await chat.client.get(f"/api/chat/messages?token={chat.token}")

        (entry,) = logged
        assert entry["path"] == "/api/chat/messages"
        assert entry["status"] == 401
        assert chat.token not in str(entry)

    async def test_names_the_conversation_of_a_request_and_of_no_other(
        self, chat: OpenedChat
    ) -> None:
        with structlog.testing.capture_logs([merge_contextvars]) as logged:
            await chat.say("Hello")
            await chat.client.get("/api/nothing")

        assert [entry.get("conversation") for entry in logged] == [chat.session_id, None]
        assert "Hello" not in str(logged)

    @pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
    async def test_leaves_out_what_machines_ask_all_day(
        self, path: str, client: httpx.AsyncClient
    ) -> None:
        with structlog.testing.capture_logs() as logged:
            await client.get(path)

        assert logged == []
