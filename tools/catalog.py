"""What the shop sells."""

from typing import Any

from langchain.tools import ToolRuntime
from langchain_core.tools import tool

from oms import catalog
from tools.arguments import Words
from tools.context import ToolContext
from tools.results import Product, ProductList, Result, told


@tool(response_format="content_and_artifact")
async def search_products(
    query: Words, runtime: ToolRuntime[ToolContext, Any]
) -> tuple[str, Result]:
    """Search the shop's products by name: price and pieces that can be sold now.

    Anybody may ask. An empty list means that the shop does not sell it.

    Args:
        query: The product in the buyer's words, e.g. "blue stoneware mug".
    """
    context = runtime.context
    async with context.sessions.read() as session:
        found = await catalog.search_products(session, query)
    return told(ProductList(products=tuple(Product.model_validate(one) for one in found)))
