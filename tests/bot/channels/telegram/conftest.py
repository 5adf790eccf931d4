from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from telegram import Bot

from bot.channels.telegram.adapter import open_bot
from core.settings import Settings
from tests.loopback import served
from tests.telegram_api import TOKEN, TelegramApi


@pytest.fixture
async def api() -> TelegramApi:
    return TelegramApi()


@pytest.fixture
async def telegram_settings(api: TelegramApi, tmp_path: Path) -> AsyncIterator[Settings]:
    async with served(api.app) as url:
        yield Settings(data_dir=tmp_path, telegram_token=SecretStr(TOKEN), telegram_api_url=url)


@pytest.fixture
async def telegram_bot(telegram_settings: Settings) -> AsyncIterator[Bot]:
    async with open_bot(telegram_settings) as bot:
        yield bot
