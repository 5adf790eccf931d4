"""A turn whose conversation is erased while the model thinks says and stores nothing."""

import asyncio

import pytest

from bot.agent import AgentResult
from bot.curation.forgetting import forget
from bot.middleware.turn_state import DeadEndReason
from helpdesk import privacy
from helpdesk.models import Author
from tests.bot.conftest import Desk
from tests.fakes import Gate


@pytest.mark.parametrize("dead_end", [None, "model_failed"])
async def test_what_it_thought_is_dropped(desk: Desk, dead_end: DeadEndReason | None) -> None:
    gate = Gate()

    async def think(*_: object) -> AgentResult:
        await gate.pass_through()
        text = "" if dead_end else "It arrives tomorrow."
        return AgentResult(text=text, model="fake", dead_end=dead_end)

    desk.agent.think = think
    received = await desk.hear("where is it?")
    thinking = asyncio.create_task(desk.turn.answer(received.conversation_id))
    await gate.reached.wait()

    async with desk.database.write() as session:
        await forget(session, [received.conversation_id])
    gate.opened.set()
    await thinking
    await desk.jobs.run_all()

    assert desk.channel.sent == []
    async with desk.database.read() as session:
        assert await privacy.held(session, received.conversation_id) is None


async def test_a_knock_for_it_finds_nothing_to_do(desk: Desk) -> None:
    received = await desk.hear("where is it?")
    async with desk.database.write() as session:
        await forget(session, [received.conversation_id])

    await desk.jobs.run_all()

    assert desk.agent.briefs == []


async def test_she_who_writes_again_is_answered_anew(desk: Desk) -> None:
    first = await desk.hear("where is it?")
    async with desk.database.write() as session:
        await forget(session, [first.conversation_id])

    assert await desk.say("hello again") == ["Re: hello again"]
    assert [message.text for message in await desk.messages(Author.BUYER)] == ["hello again"]
