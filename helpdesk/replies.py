"""Replies: stored only while they still answer what was asked, and by whom it was asked."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, insert, or_
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ForbiddenError
from helpdesk.changes import announce_message, change
from helpdesk.conversations import get
from helpdesk.leases import Lease, held
from helpdesk.models import Author, Conversation, DeliveryState, Message, Owner
from helpdesk.storable import storable, storable_text
from helpdesk.turns import TurnRecord, record_turn

NOTICE_EVERY = timedelta(hours=1)


class NotYourConversationError(ForbiddenError):
    """Only whoever has claimed the conversation may write in it."""

    code = "not_your_conversation"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"Conversation {conversation_id!r} is not yours: claim it first.")


@dataclass(frozen=True)
class BotReply:
    """What the bot says; `delivery` tells whether the channel must be sent it.

    Buttons are {"value", "label"}, sources {"slug", "title"}.
    """

    text: str
    language: str
    turn: TurnRecord | None = None
    buttons: list[dict[str, str]] = field(default_factory=list)
    dialogue: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, Any] = field(default_factory=dict)
    sources: list[dict[str, str]] = field(default_factory=list)
    delivery: bool = True


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
    handed_over_here = and_(
        Conversation.owner == Owner.QUEUE, Conversation.hand_over_token == lease.token
    )
    may_speak = or_(Conversation.owner == Owner.BOT, handed_over_here)
    if not despite_newer:
        may_speak = and_(may_speak, Conversation.last_buyer_seq <= upto_seq)
    return await _answer(session, lease, reply, may_speak, upto_seq=upto_seq, now=now)


async def store_notice(
    session: AsyncSession, lease: Lease, reply: BotReply, *, upto_seq: int, now: datetime
) -> Message | None:
    """Tell a buyer in the queue that a person will answer; None if she was told this hour."""
    is_due = and_(
        Conversation.owner == Owner.QUEUE,
        Conversation.last_buyer_seq <= upto_seq,
        or_(
            Conversation.queue_notice_at.is_(None),
            Conversation.queue_notice_at <= now - NOTICE_EVERY,
        ),
    )
    return await _answer(
        session, lease, reply, is_due, upto_seq=upto_seq, now=now, queue_notice_at=now
    )


async def settle(
    session: AsyncSession, lease: Lease, *, upto_seq: int, turn: TurnRecord | None, now: datetime
) -> bool:
    """Mark messages as dealt with, without an answer; False when that is not the bot's to say.

    It is not once the lease is lost, and not while a person has the conversation: what the buyer
    writes then waits for her.
    """
    settled = await change(
        session,
        *held(lease),
        Conversation.owner.in_((Owner.BOT, Owner.QUEUE)),
        Conversation.answered_seq <= upto_seq,
        answered_seq=upto_seq,
    )
    if settled is not None and turn is not None:
        await record_turn(session, lease.conversation_id, turn, message_id=None, now=now)
    return settled is not None


async def reply(
    session: AsyncSession,
    conversation_id: str,
    *,
    staff_id: int,
    text: str,
    now: datetime,
    delivery: bool = True,
) -> Message:
    """Send what the person who has claimed the conversation wrote; raise NotYourConversationError."""
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.HUMAN,
        Conversation.assignee_id == staff_id,
        last_seq=Conversation.last_seq + 1,
        answered_seq=Conversation.last_seq + 1,
        updated_at=now,
    )
    if conversation is None:
        await get(session, conversation_id)
        raise NotYourConversationError(conversation_id)
    outbox = _outbox(now) if delivery else {}
    return await _add(
        session, conversation, now, author=Author.AGENT, text=text, staff_id=staff_id, **outbox
    )


async def note(
    session: AsyncSession, conversation_id: str, *, staff_id: int, text: str, now: datetime
) -> Message:
    """Add what only colleagues read; anybody on the staff may."""
    conversation = await change(
        session, Conversation.id == conversation_id, last_seq=Conversation.last_seq + 1
    )
    conversation = conversation or await get(session, conversation_id)
    return await _add(session, conversation, now, author=Author.NOTE, text=text, staff_id=staff_id)


async def _answer(
    session: AsyncSession,
    lease: Lease,
    said: BotReply,
    may_speak: ColumnElement[bool],
    *,
    upto_seq: int,
    now: datetime,
    **also: Any,
) -> Message | None:
    conversation = await change(
        session,
        *held(lease),
        may_speak,
        last_seq=Conversation.last_seq + 1,
        answered_seq=upto_seq,
        language=said.language,
        updated_at=now,
        **also,
    )
    if conversation is None:
        return None
    message = await _add(
        session,
        conversation,
        now,
        author=Author.BOT,
        text=said.text,
        language=said.language,
        buttons=storable(said.buttons),
        dialogue=storable(said.dialogue),
        evidence=storable(said.evidence),
        sources=storable(said.sources),
        **(_outbox(now) if said.delivery else {}),
    )
    if said.turn is not None:
        await record_turn(session, conversation.id, said.turn, message_id=message.id, now=now)
    return message


def _outbox(now: datetime) -> dict[str, Any]:
    return {"delivery": DeliveryState.PENDING, "delivery_next_at": now}


async def _add(
    session: AsyncSession, conversation: Conversation, now: datetime, *, text: str, **values: Any
) -> Message:
    """Add the message for which `last_seq` has just been counted up."""
    message: Message | None = await session.scalar(
        insert(Message)
        .values(
            conversation_id=conversation.id,
            channel=conversation.channel,
            seq=conversation.last_seq,
            text=storable_text(text),
            created_at=now,
            **values,
        )
        .returning(Message)
    )
    assert message is not None
    announce_message(session, conversation.id, message.seq)
    return message
