"""Whoever works on a conversation finds everything in one place."""

import pytest

from core.database import Database
from helpdesk import replies
from helpdesk.case_file import read_case_file
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.models import Owner, ToolOutcome
from helpdesk.replies import Words
from helpdesk.turns import ToolCallRecord, TurnRecord
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff
from tests.helpdesk.offers import offer


async def test_it_holds_words_hand_overs_proposals_and_what_was_tried(
    database: Database,
) -> None:
    mia = await make_staff(database, "Mia")
    conversation = await make_conversation(database)
    lease = await hold(database, conversation)
    await offer(database, conversation)
    tried = ToolCallRecord("track_order", {"order_number": "#1042"}, ToolOutcome.OK)
    turn = TurnRecord("builtin", "answered", calls=(tried,))
    async with database.write() as session:
        await replies.store_reply(session, lease, bot_reply(turn=turn), upto_seq=1, now=NOW)
    await make_conversation(database, owner=Owner.HUMAN, staff=mia, text="A person, please")
    async with database.write() as session:
        await replies.note(
            session, conversation.id, staff_id=mia.id, words=Words("a regular"), now=NOW
        )

    async with database.read() as session:
        file = await read_case_file(session, conversation.id)

    assert [message.text for message in file.messages] == [
        "Where is my order?",
        "It arrives tomorrow.",
        "A person, please",
        "a regular",
    ]
    assert [hand_over.summary for hand_over in file.hand_overs] == ["She asked for a person."]
    assert [proposal.kind for proposal in file.proposals] == ["return"]
    assert [(tried.call.name, tried.seq) for tried in file.tried] == [("track_order", 2)]
    assert file.staff == {mia.id: "Mia"}
    assert file.conversation.assignee_id == mia.id


async def test_it_holds_nothing_of_another_conversation(database: Database) -> None:
    conversation = await make_conversation(database, address="a")
    other = await make_conversation(database, address="b", text="not for you")
    await offer(database, other)

    async with database.read() as session:
        file = await read_case_file(session, conversation.id)

    assert [message.text for message in file.messages] == ["Where is my order?"]
    assert file.proposals == []
    assert file.staff == {}


async def test_there_is_none_of_an_unknown_conversation(database: Database) -> None:
    async with database.read() as session:
        with pytest.raises(ConversationNotFoundError):
            await read_case_file(session, "0" * 32)
