"""What nobody could answer: questions gathered, put together with those that mean the same."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import NotFoundError
from knowledge.clusters import same_question
from knowledge.embedding import Text
from knowledge.models import Gap, GapCursor, GapQuestion, GapReason, GapState

_COMPARED = 500
_EXAMPLES = 20


_OF_THESE = GapQuestion.gap_id.in_(bindparam("ids", expanding=True))
_COUNTS = (
    select(GapQuestion.gap_id, GapQuestion.language, GapQuestion.reason, func.count())
    .where(_OF_THESE)
    .group_by(GapQuestion.gap_id, GapQuestion.language, GapQuestion.reason)
)
_newest_first = (GapQuestion.at.desc(), GapQuestion.id.desc())
_ranked = (
    select(
        GapQuestion.id,
        func.row_number()
        .over(partition_by=GapQuestion.gap_id, order_by=_newest_first)
        .label("place"),
    )
    .where(_OF_THESE)
    .subquery()
)
_NEWEST = (
    select(GapQuestion)
    .join(_ranked, _ranked.c.id == GapQuestion.id)
    .where(_ranked.c.place <= _EXAMPLES)
    .order_by(*_newest_first)
)


class GapNotFoundError(NotFoundError):
    """There is no such gap."""

    code = "gap_not_found"

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no gap {number}.")


@dataclass(frozen=True)
class Missed:
    """A question that no article answered, without personal data; `key` is its own for ever.

    `replies` are what people of the shop have answered so far.
    """

    key: str
    text: str
    language: str
    reason: GapReason
    conversation_id: str
    at: datetime
    replies: tuple[str, ...] = ()


@dataclass(frozen=True)
class GapView:
    """A gap, how often it was asked in which language and for which reason, and its newest questions."""

    gap: Gap
    languages: Mapping[str, int]
    reasons: Mapping[GapReason, int]
    examples: Sequence[GapQuestion]

    @property
    def replies(self) -> list[str]:
        """What people of the shop answered, each text once, the newest first."""
        return list(dict.fromkeys(text for one in self.examples for text in one.replies))


async def record(session: AsyncSession, missed: Missed) -> Gap:
    """Count a question, in the gap of those that mean the same or in a new one.

    One whose key is known is not counted again; more replies to it are kept.
    """
    known = await session.scalar(select(GapQuestion).where(GapQuestion.key == missed.key))
    if known is not None:
        known.replies = list(dict.fromkeys((*known.replies, *missed.replies)))
        return await get(session, known.gap_id)
    gap = await _gap_of(session, missed)
    session.add(
        GapQuestion(
            gap_id=gap.id,
            key=missed.key,
            text=missed.text,
            language=missed.language,
            reason=missed.reason,
            conversation_id=missed.conversation_id,
            replies=list(missed.replies),
            at=missed.at,
        )
    )
    gap.count += 1
    gap.last_seen_at = max(gap.last_seen_at, missed.at)
    await session.flush()
    return gap


async def listed(
    session: AsyncSession, *, state: GapState = GapState.OPEN, limit: int = 50
) -> list[GapView]:
    """Return the gaps of a state, the most frequent first."""
    gaps = await session.scalars(
        select(Gap)
        .where(Gap.state == state)
        .order_by(Gap.count.desc(), Gap.last_seen_at.desc())
        .limit(limit)
    )
    return await _views(session, gaps.all())


async def view(session: AsyncSession, number: int) -> GapView:
    """Return one gap with its newest questions; raise GapNotFoundError."""
    (found,) = await _views(session, [await get(session, number)])
    return found


async def get(session: AsyncSession, number: int) -> Gap:
    """Return a gap; raise GapNotFoundError."""
    gap = await session.get(Gap, number)
    if gap is None:
        raise GapNotFoundError(number)
    return gap


async def dismiss(session: AsyncSession, number: int) -> None:
    """Want no article for a gap; what means the same is still counted; raise GapNotFoundError."""
    (await get(session, number)).state = GapState.DISMISSED


async def note_draft(session: AsyncSession, number: int, *, slug: str, language: str) -> None:
    """Note which article was drafted for a gap; raise GapNotFoundError."""
    gap = await get(session, number)
    gap.state, gap.draft_slug, gap.draft_language = GapState.DRAFTED, slug, language


async def read_upto(session: AsyncSession, source: str) -> int:
    """Return the last row of a source that was looked at, 0 before the first."""
    cursor = await session.get(GapCursor, source)
    return cursor.upto if cursor else 0


async def note_read(session: AsyncSession, source: str, upto: int) -> None:
    """Note how far a source has been read."""
    await session.merge(GapCursor(source=source, upto=upto))


async def questions_of(
    session: AsyncSession, conversation_ids: Collection[str]
) -> Sequence[GapQuestion]:
    """Return what was gathered from these conversations, oldest first."""
    found = await session.scalars(
        select(GapQuestion)
        .where(GapQuestion.conversation_id.in_(conversation_ids))
        .order_by(GapQuestion.id)
    )
    return found.all()


async def forget(session: AsyncSession, conversation_ids: Collection[str]) -> None:
    """Let go of what was gathered from these conversations.

    A gap that others have asked about too is called by the first of their questions; one that
    nobody else has asked about goes, unless an article was drafted for it.
    """
    forgotten = await session.scalars(
        delete(GapQuestion)
        .where(GapQuestion.conversation_id.in_(conversation_ids))
        .returning(GapQuestion.gap_id)
        .execution_options(synchronize_session=False)
    )
    for gap_id in sorted(set(forgotten)):
        await _count_anew(session, gap_id)


async def _count_anew(session: AsyncSession, gap_id: int) -> None:
    gap = await session.get_one(Gap, gap_id, populate_existing=True, with_for_update=True)
    left = await session.execute(
        select(GapQuestion.text, GapQuestion.language, GapQuestion.at)
        .where(GapQuestion.gap_id == gap_id)
        .order_by(GapQuestion.at, GapQuestion.id)
    )
    questions = left.all()
    gap.count = len(questions)
    if questions:
        gap.question, gap.language = questions[0].text, questions[0].language
        gap.last_seen_at = questions[-1].at
    elif gap.draft_slug is None:
        await session.delete(gap)
    else:
        gap.question = ""
    await session.flush()


async def _gap_of(session: AsyncSession, missed: Missed) -> Gap:
    newest = await session.scalars(
        select(Gap).order_by(Gap.last_seen_at.desc(), Gap.id.desc()).limit(_COMPARED)
    )
    gaps = newest.all()
    asked = Text(missed.text, missed.language)
    known = [Text(one.question, one.language) for one in gaps]
    place = await asyncio.to_thread(same_question, asked, known)
    if place is not None:
        return gaps[place]
    gap = Gap(
        question=missed.text,
        language=missed.language,
        state=GapState.OPEN,
        count=0,
        created_at=missed.at,
        last_seen_at=missed.at,
    )
    session.add(gap)
    await session.flush()
    return gap


async def _views(session: AsyncSession, gaps: Sequence[Gap]) -> list[GapView]:
    ids = [gap.id for gap in gaps]
    languages: defaultdict[int, Counter[str]] = defaultdict(Counter)
    reasons: defaultdict[int, Counter[GapReason]] = defaultdict(Counter)
    for gap_id, language, reason, count in await session.execute(_COUNTS, {"ids": ids}):
        languages[gap_id][language] += count
        reasons[gap_id][reason] += count
    examples: defaultdict[int, list[GapQuestion]] = defaultdict(list)
    for example in await session.scalars(_NEWEST, {"ids": ids}):
        examples[example.gap_id].append(example)
    return [
        GapView(gap, languages[gap.id], reasons[gap.id], tuple(examples[gap.id])) for gap in gaps
    ]
