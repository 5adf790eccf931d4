"""The door closes after five failed tries in a conversation, or twenty for one order in an hour."""

import asyncio
from datetime import datetime, timedelta

import pytest

from core.database import Database
from helpdesk import verification
from helpdesk.models import Conversation, Owner
from helpdesk.verification import is_too_many
from tests.factories import NOW, make_conversation, make_staff, receive


@pytest.mark.parametrize(
    ("in_conversation", "for_order", "refused"),
    [(0, 0, False), (4, 19, False), (5, 0, True), (0, 20, True)],
)
def test_the_limits(in_conversation: int, for_order: int, refused: bool) -> None:
    assert is_too_many(in_conversation=in_conversation, for_order=for_order) is refused


async def test_five_failures_close_the_conversation_for_every_order(database: Database) -> None:
    conversation = await make_conversation(database)
    await fail(database, conversation, "1042", times=4)
    assert not await is_locked(database, conversation, "1042")

    await fail(database, conversation, "1043")

    assert await is_locked(database, conversation, "1042")
    assert await is_locked(database, conversation, "9999")


async def test_another_conversation_is_not_closed(database: Database) -> None:
    await fail(database, await make_conversation(database), "1042", times=5)
    other = await make_conversation(database, address="visitor-2")

    assert not await is_locked(database, other, "1042")


async def test_a_success_does_not_open_the_door_again(database: Database) -> None:
    conversation = await make_conversation(database)
    await fail(database, conversation, "1042", times=4)
    await attempt(database, conversation, "1042", succeeded=True)

    await fail(database, conversation, "1042")

    assert await is_locked(database, conversation, "1042")


async def test_twenty_failures_for_an_order_close_it_for_everybody(database: Database) -> None:
    for n in range(5):
        conversation = await make_conversation(database, address=f"guesser-{n}")
        await fail(database, conversation, "1042", times=4)
    stranger = await make_conversation(database, address="stranger")

    assert await is_locked(database, stranger, "1042")
    assert not await is_locked(database, stranger, "1043")


async def test_an_hour_later_the_order_is_open_again(database: Database) -> None:
    for n in range(5):
        conversation = await make_conversation(database, address=f"guesser-{n}")
        await fail(database, conversation, "1042", times=4)
    stranger = await make_conversation(database, address="stranger")

    assert await is_locked(database, stranger, "1042", NOW + timedelta(minutes=59))
    assert not await is_locked(database, stranger, "1042", NOW + timedelta(minutes=60))


async def test_a_person_who_closes_the_conversation_opens_the_door(database: Database) -> None:
    mia = await make_staff(database)
    conversation = await make_conversation(database)
    await fail(database, conversation, "1042", times=5)
    await make_conversation(database, owner=Owner.CLOSED, staff=mia)
    await receive(database, "hello again")

    assert not await is_locked(database, conversation, "1042")


async def test_tries_made_at_the_same_time_are_counted_one_by_one(database: Database) -> None:
    conversation = await make_conversation(database)

    async def guess() -> bool:
        async with database.write() as session:
            if await verification.is_locked(session, conversation.id, "1042", NOW):
                return False
            await verification.record_attempt(
                session,
                conversation_id=conversation.id,
                order_key="1042",
                succeeded=False,
                now=NOW,
            )
            return True

    taken = await asyncio.gather(*(guess() for _ in range(12)))

    assert taken.count(True) == 5


async def attempt(
    database: Database, conversation: Conversation, order_key: str, *, succeeded: bool
) -> None:
    async with database.write() as session:
        await verification.record_attempt(
            session,
            conversation_id=conversation.id,
            order_key=order_key,
            succeeded=succeeded,
            now=NOW,
        )


async def fail(
    database: Database, conversation: Conversation, order_key: str, times: int = 1
) -> None:
    for _ in range(times):
        await attempt(database, conversation, order_key, succeeded=False)


async def is_locked(
    database: Database, conversation: Conversation, order_key: str, now: datetime = NOW
) -> bool:
    async with database.write() as session:
        return await verification.is_locked(session, conversation.id, order_key, now)
