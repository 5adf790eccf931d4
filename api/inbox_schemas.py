"""What a support agent sees of a conversation, over the wire."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from api.schemas import MAX_TEXT, ButtonView, ClientMessageId, Incoming, Seq, SourceView
from helpdesk.case_file import CaseFile, Tried
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

LanguageTag = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=16)
]
RowId = Annotated[int, Field(ge=1, le=2**31 - 1)]
_HAND_OVER = "hand_over"


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
    buyer: str | None = Field(None, description="What she is called, where it is known who she is.")
    is_unanswered: bool
    is_unread: bool = Field(description="Whether she wrote what the caller has not seen.")
    intent: str | None = Field(description="What she wants, as the bot understood it.")
    answer_due_at: datetime | None = Field(description="By when people promised to answer.")
    is_overdue: bool
    snoozed_until: datetime | None
    excerpt: str
    excerpt_author: Author | None
    updated_at: datetime


class InboxList(FromRow):
    """A page of the inbox; ask with `next_cursor` for the one that follows."""

    items: list[InboxLine]
    next_cursor: str | None


class CountsView(FromRow):
    """How many conversations each view holds."""

    waiting: int
    mine: int
    all: int
    overdue: int
    unread_mine: int


class Words(BaseModel):
    """A list of words."""

    items: list[str]


class ColleagueLine(FromRow):
    """Somebody to whom a conversation can be given."""

    staff_id: int
    name: str
    is_away: bool
    is_online: bool


class ColleagueList(BaseModel):
    """Everybody who works here."""

    items: list[ColleagueLine]


class ConversationView(FromRow):
    """Who answers a conversation."""

    id: str
    channel: str
    language: str
    owner: Owner
    priority: Priority
    assignee_id: int | None
    customer_id: int | None
    buyer: str | None = Field(None, description="What she is called, where it is known who she is.")
    vouched: Vouched | None = Field(description="How it is known who the buyer is.")
    waiting_since: datetime | None
    answer_due_at: datetime | None
    escalated_at: datetime | None = Field(description="When somebody was told of a late answer.")
    snoozed_until: datetime | None
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None


class StaffMessageView(FromRow):
    """One message as the staff sees it, notes included."""

    seq: int
    author: Author
    text: str
    original: str | None = Field(description="What an agent wrote before it was translated.")
    original_language: str | None
    press: str | None
    language: str | None
    buttons: list[ButtonView]
    sources: list[SourceView]
    attachments: list[Any]
    staff_id: int | None
    created_at: datetime
    delivery: DeliveryState
    delivery_error: str | None
    delivery_attempts: int


class HandOverView(FromRow):
    """Why the bot gave the conversation to people, and how that ended."""

    reason: HandOverReason
    priority: Priority
    summary: str
    created_at: datetime
    answer_due_at: datetime | None
    answered_at: datetime | None
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


class TriedView(BaseModel):
    """A tool that the bot has called; `seq` is the reply that came of it."""

    seq: int | None
    name: str
    arguments: dict[str, Any]
    outcome: ToolOutcome
    code: str | None
    result: dict[str, Any] | None
    milliseconds: int

    @classmethod
    def of(cls, tried: Tried) -> Self:
        """Show a call."""
        call = tried.call
        return cls(
            seq=tried.seq,
            name=call.name,
            arguments=call.arguments,
            outcome=call.outcome,
            code=call.code,
            result=call.result,
            milliseconds=call.milliseconds,
        )


Missing = Literal["identity", "answer", "photo"]


class AttemptView(BaseModel):
    """A tool that the bot has tried, and how that ended."""

    name: str
    outcome: ToolOutcome
    code: str | None


class SummaryView(BaseModel):
    """What a person needs at a glance of the hand-over that stands."""

    reason: HandOverReason
    priority: Priority
    wants: str | None = Field(description="What she wants, as the bot understood it.")
    text: str = Field(description="What the bot wrote for people.")
    tried: list[AttemptView]
    missing: list[Missing]
    is_verified: bool

    @classmethod
    def of(cls, case: CaseFile) -> "SummaryView | None":
        """Sum up a case; None where no hand-over stands."""
        standing = [row for row in case.hand_overs if row.ended_at is None]
        if not standing:
            return None
        hand_over, conversation = standing[-1], case.conversation
        calls = [tried.call for tried in case.tried if tried.call.name != _HAND_OVER]
        return cls(
            reason=hand_over.reason,
            priority=hand_over.priority,
            wants=conversation.intent,
            text=hand_over.summary,
            tried=[AttemptView(name=c.name, outcome=c.outcome, code=c.code) for c in calls],
            missing=list(_missing(case, hand_over.reason)),
            is_verified=conversation.customer_id is not None,
        )


class CaseView(BaseModel):
    """Everything the help desk knows of one conversation; `staff` names people by their id."""

    conversation: ConversationView
    summary: SummaryView | None
    messages: list[StaffMessageView]
    has_more: bool = Field(description="Whether older messages lie before these.")
    hand_overs: list[HandOverView]
    proposals: list[ProposalView]
    tried: list[TriedView]
    staff: dict[int, str]

    @classmethod
    def of(cls, case: CaseFile, *, buyer: str | None) -> Self:
        """Show a case file of a buyer of this name."""
        return cls(
            conversation=conversation_view(case.conversation, buyer=buyer),
            summary=SummaryView.of(case),
            has_more=case.has_more,
            messages=[message_view(message) for message in case.messages],
            hand_overs=[HandOverView.model_validate(row) for row in case.hand_overs],
            proposals=[ProposalView.model_validate(row) for row in case.proposals],
            tried=[TriedView.of(row) for row in case.tried],
            staff=case.staff,
        )


class StaffWords(Incoming):
    """What an agent writes, to the buyer or to her colleagues."""

    text: str = Field(description="Up to 8,000 characters.", examples=["I will look into it."])
    client_message_id: ClientMessageId | None = Field(
        None, description="Words of one id are stored once, however often they come."
    )


class ReplyWords(StaffWords):
    """What goes to the buyer, and what the agent wrote where it was translated."""

    original: str | None = Field(None, max_length=MAX_TEXT)
    original_language: LanguageTag | None = None


class NewAssignee(Incoming):
    """Who is to answer from now on."""

    staff_id: RowId


class Snooze(Incoming):
    """Until when the conversation rests; null wakes it."""

    until: AwareDatetime | None


class Seen(Incoming):
    """Up to which message the caller has read."""

    seq: Seq


class Presence(Incoming):
    """What the caller is doing in a conversation."""

    state: Literal["looking", "typing", "left"]


class ToTranslate(Incoming):
    """Words of an agent, and the language in which the buyer reads them."""

    text: str = Field(max_length=MAX_TEXT)
    to: LanguageTag


class Translated(BaseModel):
    """Words in the buyer's language."""

    text: str


