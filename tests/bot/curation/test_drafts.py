"""A draft says what people of the shop have said, and nothing else."""

import json
from collections.abc import Sequence

import pytest
from langchain_core.messages import AIMessage

from bot.curation.drafts import Drafts
from bot.models import NamedModel
from knowledge.gaps import GapView
from knowledge.models import Gap, GapQuestion, GapReason, GapState
from tests.bot.agent_world import ScriptedModel
from tests.conftest import NOW


def gap(*replies: str, asked: Sequence[str] = ("Do you wrap gifts?",)) -> GapView:
    row = Gap(
        id=7, question=asked[0], language="en", state=GapState.OPEN, count=1, last_seen_at=NOW
    )
    examples = [
        GapQuestion(
            text=text, language="en", reason=GapReason.BY_PERSON, replies=list(replies), at=NOW
        )
        for text in asked
    ]
    return GapView(row, {"en": 1}, {GapReason.BY_PERSON: 1}, examples)


def model(answer: str) -> NamedModel:
    return NamedModel("openai:scripted", ScriptedModel(answers=[AIMessage(answer)]))


async def test_without_a_model_what_people_answered_is_quoted() -> None:
    draft = await Drafts(None).write(gap("Yes, for 3.50.", asked=["Do you wrap gifts?", "wrap it"]))

    assert (draft.slug, draft.language, draft.title) == ("gap-7", "en", "Do you wrap gifts?")
    assert draft.body == "Yes, for 3.50."
    assert draft.questions == ("Do you wrap gifts?", "wrap it")


async def test_without_an_answer_the_questions_are_what_there_is() -> None:
    draft = await Drafts(None).write(gap())

    assert draft.body == "> Do you wrap gifts?"


async def test_a_model_writes_title_and_body() -> None:
    told = json.dumps({"title": "Can you wrap my order?", "body": "Yes, for **3.50**."})

    draft = await Drafts(model(told)).write(gap("Yes, for 3.50."))

    assert (draft.title, draft.body) == ("Can you wrap my order?", "Yes, for **3.50**.")
    assert draft.slug == "gap-7"


@pytest.mark.parametrize("answer", ["I cannot.", "{}", '{"title": "", "body": ""}', "[1]"])
async def test_what_a_model_says_amiss_is_no_draft(answer: str) -> None:
    draft = await Drafts(model(answer)).write(gap("Yes, for 3.50."))

    assert draft.body == "Yes, for 3.50."
