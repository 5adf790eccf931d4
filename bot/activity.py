"""Showing the buyer that the bot is at work, for as long as it is."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.channels.base import Channel, Recipient
from helpdesk.models import Conversation
from tools.context import Progress

THINKING = "thinking"
# Telegram forgets a typing mark after five seconds.
_AGAIN_SECONDS = 4.0


@asynccontextmanager
async def at_work(
    channel: Channel | None, conversation: Conversation, language: str
) -> AsyncIterator[Progress]:
    """Show activity until the context ends; yield what tells her which step is under way."""
    if channel is None:
        yield _silently
        return

    recipient = Recipient(conversation.id, conversation.address)

    async def show(activity: str | None) -> None:
        await channel.show_activity(recipient, activity, language)

    async def keep_showing() -> None:
        while True:
            await asyncio.sleep(_AGAIN_SECONDS)
            await show(THINKING)

    await show(THINKING)
    keeping = asyncio.create_task(keep_showing())
    try:
        yield show
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping
        await show(None)


async def _silently(_activity: str | None) -> None:
    """Show nothing: the conversation's channel is not served by this process."""
