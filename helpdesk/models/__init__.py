"""The rows of the help desk, one entity a file."""

from helpdesk.models.alarm import Alarm
from helpdesk.models.audit_entry import AuditEntry
from helpdesk.models.canned_reply import CannedReply
from helpdesk.models.conversation import Conversation
from helpdesk.models.hand_over import HandOver
from helpdesk.models.identity_attempt import IdentityAttempt
from helpdesk.models.message import Message
from helpdesk.models.outcome import Outcome
from helpdesk.models.proposal import Proposal
from helpdesk.models.rating import Rating
from helpdesk.models.reading import Reading
from helpdesk.models.satisfaction import Satisfaction
from helpdesk.models.staff import Staff
from helpdesk.models.staff_invite import StaffInvite
from helpdesk.models.staff_session import StaffSession
from helpdesk.models.tool_call import ToolCall
from helpdesk.models.translation import Translation
from helpdesk.models.turn import Turn
from helpdesk.models.vocabulary import (
    AlarmWay,
    Author,
    DeliveryState,
    HandOverEnd,
    HandOverReason,
    Owner,
    Priority,
    ProposalState,
    RatingValue,
    Role,
    Served,
    ToolOutcome,
    Vouched,
)
from helpdesk.models.webhook import Webhook, WebhookDelivery

__all__ = [
    "Alarm",
    "AlarmWay",
    "AuditEntry",
    "Author",
    "CannedReply",
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
    "Reading",
    "Role",
    "Satisfaction",
    "Served",
    "Staff",
    "StaffInvite",
    "StaffSession",
    "ToolCall",
    "ToolOutcome",
    "Translation",
    "Turn",
    "Vouched",
    "Webhook",
    "WebhookDelivery",
]
