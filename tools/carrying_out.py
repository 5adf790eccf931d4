"""The buyer's yes, judged by code, and what it sets off."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.database import Transaction
from core.errors import ConflictError, DomainError
from helpdesk import audit, proposals
from helpdesk.models import Message, Proposal
from oms import address_changes, after_sales, item_changes, orders
from oms.views import AddressView, ItemChange, ReturnRequest
from tools.context import ToolContext
from tools.results import Confirmed, json_of
from tools.views import address, order_line, return_lines

_CONFIRM = "confirm"
_AMOUNTS = ("refund", "difference")


class ConsentMissingError(ConflictError):
    """The buyer has not said a clear yes to what was shown to her."""

    code = "consent_missing"

    def __init__(self) -> None:
        super().__init__(
            "The buyer has not clearly agreed in a message after the proposal was shown to her. "
            "Nothing was done. Ask her for a yes or no."
        )


class OrderMovedOnError(ConflictError):
    """The order, or what it would cost, has changed since the proposal was made."""

    code = "proposal_gone"

    def __init__(self) -> None:
        super().__init__(
            "The order or its prices have changed since this was proposed, and nothing was done. "
            "Look it up and propose anew."
        )


@dataclass(frozen=True)
class Order:
    """The order that a proposal is about, and whose it is."""

    session: Transaction
    context: ToolContext
    number: str
    customer_id: int


async def require_consent(session: Transaction, context: ToolContext) -> Proposal:
    """Return the open proposal that the buyer's newest messages agree to; raise otherwise.

    Raises NoProposalError where nothing is open, ConsentMissingError where she has not agreed.
    """
    now = context.clock.now()
    proposal = await proposals.open_proposal(session, context.conversation_id, now=now)
    if proposal is None:
        raise proposals.NoProposalError
    said = await proposals.answers_to(session, proposal, upto_seq=context.upto_seq)
    if not _agrees(said, proposal, context):
        raise ConsentMissingError
    return proposal


def _agrees(said: Sequence[Message], proposal: Proposal, context: ToolContext) -> bool:
    """A yes must stand alone: every message of hers is a yes to this very proposal."""
    return bool(said) and all(_is_yes(message, proposal, context) for message in said)


def _is_yes(message: Message, proposal: Proposal, context: ToolContext) -> bool:
    if message.press is not None:
        return message.press == f"{_CONFIRM}:{proposal.id}"
    return context.consent.says_yes(message.text, context.language, proposal.kind)


async def carry_out(
    session: Transaction, context: ToolContext, proposal: Proposal, *, customer_id: int
) -> Confirmed | DomainError:
    """Run a stored proposal once and return what was done, or the refusal that ended it.

    A refusal is returned, so that the transaction keeps it: the proposal is over either way. Raise
    ProposalGoneError or NoProposalError where there was nothing to take.
    """
    now = context.clock.now()
    taken = await proposals.take(
        session,
        context.conversation_id,
        proposal_id=proposal.id,
        customer_id=customer_id,
        now=now,
    )
    number = str(taken.payload["order_number"])
    outcome: Confirmed | DomainError
    try:
        async with session.begin_nested():
            outcome = await _done_as_shown(Order(session, context, number, customer_id), taken)
    except DomainError as refusal:
        outcome = refusal
        await proposals.fail(session, taken, code=refusal.code, now=now)
    else:
        await proposals.complete(session, taken, outcome=json_of(outcome), now=now)
    await audit.record(
        session,
        actor="buyer",
        action=f"confirm_{taken.kind}",
        subject=f"conversation:{context.conversation_id}",
        details={
            "proposal": taken.id,
            "order": number,
            "outcome": outcome.code if isinstance(outcome, DomainError) else "done",
        },
        now=now,
    )
    return outcome


async def _done_as_shown(order: Order, proposal: Proposal) -> Confirmed:
    """Do it; raise OrderMovedOnError unless order and amounts are those that she agreed to."""
    seen = await orders.get_order(
        order.session, order.number, customer_id=order.customer_id, now=order.context.clock.now()
    )
    if (seen.order_id, seen.version) != (proposal.order_id, proposal.order_version):
        raise OrderMovedOnError
    done = await _WORK[proposal.kind](order, proposal)
    if _amounts(json_of(done)) != _amounts(proposal.summary):
        raise OrderMovedOnError
    return done


def _amounts(told: Mapping[str, Any]) -> dict[str, str]:
    """Return the amounts of a proposal or of what was done; nought is no amount."""
    amounts = {field: str(told[field]) for field in _AMOUNTS if field in told}
    return {field: text for field, text in amounts.items() if Decimal(text.split()[0]) != 0}


async def _open_return(order: Order, proposal: Proposal) -> Confirmed:
    payload = proposal.payload
    opened = await after_sales.open_return(
        order.session,
        ReturnRequest(
            number=order.number,
            lines=tuple((sku, quantity) for sku, quantity in payload["lines"]),
            kind=payload["kind"],
            reason=payload["reason"],
        ),
        customer_id=order.customer_id,
        now=order.context.clock.now(),
        shop=order.context.shop,
    )
    return Confirmed(
        kind=proposal.kind,
        order_number=opened.order_number,
        return_number=opened.number,
        return_kind=opened.kind,
        lines=return_lines(opened.lines),
        refund=opened.refund.amount if opened.refund else None,
    )


async def _cancel(order: Order, proposal: Proposal) -> Confirmed:
    now = order.context.clock.now()
    preview = await orders.preview_cancellation(
        order.session, order.number, customer_id=order.customer_id, now=now
    )
    await orders.cancel_order(order.session, order.number, customer_id=order.customer_id, now=now)
    return Confirmed(kind=proposal.kind, order_number=order.number, refund=preview.refund)


async def _change_address(order: Order, proposal: Proposal) -> Confirmed:
    changed = await address_changes.change_address(
        order.session,
        order.number,
        AddressView(**proposal.payload["address"]),
        customer_id=order.customer_id,
        now=order.context.clock.now(),
    )
    return Confirmed(
        kind=proposal.kind, order_number=order.number, address=address(changed.address)
    )


async def _change_item(order: Order, proposal: Proposal) -> Confirmed:
    payload = proposal.payload
    change = ItemChange(payload["sku"], payload["new_sku"], payload["quantity"])
    now = order.context.clock.now()
    preview = await item_changes.preview_item_change(
        order.session, order.number, change, customer_id=order.customer_id, now=now
    )
    await item_changes.change_item(
        order.session, order.number, change, customer_id=order.customer_id, now=now
    )
    return Confirmed(
        kind=proposal.kind,
        order_number=order.number,
        before=order_line(preview.before),
        after=order_line(preview.after) if preview.after else None,
        difference=preview.difference,
    )


_WORK: dict[str, Callable[[Order, Proposal], Awaitable[Confirmed]]] = {
    "return": _open_return,
    "cancellation": _cancel,
    "address_change": _change_address,
    "item_change": _change_item,
}
