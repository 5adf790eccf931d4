"""Looking at the buyer's own orders."""

from typing import Any

from langchain.tools import ToolRuntime
from langchain_core.tools import tool

from oms import orders
from tools.arguments import OrderNumber
from tools.context import ToolContext
from tools.results import OrderList, OrderSummary, Result, told
from tools.views import order_result


@tool(response_format="content_and_artifact")
async def list_orders(runtime: ToolRuntime[ToolContext, Any]) -> tuple[str, Result]:
    """List the verified buyer's latest orders, newest first, with headline and items.

    Call it when she has not said which order she means. She must be verified.
    """
    context = runtime.context
    async with context.sessions.read() as session:
        found = await orders.list_orders(session, customer_id=await context.buyer(session))
    return told(OrderList(orders=tuple(OrderSummary.model_validate(order) for order in found)))


@tool(response_format="content_and_artifact")
async def get_order(
    order_number: OrderNumber, runtime: ToolRuntime[ToolContext, Any]
) -> tuple[str, Result]:
    """Look up one of the verified buyer's orders: status, items, prices, address.

    For where a parcel is, call track_order. She must be verified; an order that is not hers is
    not found.

    Args:
        order_number: As the buyer wrote it, e.g. "112-4839201-7739201" or "#1042".
    """
    context = runtime.context
    async with context.sessions.read() as session:
        order = await orders.get_order(
            session,
            order_number,
            customer_id=await context.buyer(session),
            now=context.clock.now(),
        )
    return told(order_result(order))
