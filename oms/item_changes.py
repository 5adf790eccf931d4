"""Changing what an order holds before it leaves: another size, more pieces, fewer, one less."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, NotFoundError
from core.money import Money
from oms import policy
from oms.changes import change_order, paid_and_not_refunded, pay_back
from oms.inventory import OutOfStockError, Reservation, available, lock_stock, release, reserve
from oms.loading import load_order
from oms.models import Allocation, OrderLine, Product, ShipmentLine
from oms.views import ItemChange, ItemChangePreview, LineView, OrderView
from oms.vocabulary import PaymentStatus

_LONGEST_SKU = 64
_MOST_PIECES = 10_000


class UnknownSkuError(NotFoundError):
    """The order, or the catalogue, has no such product."""

    code = "unknown_sku"

    def __init__(self, sku: str, where: str) -> None:
        super().__init__(f"There is no {sku[:_LONGEST_SKU]!r} in {where}.")
        self.sku = sku


class ItemNotChangeableError(ConflictError):
    """The item cannot be changed in this way; the message says why."""

    code = "item_not_changeable"

    def __init__(self, order: OrderView, complaint: str) -> None:
        super().__init__(f"The items of order {order.number!r} stay as they are: {complaint}.")


async def preview_item_change(
    session: AsyncSession, number: str, change: ItemChange, *, customer_id: int, now: datetime
) -> ItemChangePreview:
    """Tell what the line would be and what it would cost more or less.

    Raises ItemNotChangeableError, UnknownSkuError and OutOfStockError.
    """
    order = await load_order(session, number, customer_id=customer_id, now=now)
    if not policy.may_change_item(order.headline):
        raise ItemNotChangeableError(order, f"it is {order.headline}")
    before = find_line(order, change.sku)
    after = await _changed_line(session, order, before, change)
    await _require_stock(session, before, after)
    difference = _total(order, before, after) - order.total
    return ItemChangePreview(order=order, before=before, after=after, difference=difference)


async def change_item(
    session: AsyncSession, number: str, change: ItemChange, *, customer_id: int, now: datetime
) -> OrderView:
    """Change an item with its stock and its price.

    What the order costs less is put down as a refund; what it costs more leaves the order partly
    paid. Raises as the preview does, and OrderChangedError.
    """
    preview = await preview_item_change(session, number, change, customer_id=customer_id, now=now)
    order, before, after = preview.order, preview.before, preview.after
    total = order.total + preview.difference
    kept = await paid_and_not_refunded(session, order)
    async with session.begin_nested():
        await change_order(
            session, order, total_minor=total.minor, payment_status=_payment(order, kept, total)
        )
        await _move_stock(session, order, before, after)
        if kept.minor > total.minor:
            pay_back(session, order, kept - total, now=now)
    return await load_order(session, order.number, customer_id=customer_id, now=now)


def find_line(order: OrderView, sku: str) -> LineView:
    """Return the order's line of a SKU in any letter case; raise UnknownSkuError without one."""
    for line in order.lines:
        if line.sku.casefold() == sku.strip().casefold():
            return line
    raise UnknownSkuError(sku, f"order {order.number}")


async def _changed_line(
    session: AsyncSession, order: OrderView, before: LineView, change: ItemChange
) -> LineView | None:
    quantity = before.quantity if change.quantity is None else change.quantity
    if not 0 <= quantity <= _MOST_PIECES:
        raise ItemNotChangeableError(order, f"{quantity} is no quantity that can be sent")
    if quantity == 0:
        if len(order.lines) == 1:
            raise ItemNotChangeableError(order, "without its only item it has to be cancelled")
        return None
    same = (change.new_sku or before.sku).strip().casefold() == before.sku.casefold()
    after = before if same else await _other_product(session, order, before, change.new_sku or "")
    if same and quantity == before.quantity:
        raise ItemNotChangeableError(order, "the change changes nothing")
    return replace(after, quantity=quantity)


