"""Articles come in from files, or one line says why they do not."""

from collections import Counter
from pathlib import Path

import pytest

from knowledge.articles import DuplicateArticleError
from knowledge.documents import (
    UnreadableArticleError,
    article_from_markdown,
    articles_from_yaml,
    demo_articles,
    read_articles,
)
from tests.knowledge.articles import new_article

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


def test_markdown_with_front_matter_is_an_article() -> None:
    assert article_from_markdown(MARKDOWN, where="returns.md") == new_article()


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    text = "\ufeff" + MARKDOWN.replace("\n", "\r\n")

    assert article_from_markdown(text, where="returns.md") == new_article()


def test_a_rule_in_the_body_is_not_the_end_of_the_front_matter() -> None:
    article = article_from_markdown(f"{MARKDOWN}\n---\nMore.", where="returns.md")

    assert article.body.endswith("---\nMore.")


def test_a_yaml_list_holds_articles() -> None:
    assert articles_from_yaml(YAML, where="faq.yaml") == [new_article()]


def test_files_and_folders_are_read_together(tmp_path: Path) -> None:
    (tmp_path / "faq" / "de").mkdir(parents=True)
    (tmp_path / "faq" / "de" / "returns.md").write_text(MARKDOWN.replace(": en", ": de"))
    (tmp_path / "faq" / "notes.txt").write_text("not read")
    (tmp_path / "more.yaml").write_text(YAML)

    found = read_articles([tmp_path / "faq", tmp_path / "more.yaml"])

    assert [(article.slug, article.language) for article in found] == [
        ("returns", "de"),
        ("returns", "en"),
    ]


def test_an_article_that_two_files_have_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(MARKDOWN)
    (tmp_path / "two.yaml").write_text(YAML)

    with pytest.raises(DuplicateArticleError, match="returns"):
        read_articles([tmp_path])


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
        ("a.yaml", b"- one\n- two", "article 1: "),
        ("a.yaml", b"- {slug: a", "a.yaml, line"),
        ("a.yaml", b"\xff\xfe\x00broken", "byte 0 is no UTF-8"),
        ("a.yaml", b"- {slug: !!python/object:os.system x}", "a.yaml, line 1"),
        ("a.txt", b"Words.", "neither Markdown nor YAML"),
    ],
)
def test_what_holds_no_article_is_refused_in_one_line(
    tmp_path: Path, name: str, content: bytes, complaint: str
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(UnreadableArticleError) as refused:
        read_articles([tmp_path / name])

    assert complaint in refused.value.message
    assert name in refused.value.message
    assert "\n" not in refused.value.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArticleError, match=r"gone\.md: No such file"):
        read_articles([tmp_path / "gone.md"])


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.yaml").open("wb") as file:
        file.truncate(20_000_001)

    with pytest.raises(UnreadableArticleError, match="larger than 20 MB"):
        read_articles([tmp_path / "huge.yaml"])


def test_the_demo_shop_has_every_article_in_each_of_its_languages() -> None:
    articles = demo_articles()
    languages = Counter(article.language for article in articles)

    assert set(languages) == {"en", "zh", "es", "fr", "de"}
    assert set(languages.values()) == {len({article.slug for article in articles})}
    assert languages["en"] >= 12
