"""Leases: of several workers one answers a conversation, until it is done or has died.

The fencing token grows with each lease. A worker that slept through the end of its lease may
still write as long as nobody else has taken the conversation, and never once somebody has.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, bindparam, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import UtcDateTime
from core.errors import ConflictError
from helpdesk.changes import table_of
from helpdesk.models import Conversation, Owner

_NOT_FOR_BOT = (Owner.HUMAN, Owner.CLOSED)

# Every turn runs these. They are built once: building one costs more than running it.
_TABLE = table_of(Conversation)
_NOW = bindparam("now", type_=UtcDateTime())
_IS_FREE = or_(_TABLE.c.lease_until.is_(None), _TABLE.c.lease_until <= _NOW)
HELD = and_(
    _TABLE.c.id == bindparam("held_conversation"),
    _TABLE.c.lease_token == bindparam("held_token"),
    _TABLE.c.lease_owner == bindparam("held_by"),
)
_ACQUIRE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("conversation"), _IS_FREE)
    .values(
        lease_owner=bindparam("worker"),
        lease_until=bindparam("until", type_=UtcDateTime()),
        lease_token=_TABLE.c.lease_token + 1,
    )
    .returning(_TABLE.c.lease_token)
)
_RENEW = (
    update(_TABLE)
    .where(HELD)
    .values(lease_until=bindparam("until", type_=UtcDateTime()))
    .returning(_TABLE.c.lease_token)
)
_RELEASE = (
    update(_TABLE)
    .where(HELD)
    .values(lease_owner=None, lease_until=None)
    .returning(
        and_(_TABLE.c.owner.not_in(_NOT_FOR_BOT), _TABLE.c.last_buyer_seq > _TABLE.c.answered_seq)
    )
)


class LeaseLostError(ConflictError):
    """Another worker has taken the conversation meanwhile."""

    code = "lease_lost"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"The lease of conversation {conversation_id!r} is lost.")


@dataclass(frozen=True)
class Lease:
    """The right of one worker to answer a conversation until a moment."""

    conversation_id: str
    worker: str
    token: int
    until: datetime


async def acquire(
    session: AsyncSession, conversation_id: str, *, worker: str, now: datetime, seconds: float
) -> Lease | None:
    """Take the conversation's lease; None while another one is alive."""
    until = now + timedelta(seconds=seconds)
    token = await session.scalar(
        _ACQUIRE,
        {"conversation": conversation_id, "worker": worker, "until": until, "now": now},
    )
    return None if token is None else Lease(conversation_id, worker, token, until)


async def renew(
    session: AsyncSession, lease: Lease, *, now: datetime, seconds: float
) -> Lease | None:
    """Make a lease last longer; None when it is lost."""
    until = now + timedelta(seconds=seconds)
    if await session.scalar(_RENEW, {**holder(lease), "until": until}) is None:
        return None
    return Lease(lease.conversation_id, lease.worker, lease.token, until)


async def release(session: AsyncSession, lease: Lease, *, now: datetime) -> bool:  # noqa: ARG001  # every step of a lease is told the time
    """Give a lease back; True if messages wait that another turn must answer.

    A message that comes at this moment is either counted in the row before the release gets the
    row's lock, and is seen here, or after it, and then its own knock finds the lease free. That
    is why "unanswered" are two numbers in this row and not a query of the messages: such a
    subquery would look at a snapshot from before the wait for the lock.
    """
    return bool(await session.scalar(_RELEASE, holder(lease)))


async def due(session: AsyncSession, *, now: datetime, limit: int) -> list[str]:
    """Return conversations that wait for the bot without a live lease, the longest waiting first."""
    return list(await session.scalars(due_query(now, limit=limit)))


def due_query(now: datetime, *, limit: int) -> Select[str]:
    """Select what is due, by the partial index of its first condition.

    "Not with a person" is said as NOT IN, which tempts no database to read every conversation of
    the bot by the index of owners.
    """
    return (
        select(Conversation.id)
        .where(
            Conversation.last_buyer_seq > Conversation.answered_seq,
            Conversation.owner.not_in(_NOT_FOR_BOT),
            or_(Conversation.lease_until.is_(None), Conversation.lease_until <= now),
        )
        .order_by(Conversation.updated_at)
        .limit(limit)
    )


def holder(lease: Lease) -> dict[str, Any]:
    """Return the parameters of `HELD`, the condition that the lease is still this worker's."""
    return {
        "held_conversation": lease.conversation_id,
        "held_token": lease.token,
        "held_by": lease.worker,
    }
