"""Files of articles come in, or one line says of each thing why it does not."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from core.database import Database
from knowledge import articles, intake
from knowledge.export import Form, UnknownFormError, form_of, written
from knowledge.formats.entry import File, Refused
from knowledge.intake import Batch, Fate
from knowledge.models import ArticleState
from knowledge.new_article import NewArticle
from tests.conftest import NOW
from tests.knowledge.articles import new_article, publish

MARKDOWN = """---
slug: returns
language: en
title: "How long do I have to return an item?"
---

You can return any unused item within 45 days of delivery.
"""
YAML = """
- {slug: returns, language: en, title: "How long do I have to return an item?",
   body: "You can return any unused item within 45 days of delivery."}
"""
CSV = (
    "slug,language,title,body\r\n"
    "returns,en,How long do I have to return an item?,"
    "You can return any unused item within 45 days of delivery.\r\n"
)


def read(*files: tuple[str, str | bytes], language: str = "en") -> Batch:
    return intake.read_files(
        [
            File(name, content.encode() if isinstance(content, str) else content)
            for name, content in files
        ],
        language=language,
    )


def only(batch: Batch) -> NewArticle:
    assert batch.refused == ()
    (article,) = batch.articles
    return article


def zipped(*files: tuple[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return target.getvalue()


class TestFormats:
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("returns.md", MARKDOWN),
            ("faq.yaml", YAML),
            ("faq.csv", CSV),
            ("faq.zip", zipped(("faq/returns.md", MARKDOWN.encode()))),
        ],
    )
    def test_each_holds_the_same_article(self, name: str, content: str | bytes) -> None:
        assert only(read((name, content))) == new_article()

    def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(self) -> None:
        text = "\ufeff" + MARKDOWN.replace("\n", "\r\n")

        assert only(read(("returns.md", text))) == new_article()

    def test_a_rule_in_the_body_is_not_the_end_of_the_front_matter(self) -> None:
        article = only(read(("returns.md", f"{MARKDOWN}\n---\nMore.")))

        assert article.body.endswith("---\nMore.")

    def test_a_spreadsheet_may_use_semicolons_a_mark_and_lists_in_cells(self) -> None:
        table = (
            "\ufeffSlug;Title;Body;Questions;Countries\r\n"
            'duties;Zoll;"Erste Zeile\nZweite; Zeile";"Wer zahlt Zoll?\nWie viel?";de, at\r\n'
            ";;;;\r\n"
        )

        article = only(read(("zoll.csv", table), language="de"))

        assert (article.language, article.body) == ("de", "Erste Zeile\nZweite; Zeile")
        assert article.questions == ("Wer zahlt Zoll?", "Wie viel?")
        assert article.countries == ("DE", "AT")

    def test_a_spreadsheet_may_be_written_as_utf_16(self) -> None:
        assert only(read(("faq.csv", CSV.encode("utf-16")))) == new_article()

    def test_a_page_becomes_an_article_without_what_stands_around_it(self) -> None:
        page = """<!doctype html><html lang="de"><head><title>Shop</title><script>steal()</script>
        </head><body><nav><a href="/">Start</a></nav><main><h1>Versand und Lieferung</h1>
        <p>Wir liefern in <b>3 Tagen</b>.</p><ul><li>Europa</li></ul>
        <script>alert(1)</script><p onclick="x()">Mehr <a href="https://shop.example">hier</a>.</p>
        </main><footer>Impressum</footer></body></html>"""

        article = only(read(("help/versand.html", page)))

        assert (article.slug, article.language, article.title) == (
            "versand",
            "de",
            "Versand und Lieferung",
        )
        assert article.body == (
            "Wir liefern in **3 Tagen**.\n\n- Europa\n\nMehr [hier](https://shop.example)."
        )

    def test_a_page_of_questions_becomes_an_article_each(self) -> None:
        page = """<html lang="en"><h1>Help</h1>
        <h2>Do you ship abroad?</h2><p>Yes.</p><p>To 40 countries.</p>
        <h2>Who pays the duties?</h2><p>We do.</p><h2>About us</h2><p>Since 1990.</p></html>"""

        batch = read(("faq.html", page))

        assert [(one.slug, one.title, one.body) for one in batch.articles] == [
            ("faq-do-you-ship-abroad", "Do you ship abroad?", "Yes.\n\nTo 40 countries."),
            ("faq-who-pays-the-duties", "Who pays the duties?", "We do."),
        ]

    def test_a_page_names_its_own_charset(self) -> None:
        page = '<meta charset="iso-8859-1"><title>Rückgabe</title><p>Für Sie.</p>'

        assert only(read(("r.html", page.encode("latin-1")))).title == "Rückgabe"


class TestRefusals:
    @pytest.mark.parametrize(
        ("name", "content", "complaint"),
        [
            ("a.md", b"No front matter.", "does not begin with front matter"),
            ("a.md", b"---\nslug: [\n---\nBody.", "a.md, line"),
            ("a.md", b"---\njust words\n---\nBody.", "no list of fields"),
            ("a.md", b"---\nslug: a\nlanguage: en\ntitle: A\n---\n  \n", "body: "),
            ("a.md", b"---\nlanguage: en\ntitle: A\n---\nBody.", "slug: Field required"),
            ("a.yaml", b"slug: a", "a list of articles was expected"),
            ("a.yaml", b"- {slug: a, language: en, title: A, body: B, colour: red}", "colour: "),
            ("a.yaml", b"- one", "article 1: "),
            ("a.yaml", b"- {slug: a", "a.yaml, line"),
            ("a.yaml", b"\xff\x00broken", "byte 0 is no UTF-8"),
            ("a.yaml", b"- {slug: !!python/object:os.system x}", "a.yaml, line 1"),
            ("a.txt", b"Words.", "it is none of .csv"),
            ("a.csv", b"", "'slug' is missing"),
            ("a.csv", b"slug,title\r\n", "'body' is missing"),
            ("a.csv", b"slug,title,body,price\r\n", "no column 'price'"),
            ("a.csv", b"slug,title,body\r\na,A\r\n", "a.csv, line 2: body"),
            ("a.csv", b"slug,title,body\r\na,A,B,C,D\r\n", "a.csv, line 2: it has 5 cells"),
            ("a.csv", b'slug,title,body\r\na,A,"B\r\n', "a.csv, line"),
            ("a.html", b"<html><script>only()</script></html>", "there is no text in it"),
            ("a.zip", b"PK\x03\x04 and no more", "the archive is damaged"),
            ("a.zip", zipped(("b.zip", zipped())), "an archive within an archive"),
            ("a.zip", zipped(("b.md", b"x")), "a.zip/b.md: it does not begin"),
        ],
    )
    def test_what_holds_no_article_is_refused_in_one_line(
        self, name: str, content: bytes, complaint: str
    ) -> None:
        batch = read((name, content))

        assert batch.articles == []
        (refused,) = batch.refused
        line = f"{refused.where}: {refused.reason}"
        assert complaint in line
        assert name in line
        assert "\n" not in line

    def test_the_rest_of_a_list_is_taken_where_one_of_it_is_refused(self) -> None:
        batch = read(("faq.yaml", f"{YAML}- {{slug: 'no name', language: en}}\n"))

        assert batch.articles == [new_article()]
        assert [refused.where for refused in batch.refused] == ["faq.yaml, article 2"]

    def test_an_article_that_comes_twice_names_where_it_came_first(self) -> None:
        batch = read(("one.md", MARKDOWN), ("two.yaml", YAML))

        assert batch.articles == [new_article()]
        (refused,) = batch.refused
        assert refused.where == "two.yaml, article 1"
        assert "first in one.md" in refused.reason

    def test_a_bomb_is_given_up_before_it_fills_the_memory(self) -> None:
        bomb = zipped(("big.md", b"\0" * 30_000_000))
        assert len(bomb) < 100_000

        (refused,) = read(("bomb.zip", bomb)).refused

        assert refused == Refused("bomb.zip", "unpacked it is larger than 20 MB")

    def test_a_huge_file_is_not_read(self, tmp_path: Path) -> None:
        with (tmp_path / "huge.yaml").open("wb") as file:
            file.truncate(20_000_001)

        (refused,) = intake.read_paths([tmp_path / "huge.yaml"], language="en").refused

        assert refused.reason == "it is larger than 20 MB"

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        (refused,) = intake.read_paths([tmp_path / "gone.md"], language="en").refused

        assert (refused.where, refused.reason) == (
            str(tmp_path / "gone.md"),
            "No such file or directory",
        )


def test_files_and_folders_are_read_together(tmp_path: Path) -> None:
    (tmp_path / "faq" / "de").mkdir(parents=True)
    (tmp_path / "faq" / "de" / "returns.md").write_text(MARKDOWN.replace(": en", ": de"))
    (tmp_path / "faq" / "notes.txt").write_text("not read")
    (tmp_path / "more.yaml").write_text(YAML)

    batch = intake.read_paths([tmp_path / "faq", tmp_path / "more.yaml"], language="en")

    assert [(one.slug, one.language) for one in batch.articles] == [
        ("returns", "de"),
        ("returns", "en"),
    ]


class TestTaking:
    async def test_the_preview_tells_what_would_become_of_each(self, database: Database) -> None:
        await publish(database, new_article(), new_article(slug="sizes", title="Sizes?"))
        batch = Batch(
            entries=read(
                ("a.yaml", YAML),
                ("b.yaml", YAML.replace("returns", "sizes")),
                ("c.yaml", YAML.replace("returns", "new")),
            ).entries
        )

        async with database.read() as session:
            fates = await intake.fates(session, batch)

        assert fates == [Fate.SAME, Fate.CHANGED, Fate.NEW]

    @pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.PUBLISHED])
    async def test_a_batch_comes_in_as_drafts_or_published(
        self, database: Database, state: ArticleState
    ) -> None:
        async with database.write() as session:
            taken = await intake.take(session, read(("a.yaml", YAML)), state=state, now=NOW)

        async with database.read() as session:
            article = await articles.get(session, "returns", "en")
        assert (taken, article.state, article.body) == (1, state, new_article().body)

    async def test_taking_the_same_again_changes_nothing(self, database: Database) -> None:
        await publish(database, new_article())

        async with database.write() as session:
            taken = await intake.take(
                session, read(("a.yaml", YAML)), state=ArticleState.PUBLISHED, now=NOW
            )

        async with database.read() as session:
            assert (await articles.get(session, "returns", "en")).revision == 1
        assert taken == 0


texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=80
).filter(lambda text: bool(text.strip()))
described = st.builds(
    NewArticle,
    slug=st.from_regex(r"\A[A-Za-z0-9_-]{1,20}\Z"),
    language=st.sampled_from(["en", "zh-Hant", "ar"]),
    title=texts.filter(lambda text: bool(text.split())),
    body=st.one_of(texts, st.sampled_from(["=1+1", "'=x", "- a\n- b", "a\r\nb", "---\nx\n---"])),
    questions=st.lists(texts.filter(lambda text: bool(text.split())), max_size=2).map(tuple),
    topic=st.sampled_from(["", "shipping"]),
    products=st.lists(st.sampled_from(["SHOE-40", "-A", "=B"]), max_size=2).map(tuple),
    countries=st.lists(st.sampled_from(["EU", "US"]), max_size=2).map(tuple),
    audience=st.sampled_from(["public", "staff"]),
)


@pytest.mark.parametrize("form", Form)
@given(article=described)
def test_what_goes_out_comes_in_again_as_it_was(form: Form, article: NewArticle) -> None:
    batch = read((f"faq.{form}", written([article], form)))

    assert batch.refused == ()
    assert batch.articles == [article]


def test_an_export_has_one_of_the_known_endings() -> None:
    assert form_of(Path("faq.YML")) == Form.YAML
    with pytest.raises(UnknownFormError, match=r"faq\.docx"):
        form_of(Path("faq.docx"))
