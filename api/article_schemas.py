"""What an admin sees and sends of articles, over the wire."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Marks:
    """Ids of articles that are older than their source, and by "slug:language" those in conflict."""

    behind: frozenset[int]
    conflicts: Mapping[str, frozenset[str]]


class ArticleLine(FromRow):
    """One language of an article in a list."""

    slug: str
    language: str
    title: str
    topic: str = Field(description="A word of the shop's own, empty for none.")
    products: list[str] = Field(description="The SKUs it is true for; empty for all.")
    countries: list[str] = Field(description="Where it is true, `EU` for the union; empty for all.")
    audience: Audience
    state: ArticleState
    revision: int = Field(description="The newest of its history.")
    published_revision: int | None = Field(description="The one that buyers are answered from.")
    publish_at: datetime | None = Field(description="When the newest revision is published.")
    has_changes: bool = Field(description="Whether a draft stands beside what is published.")
    updated_at: datetime
    is_behind_source: bool = Field(False, description="Whether it is older than its source.")
    conflicts: list[str] = Field([], description="The slugs of articles that contradict it.")

    @classmethod
    def of(cls, article: Article, marks: Marks) -> Self:
        """Describe an article, given what is to be marked."""
        line = cls.model_validate(article)
        return line.model_copy(
            update={
                "is_behind_source": article.id in marks.behind,
                "conflicts": sorted(marks.conflicts.get(f"{article.slug}:{article.language}", ())),
            }
        )


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
    topic: str
    products: list[str]
    countries: list[str]
    audience: Audience


class ArticleView(ArticleLine):
    """One article: what stands, what was saved last, and its history, the newest entry first."""

    body: str
    questions: list[str]
    newest: RevisionView
    history: list[RevisionLine]

    @classmethod
    def told(cls, article: Article, marks: Marks, history: Sequence[ArticleRevision]) -> Self:
        """Describe an article with its history, the newest entry first."""
        return cls(
            **ArticleLine.of(article, marks).model_dump(),
            body=article.body,
            questions=article.questions,
            newest=RevisionView.model_validate(history[0]),
            history=[RevisionLine.model_validate(revision) for revision in history],
        )


class BrokenTest(FromRow):
    """An answer test that passed before and fails now."""

    id: int
    question: str
    language: str
    expected: str | None = Field(validation_alias="slug", description="The article, null for none.")
    found: str | None = Field(description="What answers instead, null for nothing.")


class SavedArticle(ArticleView):
    """An article as it was saved, and which answer tests that broke."""

    broken_tests: list[BrokenTest]


class RowView(FromRow):
    """A line before and after; null where there is no such line on that side."""

    before: str | None
    after: str | None


class Difference(FromRow):
    """Two revisions side by side."""

    title: RowView
    audience: RowView
    topic: RowView
    scope: RowView
    body: list[RowView]
    questions: list[RowView]

    @classmethod
    def of(cls, before: ArticleRevision, after: ArticleRevision) -> Self:
        """Compare two revisions of an article."""
        return cls(
            title=RowView(before=before.title, after=after.title),
            audience=RowView(before=before.audience, after=after.audience),
            topic=RowView(before=before.topic, after=after.topic),
            scope=RowView(before=_scope(before), after=_scope(after)),
            body=_rows(before.body, after.body),
            questions=_rows("\n".join(before.questions), "\n".join(after.questions)),
        )


def _scope(revision: ArticleRevision) -> str:
    return ", ".join([*revision.countries, *revision.products])


def _rows(before: str, after: str) -> list[RowView]:
    return [RowView.model_validate(row) for row in side_by_side(before, after)]


class ArticleText(Incoming):
    """A new text of an article, and what becomes of it; only a scheduled one has a moment."""

    title: str = Field(min_length=1, max_length=300)
    body: str = Field(min_length=1, max_length=100_000)
    questions: list[str] = Field([], max_length=50, description="Samples of what it answers.")
    topic: str = Field("", max_length=60)
    products: list[str] = Field([], max_length=200, description="SKUs; empty for all.")
    countries: list[str] = Field([], max_length=250, description="ISO 3166-1 alpha-2, or `EU`.")
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
