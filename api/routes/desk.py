"""The support agent's work on one conversation: taking it over, answering, passing it on."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from api.gate import AtGate, FromStaff, Gate
from api.inbox_schemas import (
    CannedLine,
    CannedList,
    CaseView,
    ConversationView,
    DraftView,
    LanguageTag,
    NewAssignee,
    Presence,
    ReadingList,
    ReadingView,
    ReplyWords,
    Seen,
    Snooze,
    StaffMessageView,
    StaffWords,
    ToTranslate,
    Translated,
    conversation_view,
    message_view,
)
from api.inbox_streams import TOPIC
from api.problems import problems
from api.schemas import ConversationId, Seq, readable
from bot.channels.base import Recipient
from core.database import Transaction
from core.events import Event
from helpdesk import canned, conversations, deliveries, handovers, inbox, replies
from helpdesk.case_file import read_case_file
from helpdesk.models import Conversation, Owner, Staff
from helpdesk.replies import Words
from oms import buyers, orders

router = APIRouter(prefix="/api/inbox/{conversation_id}", tags=["inbox"])

_READ_AT_ONCE = 200


@router.get("", summary="Read a conversation", responses=problems(401, 404, 422))
async def read_conversation(
    at: AtGate,
    _: FromStaff,
    conversation_id: ConversationId,
    before: Annotated[Seq | None, Query(description="Read what lies before a message.")] = None,
) -> CaseView:
    """Return its newest messages, hand-overs, proposals, and what the bot has tried."""
    async with at.services.database.read() as session:
        case = await read_case_file(session, conversation_id, before=before)
        return CaseView.of(case, buyer=await _buyer(session, case.conversation))


@router.post("/claim", summary="Take a conversation over", responses=problems(401, 404, 409, 422))
async def claim(at: AtGate, me: FromStaff, conversation_id: ConversationId) -> ConversationView:
    """Let the bot be silent and answer oneself; of two agents the first wins."""
    async with at.services.database.write() as session:
        claimed = await handovers.claim(
            session, conversation_id, staff_id=me.id, now=at.services.clock.now()
        )
    return await _shown(at, claimed)


@router.post(
    "/assign", summary="Pass a conversation on", responses=problems(400, 401, 404, 409, 422)
)
async def assign(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, to: NewAssignee
) -> ConversationView:
    """Give it to a colleague, whoever has it now."""
    async with at.services.database.write() as session:
        assigned = await handovers.assign(
            session,
            conversation_id,
            to=to.staff_id,
            by=f"staff:{me.id}",
            now=at.services.clock.now(),
        )
    return await _shown(at, assigned)


@router.post(
    "/snooze", summary="Let a conversation rest", responses=problems(400, 401, 403, 404, 422)
)
async def snooze(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, rest: Snooze
) -> ConversationView:
    """Let it rest until a moment or the buyer's next message."""
    async with at.services.database.write() as session:
        resting = await handovers.snooze(
            session,
            conversation_id,
            until=rest.until,
            staff_id=me.id,
            now=at.services.clock.now(),
        )
    return await _shown(at, resting)


@router.post(
    "/release",
    summary="Give a conversation back to the bot",
    responses=problems(401, 403, 404, 422),
)
async def release(at: AtGate, me: FromStaff, conversation_id: ConversationId) -> ConversationView:
    """Let the bot answer what the buyer writes from now on."""
    async with at.services.database.write() as session:
        released = await handovers.release_to_bot(
            session, conversation_id, staff_id=me.id, now=at.services.clock.now()
        )
    return await _shown(at, released)


@router.post("/resolve", summary="Close a conversation", responses=problems(401, 403, 404, 422))
async def resolve(at: AtGate, me: FromStaff, conversation_id: ConversationId) -> ConversationView:
    """Close it, and ask the buyer how she was served; her next message opens it again."""
    services, now = at.services, at.services.clock.now()
    async with services.database.write() as session:
        resolved = await handovers.resolve(session, conversation_id, staff_id=me.id, now=now)
        await services.aftercare.after_resolve(session, resolved, staff_id=me.id, now=now)
    await services.deliveries.soon(conversation_id)
    return await _shown(at, resolved)


@router.post(
    "/reply",
    status_code=status.HTTP_201_CREATED,
    summary="Answer the buyer",
    responses=problems(400, 401, 403, 404, 413, 422),
)
async def reply(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, words: ReplyWords
) -> StaffMessageView:
    """Send words to the buyer in a conversation that one has claimed."""
    said = Words(
        readable(words.text),
        client_id=words.client_message_id,
        original=readable(words.original, field="original") if words.original else None,
        original_language=words.original_language,
    )
    services = at.services
    async with services.database.write() as session:
        conversation = await conversations.get(session, conversation_id)
        message = await replies.reply(
            session,
            conversation_id,
            words=said,
            staff_id=me.id,
            now=services.clock.now(),
            delivery=services.deliveries.needs_sending(conversation.channel),
        )
    await services.deliveries.soon(conversation_id)
    return message_view(message)


@router.post(
    "/note",
    status_code=status.HTTP_201_CREATED,
    summary="Leave a note",
    responses=problems(400, 401, 404, 413, 422),
)
async def note(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, words: StaffWords
) -> StaffMessageView:
    """Write what only colleagues read."""
    said = Words(readable(words.text), client_id=words.client_message_id)
    async with at.services.database.write() as session:
        message = await replies.note(
            session, conversation_id, words=said, staff_id=me.id, now=at.services.clock.now()
        )
    return message_view(message)


