"""Telegram, as its Bot API speaks it, on loopback: the outside world of the Telegram tests."""

import asyncio
from typing import Any
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

TOKEN = "123456:test-token"
BOT = {"id": 123456, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}
ANNA = {"id": 77, "is_bot": False, "first_name": "Anna", "language_code": "en"}


class TelegramApi:
    """Keeps updates until they are confirmed, and writes down what the bot sends.

    `refusals` are answers that the next sends get instead of success, in order.
    """

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.sent: list[dict[str, Any]] = []
        self.actions: list[dict[str, Any]] = []
        self.answered_presses: list[str] = []
        self.webhook: dict[str, Any] | None = None
        self.confirmed: int = 0
        self.refusals: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self._next_update = 1000
        self.app = FastAPI()
        self.app.post("/bot{token}/{method}")(self._call)

    def say(self, text: str, **more: Any) -> int:
        """Have Anna write to the bot; return the update's number."""
        return self.put({"message": self.message(text=text, **more)})

    def press(self, value: str, label: str = "") -> int:
        """Have Anna press a button of the bot's last message."""
        markup = {"inline_keyboard": [[{"text": label or value, "callback_data": value}]]}
        message = {**self.message(text="…", reply_markup=markup), "from": BOT}
        query = {
            "id": f"query-{self._next_update}",
            "from": ANNA,
            "chat_instance": "1",
            "data": value,
            "message": message,
        }
        return self.put({"callback_query": query})

    def message(self, **more: Any) -> dict[str, Any]:
        """Make a message of Anna's in her own chat."""
        return {
            "message_id": self._next_update,
            "date": 1795341600,
            "chat": {"id": 77, "type": "private", "first_name": "Anna"},
            "from": ANNA,
            **more,
        }

    def put(self, update: dict[str, Any]) -> int:
        """Have an update wait for the bot."""
        self._next_update += 1
        self.updates.append({"update_id": self._next_update, **update})
        self._news.set()
        return self._next_update

    @property
    def texts(self) -> list[str]:
        """What the bot has sent, in order."""
        return [str(message["text"]) for message in self.sent]

    async def until_sent(self, count: int, *, seconds: float = 15.0) -> list[str]:
        """Wait until the bot has sent that many messages."""
        async with asyncio.timeout(seconds):
            while len(self.sent) < count:
                await asyncio.sleep(0.01)
        return self.texts

    async def _call(self, token: str, method: str, request: Request) -> JSONResponse:
        if token != TOKEN:
            return _refused(401, "Unauthorized")
        arguments = await _arguments(request)
        answer = getattr(self, f"_{method}", None)
        if answer is None:
            return _refused(404, f"Not Found: {method}")
        result = await answer(arguments)
        return result if isinstance(result, JSONResponse) else _ok(result)

    async def _getMe(self, _: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        return BOT

    async def _deleteWebhook(self, _: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        self.webhook = None
        return True

    async def _setWebhook(self, arguments: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        self.webhook = arguments
        return True

    async def _getUpdates(self, arguments: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        offset = int(arguments.get("offset", 0))
        self.confirmed = max(self.confirmed, offset - 1)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        if not self.updates:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), min(1.0, float(arguments["timeout"])))
            except TimeoutError:
                return []
        return self.updates

    async def _sendMessage(self, arguments: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        if self.refusals:
            return JSONResponse(self.refusals.pop(0), status_code=400)
        if len(str(arguments["text"]).encode("utf-16-le")) // 2 > 4096:
            return _refused(400, "Bad Request: message is too long")
        self.sent.append(arguments)
        return self.message(text=arguments["text"])

    async def _sendChatAction(self, arguments: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        self.actions.append(arguments)
        return True

    async def _answerCallbackQuery(self, arguments: dict[str, Any]) -> Any:  # noqa: N802  # Telegram's own name
        self.answered_presses.append(arguments["callback_query_id"])
        return True


async def _arguments(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").startswith("application/json"):
        return dict(await request.json())
    return dict(parse_qsl((await request.body()).decode()))


def _ok(result: Any) -> JSONResponse:
    return JSONResponse({"ok": True, "result": result})


def _refused(code: int, description: str) -> JSONResponse:
    return JSONResponse(
        {"ok": False, "error_code": code, "description": description}, status_code=code
    )
