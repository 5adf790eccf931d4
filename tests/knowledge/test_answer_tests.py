"""Settled questions are tried whenever something is published."""

from pathlib import Path

import pytest

from core.database import Database
from knowledge import answer_tests, articles
from knowledge.answer_tests import AnswerTestNotFoundError, NewAnswerTest
from tests.conftest import NOW
from tests.knowledge.articles import new_article, publish, searching

RETURN = NewAnswerTest("how many days do I have to return something", "en", "returns")


async def keep(database: Database, *new: NewAnswerTest) -> None:
    async with database.write() as session:
        for one in new:
            await answer_tests.add(session, one, author="Olga", now=NOW)


async def test_a_test_passes_while_its_article_answers(database: Database, tmp_path: Path) -> None:
    await publish(database, new_article())
    await keep(database, RETURN, NewAnswerTest("who won the match", "en", None))

    async with searching(database, tmp_path, check_seconds=600.0) as search:
        assert await answer_tests.run(database, search, now=NOW) == []

    async with database.read() as session:
        tests = await answer_tests.every(session)
    assert [(test.passed, test.found, test.checked_at) for test in tests] == [
        (True, "returns", NOW),
        (True, None, NOW),
    ]


async def test_what_a_change_breaks_is_named_once(database: Database, tmp_path: Path) -> None:
    await publish(database, new_article())
    await keep(database, RETURN)
    async with searching(database, tmp_path, check_seconds=600.0) as search:
        await answer_tests.run(database, search, now=NOW)
        async with database.write() as session:
            await articles.archive(session, "returns", "en", now=NOW)

        (broken,) = await answer_tests.run(database, search, now=NOW)
        again = await answer_tests.run(database, search, now=NOW)

    assert (broken.question, broken.slug, broken.found) == (RETURN.question, "returns", None)
    assert again == []


async def test_a_test_may_ask_from_a_country(database: Database, tmp_path: Path) -> None:
    await publish(database, new_article(), new_article(slug="returns-eu", countries=["EU"]))
    from_france = NewAnswerTest(RETURN.question, "en", "returns-eu", country="FR")
    await keep(database, from_france, NewAnswerTest(RETURN.question, "en", "returns", country="US"))

    async with searching(database, tmp_path) as search:
        assert await answer_tests.run(database, search, now=NOW) == []


async def test_a_test_can_be_forgotten(database: Database) -> None:
    await keep(database, RETURN)
    async with database.write() as session:
        (test,) = await answer_tests.every(session)
        await answer_tests.remove(session, test.id)

        assert await answer_tests.every(session) == []
        with pytest.raises(AnswerTestNotFoundError):
            await answer_tests.remove(session, test.id)
