"""How well buyers are served, for admins; every number opens the conversations behind it."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import StreamingResponse

from api.analytics_schemas import OutcomeLine, OutcomeList, ReportView
from api.audit_schemas import DayOrMoment, Word, begins, ends
from api.gate import AtGate, FromAdmin, Gate
from api.problems import problems
from core.database import Transaction
from helpdesk import analytics
from helpdesk.analytics import Figure, Wanted
from helpdesk.models import Outcome
from oms import buyers

router = APIRouter(prefix="/api/admin", tags=["analytics"])

_USUAL = timedelta(days=30)
_AT_ONCE = 1000
_COLUMNS = [name for name in OutcomeLine.model_fields if name != "buyer"]


async def chosen(  # each narrows the report
    at: AtGate,
    since: Annotated[DayOrMoment | None, Query()] = None,
    until: Annotated[DayOrMoment | None, Query()] = None,
    channel: Annotated[Word | None, Query()] = None,
    language: Annotated[Word | None, Query()] = None,
    intent: Annotated[Word | None, Query()] = None,
) -> Wanted:
    """Return what was asked for; the last 30 days, where nothing was said of time."""
    zone = at.services.settings.shop.zone
    end = ends(until, zone) if until else at.services.clock.now() + timedelta(seconds=1)
    begin = begins(since, zone) if since else end - _USUAL
    return Wanted(begin, end, channel, language, intent)


FromQuery = Annotated[Wanted, Depends(chosen)]


@router.get("/analytics", summary="See the figures", responses=problems(401, 403, 422))
async def read_report(at: AtGate, _: FromAdmin, wanted: FromQuery) -> ReportView:
    """Return how many buyers wrote and what became of it; a day given as `until` is part of it."""
    services = at.services
    report = await analytics.report(services.database, wanted, now=services.clock.now())
    zone = at.services.settings.shop.time_zone
    return ReportView.of(report, since=wanted.since, until=wanted.until, time_zone=zone)


@router.get(
    "/analytics/conversations",
    summary="See what is behind a number",
    responses=problems(401, 403, 422),
)
async def list_conversations(  # each narrows the list
    at: AtGate,
    _: FromAdmin,
    wanted: FromQuery,
    figure: Figure = Figure.ALL,
    key: Annotated[
        Word | None, Query(description="The reason of a hand-over, a score, or an hour.")
    ] = None,
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> OutcomeList:
    """Return the conversations that a figure counts, the newest first."""
    async with at.services.database.read() as session:
        page = await analytics.page(
            session,
            wanted,
            figure,
            key=key,
            zone=at.services.settings.shop.zone,
            now=at.services.clock.now(),
            cursor=cursor,
            limit=limit,
        )
        items = await _lines(session, page.outcomes)
    return OutcomeList(items=items, next_cursor=page.next_cursor)


@router.get(
    "/analytics.csv",
    summary="Export the conversations",
    response_class=StreamingResponse,
    responses={
        200: {"content": {"text/csv": {}}, "description": "One row a conversation."},
        **problems(401, 403, 422),
    },
)
async def export(at: AtGate, _: FromAdmin, wanted: FromQuery) -> StreamingResponse:
    """Return one row for each conversation that the figures count, the newest first."""
    return StreamingResponse(
        _rows(at, wanted),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="conversations.csv"'},
    )


async def _lines(session: Transaction, outcomes: Sequence[Outcome]) -> list[OutcomeLine]:
    ids = [outcome.conversation_id for outcome in outcomes]
    hers = await analytics.customers(session, ids)
    names = await buyers.names(session, set(hers.values()))
    return [
        OutcomeLine.model_validate(outcome).model_copy(
            update={"buyer": names.get(hers.get(outcome.conversation_id, 0))}
        )
        for outcome in outcomes
    ]


async def _rows(at: Gate, wanted: Wanted) -> AsyncIterator[str]:
    """Write a page at a time: a year of a large shop does not fit into memory twice."""
    yield _csv([_COLUMNS])
    cursor: str | None = None
    while True:
        async with at.services.database.read() as session:
            page = await analytics.page(
                session,
                wanted,
                Figure.ALL,
                zone=at.services.settings.shop.zone,
                now=at.services.clock.now(),
                cursor=cursor,
                limit=_AT_ONCE,
            )
        lines = [OutcomeLine.model_validate(one).model_dump(mode="json") for one in page.outcomes]
        yield _csv([[line[name] for name in _COLUMNS] for line in lines])
        cursor = page.next_cursor
        if cursor is None:
            return


def _csv(rows: Sequence[Sequence[Any]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()
