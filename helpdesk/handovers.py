"""Who answers a conversation, and how it passes from one to the other.

Every change of owner is one conditional UPDATE: of two that come at once, one wins and the other
is told. Each is written to the audit log.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, InvalidError, NotFoundError
from core.shop import Shop
from helpdesk import audit, outcomes, proposals, webhooks
from helpdesk.changes import announce_hand_over, announce_owner, change
from helpdesk.conversations import get
from helpdesk.leases import LeaseLostError
from helpdesk.models import (
    Conversation,
    HandOver,
    HandOverEnd,
    HandOverReason,
    Owner,
    Priority,
    Staff,
)
from helpdesk.replies import NotYourConversationError
from helpdesk.storable import storable_text
from helpdesk.webhooks import Happening

_LONGEST_SNOOZE = timedelta(days=366)
_PRIORITIES = {
    HandOverReason.SUSPECTED_FRAUD: Priority.URGENT,
    HandOverReason.UPSET_BUYER: Priority.HIGH,
    HandOverReason.ITEM_CLAIM: Priority.HIGH,
    HandOverReason.MISSING_KNOWLEDGE: Priority.LOW,
}


class AlreadyClaimedError(ConflictError):
    """Somebody else has claimed the conversation."""

    code = "already_claimed"

    def __init__(self, conversation_id: str, holder_id: int, holder: str) -> None:
        super().__init__(f"{holder} has already claimed conversation {conversation_id!r}.")
        self.holder_id = holder_id
        self.holder = holder


class ConversationClosedError(ConflictError):
    """The conversation is closed until the buyer writes again."""

    code = "conversation_closed"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"Conversation {conversation_id!r} is closed.")


class NotQueuedError(ConflictError):
    """The conversation does not wait in the queue."""

    code = "not_queued"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"Conversation {conversation_id!r} does not wait in the queue.")


class StaffNotFoundError(NotFoundError):
    """There is no such colleague, or she does not work here any more."""

    code = "staff_not_found"

    def __init__(self, staff_id: int) -> None:
        super().__init__(f"There is no colleague {staff_id} who could take it.")


class InvalidSnoozeError(InvalidError):
    """A conversation rests until a moment of the coming year."""

    code = "invalid_snooze"

    def __init__(self) -> None:
        super().__init__("until: A moment within the next year.", field="until")


def priority_of(reason: HandOverReason) -> Priority:
    """Decide how soon a person should look at a hand-over."""
    return _PRIORITIES.get(reason, Priority.NORMAL)


async def hand_over(  # noqa: PLR0913  # each is a fact of the hand-over
    session: AsyncSession,
    conversation_id: str,
    *,
    reason: HandOverReason,
    summary: str,
    actor: str,
    shop: Shop,
    now: datetime,
    priority: Priority | None = None,
    lease_token: int | None = None,
) -> HandOver:
    """Give a conversation to people; while they have it, return the hand-over there is.

    The priority follows from the reason unless one is given, and from it by when the shop promises
    an answer. A turn passes its lease's token:
    it may then still say that it handed over, and raises LeaseLostError when it is no longer
    the one that answers. Raise ConversationClosedError for a closed conversation.
    """
    reason = HandOverReason(reason)
    priority = priority or priority_of(reason)
    answer_due_at = shop.answer_by(now, priority.value)
    in_turn = [] if lease_token is None else [Conversation.lease_token == lease_token]
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.BOT,
        *in_turn,
        owner=Owner.QUEUE,
        priority=priority,
        waiting_since=now,
        queue_notice_at=None,
        answer_due_at=answer_due_at,
        escalated_at=None,
        hand_over_token=lease_token,
        updated_at=now,
    )
    if conversation is None:
        return await _standing_hand_over(session, conversation_id)
    made: HandOver | None = await session.scalar(
        insert(HandOver)
        .values(
            conversation_id=conversation_id,
            reason=reason,
            priority=priority,
            summary=storable_text(summary),
            answer_due_at=answer_due_at,
            created_at=now,
        )
        .returning(HandOver)
    )
    assert made is not None
    await outcomes.note_hand_over(session, conversation_id, reason=reason, now=now)
    details = {"reason": reason.value, "priority": priority.value}
    announce_hand_over(session, conversation_id, details)
    told = {**details, "summary": made.summary}
    await webhooks.tell(session, Happening.HANDOVER, conversation_id, told, now=now)
    await _owner_changed(session, conversation, "hand_over", actor, now, details)
    return made


async def claim(
    session: AsyncSession, conversation_id: str, *, staff_id: int, now: datetime
) -> Conversation:
    """Take a conversation over; the first wins, the next get AlreadyClaimedError.

    What the bot is thinking at this moment is dropped, and so is what waited for the buyer's
    yes; her last message waits for an answer again, whatever the bot said to it. Claiming again
    what is one's own changes nothing.
    """
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner.in_((Owner.BOT, Owner.QUEUE)),
        owner=Owner.HUMAN,
        assignee_id=staff_id,
        answered_seq=Conversation.last_buyer_seq - 1,
        waiting_since=None,
        updated_at=now,
    )
    if conversation is None:
        return await _claimed_before(session, conversation_id, staff_id)
    await session.execute(
        _standing(update(HandOver), conversation_id).values(claimed_by=staff_id, claimed_at=now)
    )
    await proposals.withdraw(session, conversation_id, now=now)
    await _owner_changed(session, conversation, "claim", f"staff:{staff_id}", now)
    return conversation


async def assign(
    session: AsyncSession, conversation_id: str, *, to: int, by: str, now: datetime
) -> Conversation:
    """Give a conversation to a colleague, whoever has it now; `by` is "staff:7" or "system".

    Raise StaffNotFoundError for somebody who cannot take it, ConversationClosedError for one that
    is closed.
    """
    colleague = await session.get(Staff, to, populate_existing=True)
    if colleague is None or not colleague.is_active:
        raise StaffNotFoundError(to)
    conversation = await get(session, conversation_id)
    if conversation.owner in (Owner.BOT, Owner.QUEUE):
        conversation = await claim(session, conversation_id, staff_id=to, now=now)
    else:
        conversation = await _pass_on(session, conversation_id, to, now)
    await session.execute(
        update(Staff)
        .where(Staff.id == to)
        .values(last_assigned_at=now)
        .execution_options(synchronize_session=False)
    )
    await _owner_changed(session, conversation, "assign", by, now, {"to": f"staff:{to}"})
    return conversation


async def snooze(
    session: AsyncSession,
    conversation_id: str,
    *,
    until: datetime | None,
    staff_id: int,
    now: datetime,
) -> Conversation:
    """Let one's own conversation rest until a moment, or until the buyer writes; None wakes it.

    Raise InvalidSnoozeError, NotYourConversationError.
    """
    if until is not None and not now < until <= now + _LONGEST_SNOOZE:
        raise InvalidSnoozeError
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.HUMAN,
        Conversation.assignee_id == staff_id,
        snoozed_until=until,
    )
    if conversation is None:
        await get(session, conversation_id)
        raise NotYourConversationError(conversation_id)
    await _owner_changed(session, conversation, "snooze", f"staff:{staff_id}", now)
    return conversation


async def wake_due(session: AsyncSession, *, now: datetime, limit: int = 200) -> int:
    """Wake what has rested long enough, to the top of its assignee's list; return how many."""
    due = await session.scalars(
        select(Conversation.id).where(Conversation.snoozed_until <= now).limit(limit)
    )
    ids = due.all()
    for conversation_id in ids:
        conversation = await change(
            session,
            Conversation.id == conversation_id,
            Conversation.snoozed_until <= now,
            snoozed_until=None,
            updated_at=now,
        )
        if conversation is not None:
            announce_owner(session, conversation)
    return len(ids)


