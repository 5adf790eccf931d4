"""What goes over the wire of the chat API, and which texts are taken."""

import re
from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from core.errors import InvalidError, TooLargeError
from helpdesk.models import Message, RatingValue

MAX_TEXT = 8000
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

ConversationId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
ClientMessageId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:-]{1,100}$")]
Seq = Annotated[int, Field(ge=0, le=2**31 - 1)]


class TextTooLongError(TooLargeError):
    """The message is longer than any that is read."""

    code = "message_too_long"

    def __init__(self, length: int) -> None:
        super().__init__(f"text: {length} characters; at most {MAX_TEXT} are taken.")


class EmptyTextError(InvalidError):
    """Nothing is left of the text to be read."""

    code = "empty_text"

    def __init__(self, field: str) -> None:
        super().__init__(f"{field}: Nothing to read in it.", field=field)


class TextOrPressError(InvalidError):
    """A message is either words or the press of a button."""

    code = "text_or_press"

    def __init__(self) -> None:
        super().__init__("text: Send either text or press.", field="text")


def readable(text: str, *, field: str = "text") -> str:
    """Return the text without control characters, with plain line ends.

    Raise TextTooLongError beyond MAX_TEXT characters, EmptyTextError when nothing is left.
    """
    if len(text) > MAX_TEXT:
        raise TextTooLongError(len(text))
    cleaned = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not cleaned:
        raise EmptyTextError(field)
    return cleaned


class Incoming(BaseModel):
    """A body that came in; a field that nobody reads is a mistake and is named."""

    model_config = ConfigDict(extra="forbid")

    @field_validator("*", mode="before")
    @classmethod
    def _is_unicode(cls, value: object) -> object:
        # JSON can spell half of a surrogate pair, which no database and no answer can hold.
        if isinstance(value, str) and _SURROGATE.search(value):
            raise ValueError("Input should be text without halves of surrogate pairs")
        return value


class NewSession(Incoming):
    """Who opens the widget."""

    identity_token: str | None = Field(
        default=None,
        max_length=4096,
        description="HS256 token of the shop for its signed-in buyer: aud `dragoman`, exp, sub, email, name.",
    )
    language: str | None = Field(
        default=None, max_length=35, description="BCP 47 tag.", examples=["es-MX"]
    )


class OpenedSession(BaseModel):
    """A conversation, and the token that opens it."""

    session_id: str
    token: str = Field(description="The bearer token of all other chat requests.")
    language: str = Field(description="The locale of the widget's own words.")


class NewMessage(Incoming):
    """What a buyer says: either words, or the button that she pressed."""

    text: str | None = Field(
        default=None,
        description=f"Up to {MAX_TEXT:,} characters.",
        examples=["Where is my order #1001?"],
    )
    press: str | None = Field(
        default=None,
        min_length=1,
        max_length=100,
        pattern=r"^[^\x00-\x1f\x7f]+$",
        description="The value of a button.",
        examples=["confirm:17"],
    )
    client_message_id: ClientMessageId = Field(
        description="Unique in the session; a second message of one id is the first one again.",
        examples=["6a1f1c1e-5d5c-4a55-9a53-6d0a3a4d1c11"],
    )


class ReceivedMessage(BaseModel):
    """A message that is stored and will be answered."""

    seq: int = Field(description="Its number in the conversation.")


class ButtonView(BaseModel):
    """A quick reply."""

    value: str
    label: str


class SourceView(BaseModel):
    """The article that a reply quotes."""

    slug: str
    title: str
    language: str = Field("", description="In which it was quoted; empty: in the reply's own.")


class MessageView(BaseModel):
    """One message as the buyer sees it."""

    seq: int
    author: Literal["buyer", "bot", "agent"]
    text: str
    press: str | None = None
    language: str | None = None
    buttons: list[ButtonView]
    sources: list[SourceView]
    at: datetime
    client_message_id: str | None = Field(
        default=None, description="Of the buyer's own messages: the id under which she sent it."
    )

    @classmethod
    def of(cls, message: Message) -> Self:
        """Show a stored message of a buyer, the bot or an agent."""
        return cls.model_validate(
            {
                "seq": message.seq,
                "author": message.author.value,
                "text": message.text,
                "press": message.press,
                "language": message.language,
                "buttons": message.buttons,
                "sources": message.sources,
                "at": message.created_at,
                "client_message_id": client_message_id(message.external_id),
            }
        )


class MessageList(BaseModel):
    """Messages in their order; ask again after the last number while `more` is true."""

    messages: list[MessageView]
    more: bool


class NewRating(Incoming):
    """What the buyer thinks of an answer of the bot."""

    seq: Seq = Field(description="The number of the answer.")
    value: RatingValue


class Typing(BaseModel):
    """Whether somebody is writing to the buyer just now."""

    active: bool


class Status(BaseModel):
    """What the bot is doing, in the buyer's language; an empty text: nothing to tell."""

    activity: str = ""
    text: str = ""


class WidgetTexts(BaseModel):
    """The widget's own words in one language."""

    language: str
    direction: Literal["ltr", "rtl"]
    texts: dict[str, str]


def external_id(conversation_id: str, client_message_id: str) -> str:
    """Return the id that is unique in the whole channel."""
    return f"{conversation_id}:{client_message_id}"


def client_message_id(external: str | None) -> str | None:
    """Return the part of an external id that the widget chose."""
    return external.partition(":")[2] or None if external else None
