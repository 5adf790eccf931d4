"""The whole shop as it stands, for staff and for evaluations only.

Nothing here is scoped by customer: no tool may import it.
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from oms.loading import load_order
from oms.models import Order, OrderLine, Product, Return, ReturnLine, Stock, Warehouse
from oms.views import AddressView
from oms.vocabulary import Headline, ReturnDecision, ReturnKind


@dataclass(frozen=True)
class OrderState:
    """What a scenario may check of an order; two equal states mean an unchanged order."""

    number: str
    status: Headline
    address: AddressView
    lines: tuple[tuple[str, int], ...]
    total_minor: int


@dataclass(frozen=True)
class ReturnState:
    """What a scenario may check of a return: `status` is the shop's decision."""

    order: str
    lines: tuple[tuple[str, int], ...]
    status: ReturnDecision
    kind: ReturnKind


@dataclass(frozen=True)
class StockState:
    """What a scenario may check of a stock."""

    sku: str
    warehouse: str
    on_hand: int
    allocated: int


async def order_states(session: AsyncSession) -> list[OrderState]:
    """Read every order, in the order in which they came in."""
    numbers = await session.execute(select(Order.number, Order.customer_id).order_by(Order.id))
    return [
        await _order_state(session, number, customer_id) for number, customer_id in numbers.all()
    ]


async def return_states(session: AsyncSession) -> list[ReturnState]:
    """Read every return, in the order in which they were opened."""
    rows = await session.execute(
        select(
            Return.id,
            Order.number,
            Return.decision,
            Return.kind,
            OrderLine.sku,
            ReturnLine.quantity,
        )
        .join(Return.order)
        .join(Return.lines)
        .join(ReturnLine.line)
        .order_by(Return.id, ReturnLine.id)
    )
    lines: dict[int, list[tuple[str, int]]] = {}
    heads: dict[int, tuple[str, ReturnDecision, ReturnKind]] = {}
    for row in rows:
        lines.setdefault(row.id, []).append((row.sku, row.quantity))
        heads[row.id] = (row.number, row.decision, row.kind)
    return [
        ReturnState(order=number, lines=tuple(lines[key]), status=decision, kind=kind)
        for key, (number, decision, kind) in heads.items()
    ]


async def stock_states(session: AsyncSession) -> list[StockState]:
    """Read every stock, by SKU and warehouse."""
    rows = await session.execute(
        select(Product.sku, Warehouse.code, Stock.on_hand, Stock.allocated)
        .join(Stock.product)
        .join(Stock.warehouse)
        .order_by(Product.sku, Warehouse.code)
    )
    return [
        StockState(sku=sku, warehouse=code, on_hand=on_hand, allocated=allocated)
        for sku, code, on_hand, allocated in rows
    ]


async def _order_state(session: AsyncSession, number: str, customer_id: int) -> OrderState:
    order = await load_order(session, number, customer_id=customer_id, now=None)
    return OrderState(
        number=order.number,
        status=order.headline,
        address=order.address,
        lines=tuple((line.sku, line.quantity) for line in order.lines),
        total_minor=order.total.minor,
    )
