"""Answers to policy questions come from articles, through the tool as they are."""

import pytest

from core.clock import FrozenClock
from core.database import Database
from knowledge.question import Passage
from knowledge.scope import ANYBODY, Asker
from tests.factories import make_order, make_product
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


class TestWhoAsks:
    async def test_of_a_stranger_nothing_is_known(
        self, database: Database, clock: FrozenClock
    ) -> None:
        help_centre = FixedHelp()
        desk = await open_desk(database, clock, knowledge=help_centre)

        await desk.call("search_help", question="How long may I return?")

        assert help_centre.askers == [ANYBODY]

    async def test_of_a_verified_buyer_her_country_and_what_she_has_bought(
        self, database: Database, clock: FrozenClock
    ) -> None:
        help_centre = FixedHelp()
        desk = await open_desk(database, clock, knowledge=help_centre)
        async with database.write() as session:
            await make_order(session)
        await desk.buyer_says("#1042, ann@example.com")
        await desk.call("verify_buyer", order_number="#1042", secret="ann@example.com")

        await desk.call("search_help", question="How long may I return?")

        assert help_centre.askers == [Asker("US", frozenset({"MUG-02"}))]

    @pytest.mark.parametrize(
        ("arguments", "country"),
        [
            ({"question": "I am in Canada. Who pays the return?"}, "CA"),
            ({"question": "Who pays the return?", "country": "Germany"}, "DE"),
            ({"question": "Who pays the return?", "country": "nowhere"}, None),
            ({"question": "It is in no country, is it?"}, None),
        ],
    )
    async def test_the_country_she_names_counts(
        self,
        database: Database,
        clock: FrozenClock,
        arguments: dict[str, str],
        country: str | None,
    ) -> None:
        help_centre = FixedHelp()
        desk = await open_desk(database, clock, knowledge=help_centre)

        await desk.call("search_help", **arguments)

        (asker,) = help_centre.askers
        assert asker.country == country

    async def test_the_product_she_names_goes_before_what_she_has_bought(
        self, database: Database, clock: FrozenClock
    ) -> None:
        help_centre = FixedHelp(narrowing=frozenset({"KETTLE-1"}))
        desk = await open_desk(database, clock, knowledge=help_centre)
        async with database.write() as session:
            await make_product(session, "KETTLE-1", "Kettle")

        await desk.call("search_help", question="is there a warranty on the kettle?")

        (asker,) = help_centre.askers
        assert asker.products == {"KETTLE-1"}
