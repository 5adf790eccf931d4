"""What is erased is gone with all that hangs on it, and nothing else is."""

import asyncio
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from sqlalchemy import PrimaryKeyConstraint, Table, UniqueConstraint, func, select
from sqlalchemy.exc import IntegrityError

from core.database import Base, Database
from core.shop import Shop
from helpdesk import (
    audit,
    conversations,
    dossier,
    handovers,
    leases,
    privacy,
    ratings,
    replies,
    webhooks,
)
from helpdesk.changes import table_of
from helpdesk.conversations import ConversationNotFoundError
from helpdesk.models import (
    Alarm,
    AlarmWay,
    Conversation,
    DeliveryState,
    HandOverReason,
    Message,
    Owner,
    RatingValue,
    Reading,
    Role,
    Satisfaction,
    Served,
    ToolOutcome,
    Translation,
    Vouched,
)
from helpdesk.privacy import Erased
from helpdesk.ratings import MessageNotFoundError
from helpdesk.replies import Words
from helpdesk.turns import ToolCallRecord, TurnRecord
from helpdesk.verification import record_attempt
from helpdesk.webhooks import Happening, Wishes
from tests.conftest import register_tables
from tests.factories import NOW, bot_reply, hold, make_conversation, make_staff, receive
from tests.helpdesk.offers import offer

DAY = timedelta(days=1)


