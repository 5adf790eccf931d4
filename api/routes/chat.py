"""The website widget's way in and out."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Body, Depends, Header, Query, status
from fastapi.sse import EventSourceResponse, ServerSentEvent

from api.gate import AtGate, FromBuyer, FromStreamingBuyer, limited_by_address, place_of_stream
from api.problems import problems
from api.schemas import (
    MessageList,
    NewMessage,
    NewRating,
    NewSession,
    OpenedSession,
    ReceivedMessage,
    Seq,
    TextOrPressError,
    WidgetTexts,
    external_id,
    readable,
)
from api.security import BuyerSession, Identity, InvalidSessionTokenError
from api.services import Services
from api.streams import PAGE
from bot.messages import InboundMessage
from core.languages import is_right_to_left, nearest_locale
from helpdesk import conversations, ratings
from helpdesk.models import Vouched
from oms import customers

CHANNEL = "widget"
_LATEST = 10
_WORDS = "widget-"

router = APIRouter(prefix="/api/chat", tags=["chat"])


@router.post(
    "/sessions",
    status_code=status.HTTP_201_CREATED,
    summary="Open a session",
    dependencies=[Depends(limited_by_address)],
    responses=problems(400, 401, 413, 422, 429),
)
async def open_session(
    at: AtGate,
    new: Annotated[NewSession | None, Body()] = None,
    accept_language: Annotated[str, Header(max_length=1000)] = "",
) -> OpenedSession:
    """Open a conversation with the bot.

    With an `identity_token` of the shop the buyer is known from the start.
    """
    new = new or NewSession()
    identity = at.identities.read(new.identity_token) if new.identity_token else None
    language = nearest_locale(
        new.language or accept_language.partition(",")[0],
        default=at.services.settings.shop_default_language,
    )
    session = await _open_conversation(at.services, identity, language)
    return OpenedSession(
        session_id=session.conversation_id, token=at.sessions.issue(session), language=language
    )


@router.post(
    "/messages",
    status_code=status.HTTP_202_ACCEPTED,
    summary="Say something",
    dependencies=[Depends(limited_by_address)],
    responses=problems(400, 401, 413, 422, 429),
)
async def send_message(at: AtGate, buyer: FromBuyer, new: NewMessage) -> ReceivedMessage:
    """Store what the buyer says; the answer comes as an event.

    A second message with the same `client_message_id` is dropped and answered like the first.
    """
    at.per_session.check(buyer.conversation_id)
    if (new.text is None) == (new.press is None):
        raise TextOrPressError
    received = await at.services.turn.receive(
        InboundMessage(
            channel=CHANNEL,
            address=buyer.address,
            external_id=external_id(buyer.conversation_id, new.client_message_id),
            text=await _words(at.services, buyer, new),
            press=new.press,
        )
    )
    if received.conversation_id != buyer.conversation_id:
        raise InvalidSessionTokenError("of a conversation that is gone")
    return ReceivedMessage(seq=received.seq)


@router.get(
    "/messages",
    summary="Read what was said",
    responses=problems(401, 422, 429),
)
async def list_messages(
    at: AtGate, buyer: FromBuyer, after: Annotated[Seq, Query()] = 0
) -> MessageList:
    """Return up to 200 messages that follow a number, oldest first."""
    at.per_session.check(f"read:{buyer.conversation_id}")
    messages = await at.streams.messages(buyer.conversation_id, after=after)
    return MessageList(messages=messages, more=len(messages) == PAGE)


@router.get(
    "/events",
    summary="Follow the conversation",
    response_class=EventSourceResponse,
    dependencies=[Depends(place_of_stream)],
    responses=problems(401, 422, 429),
)
async def follow_events(
    at: AtGate,
    buyer: FromStreamingBuyer,
    after: Annotated[Seq, Query(description="Replay what follows this number.")] = 0,
    last_event_id: Annotated[
        Seq | None, Header(description="What the browser sends when it reconnects; wins.")
    ] = None,
) -> AsyncIterator[ServerSentEvent]:
    """Stream `message` (its id is its number), `typing` and `status` events.

    Every message after the given number comes once and in order, the buyer's own included, so
    that a second tab shows the same conversation.
    """
    begin = after if last_event_id is None else last_event_id
    async for event in at.streams.follow(buyer.conversation_id, after=begin):
        yield event


@router.post(
    "/ratings",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Rate an answer",
    responses=problems(400, 401, 404, 413, 422, 429),
)
async def rate_answer(at: AtGate, buyer: FromBuyer, new: NewRating) -> None:
    """Tell whether an answer of the bot has helped; whoever changes her mind rates again."""
    at.per_session.check(buyer.conversation_id)
    async with at.services.database.write() as session:
        await ratings.rate(
            session, buyer.conversation_id, new.seq, new.value, now=at.services.clock.now()
        )


@router.get("/texts", summary="Read the widget's own words", responses=problems(422))
async def read_texts(
    at: AtGate, language: Annotated[str, Query(max_length=35, description="BCP 47 tag.")] = ""
) -> WidgetTexts:
    """Return the words of the widget in the nearest language that Dragoman speaks."""
    locale = nearest_locale(language, default=at.services.settings.shop_default_language)
    return WidgetTexts(
        language=locale,
        direction="rtl" if is_right_to_left(locale) else "ltr",
        texts=at.services.replies.texts(locale, _WORDS),
    )


async def _open_conversation(
    services: Services, identity: Identity | None, language: str
) -> BuyerSession:
    address, now = uuid4().hex, services.clock.now()
    async with services.database.write() as session:
        conversation = await conversations.open_conversation(
            session, channel=CHANNEL, address=address, language=language, now=now
        )
        if identity:
            customer = await customers.find_or_create(
                session, email=identity.email, name=identity.name, language=language, now=now
            )
            await conversations.identify(
                session,
                conversation.id,
                customer_id=customer.id,
                vouched=Vouched.TOKEN,
                now=now,
            )
    return BuyerSession(conversation.id, address)


async def _words(services: Services, buyer: BuyerSession, new: NewMessage) -> str:
    """Return what the buyer wrote, or what stands on the button that she pressed."""
    if new.press is None:
        return readable(new.text or "")
    async with services.database.read() as session:
        latest = await conversations.history(session, buyer.conversation_id, limit=_LATEST)
    labels = {
        button["value"]: str(button["label"]) for message in latest for button in message.buttons
    }
    return labels.get(new.press, "")