async def _other_product(
    session: AsyncSession, order: OrderView, before: LineView, sku: str
) -> LineView:
    wanted = await _product(session, sku)
    if wanted is None:
        raise UnknownSkuError(sku, "the catalogue")
    price = _price(order, before, wanted, await _product(session, before.sku))
    return replace(before, sku=wanted.sku, title=wanted.title, unit_price=price)


def _price(order: OrderView, before: LineView, wanted: Product, present: Product | None) -> Money:
    """Another size at the same list price costs what the buyer has paid, whatever that was."""
    has_no_price = wanted.price_minor is None or wanted.currency is None
    is_listed_alike = present is not None and (present.price_minor, present.currency) == (
        wanted.price_minor,
        wanted.currency,
    )
    if has_no_price or is_listed_alike:
        return before.unit_price
    if wanted.currency != order.total.currency:
        raise ItemNotChangeableError(
            order, f"{wanted.sku!r} has no price in {order.total.currency}"
        )
    return Money(wanted.price_minor or 0, order.total.currency)


async def _product(session: AsyncSession, sku: str) -> Product | None:
    key = sku.strip()
    statement = select(Product).where(func.lower(Product.sku) == key.lower()).order_by(Product.id)
    return (await session.scalars(statement)).first()


async def _require_stock(session: AsyncSession, before: LineView, after: LineView | None) -> None:
    """Refuse what is not there; what the line holds already counts as there."""
    if after is None or not _asks_for_stock(before, after):
        return
    if await _product(session, after.sku) is None:
        raise UnknownSkuError(after.sku, "the catalogue")
    held = await _allocated(session, before.line_id) if after.sku == before.sku else 0
    free = await available(session, after.sku) + held
    if free < after.quantity:
        raise OutOfStockError(after.sku, free)


async def _allocated(session: AsyncSession, line_id: int) -> int:
    held = await session.scalar(
        select(func.coalesce(func.sum(Allocation.quantity), 0)).where(
            Allocation.order_line_id == line_id
        )
    )
    return int(held or 0)


async def _move_stock(
    session: AsyncSession, order: OrderView, before: LineView, after: LineView | None
) -> None:
    """Give the old line's stock free, write the new line, and keep stock for it."""
    await lock_stock(session, {line.sku for line in (before, after) if line is not None})
    # A line that waits for goods has no stock to give, and fewer pieces of it need none.
    had_stock = await _allocated(session, before.line_id) > 0
    await release(session, [before.line_id])
    if after is None:
        await _remove_line(session, before.line_id)
        return
    await _write_line(session, after)
    if had_stock or _asks_for_stock(before, after):
        wish = Reservation(after.line_id, after.sku, after.quantity, order.address.country)
        await reserve(session, wish)


def _asks_for_stock(before: LineView, after: LineView) -> bool:
    return after.sku != before.sku or after.quantity > before.quantity


async def _remove_line(session: AsyncSession, line_id: int) -> None:
    # A label may have been made before the order has left.
    await session.execute(delete(ShipmentLine).where(ShipmentLine.order_line_id == line_id))
    await session.execute(delete(OrderLine).where(OrderLine.id == line_id))


async def _write_line(session: AsyncSession, after: LineView) -> None:
    await session.execute(
        update(OrderLine)
        .where(OrderLine.id == after.line_id)
        .values(
            sku=after.sku,
            title=after.title,
            quantity=after.quantity,
            unit_price_minor=after.unit_price.minor,
        )
        .execution_options(synchronize_session=False)
    )
    await session.execute(
        update(ShipmentLine)
        .where(ShipmentLine.order_line_id == after.line_id)
        .values(quantity=after.quantity)
        .execution_options(synchronize_session=False)
    )


def _total(order: OrderView, before: LineView, after: LineView | None) -> Money:
    lines = [after if line.line_id == before.line_id else line for line in order.lines]
    minor = policy.order_total(
        policy.line_amounts(line for line in lines if line is not None),
        discount_minor=order.discount.minor,
        shipping_minor=order.shipping.minor,
    )
    return Money(minor, order.total.currency)


def _payment(order: OrderView, kept: Money, total: Money) -> PaymentStatus:
    if order.paid.minor == 0:
        return order.payment_status
    return "partially_paid" if kept.minor < total.minor else "paid"
