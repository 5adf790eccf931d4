"""Sending to Telegram: text in parts it takes, buttons, the typing mark."""

import structlog
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ChatAction, MessageLimit
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.base import DeliveryError, Outgoing, Recipient
from bot.channels.telegram.splitting import split_text
from bot.channels.telegram.updates import TELEGRAM
from bot.messages import Button

log = structlog.get_logger()

_RETRY_SECONDS = 2.0
_LONGEST_BUTTON_VALUE = 64

__all__ = ["TELEGRAM", "TelegramChannel"]


class TelegramChannel:
    """Buyers who write to the shop's Telegram bot."""

    name = TELEGRAM
    needs_sending = True
    max_length = 2 * MessageLimit.MAX_TEXT_LENGTH

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, message: Outgoing) -> None:
        """Send a message, in several where it is long; the buttons stand under the last."""
        *parts, last = split_text(message.text, MessageLimit.MAX_TEXT_LENGTH) or [message.text]
        try:
            for part in parts:
                await self._bot.send_message(message.recipient.address, part)
            await self._bot.send_message(
                message.recipient.address, last, reply_markup=_keyboard(message.buttons)
            )
        except RetryAfter as error:
            raise DeliveryError("too many messages", retry_after=seconds_to_wait(error)) from error
        except (Forbidden, BadRequest, InvalidToken) as error:
            raise DeliveryError(error.message, retry_after=None) from error
        except NetworkError as error:
            raise DeliveryError(error.message, retry_after=_RETRY_SECONDS) from error

    async def show_activity(
        self, recipient: Recipient, activity: str | None, language: str
    ) -> None:
        """Show "typing…", which Telegram takes away by itself after five seconds."""
        if activity is None:
            return
        try:
            await self._bot.send_chat_action(recipient.address, ChatAction.TYPING)
        except TelegramError as error:
            log.info("typing_not_shown", error=type(error).__name__)


def _keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    fitting = [
        [InlineKeyboardButton(button.label, callback_data=button.value)]
        for button in buttons
        if len(button.value.encode()) <= _LONGEST_BUTTON_VALUE
    ]
    return InlineKeyboardMarkup(fitting) if fitting else None


def seconds_to_wait(error: RetryAfter) -> float:
    """Return how long Telegram asks to be left alone."""
    pause = error.retry_after
    return float(pause) if isinstance(pause, int) else pause.total_seconds()
