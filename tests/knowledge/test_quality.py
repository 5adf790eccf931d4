"""How well the demo shop's articles are found, measured on questions as buyers ask them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from core.database import Database
from knowledge.intake import demo_articles
from knowledge.question import Question
from knowledge.search import KnowledgeSearch
from tests.knowledge.articles import publish, searching

QUESTIONS: dict[str, dict[str, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("questions.yaml").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Asked:
    """A question, the article that answers it or none, and the articles that were found."""

    question: str
    wanted: str | None
    found: list[str]


@pytest.fixture
async def asked(database: Database, tmp_path: Path) -> list[Asked]:
    await publish(database, *demo_articles())
    async with searching(database, tmp_path, check_seconds=600.0) as search:
        await search.prepare()
        return [await ask(search, *question) for question in questions()]


def questions() -> Iterator[tuple[str, str | None, str]]:
    for language, by_article in QUESTIONS.items():
        for slug, listed in by_article.items():
            for question in listed:
                yield language, None if slug == "none" else slug, question


async def ask(search: KnowledgeSearch, language: str, wanted: str | None, question: str) -> Asked:
    passages = await search.search(Question(question, language))
    return Asked(question, wanted, [passage.slug for passage in passages])


def share(cases: list[Any], good: list[Any]) -> float:
    return len(good) / len(cases)


@pytest.mark.slow
async def test_the_right_article_comes_first_and_what_has_none_is_recognised(
    asked: list[Asked],
) -> None:
    answered = [one for one in asked if one.wanted is not None]
    unanswered = [one for one in asked if one.wanted is None]

    first = [one for one in answered if one.found[:1] == [one.wanted]]
    among = [one for one in answered if one.wanted in one.found]
    falsely_none = [one for one in answered if not one.found]
    recognised = [one for one in unanswered if not one.found]

    assert len(answered) >= 180
    assert len(unanswered) >= 50
    assert share(answered, first) >= 0.93
    assert share(answered, among) >= 0.95
    assert share(answered, falsely_none) <= 0.05
    assert share(unanswered, recognised) >= 0.85
