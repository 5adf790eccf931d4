"""The support agent's work: what waits, one conversation, taking it over, answering, giving it back."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from api.gate import AtGate, FromStaff
from api.inbox_schemas import (
    CaseView,
    ConversationView,
    InboxList,
    StaffMessageView,
    StaffWords,
    conversation_view,
    message_view,
)
from api.problems import problems
from api.schemas import ConversationId, readable
from helpdesk import conversations, handovers, inbox, replies
from helpdesk.case_file import read_case_file
from helpdesk.inbox import View

router = APIRouter(prefix="/api/inbox", tags=["inbox"])


@router.get("", summary="List conversations", responses=problems(401, 422))
async def list_inbox(
    at: AtGate,
    me: FromStaff,
    view: Annotated[View, Query()] = View.WAITING,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> InboxList:
    """Return what waits, the most urgent and then the longest waiting first, or another view."""
    async with at.services.database.read() as session:
        page = await inbox.list_conversations(
            session, view=view, staff_id=me.id, cursor=cursor, limit=limit
        )
    return InboxList.model_validate(page)


@router.get("/{conversation_id}", summary="Read a conversation", responses=problems(401, 404, 422))
async def read_conversation(at: AtGate, _: FromStaff, conversation_id: ConversationId) -> CaseView:
    """Return its newest messages, hand-overs, proposals, and what the bot has tried."""
    async with at.services.database.read() as session:
        return CaseView.of(await read_case_file(session, conversation_id))


@router.post(
    "/{conversation_id}/claim",
    summary="Take a conversation over",
    responses=problems(401, 404, 409, 422),
)
async def claim(at: AtGate, me: FromStaff, conversation_id: ConversationId) -> ConversationView:
    """Let the bot be silent and answer oneself; of two agents the first wins."""
    async with at.services.database.write() as session:
        claimed = await handovers.claim(
            session, conversation_id, staff_id=me.id, now=at.services.clock.now()
        )
    return conversation_view(claimed)


@router.post(
    "/{conversation_id}/reply",
    status_code=status.HTTP_201_CREATED,
    summary="Answer the buyer",
    responses=problems(400, 401, 403, 404, 413, 422),
)
async def reply(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, words: StaffWords
) -> StaffMessageView:
    """Send words to the buyer in a conversation that one has claimed."""
    text = readable(words.text)
    services = at.services
    async with services.database.write() as session:
        conversation = await conversations.get(session, conversation_id)
        message = await replies.reply(
            session,
            conversation_id,
            staff_id=me.id,
            text=text,
            now=services.clock.now(),
            delivery=services.deliveries.needs_sending(conversation.channel),
        )
    await services.deliveries.soon(conversation_id)
    return message_view(message)


@router.post(
    "/{conversation_id}/note",
    status_code=status.HTTP_201_CREATED,
    summary="Leave a note",
    responses=problems(400, 401, 404, 413, 422),
)
async def note(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, words: StaffWords
) -> StaffMessageView:
    """Write what only colleagues read."""
    text = readable(words.text)
    async with at.services.database.write() as session:
        message = await replies.note(
            session, conversation_id, staff_id=me.id, text=text, now=at.services.clock.now()
        )
    return message_view(message)


@router.post(
    "/{conversation_id}/release",
    summary="Give a conversation back to the bot",
    responses=problems(401, 403, 404, 422),
)
async def release(at: AtGate, me: FromStaff, conversation_id: ConversationId) -> ConversationView:
    """Let the bot answer what the buyer writes from now on."""
    async with at.services.database.write() as session:
        released = await handovers.release_to_bot(
            session, conversation_id, staff_id=me.id, now=at.services.clock.now()
        )
    return conversation_view(released)


@router.post(
    "/{conversation_id}/resolve",
    summary="Close a conversation",
    responses=problems(401, 403, 404, 422),
)
async def resolve(at: AtGate, me: FromStaff, conversation_id: ConversationId) -> ConversationView:
    """Close it; the buyer's next message opens it again, with the bot."""
    async with at.services.database.write() as session:
        resolved = await handovers.resolve(
            session, conversation_id, staff_id=me.id, now=at.services.clock.now()
        )
    return conversation_view(resolved)
