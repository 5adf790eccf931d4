"""Storing what waits for the buyer's yes."""

from dataclasses import dataclass
from typing import Any

from core.database import Transaction
from helpdesk import audit, proposals
from oms.views import OrderView
from tools.context import ToolContext
from tools.results import Proposal, Result, json_of, told


@dataclass(frozen=True)
class Draft:
    """A change of an order as it will be carried out: the payload says how, by `kind`."""

    kind: str
    order: OrderView
    payload: dict[str, Any]


async def propose(
    session: Transaction, context: ToolContext, draft: Draft, shown: Proposal
) -> tuple[str, Result]:
    """Store a draft in the place of any open proposal, and return it as the model is shown it."""
    now = context.clock.now()
    order = draft.order
    stored = await proposals.propose(
        session,
        conversation_id=context.conversation_id,
        customer_id=order.customer_id,
        kind=draft.kind,
        order_id=order.order_id,
        order_version=order.version,
        payload={**draft.payload, "order_number": order.number},
        summary=json_of(shown),
        lease_token=context.lease_token,
        now=now,
    )
    await audit.record(
        session,
        actor="bot",
        action=f"propose_{draft.kind}",
        subject=f"conversation:{context.conversation_id}",
        details={"proposal": stored.id, "order": order.number},
        now=now,
    )
    update = {"proposal_id": stored.id, "expires_at": stored.expires_at}
    return told(shown.model_copy(update=update))
