"""The built pages, under the addresses that shops link to."""

from collections.abc import Sequence

from fastapi import APIRouter
from fastapi.responses import FileResponse, RedirectResponse

from api.demo_shop import DemoOrder
from api.gate import AtGate

# A browser may keep the file but asks each time whether it is still the same.
_ALWAYS_ASK = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}

# Hashed names: another content has another name.
_FOR_EVER = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
}
# What runs in the console is what was built; nobody else's page may frame it.
_CONSOLE_ONLY = {
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "Referrer-Policy": "same-origin",
}

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


@router.get("/console")
@router.get("/console/{name:path}")
async def console(at: AtGate, name: str = "") -> FileResponse:
    """Return the console, or a part of it."""
    file = at.pages.console(name)
    kept = _FOR_EVER if file.parent.name == "assets" else _ALWAYS_ASK
    return FileResponse(file, headers={**kept, **_CONSOLE_ONLY})


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
