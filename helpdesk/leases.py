"""Leases: of several workers one answers a conversation, until it is done or has died.

The fencing token grows with each lease. A worker that slept through the end of its lease may
still write as long as nobody else has taken the conversation, and never once somebody has.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError
from helpdesk.changes import change
from helpdesk.models import Conversation, Owner

_NOT_FOR_BOT = (Owner.HUMAN, Owner.CLOSED)


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
    taken = await change(
        session,
        Conversation.id == conversation_id,
        _is_free(now),
        lease_owner=worker,
        lease_until=until,
        lease_token=Conversation.lease_token + 1,
    )
    return None if taken is None else Lease(conversation_id, worker, taken.lease_token, until)


async def renew(
    session: AsyncSession, lease: Lease, *, now: datetime, seconds: float
) -> Lease | None:
    """Make a lease last longer; None when it is lost."""
    until = now + timedelta(seconds=seconds)
    if await change(session, *held(lease), lease_until=until) is None:
        return None
    return Lease(lease.conversation_id, lease.worker, lease.token, until)


async def release(session: AsyncSession, lease: Lease, *, now: datetime) -> bool:  # noqa: ARG001  # every step of a lease is told the time
    """Give a lease back; True if messages wait that another turn must answer.

    A message that comes at this moment is either counted in the row before the release gets the
    row's lock, and is seen here, or after it, and then its own knock finds the lease free. That
    is why "unanswered" are two numbers in this row and not a query of the messages: such a
    subquery would look at a snapshot from before the wait for the lock.
    """
    released = await change(session, *held(lease), lease_owner=None, lease_until=None)
    if released is None:
        return False
    return released.owner not in _NOT_FOR_BOT and released.is_waiting_for_an_answer


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
            _is_free(now),
        )
        .order_by(Conversation.updated_at)
        .limit(limit)
    )


def held(lease: Lease) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which the lease is still this worker's."""
    return (
        Conversation.id == lease.conversation_id,
        Conversation.lease_token == lease.token,
        Conversation.lease_owner == lease.worker,
    )


def _is_free(now: datetime) -> ColumnElement[bool]:
    return or_(Conversation.lease_until.is_(None), Conversation.lease_until <= now)
