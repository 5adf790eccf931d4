"""A web application around a real database, without a bot behind it."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from api.app import create_app
from api.demo_shop import DemoOrder
from api.pages import Pages
from api.services import Player
from bot.aftercare import Aftercare
from bot.agent import AgentResult
from bot.channels.base import Channel
from bot.copilot import Draft, MessageReading, NoDraftError
from bot.curation.drafts import Drafts
from bot.curation.rehearsal import Rehearsed
from bot.messages import InboundMessage
from bot.translation import Translator
from core.clock import FrozenClock
from core.database import Database
from core.events import LocalEvents
from core.jobs import EmbeddedJobs
from core.settings import Settings
from helpdesk import conversations, leases, replies
from helpdesk.conversations import NewMessage, Received
from helpdesk.models import Message
from helpdesk.replies import BotReply
from knowledge.folder import IndexFolder
from knowledge.search import KnowledgeSearch
from knowledge.vectors import EmbeddedChroma
from prompts.fluent import Replies
from tests.trained import wishes

SESSION_SECRET = "a secret that only this test server knows"
WIDGET_SECRET = "a secret that the shop and the server share"
WEBHOOK_SECRET = "a-secret-that-telegram-sends"
# Reading every language takes longer than most tests.
WORDS = Replies.load()


class StoringTurn:
    """Stores what comes in, as the real turn does, and answers nothing."""

    def __init__(self, database: Database, clock: FrozenClock) -> None:
        self._database = database
        self._clock = clock
        self.inbound: list[InboundMessage] = []

    async def receive(self, inbound: InboundMessage) -> Received:
        self.inbound.append(inbound)
        new = NewMessage(
            channel=inbound.channel,
            address=inbound.address,
            external_id=inbound.external_id,
            text=inbound.text,
            press=inbound.press,
        )
        async with self._database.write() as session:
            return await conversations.receive(session, new, now=self._clock.now())

    async def say(
        self, conversation_id: str, text: str, buttons: list[dict[str, str]] | None = None
    ) -> None:
        """Answer what the buyer wrote, as the bot."""
        now = self._clock.now()
        async with self._database.write() as session:
            lease = await leases.acquire(
                session, conversation_id, worker="test", now=now, seconds=10
            )
            assert lease is not None
            conversation = await conversations.get(session, conversation_id)
            reply = BotReply(text, "en", buttons=buttons or [], delivery=False)
            stored = await replies.store_reply(
                session, lease, reply, upto_seq=conversation.last_buyer_seq, now=now
            )
            assert stored is not None
            await leases.release(session, lease, now=now)


class StoringTelegram:
    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []

    async def receive_update(self, update: dict[str, Any]) -> None:
        self.updates.append(update)


class NotedDeliveries:
    def __init__(self) -> None:
        self.knocks: list[str] = []

    def needs_sending(self, channel: str) -> bool:
        return channel != "widget"

    async def soon(self, conversation_id: str) -> None:
        self.knocks.append(conversation_id)


class QuietRehearsal:
    """A rehearsal in a server without a bot: nothing would be said."""

    async def play(
        self, question: str, *, language: str | None, order_number: str | None
    ) -> Rehearsed:
        return Rehearsed(AgentResult(text="", model="none"), language or "en", (), ())


class QuietCopilot:
    """A copilot in a server without a bot: it has no model and nothing to propose."""

    translator = Translator(None)

    async def read(
        self, messages: Sequence[Message], *, language: str
    ) -> list[MessageReading]:  # it reads nothing
        return [MessageReading(one.seq, None, None, None) for one in messages]

    async def draft(self, conversation_id: str) -> Draft:  # it drafts nothing
        raise NoDraftError


@dataclass
class FakeServices:
    settings: Settings
    database: Database
    events: LocalEvents
    clock: FrozenClock
    turn: StoringTurn
    knowledge: KnowledgeSearch
    drafts: Drafts = field(default_factory=lambda: Drafts(None))
    copilot: QuietCopilot = field(default_factory=QuietCopilot)
    channels: dict[str, Channel] = field(default_factory=dict)
    rehearsal: Player = field(default_factory=QuietRehearsal)
    replies: Replies = WORDS
    jobs: EmbeddedJobs = field(default_factory=EmbeddedJobs)
    telegram: StoringTelegram | None = field(default_factory=StoringTelegram)
    deliveries: NotedDeliveries = field(default_factory=NotedDeliveries)
    parts: dict[str, bool] = field(default_factory=lambda: {"database": True, "model": True})

    @property
    def aftercare(self) -> Aftercare:
        return Aftercare(self.replies, self.deliveries.needs_sending)

    async def ready_parts(self) -> dict[str, bool]:
        return self.parts


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        data_dir=tmp_path,
        session_secret=SecretStr(SESSION_SECRET),
        widget_secret=SecretStr(WIDGET_SECRET),
        telegram_webhook_secret=SecretStr(WEBHOOK_SECRET),
    )


def knowledge_of(database: Database, folder: Path) -> KnowledgeSearch:
    """Return a search that looks for changes at every question."""
    home = EmbeddedChroma(IndexFolder(folder))
    return KnowledgeSearch(database, home, wishes(), default_language="en", check_seconds=0.0)


@pytest.fixture
async def services(
    settings: Settings,
    sqlite_database: Database,
    events: LocalEvents,
    clock: FrozenClock,
    tmp_path: Path,
) -> AsyncIterator[FakeServices]:
    turn = StoringTurn(sqlite_database, clock)
    knowledge = knowledge_of(sqlite_database, tmp_path / "knowledge")
    yield FakeServices(settings, sqlite_database, events, clock, turn, knowledge)
    await knowledge.close()


@pytest.fixture
def built_pages(tmp_path: Path) -> Pages:
    """A folder in which the pages are built."""
    for name, text in {
        "widget/dist/widget.js": "/* the widget */" * 200,
        "shop/dist/index.html": "<!doctype html><title>Shop</title>",
        "shop/dist/assets/shop.css": "body { margin: 0 }",
        "console/dist/index.html": "<!doctype html><title>Console</title>",
        "console/dist/assets/console.js": "/* the console */",
        "shop/secret.txt": "not for visitors",
    }.items():
        path = tmp_path / "web" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Pages(tmp_path / "web")


def client_of(
    services: FakeServices,
    pages: Pages | None = None,
    *,
    demo_orders: Sequence[DemoOrder] | None = None,
) -> httpx.AsyncClient:
    """Return a client of an application around these services."""
    app = create_app(services, pages=pages, demo_orders=demo_orders)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://dragoman.example")


@pytest.fixture
async def client(services: FakeServices) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(services) as opened:
        yield opened


@dataclass(frozen=True)
class OpenedChat:
    """A widget that has a session."""

    client: httpx.AsyncClient
    session_id: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def say(self, text: str, message_id: str = "m1") -> httpx.Response:
        return await self.post({"text": text, "client_message_id": message_id})

    async def post(self, body: Any) -> httpx.Response:
        return await self.client.post("/api/chat/messages", json=body, headers=self.headers)

    async def read(self, after: int = 0) -> list[dict[str, Any]]:
        answer = await self.client.get(
            "/api/chat/messages", params={"after": after}, headers=self.headers
        )
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages


async def open_chat(client: httpx.AsyncClient, **body: Any) -> OpenedChat:
    answer = await client.post("/api/chat/sessions", json=body)
    assert answer.status_code == 201, answer.text
    opened = answer.json()
    return OpenedChat(client, opened["session_id"], opened["token"])


@pytest.fixture
async def chat(client: httpx.AsyncClient) -> OpenedChat:
    return await open_chat(client, language="en")
