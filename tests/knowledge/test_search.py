"""A question finds the article that answers it, and nothing where none does."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.database import Database
from core.settings import Settings
from knowledge import articles
from knowledge.embedding import Text
from knowledge.models import Audience
from knowledge.neighbours import Open
from knowledge.passages import Shelf
from knowledge.question import Question
from knowledge.search import KnowledgeSearch
from knowledge.vectors import ChromaServer
from tests.conftest import NOW
from tests.knowledge.articles import GERMAN, found, new_article, publish, searching
from tests.trained import wishes

RETURN = "How many days do I have to return shoes?"


async def test_a_german_question_finds_the_german_article(
    database: Database, tmp_path: Path
) -> None:
    await publish(database, new_article(), new_article(**GERMAN))

    async with searching(database, tmp_path) as search:
        (passage,) = await search.search(Question("Wie lange ist die Rückgabefrist?", "de"))

    assert (passage.slug, passage.language, passage.title) == (
        "returns",
        "de",
        "Wie lange kann ich zurückgeben?",
    )
    assert "45 Tagen" in passage.text
    assert 0 < passage.score <= 1


async def test_what_no_article_answers_finds_nothing(database: Database, tmp_path: Path) -> None:
    await publish(database, new_article(), new_article(**GERMAN))

    async with searching(database, tmp_path) as search:
        question = "do you sell gift cards for the opera in Vienna?"
        assert await search.search(Question(question, "en")) == []


@pytest.mark.parametrize(
    "question", ["", "   ", "\x00\ud800", "🎉" * 10_000, "the of and", "a" * 50_000]
)
async def test_what_is_no_question_finds_nothing(
    database: Database, tmp_path: Path, question: str
) -> None:
    await publish(database, new_article())

    async with searching(database, tmp_path) as search:
        assert await search.search(Question(question, "en")) == []


async def test_without_articles_nothing_is_found(database: Database, tmp_path: Path) -> None:
    async with searching(database, tmp_path) as search:
        assert await search.search(Question(RETURN, "en")) == []


async def test_no_more_is_returned_than_asked_for(database: Database, tmp_path: Path) -> None:
    whom = ("shoes", "socks", "mugs", "lamps", "kettles")
    await publish(
        database, *(new_article(slug=one, title=f"Days to return {one}?") for one in whom)
    )

    async with searching(database, tmp_path) as search:
        assert len(await search.search(Question(RETURN, "en"))) == 3
        assert len(await search.search(Question(RETURN, "en"), limit=1)) == 1


async def test_a_long_article_is_quoted_in_part(database: Database, tmp_path: Path) -> None:
    filler = "\n\n".join(
        f"Paragraph {number} speaks of pottery and glazes." for number in range(90)
    )
    await publish(database, new_article(body=f"{filler}\n\nEarrings cannot be returned."))

    async with searching(database, tmp_path) as search:
        best, *_ = await search.search(Question("can I return earrings?", "en"))

    assert "Earrings" in best.text
    assert len(best.text) <= 900


class TestLanguages:
    async def test_the_shops_own_language_answers_where_the_asked_one_has_nothing(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article(), new_article(**GERMAN, slug="rueckgabe"))

        async with searching(database, tmp_path, default_language="de") as search:
            question = "Hur många dagar har jag på mig att lämna tillbaka en vara?"
            assert (await found(search, question, "sv"))[0] == ("rueckgabe", "de")

    async def test_any_language_answers_where_neither_has_anything(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article(**GERMAN), new_article(slug="sizes", title="Sizes"))

        async with searching(database, tmp_path) as search:
            question = "Combien de jours ai-je pour renvoyer un article ?"
            assert await found(search, question, "fr") == [("returns", "de")]

    async def test_the_asked_language_goes_first(self, database: Database, tmp_path: Path) -> None:
        await publish(
            database,
            new_article(title="PayPal", body="We take PayPal and nothing else.", slug="pay"),
            new_article(title="Bezahlung", body="Wir nehmen PayPal.", slug="pay", language="de"),
        )

        async with searching(database, tmp_path) as search:
            assert await found(search, "PayPal?", "de") == [("pay", "de")]


class TestFreshness:
    async def test_a_published_change_answers_at_once(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        async with searching(database, tmp_path) as search:
            await search.prepare()

            await publish(database, new_article(body="You can return items within 14 days."))

            (passage,) = await search.search(Question(RETURN, "en"))
        assert passage.text == "You can return items within 14 days."

    async def test_an_archived_article_answers_no_more(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        async with searching(database, tmp_path) as search:
            assert await found(search, RETURN)

            async with database.write() as session:
                await articles.archive(session, "returns", "en", now=NOW)

            assert await found(search, RETURN) == []

    async def test_a_draft_does_not_answer(self, database: Database, tmp_path: Path) -> None:
        async with database.write() as session:
            await articles.save_draft(session, new_article(), now=NOW)

        async with searching(database, tmp_path) as search:
            assert await found(search, RETURN) == []

    async def test_between_two_looks_the_database_is_left_alone(
        self, database: Database, tmp_path: Path
    ) -> None:
        async with searching(database, tmp_path, check_seconds=60.0) as search:
            await search.prepare()

            await publish(database, new_article())

            assert await found(search, RETURN) == []


class TestTheIndexFolder:
    async def test_what_changed_while_nobody_was_there_is_made_up_for(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article(), new_article(slug="gone", title="Return of the king"))
        async with searching(database, tmp_path) as search:
            await search.prepare()
        async with database.write() as session:
            await articles.archive(session, "gone", "en", now=NOW)

        async with searching(database, tmp_path) as search:
            assert await found(search, RETURN) == [("returns", "en")]

    async def test_a_missing_folder_is_made_again(self, database: Database, tmp_path: Path) -> None:
        await publish(database, new_article())
        async with searching(database, tmp_path / "index") as search:
            await search.prepare()
        shutil.rmtree(tmp_path / "index")

        async with searching(database, tmp_path / "index") as search:
            assert await found(search, RETURN) == [("returns", "en")]
            assert await has_vectors(search)

    async def test_a_damaged_folder_is_made_again(self, database: Database, tmp_path: Path) -> None:
        await publish(database, new_article())
        async with searching(database, tmp_path) as search:
            await search.prepare()
        damage(tmp_path)

        async with searching(database, tmp_path) as search:
            assert await found(search, RETURN) == [("returns", "en")]
            assert await has_vectors(search)

    async def test_another_process_can_have_the_index_made_anew_while_it_is_used(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        folder = tmp_path / "index"
        async with searching(database, folder) as owner, searching(database, folder) as other:
            await owner.prepare()
            before = names_in(folder)

            assert (owner.ask_owner(), other.ask_owner()) == (False, True)
            assert await found(owner, RETURN) == [("returns", "en")]
            await owner.prepare()

            after = names_in(folder)
            assert await has_vectors(owner)
        assert len(before) == len(after) == 2
        assert before != after

    async def test_a_second_process_works_in_a_folder_of_its_own(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        async with searching(database, tmp_path) as first, searching(database, tmp_path) as second:
            assert await found(first, RETURN) == [("returns", "en")]
            assert await found(second, RETURN) == [("returns", "en")]
            assert await has_vectors(second)

            await publish(database, new_article(slug="other", title="Returns to the shop"))

            assert len(await found(first, RETURN)) == len(await found(second, RETURN)) == 2

    async def test_a_folder_that_is_given_up_can_be_taken(
        self, database: Database, tmp_path: Path
    ) -> None:
        async with searching(database, tmp_path) as search:
            await search.prepare()
        before = names_in(tmp_path)

        async with searching(database, tmp_path) as search:
            await search.prepare()

        assert names_in(tmp_path) == before

    async def test_rebuilding_makes_every_vector_anew(
        self, database: Database, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        async with searching(database, tmp_path) as search:
            await search.prepare()
            before = names_in(tmp_path)

            assert await search.rebuild()

            assert names_in(tmp_path) != before
            assert await has_vectors(search)
            assert await found(search, RETURN) == [("returns", "en")]


class TestAChromaServer:
    async def test_words_go_on_alone_while_the_server_is_down(
        self, database: Database, unused_port: int
    ) -> None:
        await publish(database, new_article(), new_article(**GERMAN))

        home = ChromaServer(f"http://127.0.0.1:{unused_port}")
        async with searching(database, home) as search:
            assert await found(search, RETURN) == [("returns", "en")]
            assert not await has_vectors(search)
            assert await found(search, "opera tickets in Vienna") == []

    async def test_rebuilding_says_that_the_server_is_down(
        self, database: Database, unused_port: int
    ) -> None:
        async with searching(database, ChromaServer(f"http://127.0.0.1:{unused_port}")) as search:
            assert not await search.rebuild()

    async def test_the_settings_choose_the_server(
        self, database: Database, unused_port: int, tmp_path: Path
    ) -> None:
        await publish(database, new_article())
        settings = Settings(
            data_dir=tmp_path / "data", chroma_url=f"http://127.0.0.1:{unused_port}"
        )

        search = KnowledgeSearch.open(settings, database, wishes())

        assert await found(search, RETURN) == [("returns", "en")]
        assert not exists(tmp_path / "data")
        await search.close()


async def test_an_index_that_breaks_while_it_is_used_is_mended(
    database: Database, tmp_path: Path
) -> None:
    await publish(database, new_article())
    async with searching(database, tmp_path) as search:
        await search.prepare()
        index = search._neighbours._index
        index._client.delete_collection(index._name(next(iter(index._collections))))

        assert await found(search, RETURN) == [("returns", "en")]

        assert await has_vectors(search)


async def has_vectors(search: KnowledgeSearch) -> bool:
    """Tell whether a search has more to go by than words."""
    shelf = Open(Shelf(Audience.PUBLIC, "en"))
    found = await search._neighbours.find(Text(RETURN, "en"), [shelf])
    return bool(found and found[shelf.shelf])


def exists(path: Path) -> bool:
    return path.exists()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def damage(folder: Path) -> None:
    (database,) = folder.rglob("chroma.sqlite3")
    database.write_bytes(b"this is no database" * 200)


def test_starting_does_not_wait_for_the_libraries_of_the_index() -> None:
    heavy = ("chromadb", "sklearn", "bm25s", "numpy")
    code = f"import sys, knowledge.search; print([m for m in {heavy!r} if m in sys.modules])"

    printed = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout

    assert printed.strip() == "[]"


async def test_a_sample_question_leads_to_its_article_and_is_not_quoted(
    sqlite_database: Database, tmp_path: Path
) -> None:
    sample = "My jumper shrank in the laundry"
    await publish(sqlite_database, new_article())
    async with searching(sqlite_database, tmp_path / "index") as search:
        assert await found(search, sample) == []

        await publish(sqlite_database, new_article(questions=(sample,)))

        (passage,) = await search.search(Question(sample, "en"))
    assert (passage.slug, sample in passage.text) == ("returns", False)


async def test_buyers_are_not_told_what_is_for_staff_alone(
    sqlite_database: Database, tmp_path: Path
) -> None:
    await publish(sqlite_database, new_article())
    async with searching(sqlite_database, tmp_path / "index") as search:
        question = "How long do I have to return an item?"
        assert await found(search, question) == [("returns", "en")]

        await publish(sqlite_database, new_article(audience="staff"))

        assert await found(search, question) == []
