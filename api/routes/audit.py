"""The log of what was done, for admins."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.audit_schemas import ActionList, DayOrMoment, EntryList, Word, begins, ends
from api.gate import AtGate, FromAdmin
from api.problems import problems
from helpdesk import audit
from helpdesk.audit import Wanted

router = APIRouter(prefix="/api/admin/audit", tags=["privacy"])


@router.get("", summary="Read the log", responses=problems(401, 403, 422))
async def read_audit(
    at: AtGate,
    _: FromAdmin,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    actor: Annotated[Word | None, Query(examples=["staff:7"])] = None,
    action: Annotated[Word | None, Query()] = None,
    subject: Annotated[Word | None, Query(examples=["staff:7"])] = None,
    since: Annotated[DayOrMoment | None, Query()] = None,
    until: Annotated[DayOrMoment | None, Query()] = None,
) -> EntryList:
    """Return who did what, the newest first; a day that is given as `until` is still part of it."""
    zone = at.services.settings.shop.zone
    wanted = Wanted(
        actor=actor,
        action=action,
        subject=subject,
        since=begins(since, zone) if since else None,
        until=ends(until, zone) if until else None,
    )
    async with at.services.database.read() as session:
        page = await audit.page(session, wanted, cursor=cursor, limit=limit)
    return EntryList.of(page)


@router.get("/actions", summary="List actions", responses=problems(401, 403))
async def list_actions(at: AtGate, _: FromAdmin) -> ActionList:
    """Return the words by which the log names what was done."""
    async with at.services.database.read() as session:
        return ActionList(items=list(await audit.actions(session)))
