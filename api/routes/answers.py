"""How well articles answer: the playground, answer tests, gaps, and answers that were given."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, status

from api.article_schemas import Slug
from api.gate import AtGate, FromAdmin, FromStaff, Gate, author_name
from api.knowledge_schemas import (
    AnswerLine,
    AnswerList,
    BadAnswer,
    DraftPlace,
    GapLine,
    GapList,
    Likely,
    NewTest,
    PlaygroundAnswer,
    PlaygroundQuestion,
    TestList,
    TestView,
)
from api.problems import problems
from bot.curation.gaps import missed
from helpdesk import answers
from helpdesk.shortfalls import Shortfall
from knowledge import answer_tests, articles, gaps
from knowledge.answer_tests import NewAnswerTest
from knowledge.gaps import GapView
from knowledge.models import GapReason, GapState
from knowledge.question import Question

router = APIRouter(prefix="/api/knowledge", tags=["knowledge"])
_SIMILAR = 3
Number = Annotated[int, Path(ge=1, le=2**31 - 1)]


@router.post(
    "/playground", summary="Rehearse an answer", responses=problems(400, 401, 403, 404, 413, 422)
)
async def rehearse(at: AtGate, _: FromAdmin, asked: PlaygroundQuestion) -> PlaygroundAnswer:
    """Answer as a buyer would be answered; nothing is stored, sent or changed."""
    played = await at.services.rehearsal.play(
        asked.question, language=asked.language, order_number=asked.order_number or None
    )
    return PlaygroundAnswer.of(played)


@router.get("/tests", summary="List answer tests", responses=problems(401, 403))
async def list_tests(at: AtGate, _: FromAdmin) -> TestList:
    """Return all answer tests with their last results."""
    async with at.services.database.read() as session:
        tests = await answer_tests.every(session)
    return TestList(items=[TestView.model_validate(test) for test in tests])


@router.post(
    "/tests",
    status_code=status.HTTP_201_CREATED,
    summary="Add an answer test",
    responses=problems(400, 401, 403, 413, 422),
)
async def add_test(at: AtGate, me: FromAdmin, new: NewTest) -> TestView:
    """Keep a question whose answer is settled; it is run whenever something is published."""
    async with at.services.database.write() as session:
        test = await answer_tests.add(
            session,
            NewAnswerTest(**new.model_dump()),
            author=author_name(me),
            now=at.services.clock.now(),
        )
    return TestView.model_validate(test)


@router.delete(
    "/tests/{number}",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Remove an answer test",
    responses=problems(401, 403, 404, 422),
)
async def remove_test(at: AtGate, _: FromAdmin, number: Number) -> None:
    """Forget an answer test."""
    async with at.services.database.write() as session:
        await answer_tests.remove(session, number)


@router.post("/tests/run", summary="Run all answer tests", responses=problems(401, 403))
async def run_tests(at: AtGate, me: FromAdmin) -> TestList:
    """Ask every question of what is published now."""
    services = at.services
    await answer_tests.run(services.database, services.knowledge, now=services.clock.now())
    return await list_tests(at, me)


@router.get("/gaps", summary="List gaps", responses=problems(401, 403, 422))
async def list_gaps(
    at: AtGate, _: FromAdmin, state: Annotated[GapState, Query()] = GapState.OPEN
) -> GapList:
    """Return what no article answers, the most frequent first."""
    async with at.services.database.read() as session:
        views = await gaps.listed(session, state=state)
    return GapList(items=[GapLine.of(view, await _similar(at, view)) for view in views])


@router.post(
    "/gaps/{number}/draft", summary="Draft an article", responses=problems(401, 403, 404, 422)
)
async def draft_article(at: AtGate, me: FromAdmin, number: Number) -> DraftPlace:
    """Draft an article from what people answered; nobody is answered from it until it is published."""
    services = at.services
    async with services.database.read() as session:
        view = await gaps.view(session, number)
    if view.gap.draft_slug is not None and view.gap.draft_language is not None:
        return DraftPlace(slug=view.gap.draft_slug, language=view.gap.draft_language)
    draft = await services.drafts.write(view)
    async with services.database.write() as session:
        await articles.save_draft(session, draft, now=services.clock.now(), author=author_name(me))
        await gaps.note_draft(session, number, slug=draft.slug, language=draft.language)
    return DraftPlace(slug=draft.slug, language=draft.language)


@router.post(
    "/gaps/{number}/dismiss",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Dismiss a gap",
    responses=problems(401, 403, 404, 422),
)
async def dismiss_gap(at: AtGate, _: FromAdmin, number: Number) -> None:
    """Want no article for it."""
    async with at.services.database.write() as session:
        await gaps.dismiss(session, number)


@router.get("/answers", summary="List answers", responses=problems(401, 422))
async def list_answers(
    at: AtGate, _: FromStaff, slug: Annotated[Slug | None, Query()] = None
) -> AnswerList:
    """Return the newest answers that quote an article, or one article."""
    async with at.services.database.read() as session:
        found = await answers.newest(session, slug=slug)
    return AnswerList(items=[AnswerLine.of(view) for view in found])


@router.post(
    "/answers/{number}/report",
    summary="Report a bad answer",
    responses=problems(400, 401, 404, 413, 422),
)
async def report_answer(
    at: AtGate, me: FromStaff, number: Number, bad: BadAnswer
) -> DraftPlace | None:
    """Count the question among the gaps, and return the article behind the answer, if there is one."""
    services = at.services
    async with services.database.read() as session:
        line = AnswerLine.of(await answers.get(session, number))
    shortfall = Shortfall(
        cause=f"report:{number}",
        conversation_id=line.conversation_id,
        question=line.question,
        language=line.language,
        at=services.clock.now(),
        reply=f"{me.name}: {bad.reason}" if bad.reason else None,
    )
    async with services.database.write() as session:
        await gaps.record(session, missed(shortfall, GapReason.REPORTED))
    return DraftPlace.model_validate(line.sources[0]) if line.sources else None


async def _similar(at: Gate, view: GapView) -> list[Likely]:
    hits = await at.services.knowledge.consider(Question(view.gap.question, view.gap.language))
    return [
        Likely(
            slug=hit.piece.slug,
            language=hit.piece.language,
            title=hit.piece.title,
            score=round(hit.strength, 2),
        )
        for hit in hits[:_SIMILAR]
    ]
