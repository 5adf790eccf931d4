"""Everything the help desk knows of one conversation, for the person who works on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.conversations import get, newest_messages
from helpdesk.models import Conversation, HandOver, Message, Proposal, Staff, ToolCall, Turn

_MESSAGES = 200
_CALLS = 20


@dataclass(frozen=True)
class Tried:
    """A tool that the bot has called, and the number of the reply that came of it, if one did."""

    call: ToolCall
    seq: int | None


@dataclass(frozen=True)
class CaseFile:
    """A conversation with its newest messages (notes too) and hand-overs, oldest first.

    `has_more` tells that older messages lie before them. `tried` are the bot's last tool calls, the newest last; `staff` names everybody who wrote,
    claimed or holds it.
    """

    conversation: Conversation
    messages: Sequence[Message]
    has_more: bool
    hand_overs: Sequence[HandOver]
    proposals: Sequence[Proposal]
    tried: Sequence[Tried]
    staff: dict[int, str]


async def read_case_file(
    session: AsyncSession, conversation_id: str, *, before: int | None = None
) -> CaseFile:
    """Gather what there is on a conversation; raise ConversationNotFoundError.

    `before` asks for the messages that lie before that number.
    """
    conversation = await get(session, conversation_id)
    found = await newest_messages(session, conversation_id, before=before, limit=_MESSAGES + 1)
    messages = found[-_MESSAGES:]
    hand_overs = (
        await session.scalars(
            select(HandOver)
            .where(HandOver.conversation_id == conversation_id)
            .order_by(HandOver.id)
        )
    ).all()
    proposals = (
        await session.scalars(
            select(Proposal)
            .where(Proposal.conversation_id == conversation_id)
            .order_by(Proposal.id)
        )
    ).all()
    involved = {message.staff_id for message in messages} | {conversation.assignee_id}
    involved |= {hand_over.claimed_by for hand_over in hand_overs}
    return CaseFile(
        conversation=conversation,
        messages=messages,
        has_more=len(found) > _MESSAGES,
        hand_overs=hand_overs,
        proposals=proposals,
        tried=await _tried(session, conversation_id),
        staff=await _names(session, {who for who in involved if who is not None}),
    )


async def _tried(session: AsyncSession, conversation_id: str) -> Sequence[Tried]:
    calls = await session.execute(
        select(ToolCall, Message.seq)
        .join(Turn, Turn.id == ToolCall.turn_id)
        .outerjoin(Message, Message.id == Turn.message_id)
        .where(Turn.conversation_id == conversation_id)
        .order_by(ToolCall.id.desc())
        .limit(_CALLS)
    )
    return [Tried(call, seq) for call, seq in calls.all()[::-1]]


async def _names(session: AsyncSession, ids: set[int]) -> dict[int, str]:
    if not ids:
        return {}
    rows = await session.execute(select(Staff.id, Staff.name).where(Staff.id.in_(ids)))
    return {row.id: row.name for row in rows}
