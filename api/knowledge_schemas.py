"""What an admin sees and sends around the articles: files, the index, tests, gaps, answers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints

from api.article_schemas import Language, Slug
from api.inbox_schemas import FromRow
from api.schemas import Incoming
from bot.curation.rehearsal import Rehearsed
from helpdesk.answers import AnswerView
from helpdesk.models import RatingValue, ToolOutcome
from knowledge.gaps import GapView
from knowledge.intake import Batch, Fate
from knowledge.models import GapReason, GapState

Question = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]


class Reference(FromRow):
    """One language of an article."""

    slug: str
    language: str
    title: str


class Likely(Reference):
    """An article that may answer; from 1 on `score` is enough."""

    score: float


class ImportedArticle(FromRow):
    """What a file holds, and what taking it in does; `similar` answer the same question already."""

    where: str
    slug: str
    language: str
    title: str
    fate: Fate
    similar: list[Reference]


class RefusedPart(FromRow):
    """What is not taken in."""

    where: str
    reason: str


class ImportReport(FromRow):
    """What a file holds; without `taken` nothing was changed."""

    taken: bool
    items: list[ImportedArticle]
    refused: list[RefusedPart]

    @classmethod
    def of(
        cls,
        batch: Batch,
        fates: Sequence[Fate],
        similar: Sequence[Sequence[Reference]],
        *,
        taken: bool,
    ) -> Self:
        """Describe a batch, given what becomes of each article and which are like it."""
        entries = zip(batch.entries, fates, similar, strict=True)
        return cls(
            taken=taken,
            items=[
                ImportedArticle(
                    where=entry.where,
                    slug=entry.article.slug,
                    language=entry.article.language,
                    title=entry.article.title,
                    fate=fate,
                    similar=list(alike),
                )
                for entry, fate, alike in entries
            ],
            refused=[RefusedPart.model_validate(refused) for refused in batch.refused],
        )


class IndexView(FromRow):
    """What can be searched just now."""

    articles: int
    passages: int
    languages: list[str]
    embedding: str
    vectors: Literal["up", "down"] = Field(description="Down: words and concepts go on alone.")
    synced_at: datetime


class PlaygroundQuestion(Incoming):
    """What is asked, in which language, and as the buyer of which order."""

    question: Question
    language: Language | None = None
    order_number: Annotated[str, StringConstraints(max_length=64)] | None = None


class ScoredPassage(Reference):
    """A passage that was looked at; from `floor` on its score is enough for an answer."""

    text: str
    score: float
    floor: float


class PlayedCall(FromRow):
    """A tool that was called."""

    name: str
    arguments: dict[str, Any]
    outcome: ToolOutcome
    result: dict[str, Any] | None


class PlaygroundAnswer(FromRow):
    """What a buyer would have been told; an empty reply means that a person would have been called."""

    reply: str
    language: str
    passages: list[ScoredPassage]
    tool_calls: list[PlayedCall]
    sources: list[Reference]

    @classmethod
    def of(cls, played: Rehearsed) -> Self:
        """Describe a rehearsal."""
        return cls(
            reply=played.result.text,
            language=played.language,
            passages=[ScoredPassage.model_validate(hit.passage) for hit in played.hits[:8]],
            tool_calls=[PlayedCall.model_validate(call) for call in played.calls],
            sources=[Reference.model_validate(source) for source in played.result.sources],
        )


class NewTest(Incoming):
    """A question, and the article that must answer it; null: none may."""

    question: Question
    language: Language
    slug: Slug | None = None
    country: Country | None = None


class TestView(FromRow):
    """An answer test and how it ended when it was run last."""

    id: int
    question: str
    language: str
    slug: str | None
    country: str | None
    passed: bool | None
    found: str | None
    checked_at: datetime | None


class TestList(FromRow):
    """All answer tests."""

    items: list[TestView]


class GapExample(FromRow):
    """One question of a gap, personal data blotted out."""

    text: str
    language: str
    reason: GapReason
    conversation_id: str
    replies: list[str]
    at: datetime


class GapLine(FromRow):
    """Questions that mean the same and that no article answers."""

    id: int
    question: str
    language: str
    state: GapState
    count: int
    languages: dict[str, int]
    reasons: dict[GapReason, int]
    last_seen: datetime
    examples: list[GapExample]
    similar: list[Likely]
    draft_slug: str | None
    draft_language: str | None

    @classmethod
    def of(cls, view: GapView, similar: Sequence[Likely]) -> Self:
        """Describe a gap, given the articles that come near it."""
        gap = view.gap
        return cls(
            id=gap.id,
            question=gap.question,
            language=gap.language,
            state=gap.state,
            count=gap.count,
            languages=dict(view.languages),
            reasons=dict(view.reasons),
            last_seen=gap.last_seen_at,
            examples=[GapExample.model_validate(one) for one in view.examples],
            similar=list(similar),
            draft_slug=gap.draft_slug,
            draft_language=gap.draft_language,
        )


class GapList(FromRow):
    """Gaps of one state, the most frequent first."""

    items: list[GapLine]


class DraftPlace(FromRow):
    """Where an article is edited."""

    slug: str
    language: str


class AnswerLine(FromRow):
    """An answer that quotes an article."""

    message_id: int
    conversation_id: str
    at: datetime
    language: str
    question: str
    reply: str
    sources: list[Reference]
    rating: RatingValue | None

    @classmethod
    def of(cls, view: AnswerView) -> Self:
        """Describe an answer."""
        message = view.message
        language = message.language or ""
        return cls(
            message_id=message.id,
            conversation_id=message.conversation_id,
            at=message.created_at,
            language=language,
            question=view.question,
            reply=message.text,
            sources=[
                Reference.model_validate({"language": language, **s}) for s in message.sources
            ],
            rating=view.rating,
        )


class AnswerList(FromRow):
    """Answers, the newest first."""

    items: list[AnswerLine]


class BadAnswer(Incoming):
    """Why an answer is bad, in a colleague's words."""

    reason: Annotated[str, StringConstraints(max_length=500)] = ""
