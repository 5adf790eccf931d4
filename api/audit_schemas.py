"""The log of what was done, over the wire."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field, StringConstraints

from helpdesk.audit import AuditPage

_YEARS = range(2000, 9000)
Word = Annotated[str, StringConstraints(max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$")]


def _of_our_times(value: datetime | date) -> datetime | date:
    # What is farther away no calendar can turn into another zone.
    if value.year not in _YEARS:
        raise ValueError("Input should be a day of our times")
    return value


DayOrMoment = Annotated[
    AwareDatetime | date,
    Field(union_mode="left_to_right", description="A day of the shop, or a moment with its zone."),
    AfterValidator(_of_our_times),
]


def begins(given: DayOrMoment, zone: ZoneInfo) -> datetime:
    """Return the moment at which a day of the shop begins, or the moment itself."""
    if isinstance(given, datetime):
        return given
    return datetime.combine(given, time(), zone)


def ends(given: DayOrMoment, zone: ZoneInfo) -> datetime:
    """Return the first moment after a day of the shop, or the moment itself."""
    if isinstance(given, datetime):
        return given
    return datetime.combine(given + timedelta(days=1), time(), zone)


class EntryView(BaseModel):
    """Somebody did something to something."""

    id: int
    at: datetime
    actor: str = Field(description='"bot", "buyer", "system" or "staff:7".')
    actor_name: str | None = Field(description="What the member of staff is called.")
    action: str
    subject: str = Field(description='What it was done to: "conversation:<id>", "staff:7".')
    details: dict[str, Any]


class EntryList(BaseModel):
    """A page of the log, the newest first; ask with `next_cursor` for the one that follows."""

    items: list[EntryView]
    next_cursor: str | None

    @classmethod
    def of(cls, page: AuditPage) -> Self:
        """Show a page."""
        return cls(
            items=[
                EntryView(
                    id=entry.id,
                    at=entry.at,
                    actor=entry.actor,
                    actor_name=page.names.get(entry.actor),
                    action=entry.action,
                    subject=entry.subject,
                    details=entry.details,
                )
                for entry in page.entries
            ],
            next_cursor=page.next_cursor,
        )


class ActionList(BaseModel):
    """The words of the log for what can be done."""

    items: list[str]
