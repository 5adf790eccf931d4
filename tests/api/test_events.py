import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx
import jwt
import pytest

from api.app import create_app
from api.server import Server, listening_socket
from bot.messages import InboundMessage
from core.events import Event
from helpdesk import handovers, replies
from helpdesk.replies import Words
from tests.api.conftest import FakeServices, OpenedChat, open_chat

PATIENCE = 5.0


@dataclass
class RunningServer:
    server: Server
    url: str
    ended: asyncio.Task[None]

    async def stop(self) -> None:
        self.server.should_exit = True
        await self.ended


@asynccontextmanager
async def running(services: FakeServices) -> AsyncIterator[RunningServer]:
    """A real server on loopback."""
    server = Server(create_app(services))
    listening = listening_socket("127.0.0.1", 0)
    ended = asyncio.create_task(server.serve([listening]))
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield RunningServer(server, f"http://127.0.0.1:{listening.getsockname()[1]}", ended)
    finally:
        server.should_exit = True
        await ended


@pytest.fixture
async def served(services: FakeServices) -> AsyncIterator[RunningServer]:
    async with running(services) as server:
        yield server


@pytest.fixture
async def online(served: RunningServer) -> AsyncIterator[OpenedChat]:
    """A widget that reached a real server."""
    async with httpx.AsyncClient(base_url=served.url) as client:
        yield await open_chat(client)


