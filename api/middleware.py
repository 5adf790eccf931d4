"""What happens to every request before a route sees it."""

import time
from collections.abc import Mapping, Sequence

import structlog
from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import clear_contextvars

from api.problems import problem_response, unexpected_problem

log = structlog.get_logger()

_CHAT = ("/api/chat/", "/widget.js")
_PAGES = ("/widget.js", "/shop", "/console")
_WATCHED_BY_MACHINES = frozenset({"/healthz", "/readyz", "/metrics"})


class Requests:
    """Logs each request without its query, which may hold a token, and answers for bugs.

    `larger` names the paths whose bodies may be larger than the others, with their sizes in bytes.
    """

    def __init__(
        self, app: ASGIApp, *, max_body_size: int, larger: Mapping[str, int] | None = None
    ) -> None:
        self._app = app
        self._max_body_size = max_body_size
        self._larger = larger or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 0

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        clear_contextvars()
        began = time.perf_counter()
        try:
            await self._answer(scope, receive, noted)
        except Exception:
            log.exception("request_failed", method=scope["method"], path=scope["path"])
            if not status:
                await unexpected_problem()(scope, receive, noted)
        if scope["path"] not in _WATCHED_BY_MACHINES:
            log.info(
                "request",
                method=scope["method"],
                path=scope["path"],
                status=status,
                milliseconds=round((time.perf_counter() - began) * 1000),
            )

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        # The framework counts the bytes of a body that it reads; one that announces itself as
        # too large is refused before that, even where nobody would read it.
        announced = Headers(scope=scope).get("content-length", "")
        most = self._larger.get(scope["path"], self._max_body_size)
        if announced.isdecimal() and int(announced) > most:
            response = problem_response(
                413, f"The body is longer than {most} bytes.", code="body_too_large"
            )
            await response(scope, receive, send)
            return
        await self._app(scope, receive, send)


class ChatOrigins:
    """Lets pages of the allowed origins use the chat API, and only that, without credentials."""

    def __init__(self, app: ASGIApp, *, origins: Sequence[str]) -> None:
        self._app = app
        self._shared = CORSMiddleware(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
            expose_headers=["Retry-After"],
            max_age=86400,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a preflight or let a request through."""
        is_chat = scope["type"] == "http" and scope["path"].startswith(_CHAT)
        await (self._shared if is_chat else self._app)(scope, receive, send)


class CompressedPages:
    """Compresses what `web/` built; the API's answers are small and streams must not wait."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._compressed = GZipMiddleware(app, minimum_size=1024)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through."""
        is_page = scope["type"] == "http" and scope["path"].startswith(_PAGES)
        await (self._compressed if is_page else self._app)(scope, receive, send)
