"""Canned replies and promises, as admins see them."""

from datetime import date, datetime, time
from typing import Annotated

from fastapi import APIRouter, Path, status
from pydantic import BaseModel, Field

from api.gate import AtGate, FromAdmin
from api.inbox_schemas import LanguageTag
from api.problems import problems
from api.schemas import Incoming, readable
from core.shop import URGENCIES, OpeningHours, Urgency, Weekday
from helpdesk import canned
from helpdesk.canned import VARIABLES, Canned

router = APIRouter(prefix="/api/admin", tags=["staff"])

Shortcut = Annotated[str, Path(pattern=r"^[a-z0-9][a-z0-9-]{0,38}$")]


class CannedView(BaseModel):
    """A canned reply in all its languages; `changed` are those with words of the shop's own."""

    shortcut: str
    title: str
    texts: dict[str, str]
    is_own: bool
    changed: list[str]

    @classmethod
    def of(cls, one: Canned) -> "CannedView":
        """Show a canned reply."""
        return cls(
            shortcut=one.shortcut,
            title=one.title("en"),
            texts={language: told.text for language, told in one.texts.items()},
            is_own=one.is_own,
            changed=sorted(one.changed),
        )


class CannedOverview(BaseModel):
    """Every canned reply, and the variables that their texts may name."""

    variables: list[str]
    items: list[CannedView]


class NewTexts(Incoming):
    """The shop's own words of a reply."""

    title: str | None = Field(None, min_length=1, max_length=120)
    texts: dict[LanguageTag, str] = Field(
        min_length=1, examples=[{"en": "Hello {buyer}, this is {agent}."}]
    )


class HoursView(BaseModel):
    """One stretch of hours that holds on each of the days."""

    days: list[Weekday]
    opens: time = Field(serialization_alias="from")
    closes: time = Field(serialization_alias="to")

    @classmethod
    def of(cls, hours: OpeningHours) -> "HoursView":
        """Show opening hours."""
        return cls(days=list(hours.days), opens=hours.opens, closes=hours.closes)


class AlarmWays(BaseModel):
    """By which ways people are told of a late answer."""

    email: bool
    telegram: bool


class PromisesView(BaseModel):
    """When people answer, and what happens when they do not; settings say so."""

    time_zone: str
    business_hours: list[HoursView] = Field(description="None: people always answer.")
    holidays: list[date]
    answer_minutes: dict[Urgency, int]
    is_open_now: bool
    next_opening: datetime
    escalation: AlarmWays
    assigns_automatically: bool


@router.get("/canned", summary="Read canned replies", responses=problems(401, 403))
async def read_canned(at: AtGate, _: FromAdmin) -> CannedOverview:
    """Return every canned reply in all its languages."""
    async with at.services.database.read() as session:
        found = await canned.listed(session)
    return CannedOverview(variables=list(VARIABLES), items=[CannedView.of(one) for one in found])


@router.put(
    "/canned/{shortcut}",
    summary="Write a canned reply",
    responses=problems(400, 401, 403, 413, 422),
)
async def write_canned(at: AtGate, me: FromAdmin, shortcut: Shortcut, new: NewTexts) -> CannedView:
    """Keep the shop's own words in the languages that are given; the others stay."""
    texts = {
        language: readable(text, field=f"texts.{language}") for language, text in new.texts.items()
    }
    async with at.services.database.write() as session:
        kept = await canned.put(
            session,
            shortcut,
            texts,
            title=new.title,
            staff_id=me.id,
            now=at.services.clock.now(),
        )
    return CannedView.of(kept)


@router.delete(
    "/canned/{shortcut}/{language}",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Go back to the built-in words",
    responses=problems(401, 403, 404, 422),
)
async def remove_canned(
    at: AtGate, me: FromAdmin, shortcut: Shortcut, language: LanguageTag
) -> None:
    """Forget the shop's own words in one language."""
    async with at.services.database.write() as session:
        await canned.remove(
            session, shortcut, language, staff_id=me.id, now=at.services.clock.now()
        )


@router.get("/promises", summary="Read the promises", responses=problems(401, 403))
async def read_promises(at: AtGate, _: FromAdmin) -> PromisesView:
    """Return when people answer and who is told when they are late."""
    settings, now = at.services.settings, at.services.clock.now()
    shop = settings.shop
    return PromisesView(
        time_zone=shop.time_zone,
        business_hours=[HoursView.of(hours) for hours in shop.business_hours],
        holidays=list(shop.holidays),
        answer_minutes={urgency: shop.minutes_to_answer(urgency) for urgency in URGENCIES},
        is_open_now=shop.is_open(now),
        next_opening=shop.next_opening(now),
        escalation=AlarmWays(
            email=bool(settings.alarm_email), telegram=bool(settings.alarm_telegram_chat)
        ),
        assigns_automatically=settings.assigns_automatically,
    )
