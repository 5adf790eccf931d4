"""Gaps are gathered from conversations, without what belongs to one buyer."""

from datetime import timedelta

from bot.curation.gaps import GapCollector
from core.clock import FrozenClock
from core.database import Database
from helpdesk import replies
from helpdesk.models import ToolOutcome
from helpdesk.turns import ToolCallRecord, TurnRecord
from knowledge import gaps
from tests.factories import NOW, bot_reply, hold, make_conversation

ASKED = "Do you wrap gifts? I am ann@example.com, order 112-4839201-7739201"


async def test_a_question_without_an_article_is_counted_once_and_masked(
    database: Database, clock: FrozenClock
) -> None:
    conversation = await make_conversation(database, text=ASKED)
    call = ToolCallRecord(
        "search_help", {"question": ASKED}, ToolOutcome.OK, result={"passages": []}
    )
    turn = TurnRecord(model="builtin", outcome="answered", calls=(call,))
    lease = await hold(database, conversation)
    async with database.write() as session:
        await replies.store_reply(session, lease, bot_reply(turn=turn), upto_seq=1, now=NOW)
    clock.advance(timedelta(minutes=1))
    collector = GapCollector(database, clock)

    await collector.collect()
    await collector.collect()

    async with database.read() as session:
        (view,) = await gaps.listed(session)
    assert (view.gap.count, view.gap.question) == (
        1,
        "Do you wrap gifts? I am •••, order •••",
    )
    assert [example.conversation_id for example in view.examples] == [conversation.id]
