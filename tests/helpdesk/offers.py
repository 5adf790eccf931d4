"""Proposals as the propose tools store them."""

from datetime import datetime
from typing import Any

from core.database import Sessions
from helpdesk import proposals
from helpdesk.models import Conversation, Proposal
from tests.factories import NOW

ANN_ID = 7


async def offer(
    sessions: Sessions, conversation: Conversation, *, now: datetime = NOW, **changes: Any
) -> Proposal:
    """Propose to take back two of Ann's mugs."""
    described: dict[str, Any] = {
        "conversation_id": conversation.id,
        "customer_id": ANN_ID,
        "kind": "return",
        "order_id": 1042,
        "order_version": 3,
        "payload": {"order_number": "#1042", "lines": [["MUG-02", 2]]},
        "summary": {"order_number": "#1042", "refund": "28.00 USD"},
    }
    async with sessions.write() as session:
        return await proposals.propose(session, now=now, **{**described, **changes})