@router.post(
    "/messages/{seq}/retry",
    summary="Send a message again",
    responses=problems(401, 404, 409, 422),
)
async def retry(
    at: AtGate, _: FromStaff, conversation_id: ConversationId, seq: Seq
) -> StaffMessageView:
    """Try once more to bring a message to the buyer whose sending was given up."""
    async with at.services.database.write() as session:
        message = await deliveries.retry(session, conversation_id, seq, now=at.services.clock.now())
    await at.services.deliveries.soon(conversation_id)
    return message_view(message)


@router.post(
    "/read",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Mark as read",
    responses=problems(400, 401, 404, 422),
)
async def mark_read(at: AtGate, me: FromStaff, conversation_id: ConversationId, seen: Seen) -> None:
    """Note up to which message the caller has read."""
    async with at.services.database.write() as session:
        await inbox.note_read(session, conversation_id, staff_id=me.id, seq=seen.seq)


@router.post(
    "/presence",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Tell what one is doing",
    responses=problems(400, 401, 404, 422),
)
async def tell_presence(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, presence: Presence
) -> None:
    """Show colleagues who looks and who types; the buyer sees that her agent is typing."""
    async with at.services.database.read() as session:
        conversation = await conversations.get(session, conversation_id)
    told = {"id": conversation_id, "staff_id": me.id, "name": me.name, "state": presence.state}
    await at.services.events.publish(Event(TOPIC, "presence", told))
    if conversation.owner == Owner.HUMAN and conversation.assignee_id == me.id:
        await _show_typing(at, conversation, is_typing=presence.state == "typing")


@router.get("/readings", summary="Read along", responses=problems(401, 404, 422))
async def read_along(
    at: AtGate,
    _: FromStaff,
    conversation_id: ConversationId,
    language: LanguageTag = "en",
    after: Annotated[Seq | None, Query(description="Only what was said after a message.")] = None,
) -> ReadingList:
    """Return what buyer and bot said, for somebody who reads another language."""
    async with at.services.database.read() as session:
        await conversations.check_exists(session, conversation_id)
        said = await conversations.newest_messages(session, conversation_id, after=after or 0)
    copilot = at.services.copilot
    read = await copilot.read(said, language=language)
    return ReadingList(
        has_translator=copilot.translator.name is not None,
        items=[ReadingView.model_validate(one) for one in read],
    )


@router.post(
    "/translate", summary="Translate a reply", responses=problems(400, 401, 404, 409, 413, 422, 503)
)
async def translate(
    at: AtGate, _: FromStaff, conversation_id: ConversationId, words: ToTranslate
) -> Translated:
    """Return an agent's words in the buyer's language; nothing is sent."""
    async with at.services.database.read() as session:
        await conversations.get(session, conversation_id)
    text = await at.services.copilot.translator.translate(readable(words.text), words.to)
    return Translated(text=text)


@router.post("/draft", summary="Ask the bot for a draft", responses=problems(401, 404, 409, 422))
async def draft(at: AtGate, _: FromStaff, conversation_id: ConversationId) -> DraftView:
    """Return what the bot would answer now; nothing is stored, sent or changed."""
    return DraftView.model_validate(await at.services.copilot.draft(conversation_id))


@router.get("/canned", summary="List canned replies", responses=problems(401, 404, 422))
async def list_canned(
    at: AtGate,
    me: FromStaff,
    conversation_id: ConversationId,
    language: LanguageTag = "en",
    q: Annotated[str, Query(max_length=40)] = "",
) -> CannedList:
    """Return the canned replies whose shortcut or title begins so, filled in for this buyer."""
    async with at.services.database.read() as session:
        conversation = await conversations.get(session, conversation_id)
        values = await _variables(session, at, me, conversation)
        found = await canned.listed(session)
    default = at.services.settings.shop.default_language
    lines = [_canned_line(one, values, (conversation.language, default), language) for one in found]
    sought = q.casefold()
    return CannedList(
        items=[one for one in lines if sought in f"{one.shortcut} {one.title}".casefold()]
    )


async def _shown(at: Gate, conversation: Conversation) -> ConversationView:
    async with at.services.database.read() as session:
        return conversation_view(conversation, buyer=await _buyer(session, conversation))


async def _buyer(session: Transaction, conversation: Conversation) -> str | None:
    if conversation.customer_id is None:
        return None
    return (await buyers.names(session, [conversation.customer_id])).get(conversation.customer_id)


async def _show_typing(at: Gate, conversation: Conversation, *, is_typing: bool) -> None:
    channel = at.services.channels.get(conversation.channel)
    if channel is not None:
        await channel.show_activity(
            Recipient(conversation.id, conversation.address),
            "thinking" if is_typing else None,
            conversation.language,
        )


async def _variables(
    session: Transaction, at: Gate, me: Staff, conversation: Conversation
) -> dict[str, str]:
    """Return what is known for the variables: her newest order is the one she most likely means."""
    values = {"agent": me.name, "shop": at.services.settings.shop_name}
    if conversation.customer_id is None:
        return values
    values["buyer"] = await _buyer(session, conversation) or ""
    newest = await orders.list_orders(session, customer_id=conversation.customer_id, limit=1)
    if newest:
        order = await orders.get_order(
            session, newest[0].number, customer_id=conversation.customer_id
        )
        values["order"] = order.number
        values["tracking"] = next(
            (parcel.tracking_number for parcel in order.shipments if parcel.tracking_number), ""
        )
    return values


def _canned_line(
    one: canned.Canned, values: dict[str, str], hers: tuple[str, str], own: str
) -> CannedLine:
    text, language = one.nearest(*hers)
    own_text, own_language = one.nearest(own)
    filled = canned.fill(text, values)
    return CannedLine(
        shortcut=one.shortcut,
        title=one.title(own),
        text=filled.text,
        language=language,
        own_text=canned.fill(own_text, values).text,
        own_language=own_language,
        missing=list(filled.missing),
    )
