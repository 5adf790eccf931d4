"""An answer is rehearsed as a buyer would get it, and leaves no trace."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.bootstrap import Dragoman, open_dragoman
from bot.curation.rehearsal import Rehearsed
from core.database import Base
from core.events import LocalEvents
from core.settings import Settings
from knowledge import articles
from oms.loading import OrderNotFoundError
from tests.conftest import NOW, open_with_tables
from tests.factories import AUSTIN, make_order
from tests.knowledge.articles import new_article

RETURN = "How long do I have to return an item?"


@pytest.fixture
async def dragoman(tmp_path: Path, trained_models: Path) -> AsyncIterator[Dragoman]:
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    database = await open_with_tables(url, LocalEvents())
    async with database.write() as session:
        await make_order(session, address=AUSTIN)
        await articles.publish(session, new_article(), now=NOW)
        american = new_article(slug="returns-us", body="In the US: 60 days.", countries=["US"])
        await articles.publish(session, american, now=NOW)
    await database.close()
    settings = Settings(data_dir=tmp_path, cache_dir=trained_models, database_url=url)
    async with open_dragoman(settings, work=False) as opened:
        yield opened


async def play(dragoman: Dragoman, question: str, order_number: str | None = None) -> Rehearsed:
    return await dragoman.rehearsal.play(question, language=None, order_number=order_number)


async def test_a_question_is_answered_with_its_passages_and_calls(dragoman: Dragoman) -> None:
    played = await play(dragoman, RETURN)

    assert "45 days" in played.result.text
    assert [source.slug for source in played.result.sources] == ["returns"]
    assert [call.name for call in played.calls] == ["search_help"]
    assert played.hits[0].piece.slug == "returns"
    assert played.hits[0].strength >= 1


async def test_the_buyer_of_an_order_is_told_what_holds_for_her(dragoman: Dragoman) -> None:
    played = await play(dragoman, RETURN, "1042")

    assert "60 days" in played.result.text


async def test_the_passages_are_those_that_the_answer_was_made_from(dragoman: Dragoman) -> None:
    played = await play(dragoman, f"I live in the United States. {RETURN}")

    shown = [hit.piece.slug for hit in played.hits if hit.strength >= 1]
    assert [source.slug for source in played.result.sources] == shown[:1] == ["returns-us"]


async def test_she_sees_her_order_without_proving_anything(dragoman: Dragoman) -> None:
    played = await play(dragoman, "Where is my order #1042?", "1042")

    assert "1042" in played.result.text
    assert {call.name for call in played.calls} & {"track_order", "get_order"}


async def test_nothing_is_changed_or_kept(dragoman: Dragoman) -> None:
    before = await counts(dragoman)

    played = await play(dragoman, "Please cancel my order #1042", "1042")

    proposed = [call for call in played.calls if call.name == "propose_cancellation"]
    assert [(call.outcome, call.code) for call in proposed] == [("refused", "rehearsal")]
    assert await counts(dragoman) == before


async def test_an_order_that_is_not_there_is_named(dragoman: Dragoman) -> None:
    with pytest.raises(OrderNotFoundError, match="4711"):
        await play(dragoman, RETURN, "4711")


async def counts(dragoman: Dragoman) -> dict[str, int]:
    async with dragoman.database.read() as session:
        return {
            name: await session.scalar(text(f"SELECT count(*) FROM {name}")) or 0  # noqa: S608  # our own table names
            for name in Base.metadata.tables
        }
