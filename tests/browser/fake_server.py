"""A chat server that says what a test tells it to, and fails where a real one would only by bad luck."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse

WEB = Path(__file__).parents[2] / "web"
WIDGET = WEB / "widget" / "dist" / "widget.js"
AT = "2026-11-22T10:00:00Z"

# Rules that a careless shop page might have: none of them may reach the widget.
HOSTILE_CSS = """
    * { font-family: fantasy !important; letter-spacing: 9px !important; }
    div, section, button, textarea, p { display: none !important; color: red !important; }
    dragoman-chat { display: none; opacity: 0; transform: scale(0.1); }
"""


@dataclass
class FakeChat:
    """One conversation, and the troubles that its server has."""

    messages: list[dict[str, Any]] = field(default_factory=list)
    posts: list[dict[str, Any]] = field(default_factory=list)
    ratings: list[dict[str, Any]] = field(default_factory=list)
    sessions_opened: list[dict[str, Any]] = field(default_factory=list)
    followed_after: list[int] = field(default_factory=list)
    texts: dict[str, Any] = field(default_factory=dict)
    page: str = '<script src="/widget.js" async></script>'
    policy: str = ""
    refuses_with: int | None = None
    refuses_identity: bool = False
    forgets: set[str] = field(default_factory=set)
    holds_stream_back: bool = False
    _streams: set[asyncio.Queue[str | None]] = field(default_factory=set)

    def say(self, text: str, author: str = "bot", **details: Any) -> None:
        """Let the bot, or an agent, say something."""
        message = {"text": text, "author": author, "seq": len(self.messages) + 1, "at": AT}
        self.messages.append({"buttons": [], "sources": [], **message, **details})
        self._tell(_message_event(self.messages[-1]))

    def show(self, kind: str, **state: Any) -> None:
        """Send a passing state: typing, status."""
        self._tell(_event(kind, state))

    def cut(self) -> None:
        """Break every open stream in the middle."""
        self._tell(None)

    @property
    def streams(self) -> int:
        """How many streams are open."""
        return len(self._streams)

    @property
    def heard(self) -> list[str]:
        """What the buyer said, as stored: each once."""
        return [message["text"] for message in self.messages if message["author"] == "buyer"]

    def receive(self, post: dict[str, Any]) -> int:
        """Store what came; a second copy changes nothing."""
        self.posts.append(post)
        for message in self.messages:
            if message.get("client_message_id") == post["client_message_id"]:
                return int(message["seq"])
        text = post.get("text") or f"[{post['press']}]"
        self.say(text, author="buyer", client_message_id=post["client_message_id"])
        return len(self.messages)

    async def follow(self, after: int) -> AsyncIterator[str]:
        """Yield what was said after a number, then what is said from now on."""
        self.followed_after.append(after)
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._streams.add(queue)
        try:
            yield ": open\n\n"
            for message in self.messages[after:]:
                yield _message_event(message)
            while (event := await queue.get()) is not None:
                yield event
            raise ConnectionResetError
        finally:
            self._streams.discard(queue)

    def _tell(self, event: str | None) -> None:
        if event is not None and self.holds_stream_back:
            return
        for stream in self._streams:
            stream.put_nowait(event)


def _event(kind: str, data: dict[str, Any]) -> str:
    return f"event: {kind}\ndata: {json.dumps(data)}\n\n"


def _message_event(message: dict[str, Any]) -> str:
    return f"id: {message['seq']}\n{_event('message', message)}"


def application(chat: FakeChat) -> FastAPI:
    """A shop's page and, on the same address, the HTTP interface of the chat."""
    app = FastAPI()
    app.include_router(_pages(chat))
    app.include_router(_buyers_words(chat), prefix="/api/chat")
    app.include_router(_what_is_told(chat), prefix="/api/chat")
    return app


def _pages(chat: FakeChat) -> APIRouter:
    routes = APIRouter()

    @routes.get("/")
    async def page() -> HTMLResponse:
        headers = {"content-security-policy": chat.policy} if chat.policy else {}
        html = f"<!doctype html><html><body>{chat.page}</body></html>"
        return HTMLResponse(html, headers=headers)

    @routes.get("/widget.js")
    async def widget() -> FileResponse:
        return FileResponse(WIDGET)

    return routes


def _buyers_words(chat: FakeChat) -> APIRouter:
    routes = APIRouter()

    @routes.post("/ratings")
    async def rate(request: Request) -> Response:
        chat.ratings.append(await request.json())
        return Response(status_code=204)

    @routes.post("/sessions")
    async def open_session(request: Request) -> Response:
        wish = await request.json()
        if chat.refuses_identity and "identity_token" in wish:
            return Response(status_code=401)
        chat.sessions_opened.append(wish)
        token = f"token-{len(chat.sessions_opened)}"
        return JSONResponse({"session_id": token, "token": token}, status_code=201)

    @routes.post("/messages")
    async def send(request: Request) -> Response:
        if _token(request) in chat.forgets:
            return Response(status_code=401)
        if chat.refuses_with is not None:
            return Response(status_code=chat.refuses_with, headers={"retry-after": "1"})
        return JSONResponse({"seq": chat.receive(await request.json())}, status_code=202)

    return routes


def _what_is_told(chat: FakeChat) -> APIRouter:
    routes = APIRouter()

    @routes.get("/texts")
    async def texts(language: str) -> Response:
        return JSONResponse(chat.texts) if chat.texts else Response(status_code=503)

    @routes.get("/messages")
    async def read(after: int = 0) -> JSONResponse:
        return JSONResponse({"messages": chat.messages[after:]})

    @routes.get("/events")
    async def events(request: Request) -> Response:
        if _token(request) in chat.forgets:
            return Response(status_code=401)
        after = int(request.headers["last-event-id"])
        return StreamingResponse(chat.follow(after), media_type="text/event-stream")

    return routes


def _token(request: Request) -> str:
    return request.headers["authorization"].removeprefix("Bearer ")
