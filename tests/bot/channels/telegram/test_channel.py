import pytest
from pydantic import SecretStr
from telegram import Bot

from bot.channels.base import DeliveryError, Outgoing, Recipient
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram.adapter import open_bot
from bot.messages import Button
from core.settings import Settings
from tests.loopback import served
from tests.telegram_api import TOKEN, TelegramApi

ANNA = Recipient("c1", "77")


def outgoing(text: str, *buttons: Button) -> Outgoing:
    return Outgoing(ANNA, seq=2, text=text, language="en", buttons=buttons)


async def test_a_reply_is_sent_with_its_buttons(telegram_bot: Bot, api: TelegramApi) -> None:
    await TelegramChannel(telegram_bot).send(
        outgoing("Shall I?", Button("confirm:1", "Yes"), Button("decline:1", "No"))
    )

    (sent,) = api.sent
    assert (sent["chat_id"], sent["text"]) == ("77", "Shall I?")
    assert '"callback_data": "confirm:1"' in str(sent["reply_markup"])


async def test_a_long_reply_comes_in_parts_with_the_buttons_under_the_last(
    telegram_bot: Bot, api: TelegramApi
) -> None:
    await TelegramChannel(telegram_bot).send(
        outgoing("This is a sentence. " * 300, Button("human", "A person"))
    )

    assert [text[-9:] for text in api.texts] == ["sentence.", "sentence."]
    assert ["reply_markup" in sent for sent in api.sent] == [False, True]


async def test_a_button_that_telegram_cannot_carry_is_left_out(
    telegram_bot: Bot, api: TelegramApi
) -> None:
    await TelegramChannel(telegram_bot).send(outgoing("Which?", Button("order:" + "9" * 80, "It")))

    assert "reply_markup" not in api.sent[0]


async def test_the_typing_mark_is_shown_and_goes_by_itself(
    telegram_bot: Bot, api: TelegramApi
) -> None:
    channel = TelegramChannel(telegram_bot)

    await channel.show_activity(ANNA, "track_order", "en")
    await channel.show_activity(ANNA, None, "en")

    assert api.actions == [{"chat_id": "77", "action": "typing"}]


@pytest.mark.parametrize(
    ("refusal", "retry_after"),
    [
        (
            {
                "ok": False,
                "error_code": 429,
                "description": "Too Many Requests: retry after 7",
                "parameters": {"retry_after": 7},
            },
            7.0,
        ),
        ({"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked"}, None),
        ({"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}, None),
    ],
)
async def test_a_refusal_says_whether_to_try_again(
    telegram_bot: Bot,
    api: TelegramApi,
    refusal: dict[str, object],
    retry_after: float | None,
) -> None:
    api.refusals.append(refusal)

    with pytest.raises(DeliveryError) as refused:
        await TelegramChannel(telegram_bot).send(outgoing("Hello"))

    assert refused.value.retry_after == retry_after


async def test_telegram_being_away_is_a_reason_to_try_again(api: TelegramApi) -> None:
    async with served(api.app) as url:
        settings = Settings(telegram_token=SecretStr(TOKEN), telegram_api_url=url)
        opened = open_bot(settings)
        bot = await opened.__aenter__()

    with pytest.raises(DeliveryError) as refused:
        await TelegramChannel(bot).send(outgoing("Hello"))

    assert refused.value.retry_after == 2.0
    await opened.__aexit__(None, None, None)
