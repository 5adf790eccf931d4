"""The OpenAPI description, and requests of every shape that it allows or forbids."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings as hypothesis_settings
from hypothesis.errors import Unsatisfiable
from pydantic import SecretStr
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from api.app import create_app
from api.server import Server, listening_socket
from core.clock import FrozenClock
from core.events import LocalEvents
from core.settings import Settings
from helpdesk import staff
from helpdesk.models import Role
from tests.api.conftest import (
    SESSION_SECRET,
    WEBHOOK_SECRET,
    FakeServices,
    StoringTurn,
    knowledge_of,
)
from tests.conftest import NOW, open_with_tables

EMAIL, PASSWORD = "admin@shop.example", "correct horse battery"
EXAMPLES = 15
# A stream has no end to wait for; a sign-out would shut the other tries out.
UNTRIED = [
    "/api/chat/events",
    "/api/inbox/events",
    "/api/admin/sign-out",
    "/api/admin/sign-out-everywhere",
]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


class ServerInThread(threading.Thread):
    """A real server with a loop of its own, for a client that knows no asyncio."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self._folder = folder
        self._listening = listening_socket("127.0.0.1", 0)
        self._ready = threading.Event()
        self._server: Server | None = None
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        events, clock = LocalEvents(), FrozenClock(NOW)
        database = await open_with_tables(f"sqlite:///{self._folder / 'fuzz.db'}", events)
        await staff.add_staff(
            database, email=EMAIL, name="Ada", password=PASSWORD, role=Role.ADMIN, now=NOW
        )
        configured = Settings(
            data_dir=self._folder,
            session_secret=SecretStr(SESSION_SECRET),
            telegram_webhook_secret=SecretStr(WEBHOOK_SECRET),
            rate_session_per_minute=1_000_000,
            rate_address_per_minute=1_000_000,
        )
        turn = StoringTurn(database, clock)
        knowledge = knowledge_of(database, self._folder / "knowledge")
        services = FakeServices(configured, database, events, clock, turn, knowledge)
        self._server = Server(create_app(services))
        self._ready.set()
        await self._server.serve([self._listening])
        await knowledge.close()
        await database.close()

    def __enter__(self) -> "ServerInThread":
        self.start()
        assert self._ready.wait(180)  # models may have to be trained first
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.should_exit = True
        self.join(10)


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerInThread]:
    with ServerInThread(tmp_path_factory.mktemp("fuzzed")) as server:
        yield server


@pytest.fixture(scope="module")
def tokens(fuzzed: ServerInThread) -> dict[str, str]:
    """The bearer tokens by the first part of the path that they open."""
    buyer = requests.post(f"{fuzzed.url}/api/chat/sessions", timeout=10).json()["token"]
    agent = requests.post(
        f"{fuzzed.url}/api/admin/sign-in",
        json={"email": EMAIL, "password": PASSWORD},
        timeout=10,
    ).json()["token"]
    return {"/api/chat": buyer, "/api/inbox": agent, "/api/admin": agent, "/api/knowledge": agent}


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_request_of_any_shape_breaks_the_server(
    mode: GenerationMode, fuzzed: ServerInThread, tokens: dict[str, str]
) -> None:
    described = schemathesis.openapi.from_url(f"{fuzzed.url}/api/openapi.json")
    tried = set()
    for found in described.exclude(path=UNTRIED).get_all_operations():
        assert isinstance(found, Ok)
        operation = found.ok()
        with suppress(Unsatisfiable):
            play(operation, mode, fuzzed.url, credentials(operation.path, tokens))
        tried.add((operation.method.upper(), operation.path))

    assert ("POST", "/api/chat/messages") in tried
    assert ("POST", "/api/inbox/{conversation_id}/reply") in tried


def play(
    operation: APIOperation[Any, Any, Any, Any],
    mode: GenerationMode,
    url: str,
    headers: dict[str, str],
) -> None:
    """Send requests of every shape to one route; raise for the first that it answers badly."""

    @hypothesis_settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def send(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(base_url=url, headers=headers, checks=CHECKS, timeout=20)

    send()


def credentials(path: str, tokens: dict[str, str]) -> dict[str, str]:
    opened_by = next((token for start, token in tokens.items() if path.startswith(start)), "")
    headers = {"Authorization": f"Bearer {opened_by}"} if opened_by else {}
    if path.startswith("/api/telegram"):
        headers["X-Telegram-Bot-Api-Secret-Token"] = WEBHOOK_SECRET
    return headers


class TestDescription:
    @pytest.fixture
    def described(self, services: FakeServices) -> dict[str, Any]:
        return create_app(services).openapi()

    def test_every_route_says_what_it_does(self, described: dict[str, Any]) -> None:
        operations = [
            operation for path in described["paths"].values() for operation in path.values()
        ]

        assert len(operations) >= 18
        assert all(operation["summary"] and operation["description"] for operation in operations)

    def test_every_refusal_is_described_as_a_problem(self, described: dict[str, Any]) -> None:
        refusals = [
            (path, status, response["content"])
            for path, methods in described["paths"].items()
            for operation in methods.values()
            for status, response in operation["responses"].items()
            if status >= "4" and path != "/readyz"
        ]

        assert refusals
        for path, status, content in refusals:
            assert list(content) == ["application/problem+json"], (path, status)
        assert "detail" in described["components"]["schemas"]["Problem"]["properties"]

    def test_routes_that_need_a_token_say_so(self, described: dict[str, Any]) -> None:
        assert described["paths"]["/api/chat/messages"]["post"]["security"] == [{"Buyer": []}]
        assert described["paths"]["/api/inbox"]["get"]["security"] == [
            {"Staff": []},
            {"Console": []},
        ]
