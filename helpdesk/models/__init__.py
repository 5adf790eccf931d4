"""The rows of the help desk, one entity a file."""

from helpdesk.models.audit_entry import AuditEntry
from helpdesk.models.conversation import Conversation
from helpdesk.models.hand_over import HandOver
from helpdesk.models.identity_attempt import IdentityAttempt
from helpdesk.models.message import Message
from helpdesk.models.outcome import Outcome
from helpdesk.models.proposal import Proposal
from helpdesk.models.rating import Rating
from helpdesk.models.staff import Staff
from helpdesk.models.staff_session import StaffSession
from helpdesk.models.tool_call import ToolCall
from helpdesk.models.turn import Turn
from helpdesk.models.vocabulary import (
    Author,
    DeliveryState,
    HandOverEnd,
    HandOverReason,
    Owner,
    Priority,
    ProposalState,
    RatingValue,
    Role,
    ToolOutcome,
    Vouched,
)

__all__ = [
    "AuditEntry",
    "Author",
    "Conversation",
    "DeliveryState",
    "HandOver",
    "HandOverEnd",
    "HandOverReason",
    "IdentityAttempt",
    "Message",
    "Outcome",
    "Owner",
    "Priority",
    "Proposal",
    "ProposalState",
    "Rating",
    "RatingValue",
    "Role",
    "Staff",
    "StaffSession",
    "ToolCall",
    "ToolOutcome",
    "Turn",
    "Vouched",
]
