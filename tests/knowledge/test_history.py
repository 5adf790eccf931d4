"""Every change to an article is kept, and any can be taken back."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from core.clock import FrozenClock
from core.database import Database
from core.events import LocalEvents
from core.schema import alembic_config
from knowledge import articles, revisions
from knowledge.articles import ArticleChangedError, ArticleNotFoundError, PastMomentError
from knowledge.difference import Row, side_by_side
from knowledge.models import ArticleState, Audience
from knowledge.revisions import ArticleTakenError, RevisionNotFoundError
from knowledge.schedule import Schedule
from tests.conftest import NOW
from tests.knowledge.articles import NothingToFind, found, new_article, publish, searching

OLGA = "Olga <olga@shop.example>"
LATER = NOW + timedelta(hours=1)
FIRST = "You can return any unused item within 45 days of delivery."


async def draft(database: Database, body: str, *, now: datetime = LATER) -> None:
    async with database.write() as session:
        await articles.save_draft(session, new_article(body=body), now=now, author=OLGA)


async def schedule(database: Database, body: str, *, at: datetime) -> None:
    async with database.write() as session:
        await articles.schedule(session, new_article(body=body), at=at, now=NOW, author=OLGA)


async def told(database: Database) -> list[str]:
    async with database.read() as session:
        return [article.body for article in await articles.published(session)]


async def history(database: Database) -> list[tuple[int, ArticleState, str, str, datetime]]:
    async with database.read() as session:
        article = await articles.get(session, "returns", "en")
        entries = await revisions.history(session, article)
    return [(one.number, one.state, one.body, one.author, one.at) for one in entries]


async def test_history_tells_what_was_said_when_and_by_whom(database: Database) -> None:
    await publish(database, new_article())
    await draft(database, "14 days.")

    assert await history(database) == [
        (2, ArticleState.DRAFT, "14 days.", OLGA, LATER),
        (1, ArticleState.PUBLISHED, FIRST, "import", NOW),
    ]


async def test_a_draft_leaves_what_buyers_are_told(database: Database) -> None:
    await publish(database, new_article())
    await draft(database, "14 days.")

    assert await told(database) == [FIRST]
    async with database.read() as session:
        article = await articles.get(session, "returns", "en")
    assert (article.state, article.has_changes) == (ArticleState.PUBLISHED, True)


async def test_publishing_what_stands_already_makes_no_history(database: Database) -> None:
    await publish(database, new_article())
    await publish(database, new_article())

    assert [number for number, *_ in await history(database)] == [1]


async def test_publishing_what_stands_puts_a_draft_away(database: Database) -> None:
    await publish(database, new_article())
    await draft(database, "14 days.")
    await publish(database, new_article())

    async with database.read() as session:
        article = await articles.get(session, "returns", "en")
    assert (article.published_revision, article.has_changes) == (3, False)


async def test_archiving_is_part_of_the_history_and_happens_once(database: Database) -> None:
    await publish(database, new_article())
    for _ in range(2):
        async with database.write() as session:
            await articles.archive(session, "returns", "en", now=LATER, author=OLGA)

    assert (await history(database))[0] == (2, ArticleState.ARCHIVED, FIRST, OLGA, LATER)
    assert len(await history(database)) == 2


async def test_rolling_back_publishes_the_earlier_text_as_a_new_revision(
    database: Database,
) -> None:
    await publish(database, new_article())
    await publish(database, new_article(body="14 days."))

    async with database.write() as session:
        await articles.roll_back(session, "returns", "en", 1, now=LATER, author=OLGA)

    assert await told(database) == [FIRST]
    assert (await history(database))[0] == (3, ArticleState.PUBLISHED, FIRST, OLGA, LATER)


async def test_rolling_back_brings_sample_questions_and_audience_back(database: Database) -> None:
    await publish(database, new_article(questions=("Can I send it back?",), audience="staff"))
    await publish(database, new_article())

    async with database.write() as session:
        await articles.roll_back(session, "returns", "en", 1, now=LATER, author=OLGA)

    async with database.read() as session:
        article = await articles.get(session, "returns", "en")
    assert (article.questions, article.audience) == (["Can I send it back?"], Audience.STAFF)


async def test_there_is_no_rolling_back_to_a_revision_that_never_was(database: Database) -> None:
    await publish(database, new_article())

    with pytest.raises(RevisionNotFoundError, match="no revision 7"):
        async with database.write() as session:
            await articles.roll_back(session, "returns", "en", 7, now=LATER, author=OLGA)


async def test_who_has_not_seen_the_newest_revision_changes_nothing(database: Database) -> None:
    await publish(database, new_article())

    with pytest.raises(ArticleChangedError, match="at revision 1, not at 0"):
        async with database.write() as session:
            await articles.require_revision(session, "returns", "en", seen=0)
    with pytest.raises(ArticleNotFoundError):
        async with database.write() as session:
            await articles.require_revision(session, "sizes", "en", seen=1)


@pytest.mark.postgres
async def test_of_two_who_begin_an_article_at_once_the_second_is_told(
    postgres_tables_url: str, events: LocalEvents
) -> None:
    database = Database.open(postgres_tables_url, events)
    async with database.write() as session:
        await articles.save_draft(session, new_article(), now=NOW, author=OLGA)
        second = asyncio.create_task(draft(database, "14 days."))
        await asyncio.sleep(0.2)

    with pytest.raises(ArticleTakenError, match="'returns' in 'en'"):
        await second
    assert [body for _, _, body, *_ in await history(database)] == [FIRST]
    await database.close()


class TestSchedule:
    async def test_publishes_when_the_moment_has_come(
        self, database: Database, clock: FrozenClock
    ) -> None:
        await publish(database, new_article())
        await schedule(database, "14 days.", at=LATER)
        sweep = Schedule(database, clock, NothingToFind()).publish_due

        await sweep()
        before = await told(database)
        clock.advance(timedelta(hours=1))
        await sweep()
        await sweep()

        assert (before, await told(database)) == ([FIRST], ["14 days."])
        assert [(number, author) for number, _, _, author, _ in await history(database)] == [
            (3, OLGA),
            (2, OLGA),
            (1, "import"),
        ]

    async def test_an_article_that_never_was_published_waits(
        self, database: Database, clock: FrozenClock
    ) -> None:
        await schedule(database, "14 days.", at=LATER)
        assert await told(database) == []

        clock.advance(timedelta(hours=1))
        await Schedule(database, clock, NothingToFind()).publish_due()

        assert await told(database) == ["14 days."]

    async def test_a_later_draft_calls_it_off(self, database: Database, clock: FrozenClock) -> None:
        await publish(database, new_article())
        await schedule(database, "14 days.", at=LATER)
        await draft(database, "7 days.", now=NOW)

        clock.advance(timedelta(hours=2))
        await Schedule(database, clock, NothingToFind()).publish_due()

        assert await told(database) == [FIRST]

    async def test_takes_no_moment_that_is_over(self, database: Database) -> None:
        with pytest.raises(PastMomentError):
            await schedule(database, "14 days.", at=NOW)

    async def test_what_it_publishes_answers_the_next_question(
        self, sqlite_database: Database, clock: FrozenClock, tmp_path: Path
    ) -> None:
        await schedule(sqlite_database, FIRST, at=LATER)
        async with searching(sqlite_database, tmp_path / "index") as search:
            question = "How many days to return an unused item?"
            before = await found(search, question)
            clock.advance(timedelta(hours=1))
            await Schedule(sqlite_database, clock, NothingToFind()).publish_due()

            assert (list(before), list(await found(search, question))) == ([], [("returns", "en")])


async def test_a_translation_is_behind_once_its_source_has_changed(database: Database) -> None:
    await publish(database, new_article(), new_article(language="de"), new_article(language="fr"))
    async with database.write() as session:
        for language in ("en", "fr"):
            changed = new_article(language=language, body="14 days.")
            await articles.publish(session, changed, now=LATER)

    async with database.read() as session:
        listed = await articles.every(session)

    behind = articles.behind_their_source(listed, source_language="en")
    assert [article.language for article in listed if article.id in behind] == ["de"]


def test_a_difference_puts_lines_that_correspond_side_by_side() -> None:
    assert side_by_side("one\ntwo\nthree", "one\n2\nthree\nfour") == (
        Row("one", "one"),
        Row("two", "2"),
        Row("three", "three"),
        Row(None, "four"),
    )


async def test_articles_from_before_there_was_a_history_begin_one(database_url: str) -> None:
    database = Database.open(database_url)
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.upgrade(alembic_config(sync), "0001"))
        await connection.execute(
            text(
                "INSERT INTO articles"
                " (slug, language, title, body, state, digest, created_at, updated_at)"
                " VALUES ('returns', 'en', 'Returns', '45 days.', 'published', 1, :now, :now)"
            ),
            {"now": "2026-11-22 10:00:00+00:00"},
        )
        await connection.run_sync(lambda sync: command.upgrade(alembic_config(sync), "head"))

    assert [entry[:4] for entry in await history(database)] == [
        (1, ArticleState.PUBLISHED, "45 days.", "import")
    ]
    await database.close()
