"""Articles are cut into parts that can be quoted."""

from hypothesis import given, strategies as st

from knowledge.models import Article
from knowledge.passages import pieces_of
from tests.conftest import NOW
from tests.knowledge.articles import new_article


def article(body: str, questions: tuple[str, ...] = ()) -> Article:
    row = Article(slug="returns", language="en", digest=77, updated_at=NOW)
    new_article(title="Returns", questions=questions).tell(row)
    row.body = body
    return row


def test_a_short_article_stays_whole() -> None:
    (piece,) = pieces_of([article("First.\n\nSecond.")])

    assert piece.text == "First.\n\nSecond."
    assert [aspect.words for aspect in piece.aspects] == [
        "Returns",
        "Returns First.",
        "Returns Second.",
    ]


def test_a_long_article_is_cut_between_paragraphs() -> None:
    paragraphs = [f"{letter * 400}." for letter in "abc"]

    pieces = pieces_of([article("\n\n".join(paragraphs))])

    assert [piece.text for piece in pieces] == ["\n\n".join(paragraphs[:2]), paragraphs[2]]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    pieces = pieces_of([article(f"{'a' * 500}. {'b' * 500}.")])

    assert [piece.text for piece in pieces] == [f"{'a' * 500}.", f"{'b' * 500}."]


@given(st.text(st.sampled_from("ab .。\n"), max_size=3000))
def test_nothing_that_is_said_gets_lost_and_nothing_is_too_long(body: str) -> None:
    pieces = pieces_of([article(body)])

    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(body.split())
    assert all(len(piece.text) <= 900 for piece in pieces)
    assert len({piece.key for piece in pieces}) == len(pieces)


def test_sample_questions_go_with_the_beginning_of_an_article() -> None:
    first, *rest = pieces_of([article("x" * 2000, ("Can I send it back?",))])

    assert first.questions == ("Can I send it back?",)
    assert rest
    assert not any(piece.questions for piece in rest)
