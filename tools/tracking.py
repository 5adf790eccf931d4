"""Where the buyer's parcels are."""

from typing import Any

from langchain.tools import ToolRuntime
from langchain_core.tools import tool

from oms import orders
from tools.arguments import OrderNumber
from tools.context import ToolContext
from tools.results import Result, Tracking, told
from tools.views import shipment


@tool(response_format="content_and_artifact")
async def track_order(
    order_number: OrderNumber, runtime: ToolRuntime[ToolContext, Any]
) -> tuple[str, Result]:
    """Look up where the parcels of one of the verified buyer's orders are, and when they come.

    Tells carrier, tracking number, status with reason, expected delivery and the newest events.
    Without a parcel the order has not been shipped. She must be verified.

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
    return told(
        Tracking(
            order_number=order.number,
            headline=order.headline,
            shipments=tuple(shipment(parcel) for parcel in order.shipments),
        )
    )
