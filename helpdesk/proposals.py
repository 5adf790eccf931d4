"""What waits for a buyer's yes: stored first, carried out once, and only as it was stored."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import UtcDateTime
from core.errors import ConflictError, NotFoundError
from helpdesk import outcomes
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.leases import LeaseLostError
from helpdesk.models import Author, Conversation, Message, Proposal, ProposalState
from helpdesk.storable import storable

LIFETIME = timedelta(hours=24)
# Every turn runs this. It is built once: building it costs more than running it.
_OPEN = (
    select(Proposal)
    .where(
        Proposal.conversation_id == bindparam("conversation"),
        Proposal.state == ProposalState.OPEN,
        Proposal.expires_at > bindparam("now", type_=UtcDateTime()),
    )
    .execution_options(populate_existing=True)
)


class NoProposalError(NotFoundError):
    """Nothing waits for a yes in this conversation."""

    code = "no_proposal"

    def __init__(self) -> None:
        super().__init__("Nothing has been proposed that could be confirmed.")


class ProposalGoneError(ConflictError):
    """The proposal has been decided, replaced or withdrawn, or has expired; `state` tells which."""

    code = "proposal_gone"

    def __init__(self, state: ProposalState) -> None:
        super().__init__(f"The proposal can no longer be confirmed: it is {state.value}.")
        self.state = state


async def propose(  # noqa: PLR0913  # the whole of what is proposed
    session: AsyncSession,
    *,
    conversation_id: str,
    customer_id: int,
    kind: str,
    order_id: int,
    order_version: int,
    payload: dict[str, Any],
    summary: dict[str, Any],
    now: datetime,
    lease_token: int | None = None,
) -> Proposal:
    """Store what will happen if the buyer says yes; it takes the place of an open proposal.

    A turn passes its lease's token and gets LeaseLostError once another worker answers.
    """
    after_seq = await _lock(session, conversation_id, lease_token)
    await _end_open(session, conversation_id, ProposalState.REPLACED, now)
    proposal: Proposal | None = await session.scalar(
        insert(Proposal)
        .values(
            conversation_id=conversation_id,
            customer_id=customer_id,
            kind=kind,
            order_id=order_id,
            order_version=order_version,
            payload=storable(payload),
            summary=storable(summary),
            after_seq=after_seq,
            created_at=now,
            expires_at=now + LIFETIME,
        )
        .returning(Proposal)
    )
    assert proposal is not None
    return proposal


async def open_proposal(
    session: AsyncSession, conversation_id: str, *, now: datetime
) -> Proposal | None:
    """Return what waits for the buyer's yes, unless it has waited too long."""
    found: Proposal | None = await session.scalar(
        _OPEN, {"conversation": conversation_id, "now": now}
    )
    return found


async def answers_to(
    session: AsyncSession, proposal: Proposal, *, upto_seq: int
) -> Sequence[Message]:
    """Return the unanswered buyer messages that can be an answer to a proposal, oldest first.

    She can only answer what she has read: messages that came before the reply which showed her
    the proposal are not among them, and there are none as long as no such reply was stored.
    """
    shown_at = (
        select(func.min(Message.seq))
        .where(
            Message.conversation_id == proposal.conversation_id,
            Message.seq > proposal.after_seq,
            Message.author == Author.BOT,
        )
        .scalar_subquery()
    )
    found = await session.scalars(
        select(Message)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(
            Message.conversation_id == proposal.conversation_id,
            Message.author == Author.BUYER,
            Message.seq > shown_at,
            Message.seq > Conversation.answered_seq,
            Message.seq <= upto_seq,
        )
        .order_by(Message.seq)
    )
    return found.all()


async def withdraw(session: AsyncSession, conversation_id: str, *, now: datetime) -> bool:
    """Drop what waits for a yes; False if nothing did."""
    return await _end_open(session, conversation_id, ProposalState.WITHDRAWN, now)


async def take(
    session: AsyncSession,
    conversation_id: str,
    *,
    proposal_id: int,
    customer_id: int,
    now: datetime,
) -> Proposal:
    """Take a proposal to carry it out, which works once; raise ProposalGoneError after that.

    It is taken by its number, so that a yes to one proposal never carries out another one which
    has taken its place meanwhile. Raise NoProposalError for a proposal of somebody else.
    """
    taken: Proposal | None = await session.scalar(
        update(Proposal)
        .where(
            Proposal.id == proposal_id,
            Proposal.conversation_id == conversation_id,
            Proposal.customer_id == customer_id,
            Proposal.state == ProposalState.OPEN,
            Proposal.expires_at > now,
        )
        .values(state=ProposalState.CONFIRMED, decided_at=now)
        .returning(Proposal),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    if taken is None:
        raise await _why_not(session, conversation_id, proposal_id, customer_id)
    return taken


async def complete(
    session: AsyncSession, proposal: Proposal, *, outcome: dict[str, Any], now: datetime
) -> None:
    """Note that a taken proposal was carried out, and what came of it."""
    await _finish(session, proposal, ProposalState.COMPLETED, outcome, now)
    await outcomes.note_verified(session, proposal.conversation_id, by=proposal.kind, now=now)


async def fail(session: AsyncSession, proposal: Proposal, *, code: str, now: datetime) -> None:
    """Note that a proposal could not be carried out; `code` names the refusal."""
    await _finish(session, proposal, ProposalState.FAILED, {"code": code}, now)


async def _lock(session: AsyncSession, conversation_id: str, lease_token: int | None) -> int:
    row = (
        await session.execute(
            select(Conversation.last_seq, Conversation.lease_token)
            .where(Conversation.id == conversation_id)
            .with_for_update(key_share=True)
        )
    ).one_or_none()
    if row is None:
        raise ConversationNotFoundError(conversation_id)
    if lease_token not in (None, row.lease_token):
        raise LeaseLostError(conversation_id)
    return int(row.last_seq)


async def _end_open(
    session: AsyncSession, conversation_id: str, state: ProposalState, now: datetime
) -> bool:
    ended = await session.scalar(
        update(Proposal)
        .where(Proposal.conversation_id == conversation_id, Proposal.state == ProposalState.OPEN)
        .values(state=state, decided_at=now)
        .returning(Proposal.id)
        .execution_options(synchronize_session=False)
    )
    return ended is not None


async def _finish(
    session: AsyncSession,
    proposal: Proposal,
    state: ProposalState,
    outcome: dict[str, Any],
    now: datetime,
) -> None:
    await session.execute(
        update(Proposal)
        .where(Proposal.id == proposal.id)
        .values(state=state, outcome=storable(outcome), decided_at=now)
        .execution_options(synchronize_session="evaluate")
    )


async def _why_not(
    session: AsyncSession, conversation_id: str, proposal_id: int, customer_id: int
) -> NoProposalError | ProposalGoneError:
    proposal = await session.get(Proposal, proposal_id, populate_existing=True)
    if (
        proposal is None
        or proposal.conversation_id != conversation_id
        or proposal.customer_id != customer_id
    ):
        return NoProposalError()
    is_open = proposal.state == ProposalState.OPEN
    return ProposalGoneError(ProposalState.EXPIRED if is_open else proposal.state)
