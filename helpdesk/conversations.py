"""Conversations: opened by a channel, filled by messages, read by whoever answers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, bindparam, case, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import UtcDateTime
from core.errors import NotFoundError
from helpdesk import audit, outcomes
from helpdesk.changes import (
    announce_message,
    announce_owner,
    change,
    insert_unless_there,
    table_of,
)
from helpdesk.models import Author, Conversation, Message, Owner, Vouched
from helpdesk.storable import storable, storable_text

_LONGEST_PRESS = 200
# Every message runs these. They are built once: building one costs more than running it.
_TABLE = table_of(Conversation)
_LOCKED = (
    select(_TABLE.c.id, _TABLE.c.last_seq, _TABLE.c.owner, _TABLE.c.updated_at)
    .where(_TABLE.c.channel == bindparam("channel"), _TABLE.c.address == bindparam("address"))
    .with_for_update(key_share=True)
)
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
_CUSTOMER = select(_TABLE.c.id, _TABLE.c.customer_id).where(
    _TABLE.c.id == bindparam("conversation")
)
_COUNT = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("counted"))
    .values(
        last_seq=bindparam("seq"),
        last_buyer_seq=bindparam("seq"),
        snoozed_until=None,
        updated_at=bindparam("now", type_=UtcDateTime()),
    )
)
_COUNT_ASIDE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("counted"))
    .values(
        last_seq=bindparam("seq"),
        answered_seq=case(
            (_TABLE.c.last_buyer_seq <= _TABLE.c.answered_seq, bindparam("seq")),
            else_=_TABLE.c.answered_seq,
        ),
        closed_seq=case(
            (_TABLE.c.owner == Owner.CLOSED, bindparam("seq")), else_=_TABLE.c.closed_seq
        ),
    )
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
    """Where a message stands; a duplicate's place is that of the message as it was stored first."""

    conversation_id: str
    seq: int
    is_duplicate: bool = False


async def open_conversation(
    session: AsyncSession, *, channel: str, address: str, language: str, now: datetime
) -> Conversation:
    """Return the conversation of this address in this channel, opened if there was none."""
    address = storable_text(address)
    described = {
        "id": uuid4().hex,
        "channel": channel,
        "address": address,
        "language": language,
        "created_at": now,
        "updated_at": now,
    }
    opened = await session.scalar(insert_unless_there(session, Conversation), described)
    found = await session.scalars(
        select(Conversation)
        .where(Conversation.channel == channel, Conversation.address == address)
        .execution_options(populate_existing=True)
    )
    conversation = found.one()
    if opened is not None:
        await outcomes.begin(session, conversation, now=now)
    return conversation


async def get(session: AsyncSession, conversation_id: str) -> Conversation:
    """Return a conversation as it is in the database; raise ConversationNotFoundError."""
    found = await session.get(Conversation, conversation_id, populate_existing=True)
    if found is None:
        raise ConversationNotFoundError(conversation_id)
    return found


async def check_exists(session: AsyncSession, conversation_id: str) -> None:
    """Raise ConversationNotFoundError where there is no such conversation, or no longer."""
    await customer_of(session, conversation_id)


async def kept(session: AsyncSession, conversation_ids: Collection[str]) -> set[str]:
    """Return those that are there, and keep them from being erased while the transaction lasts."""
    found = await session.scalars(
        select(Conversation.id)
        .where(Conversation.id.in_(conversation_ids))
        .order_by(Conversation.id)
        .with_for_update(read=True, key_share=True)
    )
    return set(found)


async def customer_of(session: AsyncSession, conversation_id: str) -> int | None:
    """Return who the buyer has been shown to be, None if nobody has; raise ConversationNotFoundError."""
    found = (await session.execute(_CUSTOMER, {"conversation": conversation_id})).one_or_none()
    if found is None:
        raise ConversationNotFoundError(conversation_id)
    customer_id: int | None = found.customer_id
    return customer_id


