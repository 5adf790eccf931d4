"""Who is given the next conversation."""

from datetime import timedelta

from sqlalchemy import update

from core.database import Database
from helpdesk import colleagues, conversations
from helpdesk.models import Owner, Staff
from tests.factories import NOW, make_conversation, make_staff


async def come(database: Database, staff: Staff, **values: object) -> None:
    """Let somebody have the console open."""
    async with database.write() as session:
        await session.execute(
            update(Staff).where(Staff.id == staff.id).values({"last_seen_at": NOW, **values})
        )


async def give_out(database: Database) -> list[int | None]:
    """Give out what waits; return who has which conversation, in the order in which they waited."""
    async with database.write() as session:
        given = await colleagues.assign_waiting(session, now=NOW)
        return [(await conversations.get(session, one)).assignee_id for one in given]


async def test_people_are_served_in_turn(database: Database) -> None:
    ann, bea = await make_staff(database, "Ann"), await make_staff(database, "Bea")
    await come(database, ann)
    await come(database, bea)
    for minutes in range(4):
        earlier = NOW - timedelta(minutes=9 - minutes)
        await make_conversation(database, owner=Owner.QUEUE, address=f"b{minutes}", now=earlier)

    assert await give_out(database) == [ann.id, bea.id, ann.id, bea.id]


async def test_who_speaks_the_language_comes_first(database: Database) -> None:
    ann, bea = await make_staff(database, "Ann"), await make_staff(database, "Bea")
    await come(database, ann)
    await come(database, bea, languages=["es"])
    await make_conversation(database, owner=Owner.QUEUE, address="es", language="es")

    assert await give_out(database) == [bea.id]


async def test_nobody_gets_more_than_her_capacity(database: Database) -> None:
    ann = await make_staff(database, "Ann")
    await come(database, ann, capacity=1)
    for address in ("a", "b"):
        await make_conversation(database, owner=Owner.QUEUE, address=address)

    assert await give_out(database) == [ann.id]
    assert await give_out(database) == []


async def test_whoever_is_away_or_gone_is_given_nothing(database: Database) -> None:
    away, gone = await make_staff(database, "Ann"), await make_staff(database, "Bea")
    await come(database, away, is_away=True)
    await come(database, gone, last_seen_at=NOW - timedelta(hours=1))
    await make_conversation(database, owner=Owner.QUEUE)

    assert await give_out(database) == []


async def test_colleagues_see_who_is_there(database: Database) -> None:
    ann = await make_staff(database, "Ann")
    await make_staff(database, "Bea")
    async with database.write() as session:
        await colleagues.note_seen(session, ann.id, now=NOW)

    async with database.read() as session:
        found = await colleagues.colleagues(session, now=NOW)
    assert [(one.name, one.is_online) for one in found] == [("Ann", True), ("Bea", False)]
