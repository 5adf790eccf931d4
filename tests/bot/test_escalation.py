"""Late answers, and the mail that tells of them over a real connection."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import select

from bot.channels.base import DeliveryError
from bot.escalation import AlarmSender, Escalation, GroupSender, MailSender
from core.clock import FrozenClock
from core.database import Database
from core.shop import Shop
from helpdesk import conversations, handovers
from helpdesk.models import Alarm, AlarmWay, Conversation, DeliveryState, Owner
from tests.factories import NOW, make_conversation, make_staff
from tests.fakes import FakeChannel

LATE = timedelta(minutes=61)
GROUP = "-100"


def escalation(
    database: Database, clock: FrozenClock, senders: dict[AlarmWay, AlarmSender]
) -> Escalation:
    return Escalation(
        database,
        clock,
        Shop(name="Tea & Cups"),
        senders,
        console_url="https://shop.example/console",
    )


async def waiting(database: Database) -> Conversation:
    return await make_conversation(database, owner=Owner.QUEUE, now=NOW)


async def alarms(database: Database) -> list[Alarm]:
    async with database.read() as session:
        return list(await session.scalars(select(Alarm).order_by(Alarm.id)))


async def test_a_late_answer_is_told_once(database: Database, clock: FrozenClock) -> None:
    conversation = await waiting(database)
    group = FakeChannel()
    work = escalation(database, clock, {AlarmWay.TELEGRAM: GroupSender(group, GROUP)})
    await work.look()
    clock.advance(LATE)

    for _ in range(3):
        await work.look()
        await work.send_alarms()

    (sent,) = group.sent
    assert sent.recipient.address == GROUP
    assert f"https://shop.example/console/inbox/{conversation.id}" in sent.text
    assert [alarm.state for alarm in await alarms(database)] == [DeliveryState.SENT]


async def test_an_answer_in_time_is_not(database: Database, clock: FrozenClock) -> None:
    await waiting(database)
    work = escalation(database, clock, {AlarmWay.TELEGRAM: GroupSender(FakeChannel(), GROUP)})

    await work.look()

    assert await alarms(database) == []


async def test_an_alarm_that_was_refused_is_sent_again(
    database: Database, clock: FrozenClock
) -> None:
    await waiting(database)
    group = FakeChannel()
    group.refusals.append(DeliveryError("too many messages", retry_after=5.0))
    work = escalation(database, clock, {AlarmWay.TELEGRAM: GroupSender(group, GROUP)})
    clock.advance(LATE)
    await work.look()
    await work.send_alarms()
    assert [alarm.error for alarm in await alarms(database)] == ["too many messages"]

    clock.advance(timedelta(minutes=1))
    await work.send_alarms()

    assert len(group.sent) == 1
    assert [alarm.state for alarm in await alarms(database)] == [DeliveryState.SENT]


async def test_what_rested_long_enough_wakes(database: Database, clock: FrozenClock) -> None:
    mia = await make_staff(database, "Mia")
    conversation = await make_conversation(database, owner=Owner.HUMAN, staff=mia)
    async with database.write() as session:
        await handovers.snooze(
            session,
            conversation.id,
            until=NOW + timedelta(hours=1),
            staff_id=mia.id,
            now=NOW,
        )
    clock.advance(timedelta(hours=2))

    await escalation(database, clock, {}).look()

    async with database.read() as session:
        assert (await conversations.get(session, conversation.id)).snoozed_until is None


async def test_a_mail_reaches_the_server() -> None:
    async with mail_server() as (port, received):
        sender = MailSender(
            f"smtp://127.0.0.1:{port}", sender="bot@shop.example", to="team@shop.example"
        )

        await sender.send("An answer is late", "A buyer waits — 请回复.")

    (mail,) = received
    assert "Subject: An answer is late" in mail
    assert "To: team@shop.example" in mail


@asynccontextmanager
async def mail_server() -> AsyncIterator[tuple[int, list[str]]]:
    """Serve as much of SMTP (RFC 5321) as one mail takes."""
    received: list[str] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode())
            await writer.drain()

        await say("220 mail.example ESMTP")
        while line := (await reader.readline()).decode().strip():
            match line.split()[0].upper():
                case "EHLO":
                    await say("250 mail.example")
                case "DATA":
                    await say("354 go on")
                    body = await reader.readuntil(b"\r\n.\r\n")
                    received.append(body.decode())
                    await say("250 taken")
                case "QUIT":
                    await say("221 bye")
                    break
                case _:
                    await say("250 ok")
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], received
