import pytest

from core.database import Database
from core.money import AmountError
from oms.loading import OrderNotFoundError
from oms.refunds import NoAmountError, RefundTooLargeError, refund_order, refunds_by_order
from tests.factories import NOW, make_order, new_line


@pytest.fixture
async def ann(database: Database) -> int:
    """Ann, who has paid 24 dollars for #1042."""
    async with database.write() as session:
        made = await make_order(session, lines=[new_line("MUG-01", 2, "12.00")])
    return made.customer_id


async def refund(database: Database, customer_id: int, amount: str) -> None:
    async with database.write() as session:
        await refund_order(session, "#1042", amount, customer_id=customer_id, now=NOW)


async def paid_back(database: Database, customer_id: int) -> list[str]:
    async with database.read() as session:
        found = await refunds_by_order(session, customer_id=customer_id)
    return [f"{one.amount} {one.state}" for refunds in found.values() for one in refunds]


async def test_parts_are_paid_back_until_nothing_is_left(database: Database, ann: int) -> None:
    await refund(database, ann, "4.50")
    await refund(database, ann, "19.5")

    assert await paid_back(database, ann) == ["4.50 USD pending", "19.50 USD pending"]
    with pytest.raises(RefundTooLargeError, match=r"only 0\.00 USD"):
        await refund(database, ann, "0.01")


@pytest.mark.parametrize(
    ("amount", "refusal"),
    [
        ("24.01", RefundTooLargeError),
        ("0", NoAmountError),
        ("-1", NoAmountError),
        ("1.005", AmountError),
        ("all", AmountError),
        ("NaN", AmountError),
    ],
)
async def test_no_other_amount_is_paid_back(
    database: Database, ann: int, amount: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await refund(database, ann, amount)

    assert await paid_back(database, ann) == []


async def test_nobody_pays_back_for_the_order_of_another_buyer(
    database: Database, ann: int
) -> None:
    with pytest.raises(OrderNotFoundError):
        await refund(database, ann + 1, "1.00")
