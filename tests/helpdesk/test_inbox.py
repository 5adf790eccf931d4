"""The inbox shows what waits first, and its pages neither skip nor repeat."""

from datetime import timedelta
from typing import Any

import pytest

from core.database import Database
from core.shop import Shop
from helpdesk import conversations, handovers, inbox
from helpdesk.cursors import InvalidCursorError
from helpdesk.inbox import InboxPage, View
from helpdesk.models import Author, Conversation, HandOverReason, Owner, Priority
from tests.factories import NOW, make_conversation, make_staff, receive

URGENT = HandOverReason.SUSPECTED_FRAUD
PLAIN = HandOverReason.BUYER_ASKED


class TestWaiting:
    async def test_the_most_urgent_comes_first_and_then_the_longest_waiting(
        self, database: Database
    ) -> None:
        await queue(database, "plain, new", PLAIN, minutes_ago=1)
        await queue(database, "plain, old", PLAIN, minutes_ago=30)
        await queue(database, "urgent, new", URGENT, minutes_ago=2)
        await queue(database, "urgent, old", URGENT, minutes_ago=5)

        page = await show(database, View.WAITING)

        assert excerpts(page) == ["urgent, old", "urgent, new", "plain, old", "plain, new"]

    async def test_a_line_says_all_that_is_needed_to_choose(self, database: Database) -> None:
        queued = await queue(database, "It came broken", HandOverReason.ITEM_CLAIM, minutes_ago=3)

        (line,) = (await show(database, View.WAITING)).items

        assert line.id == queued.id
        assert (line.owner, line.priority) == (Owner.QUEUE, Priority.HIGH)
        assert line.reason is HandOverReason.ITEM_CLAIM
        assert line.waiting_since == NOW - timedelta(minutes=3)
        assert (line.channel, line.language) == ("widget", "en")
        assert (line.excerpt, line.excerpt_author) == ("It came broken", Author.BUYER)
        assert line.is_unanswered
        assert line.assignee is None

    async def test_a_long_message_is_cut(self, sqlite_database: Database) -> None:
        await queue(sqlite_database, "x" * 5000, PLAIN, minutes_ago=1)

        (line,) = (await show(sqlite_database, View.WAITING)).items

        assert line.excerpt == "x" * 200


class TestOtherViews:
    async def test_mine_are_those_i_hold(self, database: Database) -> None:
        mia, tom = await make_staff(database, "Mia"), await make_staff(database, "Tom")
        await make_conversation(database, text="Mia's", address="a", owner=Owner.HUMAN, staff=mia)
        await make_conversation(database, text="Tom's", address="b", owner=Owner.HUMAN, staff=tom)

        page = await show(database, View.MINE, staff_id=mia.id)

        assert excerpts(page) == ["Mia's"]
        assert page.items[0].assignee == "Mia"

    async def test_all_begins_with_the_queue_and_goes_on_with_the_newest(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        await make_conversation(
            database, text="bot, old", address="a", now=NOW - timedelta(hours=3)
        )
        await make_conversation(
            database,
            text="Mia's",
            address="b",
            owner=Owner.HUMAN,
            staff=mia,
            now=NOW - timedelta(hours=2),
        )
        await make_conversation(
            database, text="bot, new", address="c", now=NOW - timedelta(hours=1)
        )
        await queue(database, "waits", PLAIN, minutes_ago=600)
        await make_conversation(database, text="closed", address="d", owner=Owner.CLOSED, staff=mia)

        page = await show(database, View.ALL)

        assert excerpts(page) == ["waits", "bot, new", "Mia's", "bot, old"]

    async def test_resolved_are_those_that_were_closed(self, database: Database) -> None:
        mia = await make_staff(database)
        await make_conversation(database, text="open", address="a")
        await make_conversation(database, text="closed", address="b", owner=Owner.CLOSED, staff=mia)

        assert excerpts(await show(database, View.RESOLVED)) == ["closed"]

    async def test_a_visitor_who_never_wrote_is_not_shown(self, database: Database) -> None:
        async with database.write() as session:
            await conversations.open_conversation(
                session, channel="widget", address="silent", language="en", now=NOW
            )

        assert (await show(database, View.ALL)).items == ()


class TestPaging:
    async def test_pages_show_each_line_once_across_the_sections(self, database: Database) -> None:
        for n in range(5):
            await queue(database, f"waits {n}", URGENT if n % 2 else PLAIN, minutes_ago=10)
        for n in range(4):
            await make_conversation(database, text=f"bot {n}", address=f"bot-{n}")
        whole = excerpts(await show(database, View.ALL))

        seen: list[str] = []
        cursor = None
        for _ in range(5):
            page = await show(database, View.ALL, cursor=cursor, limit=2)
            seen += excerpts(page)
            cursor = page.next_cursor

        assert len(whole) == 9
        assert seen == whole
        assert cursor is None

    async def test_what_is_claimed_between_two_pages_makes_none_be_skipped(
        self, database: Database
    ) -> None:
        mia = await make_staff(database)
        waiting = [await queue(database, f"waits {n}", PLAIN, minutes_ago=10 - n) for n in range(6)]
        first = await show(database, View.WAITING, limit=2)
        async with database.write() as session:
            for conversation in waiting[:2]:
                await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)

        second = await show(database, View.WAITING, cursor=first.next_cursor, limit=2)

        assert excerpts(second) == ["waits 2", "waits 3"]

    async def test_a_full_last_page_has_no_next(self, database: Database) -> None:
        for n in range(2):
            await queue(database, f"waits {n}", PLAIN, minutes_ago=n)

        assert (await show(database, View.WAITING, limit=2)).next_cursor is None

    @pytest.mark.parametrize(
        "cursor",
        [
            "",
            "%%%",
            "bm9uc2Vuc2U",  # nonsense
            "WyJxdWV1ZSJd",  # ["queue"]
            "WyJxdWV1ZSIsIDEsIDIsIDNd",  # ["queue", 1, 2, 3]
            "WyJxdWV1ZSIsICJsb3ciLCAiMjAyNi0xMS0yMiIsICJ4Il0",  # a date without a zone
        ],
    )
    async def test_a_made_up_cursor_is_refused(
        self, sqlite_database: Database, cursor: str
    ) -> None:
        with pytest.raises(InvalidCursorError) as refusal:
            await show(sqlite_database, View.WAITING, cursor=cursor)

        assert refusal.value.field == "cursor"

    async def test_a_cursor_of_another_view_is_refused(self, sqlite_database: Database) -> None:
        for n in range(2):
            await queue(sqlite_database, f"waits {n}", PLAIN, minutes_ago=n)
        page = await show(sqlite_database, View.WAITING, limit=1)

        with pytest.raises(InvalidCursorError):
            await show(sqlite_database, View.RESOLVED, cursor=page.next_cursor)


async def queue(
    database: Database, text: str, reason: HandOverReason, *, minutes_ago: int
) -> Conversation:
    now = NOW - timedelta(minutes=minutes_ago)
    conversation = (await receive(database, text, address=text[:50], now=now)).conversation
    async with database.write() as session:
        await handovers.hand_over(
            session, conversation.id, reason=reason, summary="", actor="bot", shop=Shop(), now=now
        )
    return conversation


async def show(database: Database, view: View, *, staff_id: int = 0, **paging: Any) -> InboxPage:
    async with database.read() as session:
        return await inbox.list_conversations(session, view=view, staff_id=staff_id, **paging)


def excerpts(page: InboxPage) -> list[str]:
    return [line.excerpt for line in page.items]
