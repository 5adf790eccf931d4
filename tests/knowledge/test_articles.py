"""Articles come in, change, and go."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from core.database import Database
from knowledge import articles
from knowledge.articles import ArticleNotFoundError, DuplicateArticleError, Fingerprint
from knowledge.models import ArticleState
from tests.conftest import NOW
from tests.knowledge.articles import new_article


async def fingerprint(database: Database) -> Fingerprint:
    async with database.read() as session:
        return await articles.fingerprint(session)


async def test_a_published_article_is_one_that_buyers_are_answered_from(database: Database) -> None:
    async with database.write() as session:
        await articles.publish(session, new_article(), now=NOW)
        await articles.save_draft(session, new_article(slug="draft"), now=NOW)

    async with database.read() as session:
        found = await articles.published(session)

    assert [(article.slug, article.language, article.title) for article in found] == [
        ("returns", "en", "How long do I have to return an item?")
    ]


async def test_publishing_again_takes_the_place_of_what_was_there(database: Database) -> None:
    async with database.write() as session:
        await articles.publish(session, new_article(), now=NOW)
    later = NOW + timedelta(hours=1)

    async with database.write() as session:
        await articles.publish(session, new_article(body="Only 14 days."), now=later)

    async with database.read() as session:
        (found,) = await articles.published(session)
    assert (found.body, found.created_at, found.updated_at) == ("Only 14 days.", NOW, later)


async def test_languages_of_one_article_stand_side_by_side(database: Database) -> None:
    async with database.write() as session:
        await articles.publish(session, new_article(language="en"), now=NOW)
        await articles.publish(session, new_article(language="de"), now=NOW)

    async with database.read() as session:
        found = await articles.published(session)

    assert [article.language for article in found] == ["de", "en"]


async def test_nobody_is_answered_from_an_archived_article(database: Database) -> None:
    async with database.write() as session:
        await articles.publish(session, new_article(), now=NOW)

    async with database.write() as session:
        archived = await articles.archive(session, "returns", "en", now=NOW)

    assert archived.state == ArticleState.ARCHIVED
    async with database.read() as session:
        assert await articles.published(session) == []


async def test_what_is_not_there_cannot_be_archived(database: Database) -> None:
    with pytest.raises(ArticleNotFoundError, match="returns"):
        async with database.write() as session:
            await articles.archive(session, "returns", "en", now=NOW)


async def test_articles_that_come_twice_are_refused_whole(database: Database) -> None:
    twice = [new_article(slug="sizes"), new_article(), new_article(body="Something else.")]

    with pytest.raises(DuplicateArticleError, match="returns"):
        async with database.write() as session:
            await articles.publish_all(session, twice, now=NOW)

    async with database.read() as session:
        assert await articles.published(session) == []


async def test_the_fingerprint_changes_with_everything_that_buyers_can_be_told(
    database: Database,
) -> None:
    seen = [await fingerprint(database)]
    for change in ({}, {"title": "Returns"}, {"body": "14 days."}, {"slug": "other"}):
        async with database.write() as session:
            await articles.publish(session, new_article(**change), now=NOW)
        seen.append(await fingerprint(database))
    async with database.write() as session:
        await articles.archive(session, "other", "en", now=NOW)
    seen.append(await fingerprint(database))

    assert seen[0] == Fingerprint(count=0, digests=0)
    assert len(set(seen)) == len(seen) - 1
    assert seen[-1] == seen[-3]


def test_a_line_of_the_body_that_becomes_a_sample_question_changes_the_digest() -> None:
    told = new_article(body="45 days.\nWhen?")
    helping = new_article(body="45 days.", questions=("When?",))

    assert told.digest != helping.digest


async def test_a_draft_leaves_the_fingerprint_alone(database: Database) -> None:
    before = await fingerprint(database)

    async with database.write() as session:
        await articles.save_draft(session, new_article(), now=NOW)

    assert await fingerprint(database) == before


def test_a_language_is_written_as_everywhere_else() -> None:
    assert new_article(language="zh-TW").language == "zh-Hant"
    assert new_article(language="da").language == "da"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("slug", ""),
        ("slug", "two words"),
        ("slug", "x" * 121),
        ("language", "english!"),
        ("title", "  "),
        ("title", "x" * 301),
        ("body", " \n "),
        ("body", "x" * 100_001),
        ("body", "NUL \x00 inside"),
        ("title", "half a pair \ud800"),
    ],
)
def test_what_cannot_be_an_article_names_the_field(field: str, value: str) -> None:
    with pytest.raises(ValidationError) as refused:
        new_article(**{field: value})

    complaint = refused.value.errors()[0]
    assert complaint["loc"] == (field,)
