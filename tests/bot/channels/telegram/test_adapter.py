import asyncio
import gc
from collections.abc import Callable

import pytest
from pydantic import SecretStr
from telegram import Bot

from bot.channels.telegram.adapter import TelegramAdapter, UnreadableUpdateError, open_bot
from bot.messages import InboundMessage
from core.errors import ConfigurationError
from core.settings import Settings
from prompts.fluent import Replies
from tests.telegram_api import ANNA, BOT, TelegramApi

GROUP = {"id": -5, "type": "group", "title": "Friends"}


class Inbox:
    """Takes what the adapter hands in; fails as often as it is told to."""

    def __init__(self) -> None:
        self.messages: list[InboundMessage] = []
        self.failures = 0

    async def __call__(self, message: InboundMessage) -> None:
        if self.failures:
            self.failures -= 1
            raise RuntimeError("the database is away")
        self.messages.append(message)

    async def until(self, condition: Callable[[list[InboundMessage]], bool]) -> None:
        async with asyncio.timeout(15):
            while not condition(self.messages):
                await asyncio.sleep(0.01)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def adapter(telegram_bot: Bot, inbox: Inbox, telegram_settings: Settings) -> TelegramAdapter:
    return TelegramAdapter(telegram_bot, inbox, Replies.load(), telegram_settings)


class TestPolling:
    async def test_a_message_is_taken_in(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        number = api.say("where is my order?")

        await adapter.start()
        await inbox.until(lambda messages: len(messages) == 1)
        await adapter.stop()

        (message,) = inbox.messages
        assert message.text == "where is my order?"
        assert (message.channel, message.address) == ("telegram", "77")
        assert message.external_id == f"update:{number}"

    async def test_an_update_that_was_not_stored_is_not_confirmed(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        inbox.failures = 1
        number = api.say("hello")

        await adapter.start()
        await asyncio.sleep(0.3)
        confirmed_before = api.confirmed
        await inbox.until(lambda messages: len(messages) == 1)
        await adapter.stop()

        assert confirmed_before < number


class TestWebhook:
    async def test_it_is_set_with_its_secret(
        self, api: TelegramApi, telegram_bot: Bot, inbox: Inbox, telegram_settings: Settings
    ) -> None:
        settings = telegram_settings.model_copy(
            update={
                "telegram_webhook_url": "https://bot.shop.example/api/telegram/webhook",
                "telegram_webhook_secret": SecretStr("s3cret"),
            }
        )

        await TelegramAdapter(telegram_bot, inbox, Replies.load(), settings).start()

        assert api.webhook is not None
        assert api.webhook["secret_token"] == "s3cret"

    async def test_without_a_secret_it_does_not_start(
        self, telegram_bot: Bot, inbox: Inbox, telegram_settings: Settings
    ) -> None:
        settings = telegram_settings.model_copy(
            update={"telegram_webhook_url": "https://bot.shop.example/api/telegram/webhook"}
        )

        with pytest.raises(ConfigurationError, match="WEBHOOK_SECRET"):
            await TelegramAdapter(telegram_bot, inbox, Replies.load(), settings).start()

    async def test_a_body_that_is_no_update_is_refused(self, adapter: TelegramAdapter) -> None:
        with pytest.raises(UnreadableUpdateError):
            await adapter.receive_update({"hello": "world"})


async def taken(api: TelegramApi, adapter: TelegramAdapter) -> None:
    """Hand every waiting update in as the webhook does."""
    for update in api.updates:
        await adapter.receive_update(update)


class TestReading:
    async def test_a_pressed_button_comes_with_its_label(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        api.press("confirm:4", "Yes, please")

        await taken(api, adapter)

        (message,) = inbox.messages
        assert (message.press, message.text) == ("confirm:4", "Yes, please")
        assert len(api.answered_presses) == 1

    async def test_an_edit_is_no_new_question(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        api.put({"edited_message": api.message(text="where is it?", edit_date=1795341700)})

        await taken(api, adapter)

        assert inbox.messages == []

    @pytest.mark.parametrize(
        ("content", "kind", "file_id"),
        [
            (
                {
                    "photo": [
                        {"file_id": "small", "file_unique_id": "1", "width": 90, "height": 90},
                        {"file_id": "large", "file_unique_id": "2", "width": 800, "height": 800},
                    ],
                    "caption": "broken",
                },
                "photo",
                "large",
            ),
            ({"voice": {"file_id": "v", "file_unique_id": "3", "duration": 4}}, "voice", "v"),
            ({"document": {"file_id": "d", "file_unique_id": "4"}}, "file", "d"),
        ],
    )
    async def test_photos_voices_and_files_come_with_their_id(
        self,
        api: TelegramApi,
        adapter: TelegramAdapter,
        inbox: Inbox,
        content: dict[str, object],
        kind: str,
        file_id: str,
    ) -> None:
        api.put({"message": api.message(**content)})

        await taken(api, adapter)

        (message,) = inbox.messages
        assert [(it.kind, it.file_id) for it in message.attachments] == [(kind, file_id)]
        assert message.text == content.get("caption", "")

    async def test_a_text_over_8000_characters_is_cut_and_she_is_told(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        api.say("a" * 8001)

        await taken(api, adapter)

        assert len(inbox.messages[0].text) == 8000
        assert api.texts == [Replies.load().say("en", "message-cut")]

    async def test_a_service_notice_says_nothing_to_the_bot(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        api.put({"message": api.message(pinned_message=api.message(text="x"))})

        await taken(api, adapter)

        assert inbox.messages == []


class TestGroups:
    async def test_a_talk_among_others_is_none_of_its_business(
        self, api: TelegramApi, adapter: TelegramAdapter, inbox: Inbox
    ) -> None:
        api.say("where is my order 1042?", chat=GROUP)

        await taken(api, adapter)

        assert (inbox.messages, api.sent) == ([], [])

    @pytest.mark.parametrize(
        "called",
        [
            {
                "text": "@shop_bot where is my order?",
                "entities": [{"type": "mention", "offset": 0, "length": 9}],
            },
            {
                "text": "and mine?",
                "reply_to_message": {
                    "message_id": 1,
                    "date": 1795341600,
                    "chat": GROUP,
                    "from": BOT,
                    "text": "Hello",
                },
            },
        ],
    )
    async def test_when_it_is_called_it_asks_her_to_write_in_private(
        self,
        api: TelegramApi,
        adapter: TelegramAdapter,
        inbox: Inbox,
        called: dict[str, object],
    ) -> None:
        api.put({"message": {**api.message(chat=GROUP), "from": ANNA, **called}})

        await taken(api, adapter)

        assert inbox.messages == []
        assert [(sent["chat_id"], sent["text"]) for sent in api.sent] == [
            ("-5", Replies.load().say("en", "group-hint"))
        ]


async def test_a_token_that_telegram_refuses_stops_the_start(telegram_settings: Settings) -> None:
    settings = telegram_settings.model_copy(update={"telegram_token": SecretStr("1:wrong")})

    with pytest.raises(ConfigurationError, match="DRAGOMAN_TELEGRAM_TOKEN"):
        async with open_bot(settings):
            pass
    gc.collect()  # A connection left open is reported here, and not in some later test.
