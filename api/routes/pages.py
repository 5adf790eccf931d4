"""The built pages, under the addresses that shops link to."""

from collections.abc import Sequence

from fastapi import APIRouter
from fastapi.responses import FileResponse, RedirectResponse

from api.demo_shop import DemoOrder
from api.gate import AtGate

# A browser may keep the file but asks each time whether it is still the same.
_ALWAYS_ASK = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}

router = APIRouter(include_in_schema=False)


@router.get("/widget.js")
async def widget(at: AtGate) -> FileResponse:
    """Return the script that a shop puts on its pages."""
    return FileResponse(at.pages.widget(), headers=_ALWAYS_ASK)


@router.get("/shop")
async def shop() -> RedirectResponse:
    """Lead to the page's folder, relative to which it names its files."""
    return RedirectResponse("/shop/")


@router.get("/shop/{name:path}")
async def shop_file(at: AtGate, name: str) -> FileResponse:
    """Return the demo shop page and what belongs to it."""
    return FileResponse(at.pages.shop(name), headers=_ALWAYS_ASK)


def demo_router(orders: Sequence[DemoOrder]) -> APIRouter:
    """Make the routes that only a demo has."""
    demo = APIRouter(include_in_schema=False)

    @demo.get("/")
    async def front_door() -> RedirectResponse:
        return RedirectResponse("/shop/")

    @demo.get("/shop/demo-orders.json")
    async def demo_orders() -> Sequence[DemoOrder]:
        return orders

    return demo
