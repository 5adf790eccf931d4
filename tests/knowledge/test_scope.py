"""What is true for some buyers only is told to nobody else."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.database import Database
from knowledge import articles
from knowledge.models import Audience
from knowledge.question import Question
from knowledge.scope import Asker, Scope
from tests.conftest import NOW
from tests.knowledge.articles import found, new_article, publish, searching

RETURN = "How long do I have to return an item?"
IN_THE_EU = new_article(
    slug="returns-eu", body="In the EU you may withdraw within 14 days.", countries=["EU"]
)


@pytest.mark.parametrize(
    ("scope", "asker", "holds"),
    [
        (Scope.of([], []), Asker(), True),
        (Scope.of(["EU"], []), Asker("DE"), True),
        (Scope.of(["EU"], []), Asker("US"), False),
        (Scope.of(["EU"], []), Asker(), False),
        (Scope.of(["EU", "NO"], []), Asker("NO"), True),
        (Scope.of([], ["MUG-02"]), Asker(products=frozenset({"MUG-02", "SOCK-M"})), True),
        (Scope.of([], ["MUG-02"]), Asker("DE"), False),
        (Scope.of(["US"], ["MUG-02"]), Asker("DE", frozenset({"MUG-02"})), False),
    ],
)
def test_a_scope_holds_for_whom_it_is_known_to(scope: Scope, asker: Asker, holds: bool) -> None:
    assert scope.holds_for(asker) is holds


async def test_the_rule_of_a_country_is_told_there_and_nowhere_else(
    database: Database, tmp_path: Path
) -> None:
    await publish(database, new_article(), IN_THE_EU)

    async with searching(database, tmp_path) as search:
        assert await found(search, RETURN, asker=Asker("DE")) == [("returns-eu", "en")]
        assert await found(search, RETURN, asker=Asker("US")) == [("returns", "en")]
        assert await found(search, RETURN) == [("returns", "en")]


async def test_a_rule_for_one_product_is_told_of_that_product(
    database: Database, tmp_path: Path
) -> None:
    kettle = new_article(slug="kettles", body="Kettles: 90 days.", products=["KETTLE-1"])
    await publish(database, new_article(), kettle)

    async with searching(database, tmp_path) as search:
        assert await search.products() == {"KETTLE-1"}
        asker = Asker(products=frozenset({"KETTLE-1"}))
        assert await found(search, RETURN, asker=asker) == [("kettles", "en")]
        assert await found(search, RETURN) == [("returns", "en")]


async def test_what_is_for_staff_never_reaches_a_buyer(database: Database, tmp_path: Path) -> None:
    await publish(database, new_article(audience="staff"))

    async with searching(database, tmp_path) as search:
        assert await found(search, RETURN) == []
        assert await found(search, RETURN, audience=Audience.STAFF) == [("returns", "en")]


class TestConflicts:
    async def test_of_two_that_contradict_each_other_the_newer_answers_and_both_are_marked(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        async with database.write() as session:
            newer = new_article(slug="returns-2026", body="Only 14 days.")
            await articles.publish(session, newer, now=NOW + timedelta(days=1))

        async with searching(database, tmp_path) as search:
            assert await found(search, RETURN) == [("returns-2026", "en")]
            assert await search.conflicts() == {
                "returns:en": {"returns-2026"},
                "returns-2026:en": {"returns"},
            }

    async def test_a_special_case_is_no_conflict(self, database: Database, tmp_path: Path) -> None:
        await publish(database, new_article(), IN_THE_EU)

        async with searching(database, tmp_path) as search:
            assert await search.conflicts() == {}

    async def test_nobody_is_in_two_countries_that_have_rules_of_their_own(
        self, database: Database, tmp_path: Path
    ) -> None:
        usa = new_article(slug="returns-us", countries=["US"])
        await publish(database, IN_THE_EU, usa)

        async with searching(database, tmp_path) as search:
            assert await search.conflicts() == {}


async def test_an_article_in_another_language_is_told_in_the_asked_one_where_it_exists(
    database: Database, tmp_path: Path
) -> None:
    german = new_article(language="de", title="Rücknahme von Waren", body="45 Tage.")
    asked = new_article(questions=["Wie viele Tage habe ich für eine Rückgabe?"])
    await publish(database, asked, german)

    async with searching(database, tmp_path) as search:
        (passage,) = await search.search(
            Question("wie viele tage habe ich für eine rückgabe", "de")
        )

    assert (passage.language, passage.text) == ("de", "45 Tage.")


async def test_an_article_is_found_from_another_language_by_what_it_means(
    database: Database, tmp_path: Path
) -> None:
    sizes = new_article(slug="sizes", title="Which size do I need?", body="See the size chart.")
    await publish(database, new_article(), sizes)

    async with searching(database, tmp_path) as search:
        assert await found(search, "返品は何日以内ですか", "ja") == [("returns", "en")]
        assert (await found(search, "Какой размер мне выбрать?", "ru"))[0] == ("sizes", "en")
        assert await found(search, "Wie wird das Wetter morgen?", "de") == []
