"""The conversation of one buyer in one channel."""

from datetime import datetime

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import Owner, Priority, PriorityRank, Vouched, word_of


class Conversation(Base):
    """Who answers, how far the answers have come, and who is at work on the next one.

    Messages are counted by `last_seq`; `last_buyer_seq` above `answered_seq` means that a buyer
    waits. Both stand in this row, so that one row lock orders receiving, answering and releasing.
    `closed_seq` is the last message before the conversation was last closed, `episode` the number
    of its newest `Outcome`. `answer_due_at` is by when people have promised to answer, until they
    have; `escalated_at` when somebody was told that they have not. A snoozed conversation rests
    with its assignee until a moment or the buyer's next message.
    """

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    channel: Mapped[str] = mapped_column(String(32))
    address: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(16))
    customer_id: Mapped[int | None] = mapped_column(default=None, index=True)
    vouched: Mapped[Vouched | None] = mapped_column(word_of(Vouched), default=None)

    owner: Mapped[Owner] = mapped_column(word_of(Owner), default=Owner.BOT)
    assignee_id: Mapped[int | None] = mapped_column(default=None)
    priority: Mapped[Priority] = mapped_column(PriorityRank(), default=Priority.NORMAL)
    waiting_since: Mapped[datetime | None] = mapped_column(default=None)
    queue_notice_at: Mapped[datetime | None] = mapped_column(default=None)
    answer_due_at: Mapped[datetime | None] = mapped_column(default=None)
    escalated_at: Mapped[datetime | None] = mapped_column(default=None)
    snoozed_until: Mapped[datetime | None] = mapped_column(default=None)
    intent: Mapped[str | None] = mapped_column(String(40), default=None)
    episode: Mapped[int] = mapped_column(default=1)

    last_seq: Mapped[int] = mapped_column(default=0)
    last_buyer_seq: Mapped[int] = mapped_column(default=0)
    answered_seq: Mapped[int] = mapped_column(default=0)
    closed_seq: Mapped[int] = mapped_column(default=0)

    lease_owner: Mapped[str | None] = mapped_column(String(100), default=None)
    lease_until: Mapped[datetime | None] = mapped_column(default=None)
    lease_token: Mapped[int] = mapped_column(default=0)
    hand_over_token: Mapped[int | None] = mapped_column(default=None)

    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(default=None)

    __table_args__ = (UniqueConstraint("channel", "address"),)

    @property
    def is_waiting_for_an_answer(self) -> bool:
        """Whether a buyer's message has not been answered yet."""
        return self.last_buyer_seq > self.answered_seq


# SQLite takes a partial index only where the query repeats its condition without parameters:
# this one compares two columns, and so does the sweep.
_unanswered = Conversation.last_buyer_seq > Conversation.answered_seq
Index(
    "ix_conversations_unanswered",
    Conversation.updated_at,
    sqlite_where=_unanswered,
    postgresql_where=_unanswered,
)
Index(
    "ix_conversations_queue",
    Conversation.owner,
    Conversation.priority,
    Conversation.waiting_since,
)
# As in `_unanswered`, each condition is one that SQLite infers without parameters.
_promised = Conversation.answer_due_at.is_not(None)
Index(
    "ix_conversations_answer_due_at",
    Conversation.answer_due_at,
    sqlite_where=_promised,
    postgresql_where=_promised,
)
_snoozed = Conversation.snoozed_until.is_not(None)
Index(
    "ix_conversations_snoozed_until",
    Conversation.snoozed_until,
    sqlite_where=_snoozed,
    postgresql_where=_snoozed,
)
Index(
    "ix_conversations_assignee_id",
    Conversation.assignee_id,
    Conversation.owner,
    Conversation.updated_at,
)
Index("ix_conversations_owner_updated_at", Conversation.owner, Conversation.updated_at)
