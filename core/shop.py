"""The shop's own rules: its name, zone, return window and the hours in which people answer."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from core.languages import LOCALES

Urgency = Literal["low", "normal", "high", "urgent"]
URGENCIES: tuple[Urgency, ...] = ("low", "normal", "high", "urgent")
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class OpeningHours(BaseModel):
    """One stretch of hours, in the shop's zone, that holds on each of `days`."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="forbid")

    days: tuple[Weekday, ...] = Field(min_length=1)
    opens: time = Field(alias="from")
    closes: time = Field(alias="to")

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError(f"'from' {self.opens:%H:%M} must be before 'to' {self.closes:%H:%M}")
        return self


class Shop(BaseModel):
    """What the shop promises its buyers; no `business_hours` means that people always answer.

    Nobody answers on `holidays`. `answer_minutes` says how many minutes of open hours each urgency
    may take; what it leaves out takes `handover_reply_minutes`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "Dragoman Demo Shop"
    time_zone: str = "UTC"
    default_language: str = "en"
    return_window_days: int = Field(default=30, ge=0, le=3650)
    business_hours: tuple[OpeningHours, ...] = ()
    holidays: tuple[date, ...] = ()
    handover_reply_minutes: int = Field(default=60, gt=0)
    answer_minutes: Mapping[Urgency, Annotated[int, Field(gt=0)]] = Field(default_factory=dict)

    @field_validator("time_zone")
    @classmethod
    def _zone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{name!r} is no IANA time zone") from error
        return name

    @field_validator("default_language")
    @classmethod
    def _language_is_spoken(cls, tag: str) -> str:
        if tag not in LOCALES:
            raise ValueError(f"{tag!r} is none of {', '.join(LOCALES)}")
        return tag

    @property
    def zone(self) -> ZoneInfo:
        """The shop's time zone."""
        return ZoneInfo(self.time_zone)

    def local_date(self, moment: datetime) -> date:
        """Return the calendar day of a moment in the shop's zone."""
        return moment.astimezone(self.zone).date()

    def is_open(self, now: datetime) -> bool:
        """Tell whether people answer at this moment."""
        return self.next_opening(now) == now

    def next_opening(self, now: datetime) -> datetime:
        """Return `now` while the shop is open, else the next moment at which it opens."""
        if not self.business_hours:
            return now
        return next(opens for opens, _ in self._open_from(now))

    def minutes_to_answer(self, urgency: Urgency) -> int:
        """Return within how many minutes of open hours a person answers."""
        return self.answer_minutes.get(urgency, self.handover_reply_minutes)

    def answer_by(self, now: datetime, urgency: Urgency = "normal") -> datetime:
        """Return when a person answers at the latest: the promised minutes of open hours from now."""
        left = timedelta(minutes=self.minutes_to_answer(urgency))
        if not self.business_hours:
            return now + left
        for opens, closes in self._open_from(now):
            if opens + left <= closes:
                return opens + left
            left -= closes - opens
        raise AssertionError("unreachable: opening hours come again every week")

    def _open_from(self, now: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield the open stretches from `now` on, in UTC, the first one cut to begin now."""
        first = self.local_date(now)
        for ahead in count():
            day = first + timedelta(days=ahead)
            for hours in sorted(self._hours_of(day), key=lambda hours: hours.opens):
                opens = datetime.combine(day, hours.opens, self.zone).astimezone(UTC)
                closes = datetime.combine(day, hours.closes, self.zone).astimezone(UTC)
                if closes > now:
                    yield max(opens, now), closes

    def _hours_of(self, day: date) -> tuple[OpeningHours, ...]:
        if day in self.holidays:
            return ()
        weekday = _WEEKDAYS[day.weekday()]
        return tuple(hours for hours in self.business_hours if weekday in hours.days)
