"""Conversations: opened by a channel, filled by messages, read by whoever answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import NotFoundError
from helpdesk import audit, outcomes
from helpdesk.changes import announce_message, announce_owner, change, insert_unless_there
from helpdesk.models import Author, Conversation, Message, Owner, Vouched
from helpdesk.storable import storable, storable_text

_LONGEST_PRESS = 200
# Every message runs these. They are built once: building one costs more than running it.
_OF_ADDRESS = (
    select(Conversation)
    .where(
        Conversation.channel == bindparam("channel"), Conversation.address == bindparam("address")
    )
    .execution_options(populate_existing=True)
)
_LOCKED = _OF_ADDRESS.with_for_update(key_share=True)
_HISTORY = (
    select(Message)
    .join(Conversation, Conversation.id == Message.conversation_id)
    .where(
        Message.conversation_id == bindparam("conversation"),
        Message.seq > Conversation.closed_seq,
        Message.author != Author.NOTE,
    )
    .order_by(Message.seq.desc())
    .limit(bindparam("newest"))
)
_INTERNAL = (Author.NOTE, Author.SYSTEM)


class ConversationNotFoundError(NotFoundError):
    """There is no such conversation."""

    code = "conversation_not_found"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"There is no conversation {conversation_id!r}.")


@dataclass(frozen=True)
class NewMessage:
    """What a buyer sent; `external_id` is unique within the channel and drops duplicates.

    `language` is that of a conversation which the message opens.
    """

    channel: str
    address: str
    external_id: str
    text: str
    press: str | None = None
    language: str = "en"
    attachments: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Received:
    """What became of a message; a duplicate comes with the message as it was stored first."""

    conversation: Conversation
    message: Message
    is_duplicate: bool = False


async def open_conversation(
    session: AsyncSession, *, channel: str, address: str, language: str, now: datetime
) -> Conversation:
    """Return the conversation of this address in this channel, opened if there was none."""
    address = storable_text(address)
    opened: Conversation | None = await session.scalar(
        insert_unless_there(
            session,
            Conversation,
            id=uuid4().hex,
            channel=channel,
            address=address,
            language=language,
            created_at=now,
            updated_at=now,
        ).returning(Conversation)
    )
    if opened is not None:
        await outcomes.begin(session, opened.id, now=now)
        return opened
    conversation = await session.scalar(_OF_ADDRESS, {"channel": channel, "address": address})
    assert conversation is not None
    return conversation


async def get(session: AsyncSession, conversation_id: str) -> Conversation:
    """Return a conversation as it is in the database; raise ConversationNotFoundError."""
    found = await session.get(Conversation, conversation_id, populate_existing=True)
    if found is None:
        raise ConversationNotFoundError(conversation_id)
    return found


async def receive(session: AsyncSession, new: NewMessage, *, now: datetime) -> Received:
    """Store a buyer's message once; a closed conversation opens again with the bot."""
    place = {"channel": new.channel, "address": storable_text(new.address)}
    conversation = await session.scalar(_LOCKED, place)
    if conversation is None:
        await open_conversation(
            session, channel=new.channel, address=new.address, language=new.language, now=now
        )
        conversation = await session.scalar(_LOCKED, place)
        assert conversation is not None
    message = await _insert(session, conversation, new, now)
    if message is None:
        return await _duplicate(session, conversation, new)
    return Received(await _count(session, conversation, message), message)


async def identify(
    session: AsyncSession,
    conversation_id: str,
    *,
    customer_id: int,
    vouched: Vouched,
    now: datetime,
) -> Conversation:
    """Note who the buyer is, as a token or a proof has shown; the latest proof holds."""
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        customer_id=customer_id,
        vouched=Vouched(vouched),
        updated_at=now,
    )
    if conversation is None:
        raise ConversationNotFoundError(conversation_id)
    await audit.record(
        session,
        actor="buyer",
        action="identify",
        subject=f"conversation:{conversation_id}",
        details={"customer_id": customer_id, "vouched": str(vouched)},
        now=now,
    )
    announce_owner(session, conversation)
    return conversation


async def history(session: AsyncSession, conversation_id: str, *, limit: int = 40) -> list[Message]:
    """Return the newest messages since the last close, oldest first, without notes."""
    newest = await session.scalars(_HISTORY, {"conversation": conversation_id, "newest": limit})
    return list(newest)[::-1]


async def unanswered(session: AsyncSession, conversation_id: str) -> list[Message]:
    """Return what the buyer wrote since the last answer, oldest first."""
    waiting = await session.scalars(
        select(Message)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(
            Message.conversation_id == conversation_id,
            Message.seq > Conversation.answered_seq,
            Message.author == Author.BUYER,
        )
        .order_by(Message.seq)
    )
    return list(waiting)


async def messages_after(
    session: AsyncSession,
    conversation_id: str,
    seq: int,
    *,
    limit: int = 200,
    public: bool = True,
) -> Sequence[Message]:
    """Return messages that follow `seq`, oldest first; public ones are those buyers may see."""
    found = select(Message).where(Message.conversation_id == conversation_id, Message.seq > seq)
    if public:
        found = found.where(Message.author.not_in(_INTERNAL))
    return (await session.scalars(found.order_by(Message.seq).limit(limit))).all()


async def _insert(
    session: AsyncSession, conversation: Conversation, new: NewMessage, now: datetime
) -> Message | None:
    return await session.scalar(
        insert_unless_there(
            session,
            Message,
            conversation_id=conversation.id,
            seq=conversation.last_seq + 1,
            author=Author.BUYER,
            text=storable_text(new.text),
            press=None if new.press is None else storable_text(new.press)[:_LONGEST_PRESS],
            channel=new.channel,
            external_id=storable_text(new.external_id),
            language=new.language,
            attachments=storable(list(new.attachments)),
            created_at=now,
        ).returning(Message)
    )


async def _count(
    session: AsyncSession, conversation: Conversation, message: Message
) -> Conversation:
    """Count a stored message in the row that `receive` has locked."""
    is_closed = conversation.owner == Owner.CLOSED
    conversation.last_seq = conversation.last_buyer_seq = message.seq
    conversation.updated_at = message.created_at
    if is_closed:
        conversation.owner, conversation.closed_at = Owner.BOT, None
    await session.flush()
    announce_message(session, conversation.id, message.seq)
    if is_closed:
        await _reopened(session, conversation, message.created_at)
    return conversation


async def _reopened(session: AsyncSession, conversation: Conversation, now: datetime) -> None:
    announce_owner(session, conversation)
    await outcomes.note_reopening(session, conversation.id)
    await audit.record(
        session,
        actor="buyer",
        action="reopen",
        subject=f"conversation:{conversation.id}",
        details={"owner": Owner.BOT.value},
        now=now,
    )


async def _duplicate(
    session: AsyncSession, conversation: Conversation, new: NewMessage
) -> Received:
    message = await session.scalar(
        select(Message).where(
            Message.channel == new.channel,
            Message.external_id == storable_text(new.external_id),
        )
    )
    assert message is not None
    return Received(conversation, message, is_duplicate=True)
