"""The website widget: its page fetches what is stored and is told when to look."""

from bot.activity import THINKING
from bot.channels.base import Outgoing, Recipient
from core.events import Event, EventBus
from prompts.fluent import Replies

WIDGET = "widget"


class WidgetChannel:
    """Tells open pages what the bot is at; their messages need no sending."""

    needs_sending = False
    max_length = 8000

    def __init__(self, events: EventBus, replies: Replies, *, name: str = WIDGET) -> None:
        self.name = name
        self._events = events
        self._replies = replies

    async def send(self, message: Outgoing) -> None:
        """Nothing to send: the event of the stored message has woken the page already."""

    async def show_activity(
        self, recipient: Recipient, activity: str | None, language: str
    ) -> None:
        """Publish what the bot is at, for whoever has the conversation open."""
        topic = f"conversation:{recipient.conversation_id}"
        if activity in (None, THINKING):
            await self._events.publish(Event(topic, "typing", {"active": activity is not None}))
            return
        text = self._replies.say(language, f"activity-{activity}")
        await self._events.publish(Event(topic, "status", {"activity": activity, "text": text}))
