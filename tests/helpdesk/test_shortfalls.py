"""Where an answer fell short is found in what was stored, once and in order."""

from datetime import timedelta
from typing import Any

import pytest

from core.database import Database
from core.shop import Shop
from helpdesk import answers, handovers, ratings, replies, shortfalls
from helpdesk.models import Conversation, HandOverReason, Message, RatingValue, ToolOutcome
from helpdesk.ratings import MessageNotFoundError
from helpdesk.replies import Words
from helpdesk.turns import ToolCallRecord, TurnRecord
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff

LATER = NOW + timedelta(minutes=1)
SOURCES = [{"slug": "returns", "title": "Returns", "language": "en"}]


async def answered(
    database: Database, conversation: Conversation, *passages: str, **changes: Any
) -> Message:
    """Have the bot answer what it looked up, and found in these passages."""
    call = ToolCallRecord(
        "search_help", {"question": "gifts?"}, ToolOutcome.OK, result={"passages": list(passages)}
    )
    turn = TurnRecord(model="builtin", outcome="answered", calls=(call,))
    lease = await hold(database, conversation)
    async with database.write() as session:
        stored = await replies.store_reply(
            session, lease, bot_reply(turn=turn, **changes), upto_seq=1, now=NOW
        )
    assert stored is not None
    return stored


async def test_a_search_without_a_passage_is_a_question_without_an_answer(
    database: Database,
) -> None:
    found = await make_conversation(database, text="Do you wrap gifts?", address="a")
    none = await make_conversation(database, text="Do you wrap gifts?", address="b")
    await answered(database, found, "Yes.")
    await answered(database, none)

    async with database.read() as session:
        missed, upto = await shortfalls.unanswered(session, after=0, before=LATER)
        again = await shortfalls.unanswered(session, after=upto, before=LATER)
        early = await shortfalls.unanswered(session, after=0, before=NOW)

    assert [(one.question, one.language, one.conversation_id) for one in missed] == [
        ("gifts?", "en", none.id)
    ]
    assert again == ([], upto)
    assert early == ([], 0)


async def test_what_the_bot_did_not_understand_is_a_question_without_an_answer(
    database: Database,
) -> None:
    conversation = await make_conversation(database, text="Do you engrave mugs?")
    await answered(database, conversation, "Yes.", dialogue={"misunderstood": 1})

    async with database.read() as session:
        missed, _ = await shortfalls.unanswered(session, after=0, before=LATER)

    assert [one.question for one in missed] == ["Do you engrave mugs?"]


async def test_a_question_counts_once_however_it_went_unanswered(database: Database) -> None:
    conversation = await make_conversation(database, text="Do you engrave mugs?")
    await answered(database, conversation, dialogue={"misunderstood": 1})

    async with database.read() as session:
        missed, _ = await shortfalls.unanswered(session, after=0, before=LATER)

    assert [one.question for one in missed] == ["gifts?"]


async def test_a_thumb_down_is_about_the_question_before_the_answer(database: Database) -> None:
    conversation = await make_conversation(database, text="Do you wrap gifts?")
    answer = await answered(database, conversation, "No.")
    async with database.write() as session:
        await ratings.rate(session, conversation.id, answer.seq, RatingValue.UP, now=NOW)
        await ratings.rate(session, conversation.id, answer.seq, RatingValue.DOWN, now=NOW)

    async with database.read() as session:
        missed, upto = await shortfalls.disliked(session, after=0, before=LATER)

    assert [(one.question, one.cause) for one in missed] == [
        ("Do you wrap gifts?", f"rating:{answer.id}")
    ]
    assert upto == 2


async def test_only_answers_of_the_bot_in_ones_own_conversation_can_be_rated(
    database: Database,
) -> None:
    conversation = await make_conversation(database)
    async with database.write() as session:
        with pytest.raises(MessageNotFoundError):
            await ratings.rate(session, conversation.id, 1, RatingValue.UP, now=NOW)


async def test_what_people_answer_belongs_to_the_question_that_the_bot_could_not(
    database: Database,
) -> None:
    mia = await make_staff(database)
    conversation = await make_conversation(database, text="Do you wrap gifts?")
    async with database.write() as session:
        await handovers.hand_over(
            session,
            conversation.id,
            reason=HandOverReason.MISSING_KNOWLEDGE,
            summary="",
            actor="bot",
            shop=Shop(),
            now=NOW,
        )
        await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)
        for text in ("Yes, we do.", "It costs 3.50."):
            await replies.reply(
                session, conversation.id, staff_id=mia.id, words=Words(text), now=NOW
            )

    async with database.read() as session:
        found, _ = await shortfalls.answered_by_people(session, after=0, before=LATER)

    assert [(one.question, one.reply) for one in found] == [
        ("Do you wrap gifts?", "Yes, we do."),
        ("Do you wrap gifts?", "It costs 3.50."),
    ]
    assert len({one.cause for one in found}) == 1


async def test_a_person_who_was_asked_for_fills_no_gap(database: Database) -> None:
    mia = await make_staff(database)
    conversation = await make_conversation(database)
    async with database.write() as session:
        await handovers.hand_over(
            session,
            conversation.id,
            reason=HandOverReason.BUYER_ASKED,
            summary="",
            actor="bot",
            shop=Shop(),
            now=NOW,
        )
        await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)
        await replies.reply(
            session, conversation.id, staff_id=mia.id, words=Words("Hello!"), now=NOW
        )

    async with database.read() as session:
        found, upto = await shortfalls.answered_by_people(session, after=0, before=LATER)

    assert found == []
    assert upto > 0


async def test_answers_from_articles_are_listed_with_what_the_buyer_thought(
    database: Database,
) -> None:
    conversation = await make_conversation(database, text="How long can I return it?")
    answer = await answered(database, conversation, "45 days.", sources=SOURCES)
    async with database.write() as session:
        await ratings.rate(session, conversation.id, answer.seq, RatingValue.DOWN, now=NOW)

    async with database.read() as session:
        (view,) = await answers.newest(session)
        about_others = await answers.newest(session, slug="sizes")

    assert (view.message.id, view.question, view.rating) == (
        answer.id,
        "How long can I return it?",
        RatingValue.DOWN,
    )
    assert about_others == []
