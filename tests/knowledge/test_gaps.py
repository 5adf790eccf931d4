"""What no article answers is gathered, whatever language it is asked in."""

from datetime import timedelta
from typing import Any

import pytest

from core.database import Database
from knowledge import gaps
from knowledge.gaps import GapNotFoundError, GapView, Missed
from knowledge.models import GapReason, GapState
from tests.conftest import NOW


async def miss(database: Database, key: str, text: str, language: str = "en", **more: Any) -> None:
    described: dict[str, Any] = {
        "reason": GapReason.UNANSWERED,
        "at": NOW,
        "conversation_id": "c",
    }
    missed = Missed(key, text, language, **{**described, **more})
    async with database.write() as session:
        await gaps.record(session, missed)


async def listed(database: Database, state: GapState = GapState.OPEN) -> list[GapView]:
    async with database.read() as session:
        return await gaps.listed(session, state=state)


async def test_questions_that_mean_the_same_are_one_gap_across_languages(
    database: Database,
) -> None:
    await miss(database, "1", "Can you repair my broken kettle?")
    await miss(database, "2", "can you repair a broken kettle", at=NOW + timedelta(hours=1))
    await miss(database, "3", "Können Sie meinen kaputten Kocher reparieren?", "de")
    await miss(database, "4", "Do you wrap gifts?")

    most, other = await listed(database)

    assert (most.gap.count, dict(most.languages)) == (3, {"en": 2, "de": 1})
    assert most.gap.question == "Can you repair my broken kettle?"
    assert most.gap.last_seen_at == NOW + timedelta(hours=1)
    assert (other.gap.count, other.gap.question) == (1, "Do you wrap gifts?")


async def test_a_question_counts_once_and_gathers_replies(database: Database) -> None:
    by_person = {"reason": GapReason.BY_PERSON}
    await miss(database, "hand_over:1", "Do you wrap gifts?", replies=("Yes.",), **by_person)
    await miss(database, "hand_over:1", "Do you wrap gifts?", replies=("For 3.50.",), **by_person)

    (view,) = await listed(database)

    assert (view.gap.count, view.replies) == (1, ["Yes.", "For 3.50."])
    assert dict(view.reasons) == {"by_person": 1}


async def test_all_questions_count_and_the_newest_are_shown(database: Database) -> None:
    for number in range(25):
        at = NOW + timedelta(minutes=number)
        await miss(database, str(number), "Do you wrap gifts?", at=at)

    (view,) = await listed(database)

    assert (view.gap.count, dict(view.languages), dict(view.reasons)) == (
        25,
        {"en": 25},
        {"unanswered": 25},
    )
    assert [example.key for example in view.examples] == [str(n) for n in range(24, 4, -1)]


async def test_a_dismissed_gap_swallows_what_means_the_same(database: Database) -> None:
    await miss(database, "1", "Do you wrap gifts?")
    (view,) = await listed(database)
    async with database.write() as session:
        await gaps.dismiss(session, view.gap.id)

    await miss(database, "2", "do you wrap gifts")

    assert await listed(database) == []
    (dismissed,) = await listed(database, GapState.DISMISSED)
    assert dismissed.gap.count == 2


async def test_a_gap_that_is_not_there_is_refused(database: Database) -> None:
    async with database.write() as session:
        with pytest.raises(GapNotFoundError):
            await gaps.dismiss(session, 77)


class TestForgetting:
    async def test_what_others_have_asked_too_is_called_by_their_words(
        self, database: Database
    ) -> None:
        await miss(database, "1", "Can you repair my broken kettle?")
        await miss(
            database,
            "2",
            "can you repair a broken kettle",
            conversation_id="d",
            at=NOW + timedelta(hours=1),
        )

        await forget(database, "c")

        [left] = await listed(database)
        assert (left.gap.question, left.gap.count) == ("can you repair a broken kettle", 1)

    async def test_one_for_which_an_article_was_drafted_stays_without_words(
        self, database: Database
    ) -> None:
        await miss(database, "1", "Do you wrap gifts?")
        [found] = await listed(database)
        async with database.write() as session:
            await gaps.note_draft(session, found.gap.id, slug="wrapping", language="en")

        await forget(database, "c")

        [left] = await listed(database, GapState.DRAFTED)
        assert (left.gap.question, left.gap.count, left.gap.draft_slug) == ("", 0, "wrapping")


async def forget(database: Database, conversation_id: str) -> None:
    async with database.write() as session:
        await gaps.forget(session, [conversation_id])
