"""Questions with the article that must answer them, run whenever something is published."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.errors import NotFoundError
from knowledge.models import AnswerTest
from knowledge.question import Passage, Question
from knowledge.scope import Asker


class AnswerTestNotFoundError(NotFoundError):
    """There is no such answer test."""

    code = "answer_test_not_found"

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no answer test {number}.")


class Searching(Protocol):
    """Finds passages of what is published this very moment."""

    async def look_again(self) -> None:
        """See what has just been published."""
        ...

    async def search(self, question: Question, *, limit: int = 3) -> list[Passage]:
        """Return the passages that answer, the best first."""
        ...


@dataclass(frozen=True)
class NewAnswerTest:
    """What a test expects: the article of a slug, or none where it is None."""

    question: str
    language: str
    slug: str | None
    country: str | None = None


async def add(
    session: AsyncSession, new: NewAnswerTest, *, author: str, now: datetime
) -> AnswerTest:
    """Keep a test."""
    test = AnswerTest(
        question=new.question,
        language=new.language,
        slug=new.slug,
        country=new.country,
        author=author,
        created_at=now,
    )
    session.add(test)
    await session.flush()
    return test


async def remove(session: AsyncSession, number: int) -> None:
    """Forget a test; raise AnswerTestNotFoundError."""
    removed = await session.scalar(
        delete(AnswerTest).where(AnswerTest.id == number).returning(AnswerTest.id)
    )
    if removed is None:
        raise AnswerTestNotFoundError(number)


async def every(session: AsyncSession) -> Sequence[AnswerTest]:
    """Return all tests, the oldest first."""
    return (await session.scalars(select(AnswerTest).order_by(AnswerTest.id))).all()


async def run(sessions: Sessions, searching: Searching, *, now: datetime) -> list[AnswerTest]:
    """Run all tests on what is published, keep the results, and return those that broke.

    Broken is what fails now and did not fail when it was run before.
    """
    await searching.look_again()
    async with sessions.read() as session:
        tests = await every(session)
    found = {test.id: await _found(searching, test) for test in tests}
    if not tests:
        return []
    async with sessions.write() as session:
        current = [test for test in await every(session) if test.id in found]
        had_failed = {test.id for test in current if test.passed is False}
        for test in current:
            test.found = found[test.id]
            test.passed = test.found == test.slug
            test.checked_at = now
    return [test for test in current if not test.passed and test.id not in had_failed]


async def _found(searching: Searching, test: AnswerTest) -> str | None:
    asked = Question(test.question, test.language, Asker(country=test.country))
    passages = await searching.search(asked, limit=1)
    return passages[0].slug if passages else None
