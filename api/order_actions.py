"""What an agent may do to an order of the buyer she serves, tried out first and then done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from api.panel_schemas import (
    Action,
    ApproveReturn,
    Cancel,
    ChangeAddress,
    Effect,
    OpenReturn,
    RejectReturn,
)
from core.database import Transaction
from core.errors import ConflictError
from core.money import Money
from core.shop import Shop
from oms import address_changes, after_sales, decisions, orders, refunds
from oms.changes import paid_and_not_refunded
from oms.views import AddressView, OrderView, ReturnLineView, ReturnRequest, ReturnView


class SeenOrderChangedError(ConflictError):
    """The order is not as the caller saw it; the message says how it stands now."""

    code = "order_changed"

    def __init__(self, order: OrderView, held: Money) -> None:
        super().__init__(
            f"Order {order.number!r} has changed since you looked at it: now it is {order.headline},"
            f" {order.payment_status}, and the shop holds {held}."
        )


@dataclass(frozen=True)
class Books:
    """The orders of one buyer in one transaction."""

    session: Transaction
    customer_id: int
    now: datetime
    shop: Shop


@dataclass(frozen=True)
class _State:
    order: OrderView
    returns: Sequence[ReturnView]
    held: Money


async def try_out(books: Books, action: Action) -> list[Effect]:
    """Return what would happen; it is really done, and then undone. Raises as carrying out does."""
    attempt = await books.session.begin_nested()
    try:
        return await carry_out(books, action)
    finally:
        await attempt.rollback()


async def carry_out(books: Books, action: Action) -> list[Effect]:
    """Do it and return what has changed.

    Raises OrderNotFoundError, SeenOrderChangedError where the order is not as the caller saw it,
    and what the service refuses.
    """
    before = await _state(books, action.order_number)
    if before.order.version != action.version:
        raise SeenOrderChangedError(before.order, before.held)
    await _do(books, action)
    return list(_effects(before, await _state(books, action.order_number)))


async def _state(books: Books, number: str) -> _State:
    order = await orders.get_order(
        books.session, number, customer_id=books.customer_id, now=books.now
    )
    returns = await after_sales.list_returns(books.session, customer_id=books.customer_id)
    return _State(
        order=order,
        returns=[one for one in returns if one.order_id == order.order_id],
        held=await paid_and_not_refunded(books.session, order),
    )


async def _do(books: Books, action: Action) -> None:
    session, number = books.session, action.order_number
    customer_id, now = books.customer_id, books.now
    if isinstance(action, Cancel):
        await orders.cancel_order(session, number, customer_id=customer_id, now=now)
    elif isinstance(action, ChangeAddress):
        address = AddressView(**action.address.model_dump())
        await address_changes.change_address(
            session, number, address, customer_id=customer_id, now=now
        )
    elif isinstance(action, OpenReturn):
        await after_sales.open_return(
            session, _request(action), customer_id=customer_id, now=now, shop=books.shop
        )
    elif isinstance(action, ApproveReturn):
        await decisions.approve_return(
            session, number, action.return_number, customer_id=customer_id, now=now
        )
    elif isinstance(action, RejectReturn):
        await decisions.reject_return(
            session, number, action.return_number, customer_id=customer_id, now=now
        )
    else:
        await refunds.refund_order(session, number, action.amount, customer_id=customer_id, now=now)


def _request(action: OpenReturn) -> ReturnRequest:
    return ReturnRequest(
        number=action.order_number,
        lines=tuple((item.sku, item.quantity) for item in action.items),
        kind=action.return_kind,
        reason=action.reason,
    )


def _effects(before: _State, after: _State) -> Iterator[Effect]:
    pairs = {
        "status": (before.order.headline, after.order.headline),
        "payment": (before.order.payment_status, after.order.payment_status),
        "address": (_line(before.order.address), _line(after.order.address)),
        "held": (str(before.held), str(after.held)),
    }
    for what, (was, becomes) in pairs.items():
        if was != becomes:
            yield Effect.model_validate({"what": what, "before": was, "after": becomes})
    known = {one.number: one for one in before.returns}
    for one in after.returns:
        old = known.get(one.number)
        if old is None:
            yield Effect(what="return", before=None, after=_pieces(one.lines))
        elif old.decision != one.decision:
            yield Effect(what="decision", before=old.decision, after=one.decision)


def _line(address: AddressView) -> str:
    parts = (address.name, address.line1, address.line2, address.city, address.region)
    return ", ".join(part for part in (*parts, address.postal_code, address.country) if part)


def _pieces(lines: Sequence[ReturnLineView]) -> str:
    return ", ".join(f"{line.quantity} × {line.title}" for line in lines)
