"""Whether buyers were served well: asked once an episode, answered by one tap."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk import outcomes
from helpdesk.changes import insert_unless_there
from helpdesk.models import Author, Conversation, Message, Outcome, Satisfaction, Served

BEST = 5


async def ask(
    session: AsyncSession,
    conversation: Conversation,
    *,
    served_by: Served,
    now: datetime,
    staff_id: int | None = None,
) -> bool:
    """Note that the question is put; False where it was put in this episode already."""
    asked = await session.scalar(
        insert_unless_there(session, Satisfaction),
        {
            "conversation_id": conversation.id,
            "episode": conversation.episode,
            "served_by": served_by,
            "staff_id": staff_id,
            "asked_at": now,
        },
    )
    return asked is not None


async def answer(
    session: AsyncSession, conversation_id: str, *, served_by: Served, score: int, now: datetime
) -> bool:
    """Note a score from 1 to 5 for the question put last; True where it is the first answer to it.

    Whoever taps again changes her score. A tap without a question counts for nothing.
    """
    asked = await session.scalar(
        select(Satisfaction)
        .where(Satisfaction.conversation_id == conversation_id, Satisfaction.served_by == served_by)
        .order_by(Satisfaction.id.desc())
        .limit(1)
        .with_for_update()
    )
    if asked is None or not 1 <= score <= BEST:
        return False
    is_first = asked.score is None
    await session.execute(
        update(Satisfaction)
        .where(Satisfaction.id == asked.id)
        .values(score=score, answered_at=now)
        .execution_options(synchronize_session=False)
    )
    await outcomes.note_score(
        session, conversation_id, asked.episode, served_by=served_by, score=score, now=now
    )
    return is_first


async def was_answered_by_a_person(session: AsyncSession, conversation: Conversation) -> bool:
    """Tell whether somebody of the shop wrote to the buyer in this episode."""
    written = await session.scalar(
        select(Message.id)
        .join(Outcome, Outcome.conversation_id == Message.conversation_id)
        .where(
            Message.conversation_id == conversation.id,
            Message.author == Author.AGENT,
            Outcome.number == conversation.episode,
            Message.created_at >= Outcome.opened_at,
        )
        .limit(1)
    )
    return written is not None