@dataclass
class Tab:
    """An open event stream and what it brought."""

    events: list[tuple[str, Any]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    last_event_id: int = 0

    @property
    def texts(self) -> list[str]:
        return [content["text"] for kind, content in self.events if kind == "message"]

    async def until(self, is_true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not is_true():
                await asyncio.sleep(0.01)

    async def read(self, response: httpx.Response) -> None:
        kind = ""
        async for line in response.aiter_lines():
            self.lines.append(line)
            name, _, content = line.partition(": ")
            if name == "event":
                kind = content
            elif name == "data":
                self.events.append((kind, json.loads(content)))
            elif name == "id":
                self.last_event_id = int(content)


@asynccontextmanager
async def tab(chat: OpenedChat, *, resume: int | None = None, **query: Any) -> AsyncIterator[Tab]:
    headers = {} if "token" in query else chat.headers
    if resume is not None:
        headers = {**headers, "Last-Event-ID": str(resume)}
    opened = Tab()
    async with chat.client.stream(
        "GET", "/api/chat/events", params=query, headers=headers
    ) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        reading = asyncio.create_task(opened.read(response))
        await opened.until(lambda: ": open" in opened.lines)
        try:
            yield opened
        finally:
            reading.cancel()
            with suppress(asyncio.CancelledError, httpx.HTTPError):
                await reading


class TestFollowing:
    async def test_replays_what_was_said_before(self, online: OpenedChat) -> None:
        await online.say("One", "m1")
        await online.say("Two", "m2")

        async with tab(online) as opened:
            await opened.until(lambda: len(opened.texts) == 2)

        assert opened.texts == ["One", "Two"]
        assert opened.last_event_id == 2

    async def test_brings_an_answer_the_moment_it_is_stored(
        self, online: OpenedChat, services: FakeServices
    ) -> None:
        await online.say("Hello")
        async with tab(online) as opened:
            await services.turn.say(
                online.session_id, "How can I help?", [{"value": "human", "label": "A person"}]
            )
            await opened.until(lambda: len(opened.texts) == 2)

        answer = opened.events[-1][1]
        assert answer["author"] == "bot"
        assert answer["seq"] == 2
        assert answer["buttons"] == [{"value": "human", "label": "A person"}]

    async def test_shows_the_buyers_own_words_in_her_other_tab(self, online: OpenedChat) -> None:
        async with tab(online) as first, tab(online) as second:
            await online.say("Hello", "m-first-tab")
            await first.until(lambda: first.texts == ["Hello"])
            await second.until(lambda: second.texts == ["Hello"])

        assert second.events[0][1]["client_message_id"] == "m-first-tab"

    async def test_brings_an_agents_words_and_no_note(
        self, online: OpenedChat, services: FakeServices
    ) -> None:
        now = services.clock.now()
        await online.say("A person, please")
        async with tab(online) as opened:
            async with services.database.write() as session:
                await handovers.claim(session, online.session_id, staff_id=1, now=now)
                await replies.note(
                    session, online.session_id, staff_id=1, words=Words("Hm"), now=now
                )
                await replies.reply(
                    session, online.session_id, staff_id=1, words=Words("Here I am."), now=now
                )
            await opened.until(lambda: len(opened.texts) == 2)

        assert opened.texts == ["A person, please", "Here I am."]
        assert opened.events[-1][1]["author"] == "agent"

    async def test_tells_what_the_bot_is_at(
        self, online: OpenedChat, services: FakeServices
    ) -> None:
        topic = f"conversation:{online.session_id}"
        async with tab(online) as opened:
            await services.events.publish(Event(topic, "typing", {"active": True}))
            await services.events.publish(
                Event(topic, "status", {"activity": "track_order", "text": "Looking…"})
            )
            await opened.until(lambda: len(opened.events) == 2)

        assert opened.events == [
            ("typing", {"active": True}),
            ("status", {"activity": "track_order", "text": "Looking…"}),
        ]

    async def test_tells_nothing_of_another_conversation(
        self, online: OpenedChat, services: FakeServices
    ) -> None:
        other = await open_chat(online.client)
        async with tab(online) as opened:
            await other.say("Mine alone")
            await services.events.publish(
                Event(f"conversation:{other.session_id}", "typing", {"active": True})
            )
            await online.say("Hello")
            await opened.until(lambda: len(opened.events) == 1)

        assert opened.texts == ["Hello"]

    async def test_takes_the_token_in_the_query_for_readers_that_can_send_no_header(
        self, online: OpenedChat
    ) -> None:
        await online.say("Hello")

        async with tab(online, token=online.token) as opened:
            await opened.until(lambda: opened.texts == ["Hello"])

    async def test_shows_more_than_one_page_of_history(
        self, online: OpenedChat, services: FakeServices
    ) -> None:
        async with services.database.write() as session:
            for number in range(450):
                await replies.note(
                    session,
                    online.session_id,
                    staff_id=1,
                    words=Words(f"note {number}"),
                    now=services.clock.now(),
                )
        for number in range(450):
            await services.turn.receive(inbound(online, number))

        async with tab(online) as opened:
            await opened.until(lambda: len(opened.texts) == 450)

        assert opened.texts == [f"Message {number}" for number in range(450)]


class TestResuming:
    @pytest.mark.parametrize("way", ["header", "query"])
    async def test_goes_on_behind_the_last_event(self, way: str, online: OpenedChat) -> None:
        for number in range(3):
            await online.say(f"Message {number}", f"m{number}")

        resumed = tab(online, resume=2) if way == "header" else tab(online, after=2)
        async with resumed as opened:
            await opened.until(lambda: opened.texts == ["Message 2"])

    async def test_loses_and_doubles_nothing_while_the_line_breaks_again_and_again(
        self, online: OpenedChat, services: FakeServices
    ) -> None:
        async def write() -> None:
            for number in range(60):
                await services.turn.receive(inbound(online, number))
                await asyncio.sleep(0.005)

        writing = asyncio.create_task(write())
        seen: list[str] = []
        last = 0
        while len(seen) < 60:
            async with tab(online, resume=last) as opened:
                await opened.until(lambda: len(opened.texts) >= 1)
            seen += opened.texts
            last = opened.last_event_id or last
        await writing

        assert seen == [f"Message {number}" for number in range(60)]

    @pytest.mark.parametrize("last", ["-1", "x", "1e9", "99999999999999999999"])
    async def test_names_the_header_that_makes_no_sense(
        self, last: str, online: OpenedChat
    ) -> None:
        answer = await online.client.get(
            "/api/chat/events", headers={**online.headers, "Last-Event-ID": last}
        )

        assert answer.status_code == 422
        assert answer.json()["field"] == "last-event-id"


class TestManyStreams:
    async def test_one_session_has_so_many_places_and_gets_them_back(
        self, online: OpenedChat
    ) -> None:
        async with AsyncExitStack() as stack:
            for _ in range(20):
                await stack.enter_async_context(tab(online))
            refused = await online.client.get("/api/chat/events", headers=online.headers)
            assert refused.status_code == 429
            assert refused.json()["code"] == "too_many_streams"

        async with asyncio.timeout(PATIENCE):
            while True:
                with suppress(AssertionError):
                    async with tab(online):
                        return
                await asyncio.sleep(0.05)

    async def test_open_streams_hold_no_connection_to_the_database(
        self, services: FakeServices
    ) -> None:
        limits = httpx.Limits(max_connections=200)
        async with (
            running(services) as server,
            httpx.AsyncClient(base_url=server.url, limits=limits) as client,
            AsyncExitStack() as stack,
        ):
            chats = [await open_chat(client) for _ in range(50)]
            tabs = [await stack.enter_async_context(tab(chat)) for chat in chats]

            # SQLite's pool holds eight connections: fifty readers that kept one would starve it.
            await asyncio.gather(*(chat.say("Hello") for chat in chats))
            await tabs[-1].until(lambda: all(opened.texts == ["Hello"] for opened in tabs))


class TestShutdown:
    async def test_ends_open_streams_politely_and_at_once(self, services: FakeServices) -> None:
        async with running(services) as server, httpx.AsyncClient(base_url=server.url) as client:
            chat = await open_chat(client)
            async with client.stream("GET", "/api/chat/events", headers=chat.headers) as response:
                reading = asyncio.create_task(Tab().read(response))
                await asyncio.sleep(0.1)
                began = time.monotonic()
                await server.stop()

                # A stream that was cut instead of ended would raise here.
                await asyncio.wait_for(reading, PATIENCE)
                assert time.monotonic() - began < 1.5


def inbound(chat: OpenedChat, number: int) -> InboundMessage:
    address = jwt.decode(chat.token, options={"verify_signature": False})["sub"]
    return InboundMessage(
        channel="widget",
        address=address,
        external_id=f"{chat.session_id}:m{number}",
        text=f"Message {number}",
    )
