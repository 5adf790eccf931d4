"""Reads returns with their lines and refunds, always scoped by the customer who asks."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.money import Money
from oms.composing import Record, grouped
from oms.models import Order, OrderLine, Refund, Return, ReturnLine
from oms.models.return_ import return_number
from oms.views import RefundView, ReturnLineView, ReturnView


async def load_return(session: AsyncSession, return_id: int, *, customer_id: int) -> ReturnView:
    """Read one return that is known to be there."""
    found = await _load(session, customer_id, Return.id == return_id)
    return found[0]


async def load_returns(
    session: AsyncSession, *, customer_id: int, order_id: int | None = None
) -> list[ReturnView]:
    """Read this customer's returns, the newest first, all or those of one order."""
    narrower = () if order_id is None else (Return.order_id == order_id,)
    return await _load(session, customer_id, *narrower)


async def _load(
    session: AsyncSession, customer_id: int, *narrower: ColumnElement[bool]
) -> list[ReturnView]:
    scope = (Order.customer_id == customer_id, *narrower)
    rows = (
        await session.execute(
            select(
                Return.id,
                Order.id.label("order_id"),
                Order.number,
                Order.currency,
                Return.kind,
                Return.decision,
                Return.goods,
                Return.created_at,
                Return.reason,
                OrderLine.id.label("line_id"),
                OrderLine.sku,
                OrderLine.title,
                ReturnLine.quantity,
                ReturnLine.refund_minor,
            )
            .join(Return.order)
            .join(Return.lines)
            .join(ReturnLine.line)
            .where(*scope)
            .order_by(Return.created_at.desc(), Return.id.desc(), ReturnLine.id)
        )
    ).all()
    refunds = await _refunds(session, scope)
    return [_return_view(lines, refunds.get(key)) for key, lines in grouped(rows, "id").items()]


async def _refunds(
    session: AsyncSession, scope: Sequence[ColumnElement[bool]]
) -> dict[int, RefundView]:
    rows = await session.execute(
        select(
            Refund.return_id,
            Refund.amount_minor,
            Refund.currency,
            Refund.state,
            Refund.created_at,
        )
        .join(Refund.return_)
        .join(Return.order)
        .where(*scope)
        .order_by(Refund.id)
    )
    return {
        row.return_id: RefundView(
            amount=Money(row.amount_minor, row.currency), state=row.state, created_at=row.created_at
        )
        for row in rows
    }


def _return_view(rows: Sequence[Record], refund: RefundView | None) -> ReturnView:
    first = rows[0]
    return ReturnView(
        number=return_number(first.id),
        order_number=first.number,
        kind=first.kind,
        decision=first.decision,
        goods=first.goods,
        lines=tuple(
            ReturnLineView(
                line_id=row.line_id,
                sku=row.sku,
                title=row.title,
                quantity=row.quantity,
                refund=Money(row.refund_minor, row.currency),
            )
            for row in rows
        ),
        refund=refund,
        created_at=first.created_at,
        order_id=first.order_id,
        reason=first.reason,
    )
