import pytest

from core.database import Database
from oms.changes import change_order, paid_and_not_refunded, pay_back
from oms.loading import OrderChangedError
from oms.orders import get_order
from oms.views import OrderView
from tests.factories import NOW, make_order


@pytest.fixture
async def seen(database: Database) -> OrderView:
    """Ann's order as it was read in a transaction that is over."""
    async with database.write() as session:
        made = await make_order(session)
        return await get_order(session, "#1042", customer_id=made.customer_id)


async def test_a_change_moves_the_order_on(database: Database, seen: OrderView) -> None:
    async with database.write() as session:
        await change_order(session, seen, hold_code="other")
        after = await get_order(session, "#1042", customer_id=seen.customer_id)

    assert (after.headline, after.version) == ("on_hold", seen.version + 1)


async def test_who_has_seen_an_older_order_changes_nothing(
    database: Database, seen: OrderView
) -> None:
    async with database.write() as session:
        await change_order(session, seen)

    async with database.write() as session:
        with pytest.raises(OrderChangedError):
            await change_order(session, seen, cancelled_at=NOW)
        after = await get_order(session, "#1042", customer_id=seen.customer_id)

    assert after.cancelled_at is None


async def test_a_failed_refund_leaves_the_money_with_the_shop(
    database: Database, seen: OrderView
) -> None:
    async with database.write() as session:
        failed = pay_back(session, seen, seen.total, now=NOW)
        failed.state = "failed"
        await session.flush()
        assert await paid_and_not_refunded(session, seen) == seen.total

        pay_back(session, seen, seen.total, now=NOW)
        await session.flush()
        assert (await paid_and_not_refunded(session, seen)).minor == 0
