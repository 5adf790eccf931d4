from typing import Any

import pytest

from core.database import Database
from core.shop import Shop
from oms.after_sales import check_return, list_returns, open_return
from oms.decisions import (
    AlreadyDecidedError,
    AlreadyPaidBackError,
    ReturnNotFoundError,
    approve_return,
    reject_return,
)
from oms.loading import OrderNotFoundError
from oms.models import Refund
from oms.refunds import refunds_by_order
from oms.views import ReturnRequest, ReturnView
from tests.factories import LUCIA, MADRID, NOW, delivered, make_order, new_line


@pytest.fixture
async def opened(database: Database) -> tuple[int, ReturnView]:
    """Ann and her return of the one shoe of #2077."""
    lines = [new_line("SHOE-41", 1, "79.00", "Trail shoe 41")]
    async with database.write() as session:
        made = await make_order(
            session, "#2077", status="delivered", lines=lines, shipments=[delivered(NOW)]
        )
        request = ReturnRequest("#2077", (("SHOE-41", 1),))
        view = await open_return(
            session, request, customer_id=made.customer_id, now=NOW, shop=Shop()
        )
    return made.customer_id, view


async def decide(database: Database, work: Any, customer_id: int, number: str = "R-1001") -> None:
    async with database.write() as session:
        await work(session, "#2077", number, customer_id=customer_id, now=NOW)


async def returns_of(database: Database, customer_id: int) -> list[tuple[str, Any]]:
    async with database.read() as session:
        found = await list_returns(session, customer_id=customer_id)
    return [(one.decision, one.refund and str(one.refund.amount)) for one in found]


async def test_an_approved_return_keeps_its_refund(
    database: Database, opened: tuple[int, ReturnView]
) -> None:
    ann, view = opened

    await decide(database, approve_return, ann, view.number)

    assert await returns_of(database, ann) == [("approved", "79.00 USD")]


async def test_a_rejected_return_pays_nothing_and_may_be_asked_for_again(
    database: Database, opened: tuple[int, ReturnView]
) -> None:
    ann, view = opened

    await decide(database, reject_return, ann, view.number.lower())

    assert await returns_of(database, ann) == [("rejected", None)]
    async with database.read() as session:
        check = await check_return(session, "#2077", customer_id=ann, now=NOW, shop=Shop())
        assert not await refunds_by_order(session, customer_id=ann)
    assert [line.quantity_left for line in check.lines] == [1]


async def test_a_return_is_decided_once(database: Database, opened: tuple[int, ReturnView]) -> None:
    ann, view = opened
    await decide(database, approve_return, ann, view.number)

    with pytest.raises(AlreadyDecidedError):
        await decide(database, reject_return, ann, view.number)

    assert await returns_of(database, ann) == [("approved", "79.00 USD")]


async def test_a_return_whose_money_is_on_its_way_is_not_rejected(
    database: Database, opened: tuple[int, ReturnView]
) -> None:
    ann, view = opened
    async with database.write() as session:
        refund = await session.get_one(Refund, 1)
        refund.state = "processing"

    with pytest.raises(AlreadyPaidBackError):
        await decide(database, reject_return, ann, view.number)

    assert await returns_of(database, ann) == [("requested", "79.00 USD")]


@pytest.mark.parametrize("number", ["R-1002", "R-", "", "R-99999999999999", "R-1", "shoe"])
async def test_what_is_no_return_of_the_order_is_not_found(
    database: Database, opened: tuple[int, ReturnView], number: str
) -> None:
    with pytest.raises(ReturnNotFoundError):
        await decide(database, approve_return, opened[0], number)


async def test_nobody_decides_on_the_return_of_another_buyer(
    database: Database, opened: tuple[int, ReturnView]
) -> None:
    async with database.write() as session:
        lucia = await make_order(session, "#3001", buyer=LUCIA, address=MADRID)

    with pytest.raises(OrderNotFoundError):
        await decide(database, approve_return, lucia.customer_id, opened[1].number)
