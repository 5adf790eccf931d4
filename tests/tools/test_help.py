"""Answers to policy questions come from articles, through the tool as they are."""

from core.clock import FrozenClock
from core.database import Database
from knowledge.question import Passage
from tests.tools.desk import FixedHelp, open_desk

RETURNS = Passage("returns", "en", "Returns", "You have 45 days.", 0.8)


async def test_passages_are_told_with_their_source(database: Database, clock: FrozenClock) -> None:
    help_centre = FixedHelp([RETURNS])
    desk = await open_desk(database, clock, knowledge=help_centre)

    told = await desk.call("search_help", question="How long may I return?")

    (passage,) = told.artifact.passages
    assert (passage.slug, passage.title, passage.language, passage.text, passage.score) == (
        "returns",
        "Returns",
        "en",
        "You have 45 days.",
        0.8,
    )
    assert "You have 45 days." in told.content
    assert help_centre.asked == [("How long may I return?", "en")]


async def test_no_article_is_an_answer_too(database: Database, clock: FrozenClock) -> None:
    desk = await open_desk(database, clock)

    told = await desk.call("search_help", question="opera tickets?")

    assert (told.status, told.content) == ("success", '{"passages":[]}')