class TestErasing:
    async def test_nothing_that_hangs_on_a_conversation_is_left(self, database: Database) -> None:
        erased, kept = await full(database, "ann"), await full(database, "lucia")
        before = await counts(database)

        async with database.write() as session:
            done = await privacy.erase(session, [erased.id])

        # Whoever adds a table that hangs on conversations fills it in `full` and erases it.
        assert min(before.values()) > 0
        assert done == Erased(conversations=1, messages=3)
        assert await counts(database) == {table: count // 2 for table, count in before.items()}
        async with database.read() as session:
            assert (await conversations.get(session, kept.id)).last_seq == 3

    async def test_the_log_of_what_was_done_stays(self, database: Database) -> None:
        conversation = await full(database, "ann")

        await erase(database, conversation)

        async with database.read() as session:
            entries = await audit.entries(session, f"conversation:{conversation.id}")
        assert [entry.action for entry in entries] == ["identify", "hand_over"]
        assert "ann" not in str([(entry.subject, entry.details) for entry in entries])

    async def test_what_is_not_there_is_no_mistake(self, database: Database) -> None:
        async with database.write() as session:
            assert await privacy.erase(session, ["0" * 32]) == Erased(0, 0)

    async def test_a_buyer_who_writes_again_begins_anew(self, database: Database) -> None:
        before = await full(database, "ann")
        await erase(database, before)

        after = (await receive(database, address="ann")).conversation

        assert after.id != before.id
        assert (after.last_seq, after.customer_id, after.owner) == (1, None, Owner.BOT)

    async def test_a_turn_under_way_has_nothing_left_to_write_to(self, database: Database) -> None:
        conversation = await make_conversation(database)
        lease = await hold(database, conversation)

        await erase(database, conversation)

        async with database.write() as session:
            assert (
                await replies.store_reply(session, lease, bot_reply(), upto_seq=1, now=NOW) is None
            )
            assert await leases.release(session, lease, now=NOW) is False
        with pytest.raises(ConversationNotFoundError):
            await offer(database, conversation)

    async def test_nobody_gets_in_between(self, database: Database) -> None:
        conversation = await full(database, "ann")

        answers = await asyncio.gather(
            *(receive(database, address="ann") for _ in range(5)),
            *(rate(database, conversation.id) for _ in range(5)),
            *(erase(database, conversation) for _ in range(3)),
            return_exceptions=True,
        )

        refused = [answer for answer in answers if isinstance(answer, BaseException)]
        assert all(isinstance(one, MessageNotFoundError | IntegrityError) for one in refused)
        async with database.read() as session:
            assert await privacy.held(session, conversation.id) is None
            left = await session.scalar(
                select(func.count()).where(Message.conversation_id == conversation.id)
            )
        assert left == 0

    async def test_two_thousand_messages_go_at_once(self, database: Database) -> None:
        conversation = await make_conversation(database)
        async with database.write() as session:
            session.add_all(message(conversation, seq) for seq in range(2, 2001))

        began = asyncio.get_running_loop().time()
        await erase(database, conversation)

        assert asyncio.get_running_loop().time() - began < 1.0

    def test_a_row_that_goes_is_not_looked_for_in_a_whole_table(self) -> None:
        register_tables()
        searched = [
            f"{table.name}.{key.column_keys[0]}"
            for table in hanging()
            for key in table.foreign_key_constraints
            if key.referred_table in (*hanging(), table_of(Conversation))
            and key.column_keys[0] not in leading_columns(table)
        ]

        assert searched == []


class TestExpiry:
    @settings(
        max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(
        ages=st.lists(
            st.tuples(
                st.sampled_from(["widget", "telegram", "terminal"]),
                st.integers(0, 400),
                st.sampled_from(list(Owner)),
            ),
            max_size=8,
        ),
        days=st.dictionaries(st.sampled_from(["widget", "telegram"]), st.integers(1, 400)),
        otherwise=st.none() | st.integers(1, 400),
    )
    async def test_only_what_is_too_old_and_not_with_people_goes(
        self,
        database: Database,
        ages: list[tuple[str, int, Owner]],
        days: dict[str, int],
        otherwise: int | None,
    ) -> None:
        async with database.write() as session:
            for place, (channel, age, owner) in enumerate(ages):
                session.add(aged(str(place), channel, NOW - age * DAY, owner))
            found = await privacy.expired(
                session,
                {channel: NOW - most * DAY for channel, most in days.items()},
                otherwise=None if otherwise is None else NOW - otherwise * DAY,
                limit=100,
            )
            await session.rollback()

        kept_for = [days.get(channel, otherwise) for channel, _, _ in ages]
        assert set(found) == {
            str(place)
            for place, ((_, age, owner), most) in enumerate(zip(ages, kept_for, strict=True))
            if most is not None and age > most and owner in (Owner.BOT, Owner.CLOSED)
        }

    async def test_the_oldest_goes_first_and_some_at_a_time(self, database: Database) -> None:
        made = [
            await make_conversation(database, address=f"visitor-{age}", now=NOW - age * DAY)
            for age in (40, 60, 50)
        ]

        async with database.write() as session:
            found = await privacy.expired(session, {"widget": NOW - DAY}, otherwise=None, limit=2)

        assert found == [made[1].id, made[2].id]


class TestDossier:
    async def test_it_holds_all_that_would_be_erased(self, database: Database) -> None:
        conversation = await full(database, "ann")

        async with database.read() as session:
            [record] = await dossier.conversations_in_full(session, [conversation.id])

        asked, answered, _ = record["messages"]
        assert (asked["text"], asked["translations"][0]["text"]) == ("¿Dónde está?", "Where is it?")
        assert [rating["value"] for rating in answered["ratings"]] == [RatingValue.UP]
        assert record["turns"][0]["tool_calls"][0]["name"] == "get_order"
        assert {name for name, part in record.items() if part == []} == set()
        assert "lease_token" not in record

    async def test_it_holds_nothing_of_anybody_else(self, database: Database) -> None:
        await full(database, "lucia")
        conversation = await make_conversation(database, address="ann")

        async with database.read() as session:
            [record] = await dossier.conversations_in_full(session, [conversation.id])

        assert len(record["messages"]) == 1
        assert record["turns"] == record["proposals"] == record["audit"] == []


def hanging() -> set[Table]:
    """Return the tables whose rows lead to a conversation by their foreign keys."""
    register_tables()
    found = {table_of(Conversation)}
    while more := {
        table
        for table in Base.metadata.tables.values()
        if table not in found
        and any(key.referred_table in found for key in table.foreign_key_constraints)
    }:
        found |= more
    return found - {table_of(Conversation)}


def leading_columns(table: Table) -> set[str]:
    """Return the columns by which an index of the table finds a row."""
    unique = [
        constraint
        for constraint in table.constraints
        if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint)
    ]
    return {next(iter(index.columns)).key for index in (*table.indexes, *unique)}


async def counts(database: Database) -> dict[str, int]:
    async with database.read() as session:
        return {
            table.name: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in hanging()
        }


async def erase(database: Database, conversation: Conversation) -> Erased:
    async with database.write() as session:
        return await privacy.erase(session, [conversation.id])


async def rate(database: Database, conversation_id: str) -> None:
    async with database.write() as session:
        await ratings.rate(session, conversation_id, 2, RatingValue.DOWN, now=NOW)


def message(conversation: Conversation, seq: int) -> Message:
    return Message(
        conversation_id=conversation.id,
        seq=seq,
        author="buyer",
        text="word " * 20,
        channel="widget",
        external_id=f"{conversation.id}:{seq}",
        created_at=NOW,
    )


async def full(database: Database, address: str) -> Conversation:
    """Make a conversation of which every table holds something."""
    arrived = await receive(database, "¿Dónde está?", address=address)
    conversation = arrived.conversation
    call = ToolCallRecord("get_order", {"number": "#1042"}, ToolOutcome.OK, result={"a": 1})
    turn = TurnRecord(model="builtin", outcome="answered", calls=(call,))
    lease = await hold(database, conversation)
    async with database.write() as session:
        await replies.store_reply(session, lease, bot_reply(turn=turn), upto_seq=1, now=NOW)
    await offer(database, conversation)
    async with database.write() as session:
        await conversations.identify(
            session, conversation.id, customer_id=7, vouched=Vouched.PROOF, now=NOW
        )
        await ratings.rate(session, conversation.id, 2, RatingValue.UP, now=NOW)
        await record_attempt(
            session, conversation_id=conversation.id, order_key="1042", succeeded=True, now=NOW
        )
    await be_told(database)
    await hand_over(database, conversation)
    await work_of_people(database, arrived.message)
    return conversation


async def be_told(database: Database) -> None:
    """Have one system of the shop told of the hand-overs that follow."""
    async with database.read() as session:
        if await webhooks.listed(session):
            return
    mia = await make_staff(database)
    wishes = Wishes("https://desk.shop.example", frozenset({Happening.HANDOVER}))
    async with database.write() as session:
        await webhooks.add(session, wishes, by=mia.id, now=NOW)


async def hand_over(database: Database, conversation: Conversation) -> None:
    async with database.write() as session:
        await handovers.hand_over(
            session,
            conversation.id,
            reason=HandOverReason.BUYER_ASKED,
            summary="She asked for a person.",
            actor="bot",
            shop=Shop(),
            now=NOW,
        )


async def work_of_people(database: Database, asked: Message) -> None:
    conversation_id = asked.conversation_id
    agent = await make_staff(database, f"Mia-{conversation_id[:6]}", role=Role.ADMIN)
    async with database.write() as session:
        await replies.note(session, conversation_id, staff_id=agent.id, words=Words("Hm."), now=NOW)
        session.add_all(
            [
                Reading(staff_id=agent.id, conversation_id=conversation_id, seq=1),
                Translation(
                    message_id=asked.id,
                    language="en",
                    text="Where is it?",
                    model="m",
                    created_at=NOW,
                ),
                Satisfaction(
                    conversation_id=conversation_id, episode=1, served_by=Served.BOT, asked_at=NOW
                ),
                Alarm(
                    conversation_id=conversation_id,
                    way=AlarmWay.EMAIL,
                    subject="Late",
                    text="She waits.",
                    state=DeliveryState.PENDING,
                    created_at=NOW,
                ),
            ]
        )


def aged(name: str, channel: str, updated_at: datetime, owner: Owner) -> Conversation:
    return Conversation(
        id=name,
        channel=channel,
        address=name,
        language="en",
        owner=owner,
        created_at=updated_at,
        updated_at=updated_at,
    )
