"""Changes of an order before it ships, and the buyer's yes or no to what was proposed."""

from typing import Any

from langchain.tools import ToolRuntime
from langchain_core.tools import tool

from core.errors import DomainError
from helpdesk import audit, proposals
from oms import address_changes, item_changes, orders
from oms.views import AddressView, ItemChange
from tools.arguments import AddressPart, OrderNumber, Quantity, Sku, Words
from tools.carrying_out import carry_out, require_consent
from tools.context import ToolContext
from tools.proposing import Draft, propose
from tools.results import (
    AddressProposal,
    CancellationProposal,
    ItemProposal,
    Result,
    Withdrawn,
    told,
)
from tools.views import address, order_line, order_lines


@tool(response_format="content_and_artifact")
async def propose_cancellation(
    order_number: OrderNumber, runtime: ToolRuntime[ToolContext, Any], reason: Words = ""
) -> tuple[str, Result]:
    """Store the cancellation of a whole order; nothing is cancelled before her later yes.

    Only before it ships. Tell her what she gets back, and ask. She must be verified.

    Args:
        order_number: As the buyer wrote it, e.g. "#1042".
        reason: In her words, e.g. "ordered twice".
    """
    context = runtime.context
    async with context.sessions.write() as session:
        preview = await orders.preview_cancellation(
            session,
            order_number,
            customer_id=await context.buyer(session),
            now=context.clock.now(),
        )
        shown = CancellationProposal(
            kind="cancellation",
            order_number=preview.order.number,
            lines=order_lines(preview.order.lines),
            refund=preview.refund,
        )
        draft = Draft("cancellation", preview.order, {"reason": reason})
        return await propose(session, context, draft, shown)


@tool(response_format="content_and_artifact")
async def propose_address_change(
    order_number: OrderNumber,
    line1: AddressPart,
    city: AddressPart,
    postal_code: AddressPart,
    country: AddressPart,
    runtime: ToolRuntime[ToolContext, Any],
    name: AddressPart = "",
    line2: AddressPart = "",
    region: AddressPart = "",
) -> tuple[str, Result]:
    """Store a new delivery address; the order goes to the old one until her later yes.

    Only before it ships. Read the address back to her, and ask. She must be verified.

    Args:
        order_number: As the buyer wrote it, e.g. "#1042".
        line1: Street and number, e.g. "12 Elm St".
        city: Town, e.g. "Austin".
        postal_code: E.g. "78701".
        country: ISO 3166-1 code of two letters, e.g. "US".
        name: Who receives it, e.g. "Ann Lee"; leave it out to keep the name.
        line2: Flat or floor, e.g. "Apt 4".
        region: State or province, e.g. "TX".
    """
    context = runtime.context
    wished = AddressView(name, line1, line2, city, region, postal_code, country)
    async with context.sessions.write() as session:
        preview = await address_changes.preview_address_change(
            session,
            order_number,
            wished,
            customer_id=await context.buyer(session),
            now=context.clock.now(),
        )
        after = address(preview.after)
        shown = AddressProposal(
            kind="address_change", order_number=preview.order.number, address=after
        )
        draft = Draft("address_change", preview.order, {"address": after.model_dump()})
        return await propose(session, context, draft, shown)


@tool(response_format="content_and_artifact")
async def propose_item_change(
    order_number: OrderNumber,
    sku: Sku,
    runtime: ToolRuntime[ToolContext, Any],
    new_sku: Sku | None = None,
    quantity: Quantity | None = None,
) -> tuple[str, Result]:
    """Store another product or quantity for one item of an order, until her later yes.

    Only before it ships. Tell her the difference in price, and ask. She must be verified.

    Args:
        order_number: As the buyer wrote it, e.g. "#1042".
        sku: The item as it is in the order, e.g. "SHOE-41".
        new_sku: The product that takes its place, e.g. "SHOE-42"; leave it out to keep it.
        quantity: The new number of pieces, e.g. 2; 0 removes the item; leave it out to keep it.
    """
    context = runtime.context
    change = ItemChange(sku=sku, new_sku=new_sku, quantity=quantity)
    async with context.sessions.write() as session:
        preview = await item_changes.preview_item_change(
            session,
            order_number,
            change,
            customer_id=await context.buyer(session),
            now=context.clock.now(),
        )
        shown = ItemProposal(
            kind="item_change",
            order_number=preview.order.number,
            before=order_line(preview.before),
            after=order_line(preview.after) if preview.after else None,
            difference=preview.difference,
        )
        payload = {"sku": sku, "new_sku": new_sku, "quantity": quantity}
        return await propose(session, context, Draft("item_change", preview.order, payload), shown)


@tool(response_format="content_and_artifact")
async def confirm_proposal(runtime: ToolRuntime[ToolContext, Any]) -> tuple[str, Result]:
    """Carry out what was proposed, exactly as it was stored.

    Call it only when the buyer's newest message is a clear yes to the open proposal. Whether it is
    one, is checked: otherwise nothing happens. She must be verified.
    """
    context = runtime.context
    async with context.sessions.write() as session:
        customer_id = await context.buyer(session)
        proposal = await require_consent(session, context)
        outcome = await carry_out(session, context, proposal, customer_id=customer_id)
    if isinstance(outcome, DomainError):
        raise outcome
    return told(outcome)


@tool(response_format="content_and_artifact")
async def withdraw_proposal(runtime: ToolRuntime[ToolContext, Any]) -> tuple[str, Result]:
    """Drop what was proposed, when the verified buyer says no or wants something else."""
    context = runtime.context
    now = context.clock.now()
    async with context.sessions.write() as session:
        await context.buyer(session)
        withdrawn = await proposals.withdraw(session, context.conversation_id, now=now)
        if withdrawn:
            await audit.record(
                session,
                actor="bot",
                action="withdraw_proposal",
                subject=f"conversation:{context.conversation_id}",
                details={},
                now=now,
            )
    return told(Withdrawn(had_proposal=withdrawn))