async def held_by(session: AsyncSession, conversation_id: str, staff_id: int) -> Conversation:
    """Return a conversation that this person has claimed, and keep it hers while the transaction lasts.

    Raise NotYourConversationError, and ConversationNotFoundError.
    """
    await session.execute(
        select(Conversation.id).where(Conversation.id == conversation_id).with_for_update()
    )
    conversation = await get(session, conversation_id)
    if (conversation.owner, conversation.assignee_id) != (Owner.HUMAN, staff_id):
        raise NotYourConversationError(conversation_id)
    return conversation


async def release_to_bot(
    session: AsyncSession, conversation_id: str, *, staff_id: int, now: datetime
) -> Conversation:
    """Give a claimed conversation back to the bot, which answers what is written from now on."""
    conversation = await _give_up(
        session, conversation_id, staff_id, owner=Owner.BOT, updated_at=now
    )
    await _end(session, conversation_id, HandOverEnd.RELEASED, now)
    await _owner_changed(session, conversation, "release", f"staff:{staff_id}", now)
    return conversation


async def resolve(
    session: AsyncSession, conversation_id: str, *, staff_id: int, now: datetime
) -> Conversation:
    """Close a claimed conversation; the buyer's next message opens it again, with the bot."""
    conversation = await _give_up(
        session,
        conversation_id,
        staff_id,
        owner=Owner.CLOSED,
        closed_at=now,
        closed_seq=Conversation.last_seq,
        updated_at=now,
    )
    await _end(session, conversation_id, HandOverEnd.RESOLVED, now)
    await outcomes.note_resolved(session, conversation_id, now=now)
    told = {"staff_id": staff_id}
    await webhooks.tell(session, Happening.RESOLVE, conversation_id, told, now=now)
    await _owner_changed(session, conversation, "resolve", f"staff:{staff_id}", now)
    return conversation


