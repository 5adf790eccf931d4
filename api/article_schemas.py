"""What an admin sees and sends of articles, over the wire."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import AwareDatetime, Field, StringConstraints, model_validator

from api.inbox_schemas import FromRow
from api.schemas import Incoming
from knowledge.difference import side_by_side
from knowledge.models import Article, ArticleRevision, ArticleState, Audience

Slug = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,120}$")]
Language = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=16)
]
RevisionNumber = Annotated[int, Field(ge=1, le=2**31 - 1)]


class ArticleLine(FromRow):
    """One language of an article in a list."""

    slug: str
    language: str
    title: str
    audience: Audience
    state: ArticleState
    revision: int = Field(description="The newest of its history.")
    published_revision: int | None = Field(description="The one that buyers are answered from.")
    publish_at: datetime | None = Field(description="When the newest revision is published.")
    has_changes: bool = Field(description="Whether a draft stands beside what is published.")
    updated_at: datetime
    is_behind_source: bool = Field(False, description="Whether it is older than its source.")

    @classmethod
    def of(cls, article: Article, behind: frozenset[int]) -> Self:
        """Describe an article, given the ids of those that are older than their source."""
        line = cls.model_validate(article)
        return line.model_copy(update={"is_behind_source": article.id in behind})


class ArticleList(FromRow):
    """The articles of all states, by slug and language."""

    items: list[ArticleLine]


class RevisionLine(FromRow):
    """One entry of an article's history."""

    number: int
    title: str
    state: ArticleState
    author: str
    at: datetime


class RevisionView(RevisionLine):
    """What an article said at one time."""

    body: str
    questions: list[str]
    audience: Audience


class ArticleView(ArticleLine):
    """One article: what stands, what was saved last, and its history, the newest entry first."""

    body: str
    questions: list[str]
    newest: RevisionView
    history: list[RevisionLine]

    @classmethod
    def told(
        cls, article: Article, behind: frozenset[int], history: Sequence[ArticleRevision]
    ) -> Self:
        """Describe an article with its history, the newest entry first."""
        return cls(
            **ArticleLine.of(article, behind).model_dump(),
            body=article.body,
            questions=article.questions,
            newest=RevisionView.model_validate(history[0]),
            history=[RevisionLine.model_validate(revision) for revision in history],
        )


class RowView(FromRow):
    """A line before and after; null where there is no such line on that side."""

    before: str | None
    after: str | None


class Difference(FromRow):
    """Two revisions side by side."""

    title: RowView
    audience: RowView
    body: list[RowView]
    questions: list[RowView]

    @classmethod
    def of(cls, before: ArticleRevision, after: ArticleRevision) -> Self:
        """Compare two revisions of an article."""
        return cls(
            title=RowView(before=before.title, after=after.title),
            audience=RowView(before=before.audience, after=after.audience),
            body=_rows(before.body, after.body),
            questions=_rows("\n".join(before.questions), "\n".join(after.questions)),
        )


def _rows(before: str, after: str) -> list[RowView]:
    return [RowView.model_validate(row) for row in side_by_side(before, after)]


class ArticleText(Incoming):
    """A new text of an article, and what becomes of it; only a scheduled one has a moment."""

    title: str = Field(min_length=1, max_length=300)
    body: str = Field(min_length=1, max_length=100_000)
    questions: list[str] = Field([], max_length=50, description="Samples of what it answers.")
    audience: Audience = Audience.PUBLIC
    state: Literal["draft", "scheduled", "published"]
    publish_at: AwareDatetime | None = None
    seen_revision: int = Field(
        ge=0, le=2**31 - 1, description="The newest revision the caller has read; 0 for none."
    )

    @model_validator(mode="after")
    def _moment_fits_state(self) -> Self:
        if (self.publish_at is not None) != (self.state == "scheduled"):
            raise ValueError("publish_at goes with the state 'scheduled', and with no other")
        return self


class RollBack(Incoming):
    """Which revision is published again."""

    number: RevisionNumber
