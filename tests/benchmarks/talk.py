"""Buyers who ask, and a wait until they are answered."""

import asyncio
from time import perf_counter

from sqlalchemy import bindparam, func, select

from bot.bootstrap import Dragoman
from bot.messages import InboundMessage
from helpdesk import conversations
from helpdesk.models import Author, Message, Vouched
from tests.benchmarks.shop import buyer_of, order_number

# The waiting buyers share the process with what is measured, so they look with the least effort.
_REPLIES = (
    select(func.count())
    .select_from(Message)
    .where(Message.conversation_id == bindparam("conversation"), Message.author == Author.BOT)
)


async def open_verified(dragoman: Dragoman, order_id: int) -> str:
    """Open a conversation with the buyer of an order, whom the shop vouches for; return its id."""
    now = dragoman.clock.now()
    async with dragoman.database.write() as session:
        conversation = await conversations.open_conversation(
            session, channel="widget", address=f"buyer-{order_id}", language="en", now=now
        )
        await conversations.identify(
            session,
            conversation.id,
            customer_id=buyer_of(order_id),
            vouched=Vouched.TOKEN,
            now=now,
        )
    return conversation.id


async def ask(dragoman: Dragoman, order_id: int, number: int) -> None:
    """Have the buyer of an order ask where it is, for the n-th time."""
    await dragoman.turn.receive(
        InboundMessage(
            channel="widget",
            address=f"buyer-{order_id}",
            external_id=f"{order_id}:{number}",
            text=f"track my parcel of order {order_number(order_id)}",
        )
    )


async def answered(dragoman: Dragoman, conversation_id: str, count: int) -> float:
    """Wait for the n-th reply of the bot; return the time on the performance counter."""
    async with dragoman.events.subscribe(f"conversation:{conversation_id}") as news:
        while await _replies(dragoman, conversation_id) < count:
            try:
                while (await asyncio.wait_for(news.next(), 5)).kind != "message":
                    pass
            except TimeoutError:
                continue
        return perf_counter()


async def _replies(dragoman: Dragoman, conversation_id: str) -> int:
    async with dragoman.database.read() as session:
        return await session.scalar(_REPLIES, {"conversation": conversation_id}) or 0
