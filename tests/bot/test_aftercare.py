"""Asking buyers how they were served."""

from datetime import timedelta

from sqlalchemy import select

from bot.aftercare import Aftercare
from core.database import Database
from core.shop import Shop
from helpdesk import handovers, outcomes, replies
from helpdesk.models import Author, HandOverReason, Message, Owner, Satisfaction, Staff
from helpdesk.replies import Words
from prompts.fluent import Replies
from tests.bot.conftest import Desk
from tests.factories import NOW, make_staff


async def test_the_bot_asks_once_when_she_takes_her_leave(desk: Desk) -> None:
    await desk.say("where is it?")

    await desk.say("Thanks a lot")
    await desk.say("Thank you")

    asked = [bool(message.buttons) for message in desk.channel.sent]
    assert asked == [False, True, False]


async def test_whoever_was_never_answered_is_not_asked(desk: Desk) -> None:
    await desk.say("Thanks a lot")

    assert desk.channel.sent[0].buttons == ()


async def test_her_tap_is_kept_and_she_is_thanked_once(desk: Desk) -> None:
    await desk.say("where is it?")
    await desk.say("Thanks a lot")

    answered = await desk.say("", press="rate:bot:4")
    again = await desk.say("", press="rate:bot:5")

    assert (len(answered), again) == (1, [])
    assert await scores(desk.database) == [("bot", 5)]
    assert len(desk.agent.briefs) == 2


async def test_a_good_score_says_that_the_bot_has_helped(desk: Desk) -> None:
    await desk.say("where is it?")
    await desk.say("Thanks a lot")
    await desk.say("", press="rate:bot:4")

    async with desk.database.read() as session:
        outcome = await outcomes.get(session, (await desk.conversation()).id)
    assert outcome is not None
    assert (outcome.bot_score, outcome.verified_by) == (4, "buyer")


async def test_a_tap_without_a_question_counts_for_nothing(desk: Desk) -> None:
    await desk.say("where is it?")

    assert await desk.say("", press="rate:human:1") == []
    assert await scores(desk.database) == []


class TestAfterAPerson:
    async def test_she_is_asked_when_the_person_who_answered_closes(self, desk: Desk) -> None:
        mia = await hand_over(desk)
        await answer(desk, mia)

        question = await close(desk, mia)

        assert question is not None
        assert len(question.buttons) == 5

    async def test_after_a_close_without_an_answer_she_is_not(self, desk: Desk) -> None:
        mia = await hand_over(desk)

        assert await close(desk, mia) is None

    async def test_an_earlier_answer_is_none_of_the_next_episode(self, desk: Desk) -> None:
        mia = await hand_over(desk)
        await answer(desk, mia)
        await close(desk, mia)
        desk.clock.advance(timedelta(hours=1))
        await desk.say("one more thing")
        await claim(desk, mia)

        assert await close(desk, mia) is None

    async def test_whoever_was_claimed_from_the_bot_and_answered_is_asked(self, desk: Desk) -> None:
        await desk.say("where is it?")
        mia = await make_staff(desk.database, "Mia")
        await claim(desk, mia)
        await answer(desk, mia)

        assert await close(desk, mia) is not None

    async def test_her_tap_leaves_the_conversation_closed(self, desk: Desk) -> None:
        mia = await hand_over(desk)
        await answer(desk, mia)
        await close(desk, mia)

        await desk.say("", press="rate:human:2")

        assert (await desk.conversation()).owner == Owner.CLOSED
        assert await scores(desk.database) == [("human", 2)]
        assert len(await desk.messages(Author.BUYER)) == 2


async def hand_over(desk: Desk) -> Staff:
    await desk.say("a person, please")
    mia = await make_staff(desk.database, "Mia")
    conversation = await desk.conversation()
    async with desk.database.write() as session:
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
    return mia


async def claim(desk: Desk, mia: Staff) -> None:
    conversation = await desk.conversation()
    async with desk.database.write() as session:
        await handovers.claim(session, conversation.id, staff_id=mia.id, now=NOW)


async def answer(desk: Desk, mia: Staff) -> None:
    conversation = await desk.conversation()
    words = Words("It is on its way.")
    async with desk.database.write() as session:
        await replies.reply(session, conversation.id, words=words, staff_id=mia.id, now=NOW)


async def close(desk: Desk, mia: Staff) -> Message | None:
    aftercare = Aftercare(Replies.load(), desk.deliveries.needs_sending)
    conversation = await desk.conversation()
    async with desk.database.write() as session:
        closed = await handovers.resolve(session, conversation.id, staff_id=mia.id, now=NOW)
        return await aftercare.after_resolve(session, closed, staff_id=mia.id, now=NOW)


async def scores(database: Database) -> list[tuple[str, int | None]]:
    async with database.read() as session:
        rows = await session.scalars(select(Satisfaction).where(Satisfaction.score.is_not(None)))
        return [(row.served_by.value, row.score) for row in rows]