async def back_to_bot(
    session: AsyncSession, conversation_id: str, *, now: datetime
) -> Conversation:
    """Let the bot answer again, as the waiting buyer wishes; raise NotQueuedError too late."""
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.QUEUE,
        owner=Owner.BOT,
        priority=Priority.NORMAL,
        waiting_since=None,
        answer_due_at=None,
        escalated_at=None,
        hand_over_token=None,
        updated_at=now,
    )
    if conversation is None:
        await get(session, conversation_id)
        raise NotQueuedError(conversation_id)
    await _end(session, conversation_id, HandOverEnd.WITHDRAWN, now)
    await _owner_changed(session, conversation, "back_to_bot", "buyer", now)
    return conversation


async def latest_hand_over(session: AsyncSession, conversation_id: str) -> HandOver | None:
    """Return the newest hand-over of a conversation, if there ever was one."""
    return await session.scalar(
        select(HandOver)
        .where(HandOver.conversation_id == conversation_id)
        .order_by(HandOver.id.desc())
        .limit(1)
    )


async def _give_up(
    session: AsyncSession, conversation_id: str, staff_id: int, **values: Any
) -> Conversation:
    """Take the conversation from whoever has claimed it; all that came before counts as answered."""
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.HUMAN,
        Conversation.assignee_id == staff_id,
        assignee_id=None,
        answered_seq=Conversation.last_seq,
        priority=Priority.NORMAL,
        answer_due_at=None,
        escalated_at=None,
        snoozed_until=None,
        hand_over_token=None,
        **values,
    )
    if conversation is None:
        await get(session, conversation_id)
        raise NotYourConversationError(conversation_id)
    return conversation


async def _pass_on(
    session: AsyncSession, conversation_id: str, to: int, now: datetime
) -> Conversation:
    conversation = await change(
        session,
        Conversation.id == conversation_id,
        Conversation.owner == Owner.HUMAN,
        assignee_id=to,
        snoozed_until=None,
        updated_at=now,
    )
    if conversation is None:
        raise ConversationClosedError(conversation_id)
    await session.execute(
        _standing(update(HandOver), conversation_id).values(claimed_by=to, claimed_at=now)
    )
    return conversation


async def _standing_hand_over(session: AsyncSession, conversation_id: str) -> HandOver:
    conversation = await get(session, conversation_id)
    if conversation.owner == Owner.CLOSED:
        raise ConversationClosedError(conversation_id)
    if conversation.owner == Owner.BOT:
        raise LeaseLostError(conversation_id)
    standing: HandOver | None = await session.scalar(_standing(select(HandOver), conversation_id))
    if standing is None:
        raise await _already_claimed(session, conversation)
    return standing


async def _claimed_before(
    session: AsyncSession, conversation_id: str, staff_id: int
) -> Conversation:
    conversation = await get(session, conversation_id)
    if conversation.owner == Owner.CLOSED:
        raise ConversationClosedError(conversation_id)
    if conversation.assignee_id == staff_id:
        return conversation
    raise await _already_claimed(session, conversation)


async def _already_claimed(
    session: AsyncSession, conversation: Conversation
) -> AlreadyClaimedError:
    holder_id = conversation.assignee_id or 0
    holder = await session.get(Staff, holder_id)
    name = holder.name if holder else f"Staff member {holder_id}"
    return AlreadyClaimedError(conversation.id, holder_id, name)


def _standing(statement: Any, conversation_id: str) -> Any:
    return statement.where(
        HandOver.conversation_id == conversation_id, HandOver.ended_at.is_(None)
    ).execution_options(synchronize_session=False)


async def _end(
    session: AsyncSession, conversation_id: str, ended_as: HandOverEnd, now: datetime
) -> None:
    await session.execute(
        _standing(update(HandOver), conversation_id).values(ended_as=ended_as, ended_at=now)
    )


async def _owner_changed(
    session: AsyncSession,
    conversation: Conversation,
    action: str,
    actor: str,
    now: datetime,
    details: dict[str, Any] | None = None,
) -> None:
    announce_owner(session, conversation)
    await audit.record(
        session,
        actor=actor,
        action=action,
        subject=f"conversation:{conversation.id}",
        details={"owner": conversation.owner.value, **(details or {})},
        now=now,
    )
