"""Replies: stored only while they still answer what was asked, and by whom it was asked."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import UtcDateTime
from core.errors import ForbiddenError
from helpdesk import outcomes, webhooks
from helpdesk.changes import announce_message, change, table_of
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.leases import HELD, Lease, holder
from helpdesk.models import Author, Conversation, DeliveryState, HandOver, Message, Owner
from helpdesk.storable import storable, storable_text
from helpdesk.turns import TurnRecord, record_turn
from helpdesk.webhooks import Happening

NOTICE_EVERY = timedelta(hours=1)


class NotYourConversationError(ForbiddenError):
    """Only whoever has claimed the conversation may write in it."""

    code = "not_your_conversation"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"Conversation {conversation_id!r} is not yours: claim it first.")


@dataclass(frozen=True)
class BotReply:
    """What the bot says; `delivery` tells whether the channel must be sent it.

    Buttons are {"value", "label"}, sources {"slug", "title", "language"}.
    """

    text: str
    language: str
    turn: TurnRecord | None = None
    buttons: list[dict[str, str]] = field(default_factory=list)
    dialogue: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, Any] = field(default_factory=dict)
    sources: list[dict[str, str]] = field(default_factory=list)
    delivery: bool = True


@dataclass(frozen=True)
class Words:
    """What a person of the shop writes; `client_id` makes sure that it is stored once.

    `original` is what she wrote in her own language where `text` is its translation.
    """

    text: str
    client_id: str | None = None
    original: str | None = None
    original_language: str | None = None


_ANSWERED = (
    update(table_of(HandOver))
    .where(
        table_of(HandOver).c.conversation_id == bindparam("conversation"),
        table_of(HandOver).c.ended_at.is_(None),
        table_of(HandOver).c.answered_at.is_(None),
    )
    .values(answered_at=bindparam("now", type_=UtcDateTime()))
)
# Every turn runs one of these. They are built once: building one costs more than running it.
_TABLE = table_of(Conversation)
_HANDED_OVER_HERE = and_(
    _TABLE.c.owner == Owner.QUEUE, _TABLE.c.hand_over_token == bindparam("held_token")
)
_MAY_SPEAK = or_(_TABLE.c.owner == Owner.BOT, _HANDED_OVER_HERE)
_IS_NEWEST = _TABLE.c.last_buyer_seq <= bindparam("upto")
_NOTICE_IS_DUE = and_(
    _TABLE.c.owner == Owner.QUEUE,
    or_(_TABLE.c.queue_notice_at.is_(None), _TABLE.c.queue_notice_at <= bindparam("noticed")),
)
_ANSWER = (
    update(_TABLE)
    .values(
        last_seq=_TABLE.c.last_seq + 1,
        answered_seq=bindparam("upto"),
        language=bindparam("spoken"),
        intent=func.coalesce(bindparam("intent"), _TABLE.c.intent),
        updated_at=bindparam("now", type_=UtcDateTime()),
    )
    .returning(_TABLE.c.channel, _TABLE.c.last_seq)
)
_REPLY = _ANSWER.where(HELD, _MAY_SPEAK, _IS_NEWEST)
_REPLY_DESPITE_NEWER = _ANSWER.where(HELD, _MAY_SPEAK)
_NOTICE = _ANSWER.where(HELD, _NOTICE_IS_DUE, _IS_NEWEST).values(
    queue_notice_at=bindparam("now", type_=UtcDateTime())
)
_SETTLE = (
    update(_TABLE)
    .where(
        HELD,
        _TABLE.c.owner.in_((Owner.BOT, Owner.QUEUE)),
        _TABLE.c.answered_seq <= bindparam("upto"),
    )
    .values(answered_seq=bindparam("upto"))
    .returning(_TABLE.c.answered_seq)
)


async def store_reply(
    session: AsyncSession,
    lease: Lease,
    reply: BotReply,
    *,
    upto_seq: int,
    now: datetime,
    despite_newer: bool = False,
) -> Message | None:
    """Store the answer to the buyer's messages up to a number; None if it must not be given.

    It is dropped when the lease is lost, when a person has taken over, or when she has written
    again; `despite_newer` keeps it in the last case, for a turn that has changed something of
    which she must hear. A hand-over made in this very turn still lets the turn say so.
    """
    statement = _REPLY_DESPITE_NEWER if despite_newer else _REPLY
    return await _answer(session, lease, reply, statement, {"upto": upto_seq, "now": now})


async def store_notice(
    session: AsyncSession, lease: Lease, reply: BotReply, *, upto_seq: int, now: datetime
) -> Message | None:
    """Tell a buyer in the queue that a person will answer; None if she was told this hour."""
    parameters = {"upto": upto_seq, "now": now, "noticed": now - NOTICE_EVERY}
    return await _answer(session, lease, reply, _NOTICE, parameters)


async def settle(
    session: AsyncSession, lease: Lease, *, upto_seq: int, turn: TurnRecord | None, now: datetime
) -> bool:
    """Mark messages as dealt with, without an answer; False when that is not the bot's to say.

    It is not once the lease is lost, and not while a person has the conversation: what the buyer
    writes then waits for her.
    """
    settled = await session.scalar(_SETTLE, {**holder(lease), "upto": upto_seq})
    if settled is not None and turn is not None:
        await outcomes.note_cost(
            session,
            lease.conversation_id,
            is_fallback=turn.fallback,
            cost_micros=turn.cost_micros,
        )
        await record_turn(session, lease.conversation_id, turn, message_id=None, now=now)
    return settled is not None


async def reply(
    session: AsyncSession,
    conversation_id: str,
    *,
    words: Words,
    staff_id: int,
    now: datetime,
    delivery: bool = True,
) -> Message:
    """Send what the person who has claimed the conversation wrote; raise NotYourConversationError.

    Words that were stored before under the same id are not sent again.
    """
    await _lock(session, conversation_id)
    stored = await _stored(session, conversation_id, words, staff_id)
    if stored is not None:
        return stored
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.HUMAN,
        Conversation.assignee_id == staff_id,
        last_seq=Conversation.last_seq + 1,
        answered_seq=Conversation.last_seq + 1,
        answer_due_at=None,
        escalated_at=None,
        updated_at=now,
    )
    if conversation is None:
        raise NotYourConversationError(conversation_id)
    await session.execute(_ANSWERED, {"conversation": conversation_id, "now": now})
    await outcomes.note_person_answer(session, conversation_id, now=now)
    message = _message(conversation, now, author=Author.AGENT, words=words, staff_id=staff_id)
    await _tell_reply(session, message, now=now)
    return await _add(session, message, delivery=delivery)


async def note(
    session: AsyncSession, conversation_id: str, *, words: Words, staff_id: int, now: datetime
) -> Message:
    """Add what only colleagues read, once; anybody on the staff may."""
    await _lock(session, conversation_id)
    stored = await _stored(session, conversation_id, words, staff_id)
    if stored is not None:
        return stored
    conversation = await change(
        session, Conversation.id == conversation_id, last_seq=Conversation.last_seq + 1
    )
    assert conversation is not None
    message = _message(conversation, now, author=Author.NOTE, words=words, staff_id=staff_id)
    return await _add(session, message, delivery=False)


async def say_after(
    session: AsyncSession, conversation_id: str, said: BotReply, *, now: datetime
) -> Message | None:
    """Say something beside the conversation, which it neither opens nor goes on with.

    None while somebody waits for an answer: she hears that first.
    """
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.last_buyer_seq <= Conversation.answered_seq,
        last_seq=Conversation.last_seq + 1,
        answered_seq=Conversation.last_seq + 1,
        closed_seq=case(
            (Conversation.owner == Owner.CLOSED, Conversation.last_seq + 1),
            else_=Conversation.closed_seq,
        ),
    )
    if conversation is None:
        return None
    message = _bot_message(said, conversation.id, conversation.channel, conversation.last_seq, now)
    return await _add(session, message, delivery=said.delivery)


async def _lock(session: AsyncSession, conversation_id: str) -> None:
    """Let one writer at a time look whether her words are stored; raise ConversationNotFoundError."""
    locked = select(_TABLE.c.id).where(_TABLE.c.id == conversation_id).with_for_update()
    if await session.scalar(locked) is None:
        raise ConversationNotFoundError(conversation_id)


async def _stored(
    session: AsyncSession, conversation_id: str, words: Words, staff_id: int
) -> Message | None:
    if words.client_id is None:
        return None
    return await session.scalar(
        select(Message).where(
            Message.conversation_id == conversation_id,
            Message.external_id == _external_id(conversation_id, words.client_id, staff_id),
        )
    )


def _external_id(conversation_id: str, client_id: str, staff_id: int) -> str:
    return f"staff:{staff_id}:{conversation_id}:{client_id}"


async def _answer(
    session: AsyncSession,
    lease: Lease,
    said: BotReply,
    statement: Any,
    parameters: dict[str, Any],
) -> Message | None:
    spoken = {"spoken": said.language, "intent": said.turn.intent if said.turn else None}
    place = (
        await session.execute(statement, {**holder(lease), **parameters, **spoken})
    ).one_or_none()
    if place is None:
        return None
    now = parameters["now"]
    message = _bot_message(said, lease.conversation_id, place.channel, place.last_seq, now)
    await _add(session, message, delivery=said.delivery)
    await _note_answer(session, lease.conversation_id, said, now=now)
    await _tell_reply(session, message, now=now)
    if said.turn is not None:
        await record_turn(session, lease.conversation_id, said.turn, message_id=message.id, now=now)
    return message


async def _note_answer(
    session: AsyncSession, conversation_id: str, said: BotReply, *, now: datetime
) -> None:
    turn = said.turn
    await outcomes.note_bot_answer(
        session,
        conversation_id,
        language=said.language,
        intent=turn.intent if turn else None,
        is_fallback=turn is not None and turn.fallback,
        cost_micros=turn.cost_micros if turn else 0,
        now=now,
    )


async def _tell_reply(session: AsyncSession, message: Message, *, now: datetime) -> None:
    told = {
        "seq": message.seq,
        "author": message.author.value,
        "staff_id": message.staff_id,
        "text": message.text,
    }
    await webhooks.tell(session, Happening.REPLY, message.conversation_id, told, now=now)


def _bot_message(
    said: BotReply, conversation_id: str, channel: str, seq: int, now: datetime
) -> Message:
    return Message(
        conversation_id=conversation_id,
        channel=channel,
        seq=seq,
        author=Author.BOT,
        text=storable_text(said.text),
        language=said.language,
        buttons=storable(said.buttons),
        dialogue=storable(said.dialogue),
        evidence=storable(said.evidence),
        sources=storable(said.sources),
        created_at=now,
    )


def _message(
    conversation: Conversation, now: datetime, *, author: Author, words: Words, staff_id: int
) -> Message:
    """Make the message for which `last_seq` has just been counted up."""
    return Message(
        conversation_id=conversation.id,
        channel=conversation.channel,
        seq=conversation.last_seq,
        author=author,
        text=storable_text(words.text),
        original=None if words.original is None else storable_text(words.original),
        original_language=words.original_language,
        external_id=(
            _external_id(conversation.id, words.client_id, staff_id) if words.client_id else None
        ),
        staff_id=staff_id,
        created_at=now,
    )


async def _add(session: AsyncSession, message: Message, *, delivery: bool) -> Message:
    if delivery:
        message.delivery = DeliveryState.PENDING
        message.delivery_next_at = message.created_at
    session.add(message)
    await session.flush()
    announce_message(session, message.conversation_id, message.seq)
    return message
