"""What has been gathered from a conversation goes with it, and what is too old goes by itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.curation.forgetting import Retention, forget
from bot.curation.gaps import GapCollector
from core.clock import FrozenClock
from core.database import Database
from helpdesk import audit, conversations, replies
from helpdesk.models import Conversation, Owner, ToolOutcome
from helpdesk.privacy import Erased
from helpdesk.turns import ToolCallRecord, TurnRecord
from knowledge import gaps
from knowledge.gaps import GapView
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff

MINUTE = timedelta(minutes=1)


async def test_a_gap_loses_the_questions_of_the_conversation(
    database: Database, clock: FrozenClock
) -> None:
    ann = await missed(database, "ann", "Do you wrap gifts?", NOW)
    lucia = await missed(database, "lucia", "Do you wrap gifts for me?", NOW + MINUTE)
    await collect(database, clock)

    await erase(database, ann)

    [left] = await gathered(database)
    assert (left.gap.question, left.gap.count) == ("Do you wrap gifts for me?", 1)
    assert [one.conversation_id for one in left.examples] == [lucia.id]


async def test_a_gap_of_which_nobody_else_has_asked_goes(
    database: Database, clock: FrozenClock
) -> None:
    ann = await missed(database, "ann", "Do you wrap gifts?", NOW)
    await collect(database, clock)

    await erase(database, ann)

    assert await gathered(database) == []


async def test_what_is_asked_afterwards_is_gathered_again(
    database: Database, clock: FrozenClock
) -> None:
    ann = await missed(database, "ann", "Do you wrap gifts?", NOW)
    await collect(database, clock)
    await erase(database, ann)

    await missed(database, "lucia", "Can you repair my kettle?", NOW)
    await collect(database, clock)

    [left] = await gathered(database)
    assert left.gap.question == "Can you repair my kettle?"


async def test_what_was_read_before_the_erasing_is_not_gathered_after_it(
    database: Database, clock: FrozenClock
) -> None:
    ann = await missed(database, "ann", "Do you wrap gifts?", NOW)
    clock.advance(MINUTE)
    collector = GapCollector(ErasingMeanwhile(database, ann), clock)

    await collector.collect()

    assert await gathered(database) == []


class ErasingMeanwhile:
    """A database in which a conversation is erased before the first write of somebody else."""

    def __init__(self, database: Database, conversation: Conversation) -> None:
        self._database = database
        self._conversation: Conversation | None = conversation
        self.read = database.read

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        if self._conversation is not None:
            gone, self._conversation = self._conversation, None
            await erase(self._database, gone)
        async with self._database.write() as session:
            yield session


class TestRetention:
    async def test_each_channel_is_kept_for_its_own_days(
        self, database: Database, clock: FrozenClock
    ) -> None:
        for channel in ("widget", "telegram", "terminal"):
            for age in (5, 50, 500):
                await old(database, channel, age)
        retention = Retention(
            database, clock, days={"widget": 30, "telegram": 365}, default_days=None
        )

        await retention.erase_expired()

        assert await ages(database) == {
            ("widget", 5),
            ("telegram", 5),
            ("telegram", 50),
            ("terminal", 5),
            ("terminal", 50),
            ("terminal", 500),
        }

    async def test_it_is_noted_without_saying_whose_they_were(
        self, database: Database, clock: FrozenClock
    ) -> None:
        await old(database, "widget", 50)
        await old(database, "widget", 60)

        await Retention(database, clock, days={}, default_days=30).erase_expired()

        async with database.read() as session:
            [entry] = await audit.entries(session, "conversations")
        assert (entry.actor, entry.action) == ("system", "erase_expired")
        assert entry.details == {"conversations": 2, "messages": 2}

    async def test_what_people_have_stays_however_old(
        self, database: Database, clock: FrozenClock
    ) -> None:
        mia = await make_staff(database)
        then = NOW - timedelta(days=900)
        for owner, by in ((Owner.QUEUE, None), (Owner.HUMAN, mia), (Owner.CLOSED, mia)):
            await make_conversation(database, owner=owner, staff=by, address=owner.value, now=then)

        await Retention(database, clock, days={"widget": 1}, default_days=1).erase_expired()

        async with database.read() as session:
            left = await session.scalars(select(Conversation.owner))
        assert set(left) == {Owner.QUEUE, Owner.HUMAN}

    async def test_without_days_everything_is_kept(
        self, database: Database, clock: FrozenClock
    ) -> None:
        await old(database, "widget", 5000)

        await Retention(database, clock, days={}, default_days=None).erase_expired()

        assert await ages(database) == {("widget", 5000)}

    async def test_more_than_one_transaction_takes_are_all_erased(
        self, sqlite_database: Database, clock: FrozenClock
    ) -> None:
        async with sqlite_database.write() as session:
            for number in range(450):
                await conversations.open_conversation(
                    session,
                    channel="widget",
                    address=str(number),
                    language="en",
                    now=NOW - timedelta(days=40),
                )

        await Retention(sqlite_database, clock, days={}, default_days=30).erase_expired()

        assert await ages(sqlite_database) == set()


async def missed(database: Database, address: str, asked: str, at: datetime) -> Conversation:
    """Have a buyer ask something that no article answers."""
    conversation = await make_conversation(database, text=asked, address=address, now=at)
    call = ToolCallRecord(
        "search_help", {"question": asked}, ToolOutcome.OK, result={"passages": []}
    )
    turn = TurnRecord(model="builtin", outcome="answered", calls=(call,))
    lease = await hold(database, conversation, now=at)
    async with database.write() as session:
        await replies.store_reply(session, lease, bot_reply(turn=turn), upto_seq=1, now=at)
    return conversation


async def collect(database: Database, clock: FrozenClock) -> None:
    clock.advance(2 * MINUTE)
    await GapCollector(database, clock).collect()


async def gathered(database: Database) -> list[GapView]:
    async with database.read() as session:
        return await gaps.listed(session)


async def erase(database: Database, conversation: Conversation) -> Erased:
    async with database.write() as session:
        return await forget(session, [conversation.id])


async def old(database: Database, channel: str, age: int) -> None:
    then = NOW - timedelta(days=age)
    await make_conversation(database, channel=channel, address=f"{channel}-{age}", now=then)


async def ages(database: Database) -> set[tuple[str, int]]:
    """Return of each conversation its channel and how many days old it is."""
    async with database.read() as session:
        rows = await session.scalars(select(Conversation))
        return {(row.channel, (NOW - row.updated_at).days) for row in rows}
