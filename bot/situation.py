"""A conversation as a turn finds it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.database import Transaction
from helpdesk import conversations, proposals
from helpdesk.models import Author, Conversation, Message, Proposal

# More than the fastest buyer may write in a minute before people are called.
_HISTORY = 100
_LONGEST_BURST = 4
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Situation:
    """A conversation as the turn found it: what was said, and what of it waits for an answer."""

    conversation: Conversation
    history: tuple[Message, ...]
    waiting: tuple[Message, ...]
    proposal: Proposal | None
    now: datetime

    @property
    def upto_seq(self) -> int:
        """The newest message that this turn answers."""
        return self.waiting[-1].seq

    @property
    def press(self) -> str | None:
        """The button that the buyer pressed last, if her last message was one."""
        return self.waiting[-1].press

    @property
    def has_attachments(self) -> bool:
        """Whether the buyer has sent a photo, a voice note or a file."""
        return any(message.attachments for message in self.waiting)

    @property
    def messages_last_minute(self) -> int:
        """How many messages the buyer has sent within a minute."""
        return sum(
            message.author == Author.BUYER and self.now - message.created_at < _MINUTE
            for message in self.history
        )

    def rest_of_burst(self, pause: timedelta) -> timedelta:
        """Return how long to wait for more: a burst ends with a pause, a button or by its length."""
        if self.press is not None:
            return timedelta()
        begun, newest = self.waiting[0].created_at, self.waiting[-1].created_at
        ends = min(newest + pause, begun + _LONGEST_BURST * pause)
        return max(ends - self.now, timedelta())


async def read_situation(
    session: Transaction, conversation_id: str, *, now: datetime
) -> Situation | None:
    """Read a conversation for its turn; None when nothing waits in it."""
    conversation = await conversations.get(session, conversation_id)
    history = await conversations.history(session, conversation_id, limit=_HISTORY)
    waiting = tuple(
        message
        for message in history
        if message.author == Author.BUYER and message.seq > conversation.answered_seq
    )
    if not waiting:
        return None
    proposal = await proposals.open_proposal(session, conversation_id, now=now)
    return Situation(conversation, tuple(history), waiting, proposal, now)
