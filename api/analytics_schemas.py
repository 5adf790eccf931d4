"""How well buyers are served, over the wire."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from pydantic import BaseModel, Field

from api.inbox_schemas import FromRow
from helpdesk.analytics import Report, Tally
from helpdesk.models import HandOverReason

_MICROS = 1_000_000


class TallyView(BaseModel):
    """Sums over some conversations; a score is the mean, from 1 to 5, of those who gave one."""

    conversations: int
    verified: int = Field(description="The bot alone brought her what she wanted.")
    contained: int = Field(description="The bot alone answered, and she left.")
    handed_over: int
    unfinished: int = Field(description="Going on, or without an answer.")
    resolved: int = Field(description="Closed by a person.")
    reopened: int = Field(description="She wrote again within seven days.")
    fallbacks: int = Field(description="Answers that the built-in model gave for the endpoint's.")
    cost_usd: float
    bot_scores: int
    bot_score: float | None
    human_scores: int
    human_score: float | None

    @classmethod
    def of(cls, tally: Tally) -> Self:
        """Show sums."""
        return cls(
            conversations=tally.conversations,
            verified=tally.verified,
            contained=tally.contained,
            handed_over=tally.handed_over,
            unfinished=tally.unfinished,
            resolved=tally.resolved,
            reopened=tally.reopened,
            fallbacks=tally.fallbacks,
            cost_usd=tally.cost_micros / _MICROS,
            bot_scores=tally.bot_scores,
            bot_score=_mean(tally.bot_score_sum, tally.bot_scores),
            human_scores=tally.human_scores,
            human_score=_mean(tally.human_score_sum, tally.human_scores),
        )


class Slice(BaseModel):
    """Sums over the conversations of one channel, language or intent; None is small talk alone."""

    key: str | None
    tally: TallyView


class ReasonCount(BaseModel):
    """How many conversations the bot gave to people for a reason."""

    key: HandOverReason
    count: int


class HourCount(BaseModel):
    """How many conversations began in the hour from a moment on."""

    at: datetime
    count: int


class WaitsView(FromRow):
    """How long buyers waited, in seconds; people's times are exact to the minute."""

    count: int
    median: int | None
    nine_in_ten: int | None


class ReportView(BaseModel):
    """The figures of a span of time; a conversation that begins anew after a day counts anew."""

    since: datetime
    until: datetime
    time_zone: str = Field(description="The shop's, in which days begin.")
    total: TallyView
    by_channel: list[Slice]
    by_language: list[Slice]
    by_intent: list[Slice]
    by_reason: list[ReasonCount]
    hours: list[HourCount]
    first_answer: WaitsView
    human_answer: WaitsView
    resolution: WaitsView

    @classmethod
    def of(cls, report: Report, *, since: datetime, until: datetime, time_zone: str) -> Self:
        """Show a report."""
        return cls(
            since=since,
            until=until,
            time_zone=time_zone,
            total=TallyView.of(report.total),
            by_channel=_slices(report.by_channel),
            by_language=_slices(report.by_language),
            by_intent=_slices(report.by_intent),
            by_reason=[
                ReasonCount(key=HandOverReason(reason), count=count)
                for reason, count in report.by_reason.items()
            ],
            hours=[HourCount(at=at, count=count) for at, count in report.hours.items()],
            first_answer=WaitsView.model_validate(report.first_answer),
            human_answer=WaitsView.model_validate(report.human_answer),
            resolution=WaitsView.model_validate(report.resolution),
        )


class OutcomeLine(FromRow):
    """One conversation behind a number, from its beginning to its end or to now."""

    conversation_id: str
    number: int = Field(description="1 for the first time that she wrote.")
    channel: str
    language: str
    intent: str | None
    opened_at: datetime
    answered_at: datetime | None
    handed_over_at: datetime | None
    reason: HandOverReason | None
    verified_at: datetime | None
    verified_by: str | None
    closed_at: datetime | None
    was_reopened: bool
    bot_replies: int
    human_replies: int
    first_answer_seconds: int | None
    human_seconds: int | None
    resolution_seconds: int | None
    bot_score: int | None
    human_score: int | None
    fallbacks: int
    cost_micros: int
    buyer: str | None = Field(None, description="What she is called, where it is known who she is.")


class OutcomeList(BaseModel):
    """A page of conversations; ask with `next_cursor` for the one that follows."""

    items: list[OutcomeLine]
    next_cursor: str | None


def _slices(tallies: Mapping[Any, Tally]) -> list[Slice]:
    return [Slice(key=key, tally=TallyView.of(tally)) for key, tally in tallies.items()]


def _mean(total: int, count: int) -> float | None:
    return round(total / count, 2) if count else None
