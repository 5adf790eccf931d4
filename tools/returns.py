"""Returns: whether one is open to the buyer, proposing it, and how it is going."""

from typing import Annotated, Any, Literal

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from oms import after_sales
from oms.views import ReturnRequest, ReturnView
from tools.arguments import OrderNumber, ReturnItem, Words
from tools.context import ToolContext
from tools.proposing import Draft, propose
from tools.results import (
    Refund,
    Result,
    Return,
    ReturnableLine,
    ReturnCheck,
    ReturnProposal,
    ReturnStatus,
    told,
)
from tools.views import return_lines

Items = Annotated[list[ReturnItem], Field(min_length=1, max_length=50)]


@tool(response_format="content_and_artifact")
async def check_return(
    order_number: OrderNumber, runtime: ToolRuntime[ToolContext, Any]
) -> tuple[str, Result]:
    """Check whether one of the verified buyer's orders may be returned, until when, and what of it.

    Call it before propose_return. `refusal` says why not. She must be verified.

    Args:
        order_number: As the buyer wrote it, e.g. "#1042".
    """
    context = runtime.context
    async with context.sessions.read() as session:
        check = await after_sales.check_return(
            session,
            order_number,
            customer_id=await context.buyer(session),
            now=context.clock.now(),
            shop=context.shop,
        )
    return told(
        ReturnCheck(
            order_number=check.order.number,
            is_open=check.is_open,
            until=check.until,
            lines=tuple(ReturnableLine.model_validate(line) for line in check.lines),
            refusal=check.refusal,
        )
    )


@tool(response_format="content_and_artifact")
async def propose_return(
    order_number: OrderNumber,
    items: Items,
    runtime: ToolRuntime[ToolContext, Any],
    kind: Literal["return_and_refund", "refund_only", "replacement"] = "return_and_refund",
    reason: Words = "",
) -> tuple[str, Result]:
    """Store a return exactly as it would be opened; nothing is opened before her later yes.

    Tell her the items and the refund, and ask. She must be verified.

    Args:
        order_number: As the buyer wrote it, e.g. "#1042".
        items: Exactly what goes back, e.g. [{"sku": "SHOE-41", "quantity": 1}].
        kind: "replacement" if she wants the same again, else "return_and_refund".
        reason: In her words, e.g. "too small".
    """
    context = runtime.context
    request = ReturnRequest(
        number=order_number,
        lines=tuple((item.sku, item.quantity) for item in items),
        kind=kind,
        reason=reason,
    )
    async with context.sessions.write() as session:
        customer_id = await context.buyer(session)
        preview = await after_sales.preview_return(
            session, request, customer_id=customer_id, now=context.clock.now(), shop=context.shop
        )
        payload = {"lines": [list(line) for line in request.lines], "kind": kind, "reason": reason}
        return await propose(
            session,
            context,
            Draft("return", preview.order, payload),
            ReturnProposal(
                kind="return",
                order_number=preview.order.number,
                return_kind=preview.kind,
                lines=return_lines(preview.lines),
                refund=preview.refund,
            ),
        )


@tool(response_format="content_and_artifact")
async def get_return_status(
    runtime: ToolRuntime[ToolContext, Any], order_number: OrderNumber | None = None
) -> tuple[str, Result]:
    """Look up how the verified buyer's returns and refunds are going.

    Args:
        order_number: Only the returns of this order, e.g. "#1042"; leave it out for all of hers.
    """
    context = runtime.context
    async with context.sessions.read() as session:
        found = await after_sales.list_returns(
            session, customer_id=await context.buyer(session), order_number=order_number
        )
    return told(ReturnStatus(returns=tuple(_return(one) for one in found)))


def _return(view: ReturnView) -> Return:
    return Return(
        number=view.number,
        order_number=view.order_number,
        kind=view.kind,
        decision=view.decision,
        goods=view.goods,
        lines=return_lines(view.lines),
        refund=Refund.model_validate(view.refund) if view.refund else None,
        created_at=view.created_at,
    )
