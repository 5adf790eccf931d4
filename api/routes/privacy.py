"""What is held of one buyer: found, handed out and erased, for admins."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from pydantic_core import to_json

from api.gate import AtGate, FromAdmin
from api.privacy_schemas import (
    CustomerId,
    ErasedView,
    Erasure,
    HeldBuyer,
    HeldBuyers,
    NotConfirmedError,
    RetentionView,
    WhoseError,
)
from api.problems import problems
from api.schemas import ConversationId
from bot.curation.forgetting import forget
from core.database import Transaction
from core.records import record_of
from helpdesk import audit, dossier as desk_dossier, privacy
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.models import Staff
from knowledge import gaps
from oms import dossier as shop_dossier

router = APIRouter(prefix="/api/admin/privacy", tags=["privacy"])

_FILE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "A JSON file.",
        "content": {"application/json": {"schema": {"type": "object"}}},
    }
}


@router.get("/buyers", summary="Find a buyer", responses=problems(401, 403, 422))
async def find_buyers(
    at: AtGate,
    _: FromAdmin,
    q: Annotated[
        str,
        Query(
            min_length=1,
            max_length=200,
            pattern=r"^[^\x00-\x1f\x7f]+$",
            description="An e-mail address, a phone number, the number of an order or the id of a conversation.",
        ),
    ],
) -> HeldBuyers:
    """Return the buyers whom these words name, each with her conversations.

    A conversation of which nobody knows whose it is stands alone.
    """
    async with at.services.database.read() as session:
        people = await shop_dossier.people(session, q)
        one = await privacy.held(session, q.strip())
        if one is not None and one.customer_id is not None:
            people = [await shop_dossier.person(session, one.customer_id)]
        held = await privacy.held_of(session, [person.customer_id for person in people])
    found = [
        HeldBuyer.of(
            list(held.get(person.customer_id, ())),
            customer_id=person.customer_id,
            name=person.name,
            email=person.email,
        )
        for person in people
    ]
    if one is not None and one.customer_id is None:
        found.append(HeldBuyer.of([one]))
    return HeldBuyers(items=found)


@router.get(
    "/export",
    summary="Hand out what is held",
    response_class=Response,
    responses={**_FILE, **problems(401, 403, 404, 422)},
)
async def export(
    at: AtGate,
    me: FromAdmin,
    customer_id: Annotated[CustomerId | None, Query()] = None,
    conversation_id: Annotated[ConversationId | None, Query()] = None,
) -> Response:
    """Return a JSON file with everything that is held of a customer, or of one conversation.

    Conversations come with messages, tool calls, proposals, hand-overs and ratings; for a customer
    profile and orders are there too. It is noted in the log.
    """
    now = at.services.clock.now()
    async with at.services.database.read() as session:
        ids = await _conversations(session, customer_id, conversation_id)
        books = await shop_dossier.books_of(session, customer_id) if customer_id else {}
        content = {
            "exported_at": now,
            **books,
            "conversations": await desk_dossier.conversations_in_full(session, ids),
            "questions": [record_of(asked) for asked in await gaps.questions_of(session, ids)],
        }
    subject = _subject(customer_id, conversation_id)
    async with at.services.database.write() as session:
        await _noted(session, me, "export", subject, {"conversations": len(ids)}, now)
    name = f"dragoman-{subject.replace(':', '-')}.json"
    return Response(
        to_json(content, indent=2),
        media_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@router.post(
    "/erase",
    summary="Erase what is held",
    responses=problems(400, 401, 403, 404, 413, 422),
)
async def erase(at: AtGate, me: FromAdmin, erasure: Erasure) -> ErasedView:
    """Erase all conversations of a customer, or one, for good, with all that hangs on them.

    Hand-overs that wait go with them. Orders and profile stay, because they are the shop's books,
    and so does the log, which holds ids only.
    """
    now = at.services.clock.now()
    confirmed = erasure.conversation_id or str(erasure.customer_id)
    async with at.services.database.write() as session:
        ids = await _conversations(session, erasure.customer_id, erasure.conversation_id)
        if erasure.confirm.strip() != confirmed:
            raise NotConfirmedError
        erased = await forget(session, ids)
        view = ErasedView.of(erased)
        subject = _subject(erasure.customer_id, erasure.conversation_id)
        await _noted(session, me, "erase", subject, view.model_dump(), now)
    return view


@router.get("/retention", summary="Read how long is kept", responses=problems(401, 403))
async def read_retention(at: AtGate, _: FromAdmin) -> RetentionView:
    """Return after how many days the periodic job erases a conversation that is with nobody."""
    settings = at.services.settings
    return RetentionView(days=settings.retention_days, default_days=settings.retention_default_days)


async def _conversations(
    session: Transaction, customer_id: int | None, conversation_id: str | None
) -> list[str]:
    """Return the conversations that are meant; raise WhoseError or what was not found."""
    if (customer_id is None) == (conversation_id is None):
        raise WhoseError
    if customer_id is not None:
        await shop_dossier.person(session, customer_id)
        held = await privacy.held_of(session, [customer_id])
        return [one.conversation_id for one in held.get(customer_id, ())]
    assert conversation_id is not None
    if await privacy.held(session, conversation_id) is None:
        raise ConversationNotFoundError(conversation_id)
    return [conversation_id]


def _subject(customer_id: int | None, conversation_id: str | None) -> str:
    return f"conversation:{conversation_id}" if conversation_id else f"customer:{customer_id}"


async def _noted(
    session: Transaction,
    me: Staff,
    action: str,
    subject: str,
    details: dict[str, int],
    now: datetime,
) -> None:
    await audit.record(
        session,
        actor=f"staff:{me.id}",
        action=action,
        subject=subject,
        details=details,
        now=now,
    )
