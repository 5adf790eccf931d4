"""Updates from Telegram: stored first, confirmed to Telegram after, so that none is lost."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram.channel import seconds_to_wait
from bot.channels.telegram.updates import CalledInGroup, Heard, read_update
from bot.messages import InboundMessage
from core.errors import ConfigurationError, InvalidError
from core.settings import Settings
from prompts.fluent import Replies

log = structlog.get_logger()

_POLL_SECONDS = 25
_PAUSE_SECONDS = 3.0
_KINDS = ["message", "callback_query"]

Receive = Callable[[InboundMessage], Awaitable[object]]


class UnreadableUpdateError(InvalidError):
    """What came to the webhook is no update of Telegram's."""

    code = "unreadable_update"

    def __init__(self) -> None:
        super().__init__("The body is no Telegram update.", field="body")


@asynccontextmanager
async def open_bot(settings: Settings) -> AsyncIterator[Bot]:
    """Open the bot of the settings' token; raise ConfigurationError where Telegram refuses it."""
    root = settings.telegram_api_url.rstrip("/")
    bot = Bot(
        settings.telegram_token.get_secret_value(),
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=HTTPXRequest(connection_pool_size=32, read_timeout=10.0),
        get_updates_request=HTTPXRequest(connection_pool_size=2, read_timeout=10.0),
    )
    try:
        await _sign_in(bot)
        yield bot
    finally:
        await bot.shutdown()


async def _sign_in(bot: Bot) -> None:
    try:
        await bot.initialize()
    except InvalidToken as error:
        raise ConfigurationError("DRAGOMAN_TELEGRAM_TOKEN: Telegram refuses it.") from error
    except TelegramError as error:
        raise ConfigurationError(f"DRAGOMAN_TELEGRAM_API_URL: {error.message}") from error


class TelegramAdapter:
    """Takes updates in, by long polling or through the webhook."""

    def __init__(self, bot: Bot, receive: Receive, replies: Replies, settings: Settings) -> None:
        self._bot = bot
        self._receive = receive
        self._replies = replies
        self._webhook_url = settings.telegram_webhook_url
        self._webhook_secret = settings.telegram_webhook_secret.get_secret_value()
        self._polling: asyncio.Task[None] | None = None

    async def start(self, *, polls: bool = True) -> None:
        """Set the webhook, or begin to poll where no webhook is wished and this process `polls`."""
        if not self._webhook_url:
            if polls:
                await self._bot.delete_webhook()
                self._polling = asyncio.create_task(self._poll())
            return
        if not self._webhook_secret:
            raise ConfigurationError(
                "DRAGOMAN_TELEGRAM_WEBHOOK_SECRET is needed with a webhook URL."
            )
        await self._bot.set_webhook(
            self._webhook_url, secret_token=self._webhook_secret, allowed_updates=_KINDS
        )

    async def stop(self) -> None:
        """Stop to poll; the webhook stays, and Telegram keeps what comes meanwhile."""
        if self._polling is not None:
            self._polling.cancel()
            with suppress(asyncio.CancelledError):
                await self._polling

    async def receive_update(self, update: dict[str, Any]) -> None:
        """Store an update of the webhook; when this is back it cannot be lost."""
        try:
            read = Update.de_json(update, self._bot)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UnreadableUpdateError from error
        await self._take(read)

    async def _poll(self) -> None:
        offset: int | None = None
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset, timeout=_POLL_SECONDS, allowed_updates=_KINDS
                )
                for update in updates:
                    await self._take(update)
                    # Asking for the next one is what confirms this one.
                    offset = update.update_id + 1
            except RetryAfter as error:
                log.warning("telegram_asks_to_wait")
                await asyncio.sleep(seconds_to_wait(error))
            except TelegramError as error:
                log.warning("telegram_polling_failed", error=type(error).__name__)
                await asyncio.sleep(_PAUSE_SECONDS)
            except Exception:
                log.exception("telegram_update_not_stored")
                await asyncio.sleep(_PAUSE_SECONDS)

    async def _take(self, update: Update) -> None:
        heard = read_update(update, bot_id=self._bot.id, bot_name=self._bot.username)
        match heard:
            case Heard():
                await self._receive(heard.message)
                await self._acknowledge(update, heard)
            case CalledInGroup():
                await self._say(heard.chat_id, heard.language, "group-hint")
            case None:
                pass

    async def _acknowledge(self, update: Update, heard: Heard) -> None:
        if update.callback_query is not None:
            with suppress(TelegramError):
                await self._bot.answer_callback_query(update.callback_query.id)
        if heard.was_cut:
            await self._say(
                heard.message.address, heard.message.language_hint or "en", "message-cut"
            )

    async def _say(self, chat_id: int | str, language: str, message_id: str) -> None:
        try:
            await self._bot.send_message(chat_id, self._replies.say(language, message_id))
        except TelegramError as error:
            log.warning("telegram_hint_not_sent", error=type(error).__name__)