class DraftView(FromRow):
    """What the bot would answer; nothing of it was sent."""

    text: str
    language: str


class EntitiesView(FromRow):
    """Numbers and addresses that stand in a message."""

    order_numbers: list[str]
    tracking_numbers: list[str]
    emails: list[str]
    phones: list[str]
    postal_codes: list[str]


class ReadingView(FromRow):
    """What a message says: a translation where a model makes one, and what the bot understood."""

    seq: int
    translation: str | None
    intent: str | None
    entities: EntitiesView | None


class ReadingList(BaseModel):
    """The readings of a conversation's newest messages."""

    has_translator: bool
    items: list[ReadingView]


class CannedLine(BaseModel):
    """A canned reply, filled in for a conversation: in the buyer's language and in the agent's."""

    shortcut: str
    title: str
    text: str
    language: str
    own_text: str
    own_language: str
    missing: list[str] = Field(description="Variables of which nothing is known here.")


class CannedList(BaseModel):
    """The canned replies for a conversation."""

    items: list[CannedLine]


def conversation_view(conversation: Conversation, *, buyer: str | None = None) -> ConversationView:
    """Show who answers a conversation."""
    return ConversationView.model_validate(conversation).model_copy(update={"buyer": buyer})


def _missing(case: CaseFile, reason: HandOverReason) -> Iterator[Missing]:
    if case.conversation.customer_id is None:
        yield "identity"
    if reason in (HandOverReason.MISSING_KNOWLEDGE, HandOverReason.NOT_UNDERSTOOD):
        yield "answer"
    has_photo = any(message.attachments for message in case.messages)
    if reason == HandOverReason.ITEM_CLAIM and not has_photo:
        yield "photo"


def message_view(message: Message) -> StaffMessageView:
    """Show a message to the staff."""
    return StaffMessageView.model_validate(message)
