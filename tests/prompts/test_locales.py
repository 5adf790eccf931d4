"""Every locale says everything: no message, variable or case of another locale is missing."""

from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from prompts.fluent import FOLDER, Replies

PLURALS = {"zero", "one", "two", "few", "many", "other"}
LOCALES = Replies.load().locales


class Shape(Visitor):
    """Collects what a message depends on: its variables, and the cases it tells apart."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.cases: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # visitor
        self.variables.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802  # visitor
        if isinstance(node.key, ast.Identifier):
            self.cases.add(node.key.name)
        self.generic_visit(node)


def entries(locale: str) -> Iterator[ast.Message]:
    resource = FluentParser().parse((FOLDER / f"{locale}.ftl").read_text(encoding="utf-8"))
    broken = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert broken == []
    return (entry for entry in resource.body if isinstance(entry, ast.Message))


def shapes(locale: str) -> dict[str, Shape]:
    found = {}
    for entry in entries(locale):
        shape = Shape()
        shape.visit(entry)
        assert entry.id.name not in found, f"{entry.id.name} stands twice in {locale}"
        found[entry.id.name] = shape
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_a_locale_has_every_message_and_no_other(locale: str) -> None:
    assert shapes(locale).keys() == shapes("en").keys()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_locale_uses_every_variable_of_a_message(locale: str) -> None:
    english, spoken = shapes("en"), shapes(locale)
    assert {name: shape.variables for name, shape in spoken.items()} == {
        name: shape.variables for name, shape in english.items()
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_a_locale_tells_the_same_cases_apart(locale: str) -> None:
    english, spoken = shapes("en"), shapes(locale)
    assert {name: shape.cases - PLURALS for name, shape in spoken.items()} == {
        name: shape.cases - PLURALS for name, shape in english.items()
    }


@pytest.mark.parametrize("locale", LOCALES)
def test_the_texts_of_the_widget_need_no_variables(locale: str) -> None:
    texts = Replies.load().texts(locale, "widget-")
    assert texts["widget-send"]
    assert all(texts.values())
