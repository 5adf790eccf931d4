"""What a support agent sees of a conversation, over the wire."""

from datetime import datetime
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field

from api.schemas import ButtonView, Incoming, SourceView
from helpdesk.case_file import CaseFile
from helpdesk.models import (
    Author,
    Conversation,
    DeliveryState,
    HandOverEnd,
    HandOverReason,
    Message,
    Owner,
    Priority,
    ProposalState,
    ToolOutcome,
    Vouched,
)


class FromRow(BaseModel):
    """Read from the attributes of a row or a view."""

    model_config = ConfigDict(from_attributes=True)


class InboxLine(FromRow):
    """One conversation in a list; `excerpt` begins its newest message."""

    id: str
    channel: str
    language: str
    owner: Owner
    priority: Priority
    reason: HandOverReason | None = Field(description="Why people have it.")
    waiting_since: datetime | None
    assignee_id: int | None
    assignee: str | None
    customer_id: int | None
    is_unanswered: bool
    excerpt: str
    excerpt_author: Author | None
    updated_at: datetime


class InboxList(FromRow):
    """A page of the inbox; ask with `next_cursor` for the one that follows."""

    items: list[InboxLine]
    next_cursor: str | None


class ConversationView(FromRow):
    """Who answers a conversation."""

    id: str
    channel: str
    language: str
    owner: Owner
    priority: Priority
    assignee_id: int | None
    customer_id: int | None
    vouched: Vouched | None = Field(description="How it is known who the buyer is.")
    waiting_since: datetime | None
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None


class StaffMessageView(FromRow):
    """One message as the staff sees it, notes included."""

    seq: int
    author: Author
    text: str
    press: str | None
    language: str | None
    buttons: list[ButtonView]
    sources: list[SourceView]
    attachments: list[Any]
    staff_id: int | None
    created_at: datetime
    delivery: DeliveryState
    delivery_error: str | None


class HandOverView(FromRow):
    """Why the bot gave the conversation to people, and how that ended."""

    reason: HandOverReason
    priority: Priority
    summary: str
    created_at: datetime
    claimed_by: int | None
    claimed_at: datetime | None
    ended_as: HandOverEnd | None
    ended_at: datetime | None


class ProposalView(FromRow):
    """A change that the bot has offered to the buyer."""

    id: int
    kind: str
    summary: dict[str, Any]
    state: ProposalState
    created_at: datetime
    expires_at: datetime
    decided_at: datetime | None


class TriedView(FromRow):
    """A tool that the bot has called."""

    name: str
    arguments: dict[str, Any]
    outcome: ToolOutcome
    code: str | None
    milliseconds: int


class CaseView(BaseModel):
    """Everything the help desk knows of one conversation; `staff` names people by their id."""

    conversation: ConversationView
    messages: list[StaffMessageView]
    hand_overs: list[HandOverView]
    proposals: list[ProposalView]
    tried: list[TriedView]
    staff: dict[int, str]

    @classmethod
    def of(cls, case: CaseFile) -> Self:
        """Show a case file."""
        return cls(
            conversation=conversation_view(case.conversation),
            messages=[message_view(message) for message in case.messages],
            hand_overs=[HandOverView.model_validate(row) for row in case.hand_overs],
            proposals=[ProposalView.model_validate(row) for row in case.proposals],
            tried=[TriedView.model_validate(row) for row in case.tried],
            staff=case.staff,
        )


class StaffWords(Incoming):
    """What an agent writes, to the buyer or to her colleagues."""

    text: str = Field(description="Up to 8,000 characters.", examples=["I will look into it."])


def conversation_view(conversation: Conversation) -> ConversationView:
    """Show who answers a conversation."""
    return ConversationView.model_validate(conversation)


def message_view(message: Message) -> StaffMessageView:
    """Show a message to the staff."""
    return StaffMessageView.model_validate(message)
