"""The inbox: what waits, who is there, and what happens while the console is open."""

from collections.abc import AsyncIterator, Collection
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent

from api.gate import AtGate, FromStaff, StaffToken
from api.inbox_schemas import (
    ColleagueLine,
    ColleagueList,
    CountsView,
    InboxLine,
    InboxList,
    Words,
)
from api.inbox_streams import InboxStream
from api.problems import problems
from core.database import Transaction
from helpdesk import colleagues, inbox
from helpdesk.inbox import Filter, View
from helpdesk.models import HandOverReason
from oms import buyers

router = APIRouter(prefix="/api/inbox", tags=["inbox"])

Sought = Annotated[str | None, Query(min_length=1, max_length=200)]


@router.get("", summary="List conversations", responses=problems(401, 422))
async def list_inbox(
    at: AtGate,
    me: FromStaff,
    view: Annotated[View, Query()] = View.WAITING,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    channel: Sought = None,
    language: Sought = None,
    reason: HandOverReason | None = None,
    order: Annotated[str | None, Query(max_length=64, description="An order's number.")] = None,
    buyer: Annotated[
        str | None, Query(max_length=200, description="Part of her name or e-mail address.")
    ] = None,
    q: Annotated[str | None, Query(max_length=200, description="Words of a message.")] = None,
) -> InboxList:
    """Return what waits, the most urgent first and then what was promised soonest, or another view."""
    async with at.services.database.read() as session:
        narrowed = Filter(
            channel=channel,
            language=language,
            reason=reason,
            customers=await _customers(session, order, buyer),
            words=q,
        )
        page = await inbox.list_conversations(
            session, view=view, staff_id=me.id, narrowed=narrowed, cursor=cursor, limit=limit
        )
        known = {item.customer_id for item in page.items if item.customer_id is not None}
        names = await buyers.names(session, known)
    lines = [
        InboxLine.model_validate(item).model_copy(
            update={"buyer": names.get(item.customer_id) if item.customer_id else None}
        )
        for item in page.items
    ]
    return InboxList(items=lines, next_cursor=page.next_cursor)


@router.get("/counts", summary="Count conversations", responses=problems(401))
async def count_inbox(at: AtGate, me: FromStaff) -> CountsView:
    """Return how many conversations each view holds for the caller."""
    async with at.services.database.read() as session:
        counted = await inbox.count(session, staff_id=me.id, now=at.services.clock.now())
    return CountsView.model_validate(counted)


@router.get("/channels", summary="List channels", responses=problems(401))
async def list_channels(at: AtGate, _: FromStaff) -> Words:
    """Return the channels in which buyers have written."""
    async with at.services.database.read() as session:
        return Words(items=await inbox.channels(session))


@router.get("/colleagues", summary="List colleagues", responses=problems(401))
async def list_colleagues(at: AtGate, _: FromStaff) -> ColleagueList:
    """Return to whom a conversation can be given."""
    async with at.services.database.read() as session:
        found = await colleagues.colleagues(session, now=at.services.clock.now())
    return ColleagueList(items=[ColleagueLine.model_validate(one) for one in found])


@router.get(
    "/events",
    response_class=EventSourceResponse,
    summary="Follow the inbox",
    responses=problems(401),
)
async def follow_inbox(
    at: AtGate, me: FromStaff, token: StaffToken
) -> AsyncIterator[ServerSentEvent]:
    """Tell of messages and changes of owner (`change`), `presence`, `handover` and `overdue`."""
    services = at.services
    stream = InboxStream(at.streams, services.database, services.clock)
    async for event in stream.follow(me.id, token):
        yield event


async def _customers(
    session: Transaction, order: str | None, buyer: str | None
) -> Collection[int] | None:
    """Return the customers whom order number and name leave, None where neither is given."""
    found = [
        set(await look(session, words))
        for look, words in ((buyers.who_ordered, order), (buyers.called, buyer))
        if words and words.strip()
    ]
    return set.intersection(*found) if found else None