async def receive(session: AsyncSession, new: NewMessage, *, now: datetime) -> Received:
    """Store a buyer's message once; a closed conversation opens again with the bot.

    After a close, and after a day of silence with the bot, a new episode begins.
    """
    place = await _locked(session, new, now)
    seq = place.last_seq + 1
    if not await _insert(session, place.id, seq, new, now):
        return await _duplicate(session, new)
    await session.execute(_COUNT, {"counted": place.id, "seq": seq, "now": now})
    announce_message(session, place.id, seq)
    if place.owner == Owner.CLOSED:
        await _reopen(session, place.id, now)
    elif place.owner == Owner.BOT and now - place.updated_at >= outcomes.SILENCE:
        await _begin_anew(session, place.id, now)
    return Received(place.id, seq)


async def receive_aside(session: AsyncSession, new: NewMessage, *, now: datetime) -> Received:
    """Store a buyer's message that asks for nothing: it opens no conversation that is closed."""
    place = await _locked(session, new, now)
    seq = place.last_seq + 1
    if not await _insert(session, place.id, seq, new, now):
        return await _duplicate(session, new)
    await session.execute(_COUNT_ASIDE, {"counted": place.id, "seq": seq})
    announce_message(session, place.id, seq)
    return Received(place.id, seq)


async def of_customer(
    session: AsyncSession, customer_id: int, *, limit: int = 20
) -> Sequence[Conversation]:
    """Return the conversations in which this buyer was shown to be herself, the newest first."""
    found = await session.scalars(
        select(Conversation)
        .where(Conversation.customer_id == customer_id)
        .order_by(Conversation.updated_at.desc())
        .limit(limit)
    )
    return found.all()


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


async def newest_messages(
    session: AsyncSession,
    conversation_id: str,
    *,
    after: int = 0,
    before: int | None = None,
    limit: int = 200,
) -> Sequence[Message]:
    """Return the newest messages between two numbers, notes too, the oldest first."""
    newest = select(Message).where(Message.conversation_id == conversation_id, Message.seq > after)
    if before is not None:
        newest = newest.where(Message.seq < before)
    found = await session.scalars(newest.order_by(Message.seq.desc()).limit(limit))
    return found.all()[::-1]


async def _locked(
    session: AsyncSession, new: NewMessage, now: datetime
) -> Row[str, int, Owner, datetime]:
    """Lock the message's conversation, opened if there was none, so that it is counted alone."""
    place = {"channel": new.channel, "address": storable_text(new.address)}
    found = (await session.execute(_LOCKED, place)).one_or_none()
    if found is None:
        await open_conversation(
            session, channel=new.channel, address=new.address, language=new.language, now=now
        )
        found = (await session.execute(_LOCKED, place)).one()
    return found


async def _insert(
    session: AsyncSession, conversation_id: str, seq: int, new: NewMessage, now: datetime
) -> bool:
    described = {
        "conversation_id": conversation_id,
        "seq": seq,
        "author": Author.BUYER,
        "text": storable_text(new.text),
        "press": None if new.press is None else storable_text(new.press)[:_LONGEST_PRESS],
        "channel": new.channel,
        "external_id": storable_text(new.external_id),
        "language": new.language,
        "attachments": storable(list(new.attachments)),
        "created_at": now,
    }
    stored = await session.scalar(insert_unless_there(session, Message), described)
    return stored is not None


async def _begin_anew(session: AsyncSession, conversation_id: str, now: datetime) -> None:
    conversation = await change(
        session, Conversation.id == conversation_id, episode=Conversation.episode + 1
    )
    assert conversation is not None
    await outcomes.begin(session, conversation, now=now)


async def _reopen(session: AsyncSession, conversation_id: str, now: datetime) -> None:
    """Give a closed conversation, in which the buyer has written again, back to the bot."""
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        owner=Owner.BOT,
        closed_at=None,
        episode=Conversation.episode + 1,
    )
    assert conversation is not None
    announce_owner(session, conversation)
    await outcomes.begin(session, conversation, now=now)
    await audit.record(
        session,
        actor="buyer",
        action="reopen",
        subject=f"conversation:{conversation_id}",
        details={"owner": Owner.BOT.value},
        now=now,
    )


async def _duplicate(session: AsyncSession, new: NewMessage) -> Received:
    stored = await session.execute(
        select(Message.conversation_id, Message.seq).where(
            Message.channel == new.channel,
            Message.external_id == storable_text(new.external_id),
        )
    )
    conversation_id, seq = stored.one()
    return Received(conversation_id, seq, is_duplicate=True)
