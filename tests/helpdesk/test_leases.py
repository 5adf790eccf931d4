"""Of several workers one answers, and no message is stranded between them."""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from core.database import Database
from core.events import LocalEvents
from helpdesk import conversations, leases, replies
from helpdesk.models import Conversation, Owner
from tests.conftest import open_with_tables
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive
from tests.helpdesk.plans import explain, fill

LATER = NOW + timedelta(seconds=11)


class TestAcquiring:
    async def test_the_first_worker_gets_it_and_the_second_does_not(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        await hold(database, conversation, "worker-1")

        async with database.write() as session:
            second = await leases.acquire(
                session, conversation.id, worker="worker-2", now=NOW, seconds=10
            )

        assert second is None

    async def test_of_twenty_that_come_at_once_one_gets_it(self, database: Database) -> None:
        conversation = await make_conversation(database)

        async def acquire(worker: str) -> bool:
            async with database.write() as session:
                return (
                    await leases.acquire(
                        session, conversation.id, worker=worker, now=NOW, seconds=10
                    )
                    is not None
                )

        won = await asyncio.gather(*(acquire(f"worker-{n}") for n in range(20)))

        assert won.count(True) == 1

    async def test_two_processes_share_the_conversations_without_overlap(
        self, database: Database
    ) -> None:
        url = database.engine.url.render_as_string(hide_password=False)
        ids = {(await make_conversation(database, address=f"visitor-{n}")).id for n in range(30)}

        racers = [await start_racer(url, worker) for worker in ("one", "two")]
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.write(b"go\n")
        won = [
            set((await racer.communicate())[0].decode().splitlines()[-1].split())
            for racer in racers
        ]

        assert won[0] | won[1] == ids
        assert not won[0] & won[1]

    async def test_a_lease_that_ran_out_goes_to_the_next_with_a_higher_token(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        first = await hold(database, conversation, "worker-1")

        second = await hold(database, conversation, "worker-2", now=LATER)

        assert second.token > first.token

    async def test_there_is_no_lease_of_what_is_not_there(self, database: Database) -> None:
        async with database.write() as session:
            assert await leases.acquire(session, "0" * 32, worker="w", now=NOW, seconds=10) is None


class TestRenewing:
    async def test_a_renewed_lease_keeps_others_away(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation, "worker-1")

        async with database.write() as session:
            renewed = await leases.renew(session, lease, now=NOW + timedelta(seconds=9), seconds=10)
            second = await leases.acquire(
                session, conversation.id, worker="worker-2", now=LATER, seconds=10
            )

        assert renewed is not None
        assert renewed.token == lease.token
        assert second is None

    async def test_a_lost_lease_cannot_be_renewed(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lost = await hold(database, conversation, "worker-1")
        await hold(database, conversation, "worker-2", now=LATER)

        async with database.write() as session:
            assert await leases.renew(session, lost, now=LATER, seconds=10) is None


class TestReleasing:
    async def test_it_is_free_for_the_next_at_once(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation, "worker-1")

        async with database.write() as session:
            await leases.release(session, lease, now=NOW)

        next_lease = await hold(database, conversation, "worker-2")
        assert next_lease.token > lease.token

    async def test_a_lost_lease_releases_nothing(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lost = await hold(database, conversation, "worker-1")
        kept = await hold(database, conversation, "worker-2", now=LATER)

        async with database.write() as session:
            has_more = await leases.release(session, lost, now=LATER)
            renewed = await leases.renew(session, kept, now=LATER, seconds=10)

        assert not has_more
        assert renewed is not None

    async def test_it_tells_of_messages_that_still_wait(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW)
        await receive(database, "and another thing")

        async with database.write() as session:
            assert await leases.release(session, lease, now=NOW)

    async def test_it_tells_of_nothing_once_all_is_answered(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        async with database.write() as session:
            await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW)
            assert not await leases.release(session, lease, now=NOW)

    async def test_what_waits_for_a_person_is_no_work_for_the_bot(self, database: Database) -> None:
        mia = await make_staff(database)
        conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
        lease = await hold(database, conversation)

        async with database.write() as session:
            assert not await leases.release(session, lease, now=NOW)

    @pytest.mark.slow
    @pytest.mark.postgres
    async def test_a_message_that_comes_with_the_release_is_never_stranded(
        self, postgres_url: str, events: LocalEvents
    ) -> None:
        """Either the release sees the message, or the message's own knock finds the lease free."""
        database = await open_with_tables(postgres_url, events)
        conversation = (await receive(database)).conversation
        seen_by_release = found_free = 0
        for _ in range(150):
            lease, upto = await answer_all(database, conversation.id)
            has_more, _ = await asyncio.gather(
                release(database, lease), receive(database, "one more")
            )
            async with database.write() as session:
                knock = await leases.acquire(
                    session, conversation.id, worker="knock", now=NOW, seconds=10
                )
                current = await conversations.get(session, conversation.id)
                assert current.last_buyer_seq > upto
                # Whoever came last, the message is known and the way to it is open.
                assert knock is not None
                await leases.release(session, knock, now=NOW)
            seen_by_release += has_more
            found_free += not has_more
        await database.close()

        assert seen_by_release + found_free == 150

    @pytest.mark.slow
    async def test_workers_that_race_answer_everything_once_and_in_order(
        self, database: Database
    ) -> None:
        """Knocks only: no sweep repairs what a lost wake-up would strand."""
        ids = [(await make_conversation(database, address=f"visitor-{n}")).id for n in range(4)]

        await answer_while_buyers_write(database, ids, workers=4, messages=15)

        for conversation_id in ids:
            conversation, answered = await answers_given(database, conversation_id)
            assert not conversation.is_waiting_for_an_answer
            assert answered == sorted(set(answered))
            assert len(answered) == 16


class TestDue:
    async def test_what_waits_without_a_live_lease_is_due(self, database: Database) -> None:
        conversation = await make_conversation(database)

        assert await due(database) == [conversation.id]

    async def test_what_is_being_answered_is_not_due_until_the_lease_ends(
        self, database: Database
    ) -> None:
        conversation = await make_conversation(database)
        await hold(database, conversation)

        async with database.read() as session:
            assert await leases.due(session, now=NOW, limit=10) == []
            assert await leases.due(session, now=LATER, limit=10) == [conversation.id]

    async def test_what_waits_in_the_queue_is_due_for_a_notice(self, database: Database) -> None:
        conversation = await make_conversation(database, owner=Owner.QUEUE)

        assert await due(database) == [conversation.id]

    @pytest.mark.parametrize("owner", [Owner.HUMAN, Owner.CLOSED])
    async def test_what_a_person_has_or_closed_is_not_due(
        self, database: Database, owner: Owner
    ) -> None:
        mia = await make_staff(database)
        await make_conversation(database, owner=owner, staff=mia)

        assert await due(database) == []

    async def test_what_is_answered_is_not_due(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)
        async with database.write() as session:
            await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW)
            await leases.release(session, lease, now=NOW)

        assert await due(database) == []

    async def test_the_longest_waiting_comes_first(self, database: Database) -> None:
        late = await make_conversation(database, address="late", now=NOW)
        early = await make_conversation(database, address="early", now=NOW - timedelta(minutes=3))

        assert await due(database) == [early.id, late.id]
        assert await due(database, limit=1) == [early.id]

    async def test_the_sweep_reads_only_what_waits(self, database: Database) -> None:
        await fill_with_answered_conversations(database, 2000)

        plan = await explain(database, leases.due_query(NOW, limit=10))

        assert "ix_conversations_unanswered" in plan


async def fill_with_answered_conversations(database: Database, count: int) -> None:
    rows = [
        {
            "id": f"{n:032}",
            "channel": "widget",
            "address": str(n),
            "language": "en",
            "created_at": NOW,
            "updated_at": NOW,
            "last_buyer_seq": 1,
            "answered_seq": 1,
        }
        for n in range(count)
    ]
    await fill(database, Conversation, rows)


async def start_racer(url: str, worker: str) -> asyncio.subprocess.Process:
    root = Path(__file__).parents[2]
    racer = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.helpdesk.lease_racer",
        url,
        worker,
        cwd=root,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert racer.stdout is not None
    assert await racer.stdout.readline() == b"ready\n"
    return racer


async def due(database: Database, limit: int = 10) -> list[str]:
    async with database.read() as session:
        return await leases.due(session, now=NOW, limit=limit)


async def release(database: Database, lease: leases.Lease) -> bool:
    async with database.write() as session:
        return await leases.release(session, lease, now=NOW)


async def answer_all(database: Database, conversation_id: str) -> tuple[leases.Lease, int]:
    async with database.write() as session:
        lease = await leases.acquire(session, conversation_id, worker="w", now=NOW, seconds=10)
        assert lease is not None
        conversation = await conversations.get(session, conversation_id)
        upto = conversation.last_buyer_seq
        await replies.settle(session, lease, upto_seq=upto, turn=None, now=NOW)
        return lease, upto


async def answer_while_buyers_write(
    database: Database, ids: list[str], *, workers: int, messages: int
) -> None:
    knocks: asyncio.Queue[str] = asyncio.Queue()
    for conversation_id in ids:
        knocks.put_nowait(conversation_id)

    async def write(address: str) -> None:
        for _ in range(messages):
            received = await receive(database, address=address)
            knocks.put_nowait(received.conversation.id)

    async def work(worker: str) -> None:
        while True:
            conversation_id = await knocks.get()
            if await answer_one(database, conversation_id, worker):
                knocks.put_nowait(conversation_id)
            knocks.task_done()

    at_work = [asyncio.create_task(work(f"worker-{n}")) for n in range(workers)]
    await asyncio.gather(*(write(f"visitor-{n}") for n in range(len(ids))))
    await knocks.join()
    for task in at_work:
        task.cancel()
    await asyncio.gather(*at_work, return_exceptions=True)


async def answers_given(database: Database, conversation_id: str) -> tuple[Conversation, list[int]]:
    async with database.read() as session:
        conversation = await conversations.get(session, conversation_id)
        said = await conversations.messages_after(session, conversation_id, 0)
    return conversation, [seq for message in said for seq in message.dialogue.get("answers", [])]


async def answer_one(database: Database, conversation_id: str, worker: str) -> bool:
    """Answer what waits as a turn does; True if the conversation must be knocked for again."""
    async with database.write() as session:
        lease = await leases.acquire(session, conversation_id, worker=worker, now=NOW, seconds=10)
        if lease is None:
            return False
        waiting = [
            message.seq
            for message in await conversations.unanswered(session, lease.conversation_id)
        ]
    if waiting:
        await asyncio.sleep(0)
        reply = bot_reply(dialogue={"answers": waiting})
        async with database.write() as session:
            await replies.store_reply(session, lease, reply, upto_seq=waiting[-1], now=NOW)
    return await release(database, lease)
