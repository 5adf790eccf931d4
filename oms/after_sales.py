"""Returns: what may be given back, opening a return, and how returns and refunds stand."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, DomainError, InvalidError
from core.money import Money
from core.shop import Shop
from oms import policy
from oms.changes import change_order, paid_and_not_refunded, pay_back
from oms.item_changes import UnknownSkuError
from oms.loading import OrderChangedError, load_order
from oms.models import OrderLine, Return, ReturnLine
from oms.return_views import load_return, load_returns
from oms.views import (
    OrderView,
    ReturnableLine,
    ReturnCheck,
    ReturnLineView,
    ReturnPreview,
    ReturnRequest,
    ReturnView,
)

_LONGEST_REASON = 500


class NotDeliveredError(ConflictError):
    """Nothing of the order has arrived yet, or it has been cancelled."""

    code = "not_delivered"

    def __init__(self, order: OrderView) -> None:
        super().__init__(
            f"Order {order.number!r} is {order.headline}: nothing of it has been delivered yet."
        )


class ReturnWindowClosedError(ConflictError):
    """The last day on which a return could be opened is over."""

    code = "return_window_closed"

    def __init__(self, check: ReturnCheck) -> None:
        super().__init__(
            f"Items of order {check.order.number!r} could be returned until {check.until}."
        )


class NothingToReturnError(ConflictError):
    """Everything that was delivered is in a return already."""

    code = "nothing_to_return"

    def __init__(self, order: OrderView) -> None:
        super().__init__(f"All delivered items of order {order.number!r} are returned already.")


class QuantityTooLargeError(ConflictError):
    """More pieces are asked for than were delivered and not yet returned."""

    code = "quantity_too_large"

    def __init__(self, sku: str, quantity_left: int) -> None:
        super().__init__(f"Only {quantity_left} of {sku!r} can still be returned.")
        self.sku = sku
        self.quantity_left = quantity_left


class EmptyReturnError(InvalidError):
    """The request names no item, or no piece of one."""

    code = "empty_return"

    def __init__(self) -> None:
        super().__init__("A return needs at least one piece of one item.", field="items")


async def check_return(
    session: AsyncSession, number: str, *, customer_id: int, now: datetime, shop: Shop
) -> ReturnCheck:
    """Tell what of an order may be returned and until when, or the code of the refusal."""
    order = await load_order(session, number, customer_id=customer_id, now=now)
    return check_order(order, now=now, shop=shop)


def check_order(order: OrderView, *, now: datetime, shop: Shop) -> ReturnCheck:
    """Tell what of this order may be returned; the window runs from its latest arrival."""
    arrivals = [parcel.delivered_at for parcel in order.shipments if parcel.delivered_at]
    if order.headline == "cancelled" or not arrivals:
        return _refused(order, NotDeliveredError.code)
    until = policy.return_deadline(max(arrivals), shop)
    lines = _returnable_lines(order)
    is_open = policy.is_return_open(max(arrivals), now=now, shop=shop)
    refusal = None
    if not lines:
        refusal = NothingToReturnError.code
    elif not is_open:
        refusal = ReturnWindowClosedError.code
    return ReturnCheck(
        order=order, is_open=refusal is None, until=until, lines=lines, refusal=refusal
    )


async def preview_return(
    session: AsyncSession, request: ReturnRequest, *, customer_id: int, now: datetime, shop: Shop
) -> ReturnPreview:
    """Tell what a return would hold and pay back.

    Raises NotDeliveredError, ReturnWindowClosedError, NothingToReturnError, UnknownSkuError,
    QuantityTooLargeError and EmptyReturnError.
    """
    check = await check_return(session, request.number, customer_id=customer_id, now=now, shop=shop)
    _require_open(check)
    lines = _requested_lines(check, request)
    kept = await paid_and_not_refunded(session, check.order)
    owed = sum(line.refund.minor for line in lines)
    refund = Money(min(owed, max(kept.minor, 0)), kept.currency)
    return ReturnPreview(order=check.order, lines=lines, refund=refund, kind=request.kind)


async def open_return(
    session: AsyncSession, request: ReturnRequest, *, customer_id: int, now: datetime, shop: Shop
) -> ReturnView:
    """Open a return, which the shop then decides on, and put down its refund.

    Raises as the preview does, and OrderChangedError if somebody else was faster.
    """
    preview = await preview_return(session, request, customer_id=customer_id, now=now, shop=shop)
    order = preview.order
    async with session.begin_nested():
        await change_order(session, order)
        opened = Return(
            order_id=order.order_id,
            kind=preview.kind,
            reason=request.reason[:_LONGEST_REASON],
            decision="requested",
            goods=None if preview.kind == "refund_only" else "awaiting_buyer",
            created_at=now,
        )
        session.add(opened)
        await session.flush()
        await _write_lines(session, opened.id, preview)
        if preview.refund.minor > 0:
            pay_back(session, order, preview.refund, now=now, return_id=opened.id)
    return await load_return(session, opened.id, customer_id=customer_id)


async def list_returns(
    session: AsyncSession, *, customer_id: int, order_number: str | None = None
) -> list[ReturnView]:
    """Return this customer's returns, the newest first, all or those of one order.

    Raises OrderNotFoundError for an order that is not hers.
    """
    if order_number is None:
        return await load_returns(session, customer_id=customer_id)
    order = await load_order(session, order_number, customer_id=customer_id, now=None)
    return await load_returns(session, customer_id=customer_id, order_id=order.order_id)


def _refused(order: OrderView, code: str) -> ReturnCheck:
    return ReturnCheck(order=order, is_open=False, until=None, lines=(), refusal=code)


def _returnable_lines(order: OrderView) -> tuple[ReturnableLine, ...]:
    delivered = _delivered_pieces(order)
    amounts = policy.line_amounts(order.lines)
    lines = []
    for index, line in enumerate(order.lines):
        left = min(delivered[line.line_id], line.quantity) - line.returned_quantity
        if left > 0:
            unit = policy.refundable(
                amounts, discount_minor=order.discount.minor, index=index, quantity=1
            )
            lines.append(
                ReturnableLine(
                    line_id=line.line_id,
                    sku=line.sku,
                    title=line.title,
                    quantity_left=left,
                    unit_refund=Money(unit, order.total.currency),
                )
            )
    return tuple(lines)


def _delivered_pieces(order: OrderView) -> defaultdict[int, int]:
    pieces: defaultdict[int, int] = defaultdict(int)
    for parcel in order.shipments:
        if parcel.delivered_at is not None:
            for line in parcel.lines:
                pieces[line.line_id] += line.quantity
    return pieces


def _require_open(check: ReturnCheck) -> None:
    refusals: dict[str, DomainError] = {
        NotDeliveredError.code: NotDeliveredError(check.order),
        NothingToReturnError.code: NothingToReturnError(check.order),
        ReturnWindowClosedError.code: ReturnWindowClosedError(check),
    }
    if check.refusal is not None:
        raise refusals[check.refusal]


def _requested_lines(check: ReturnCheck, request: ReturnRequest) -> tuple[ReturnLineView, ...]:
    wanted: defaultdict[str, int] = defaultdict(int)
    for sku, quantity in request.lines:
        if quantity <= 0:
            raise EmptyReturnError
        wanted[sku.strip().casefold()] += quantity
    if not wanted:
        raise EmptyReturnError
    return tuple(
        line
        for sku, quantity in wanted.items()
        for line in _lines_of(check, request, sku, quantity)
    )


def _lines_of(
    check: ReturnCheck, request: ReturnRequest, sku: str, quantity: int
) -> list[ReturnLineView]:
    """Take the pieces of a SKU from its lines in order; two lines may have two prices."""
    of_sku = [line for line in check.lines if line.sku.casefold() == sku]
    left = sum(line.quantity_left for line in of_sku)
    if not any(line.sku.casefold() == sku for line in check.order.lines):
        raise UnknownSkuError(sku, f"order {check.order.number}")
    if quantity > left:
        raise QuantityTooLargeError(sku, left)
    taken = []
    for line in of_sku:
        pieces = min(quantity, line.quantity_left)
        quantity -= pieces
        if pieces:
            taken.append(_return_line(check.order, request, line, pieces))
    return taken


def _return_line(
    order: OrderView, request: ReturnRequest, line: ReturnableLine, quantity: int
) -> ReturnLineView:
    index = [bought.line_id for bought in order.lines].index(line.line_id)
    minor = policy.refundable(
        policy.line_amounts(order.lines),
        discount_minor=order.discount.minor,
        index=index,
        quantity=quantity,
    )
    return ReturnLineView(
        line_id=line.line_id,
        sku=line.sku,
        title=line.title,
        quantity=quantity,
        refund=Money(0 if request.kind == "replacement" else minor, order.total.currency),
    )


async def _write_lines(session: AsyncSession, return_id: int, preview: ReturnPreview) -> None:
    for line in preview.lines:
        await _count_as_returned(session, preview.order, line)
        session.add(
            ReturnLine(
                return_id=return_id,
                order_line_id=line.line_id,
                quantity=line.quantity,
                refund_minor=line.refund.minor,
            )
        )
    await session.flush()


async def _count_as_returned(session: AsyncSession, order: OrderView, line: ReturnLineView) -> None:
    """Take the pieces from those that may be returned, unless they are gone by now."""
    counted = await session.execute(
        update(OrderLine)
        .where(
            OrderLine.id == line.line_id,
            OrderLine.returned_quantity + line.quantity <= OrderLine.quantity,
        )
        .values(returned_quantity=OrderLine.returned_quantity + line.quantity)
        .returning(OrderLine.id)
        .execution_options(synchronize_session=False)
    )
    if counted.first() is None:
        raise OrderChangedError(order.number)
