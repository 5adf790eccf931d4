"""Telegram: updates in by long polling or webhook, messages out, nothing confirmed unstored."""

from telegram import Bot as TelegramBot

from bot.channels.telegram.adapter import TelegramAdapter, open_bot
from bot.channels.telegram.channel import TELEGRAM, TelegramChannel

__all__ = ["TELEGRAM", "TelegramAdapter", "TelegramBot", "TelegramChannel", "open_bot"]
