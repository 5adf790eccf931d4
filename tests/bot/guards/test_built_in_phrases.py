"""What the bot is made to say must pass its own guards."""

from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast

from bot.guards.check import check_reply
from bot.guards.evidence import Evidence, ToolResult
from knowledge.intake import demo_articles
from prompts.fluent import FOLDER
from tests.bot.guards.conftest import Briefs
from tools.results import HelpResult, Passage

# Everything that a turn can have behind it: the guards then look at the words alone.
PROVEN = Evidence(
    results=(
        ToolResult("confirm_proposal", True, "R-1\nsucceeded\ncancelled\nrequested"),
        ToolResult("hand_over", True, "queued"),
    ),
    tool_names=frozenset({"hand_over", "verify_buyer", "confirm_proposal"}),
)
LOCALES = sorted(path.stem for path in FOLDER.glob("*.ftl"))


def phrases(locale: str) -> Iterator[tuple[str, str]]:
    """Yield each message in each of its variants, its variables replaced by a word."""
    source = (FOLDER / f"{locale}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            for text in variants(entry.value):
                yield entry.id.name, text


def variants(pattern: ast.Pattern) -> list[str]:
    """Write the pattern once for each variant of its longest choice."""
    parts = [written(element) for element in pattern.elements]
    count = max((len(choices) for choices in parts), default=0)
    return [
        "".join(choices[min(turn, len(choices) - 1)] for choices in parts) for turn in range(count)
    ]


def written(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.SelectExpression() as choice:
            return [text for variant in choice.variants for text in variants(variant.value)]
        case ast.StringLiteral() as literal:
            return [literal.value]
        case _:
            return ["Leipzig"]


@pytest.mark.parametrize("locale", LOCALES)
def test_no_phrase_trips_a_guard(brief: Briefs, locale: str) -> None:
    held_back = {
        (message_id, finding.guard, finding.shown)
        for message_id, text in phrases(locale)
        if (finding := check_reply(text, PROVEN, brief(locale))) is not None
    }

    assert not held_back


@pytest.mark.parametrize("language", sorted({one.language for one in demo_articles()}))
def test_every_article_of_the_demo_shop_may_be_quoted(brief: Briefs, language: str) -> None:
    for article in demo_articles():
        if article.language == language:
            passage = Passage(slug="a", title="A", text=article.body, language=language, score=0.9)
            found = HelpResult(passages=(passage,))
            result = ToolResult("search_help", True, found.content, artifact=found)
            reply = article.body[:900].rpartition("\n")[0] or article.body
            evidence = Evidence(results=(result,))
            assert check_reply(reply, evidence, brief(language)) is None, article.slug
