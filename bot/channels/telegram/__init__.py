"""Telegram: updates in by long polling or webhook, messages out, nothing confirmed unstored."""

from bot.channels.telegram.adapter import TelegramAdapter
from bot.channels.telegram.channel import TELEGRAM, TelegramChannel

__all__ = ["TELEGRAM", "TelegramAdapter", "TelegramChannel"]
