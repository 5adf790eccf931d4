"""Reading what Telegram sends: which updates are a buyer's message, and what she said."""

from dataclasses import dataclass

from telegram import CallbackQuery, Message, MessageEntity, Update
from telegram.constants import ChatType

from bot.messages import Attachment, InboundMessage
from core.languages import nearest_locale

TELEGRAM = "telegram"
LONGEST_TEXT = 8000


@dataclass(frozen=True)
class Heard:
    """A buyer's message; `was_cut` tells that it was too long and lost its end."""

    message: InboundMessage
    was_cut: bool = False


@dataclass(frozen=True)
class CalledInGroup:
    """Somebody called the bot in a group, where nothing about orders may be said aloud."""

    chat_id: int
    language: str


def read_update(update: Update, *, bot_id: int, bot_name: str) -> Heard | CalledInGroup | None:
    """Return what an update says to the bot; None for an edit, a talk among others, a notice.

    A later edit is no new question: it would be answered twice.
    """
    if update.callback_query is not None:
        return _pressed(update.update_id, update.callback_query)
    message = update.message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    language = _language(message.from_user.language_code)
    if message.chat.type != ChatType.PRIVATE:
        called = _is_called(message, bot_id=bot_id, bot_name=bot_name)
        return CalledInGroup(message.chat.id, language) if called else None
    text = message.text or message.caption or ""
    attachments = _attachments(message)
    if not text and not attachments:
        return None
    inbound = InboundMessage(
        channel=TELEGRAM,
        address=str(message.chat.id),
        external_id=f"update:{update.update_id}",
        text=text[:LONGEST_TEXT],
        attachments=attachments,
        language_hint=language,
    )
    return Heard(inbound, was_cut=len(text) > LONGEST_TEXT)


def _pressed(update_id: int, query: CallbackQuery) -> Heard | None:
    message = query.message
    if message is None or not query.data or message.chat.type != ChatType.PRIVATE:
        return None
    inbound = InboundMessage(
        channel=TELEGRAM,
        address=str(message.chat.id),
        external_id=f"update:{update_id}",
        text=_label(query),
        press=query.data,
        language_hint=_language(query.from_user.language_code),
    )
    return Heard(inbound)


def _label(query: CallbackQuery) -> str:
    keyboard = query.message.reply_markup if isinstance(query.message, Message) else None
    rows = keyboard.inline_keyboard if keyboard else ()
    labels = (button.text for row in rows for button in row if button.callback_data == query.data)
    return next(labels, query.data or "")


def _is_called(message: Message, *, bot_id: int, bot_name: str) -> bool:
    answered = message.reply_to_message
    if answered is not None and answered.from_user is not None and answered.from_user.id == bot_id:
        return True
    mentions = {
        **message.parse_entities([MessageEntity.MENTION, MessageEntity.BOT_COMMAND]),
        **message.parse_caption_entities([MessageEntity.MENTION, MessageEntity.BOT_COMMAND]),
    }
    name = f"@{bot_name}".casefold()
    return any(said.casefold().endswith(name) for said in mentions.values())


def _attachments(message: Message) -> tuple[Attachment, ...]:
    # Of a photo Telegram offers several sizes, the largest last.
    photos = message.photo[-1:]
    voices = (message.voice, message.audio, message.video_note)
    files = (message.document, message.video)
    return (
        *(Attachment("photo", photo.file_id) for photo in photos),
        *(Attachment("voice", voice.file_id) for voice in voices if voice is not None),
        *(Attachment("file", file.file_id) for file in files if file is not None),
    )


def _language(code: str | None) -> str:
    return nearest_locale(code)
