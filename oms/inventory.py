"""Stock that is kept for orders and given free again.

Every change is one conditional UPDATE whose row count is looked at, so two buyers cannot both
have the last piece. Rows are locked in the order of their ids, so that they cannot block each
other either.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError
from oms.models import Allocation, Product, Stock, Warehouse


class OutOfStockError(ConflictError):
    """There are fewer pieces free than are asked for."""

    code = "out_of_stock"

    def __init__(self, sku: str, available: int) -> None:
        super().__init__(f"Only {available} of {sku!r} can be had just now.")
        self.sku = sku
        self.available = available


@dataclass(frozen=True)
class Reservation:
    """The wish to keep `quantity` pieces of a SKU for an order line that goes to `country`."""

    line_id: int
    sku: str
    quantity: int
    country: str


async def lock_stock(session: AsyncSession, skus: Iterable[str]) -> None:
    """Keep others from changing the stock of these SKUs until the transaction ends."""
    await session.execute(
        select(Stock.id)
        .join(Stock.product)
        .where(Product.sku.in_(sorted(set(skus))))
        .order_by(Stock.id)
        .with_for_update(of=Stock)
    )


async def reserve(session: AsyncSession, wish: Reservation) -> None:
    """Keep stock for an order line, all of it or none if the caller rolls a refusal back.

    One warehouse sends everything where one can: a warehouse in the country of the address
    first, then in the order in which they were set up. Raises OutOfStockError.
    """
    taken = 0
    for stock_id, quantity in await _plan(session, wish):
        if not await _take(session, stock_id, quantity):
            break
        session.add(Allocation(order_line_id=wish.line_id, stock_id=stock_id, quantity=quantity))
        taken += quantity
    if taken < wish.quantity:
        # The caller takes back what was taken so far, so it counts as free.
        raise OutOfStockError(wish.sku, await available(session, wish.sku) + taken)
    await session.flush()


async def release(session: AsyncSession, line_ids: Iterable[int]) -> None:
    """Give free what was kept for these order lines."""
    freed = await session.execute(
        delete(Allocation)
        .where(Allocation.order_line_id.in_(sorted(line_ids)))
        .returning(Allocation.stock_id, Allocation.quantity)
    )
    for stock_id, quantity in sorted(tuple(row) for row in freed):
        await session.execute(
            update(Stock)
            .where(Stock.id == stock_id)
            .values(allocated=Stock.allocated - quantity)
            .execution_options(synchronize_session=False)
        )


async def available(session: AsyncSession, sku: str) -> int:
    """Count the pieces of a SKU that are free, over all warehouses."""
    rows = await session.scalars(
        select(Stock.on_hand - Stock.allocated - Stock.safety)
        .join(Stock.product)
        .where(Product.sku == sku)
    )
    return sum(max(free, 0) for free in rows)


async def _plan(session: AsyncSession, wish: Reservation) -> list[tuple[int, int]]:
    free = Stock.on_hand - Stock.allocated - Stock.safety
    rows = await session.execute(
        select(Stock.id, free)
        .join(Stock.product)
        .join(Stock.warehouse)
        .where(Product.sku == wish.sku, free > 0)
        .order_by((Warehouse.country == wish.country).desc(), Warehouse.id)
    )
    stocks = [(stock_id, pieces) for stock_id, pieces in rows]
    for stock_id, pieces in stocks:
        if pieces >= wish.quantity:
            return [(stock_id, wish.quantity)]
    return sorted(_split(stocks, wish.quantity))


def _split(stocks: Iterable[tuple[int, int]], quantity: int) -> list[tuple[int, int]]:
    parts = []
    for stock_id, pieces in stocks:
        taken = min(pieces, quantity)
        quantity -= taken
        if taken:
            parts.append((stock_id, taken))
    return parts


async def _take(session: AsyncSession, stock_id: int, quantity: int) -> bool:
    taken = await session.execute(
        update(Stock)
        .where(
            Stock.id == stock_id,
            Stock.on_hand - Stock.allocated - Stock.safety >= quantity,
        )
        .values(allocated=Stock.allocated + quantity)
        .returning(Stock.id)
        .execution_options(synchronize_session=False)
    )
    return taken.first() is not None
