import asyncio
import random

import pytest
from sqlalchemy import func, select

from core.database import Database
from core.errors import DomainError
from oms import snapshot
from oms.inventory import OutOfStockError, Reservation, available, release, reserve
from oms.item_changes import change_item
from oms.models import Allocation, OrderLine
from oms.orders import cancel_order
from oms.views import ItemChange
from tests.factories import NOW, make_order, make_product, new_line


async def lines_without_stock(database: Database, count: int) -> list[int]:
    """Make orders of one mug each before there are mugs, and return the ids of their lines."""
    async with database.write() as session:
        for number in range(count):
            await make_order(session, f"#{number}", lines=[new_line(quantity=1)])
        return list(await session.scalars(select(OrderLine.id).order_by(OrderLine.id)))


def wish(line_id: int, quantity: int = 1) -> Reservation:
    return Reservation(line_id=line_id, sku="MUG-02", quantity=quantity, country="US")


async def test_what_is_released_is_free_again(database: Database) -> None:
    (line_id,) = await lines_without_stock(database, 1)
    async with database.write() as session:
        await make_product(session)
        await reserve(session, wish(line_id, 7))
        kept = await available(session, "MUG-02")
        await release(session, [line_id])
        freed = await available(session, "MUG-02")

    assert (kept, freed) == (3, 10)


async def test_releasing_twice_frees_once(database: Database) -> None:
    first, second = await lines_without_stock(database, 2)
    async with database.write() as session:
        await make_product(session)
        await reserve(session, wish(first, 4))
        await reserve(session, wish(second, 4))
        await release(session, [first])
        await release(session, [first])

        assert await available(session, "MUG-02") == 6


async def test_all_of_it_is_kept_or_nothing(sqlite_database: Database) -> None:
    (line_id,) = await lines_without_stock(sqlite_database, 1)
    async with sqlite_database.write() as session:
        await make_product(session, stock={"LEJ": 3, "SZX": 3})
        with pytest.raises(OutOfStockError, match="Only 6"):
            async with session.begin_nested():
                await reserve(session, wish(line_id, 7))

        assert await available(session, "MUG-02") == 6


async def test_of_many_buyers_at_once_only_as_many_get_a_piece_as_there_are(
    database: Database,
) -> None:
    line_ids = await lines_without_stock(database, 20)
    async with database.write() as session:
        await make_product(session, stock={"LEJ": 5})

    async def take(line_id: int) -> bool:
        try:
            async with database.write() as session:
                await reserve(session, wish(line_id))
        except OutOfStockError:
            return False
        return True

    taken = await asyncio.gather(*(take(line_id) for line_id in line_ids))

    assert taken.count(True) == 5
    async with database.read() as session:
        assert await available(session, "MUG-02") == 0


@pytest.mark.parametrize("seed", range(3))
async def test_what_is_kept_is_what_the_allocations_say_after_any_day_of_work(
    sqlite_database: Database, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  # a day of work, not a secret
    async with sqlite_database.write() as session:
        await make_product(session, stock={"LEJ": 6, "SZX": 3})
        await make_product(session, "MUG-03", "Blue mug", stock={"LEJ": 4})
        made = [
            await make_order(session, f"#{n}", lines=[new_line(quantity=chance.randint(1, 3))])
            for n in range(6)
        ]

    for _ in range(25):
        order = chance.choice(made)
        change = ItemChange(
            chance.choice(("MUG-02", "MUG-03")),
            new_sku=chance.choice((None, "MUG-02", "MUG-03")),
            quantity=chance.randint(1, 4),
        )
        try:
            async with sqlite_database.write() as session:
                if chance.random() < 0.1:
                    await cancel_order(
                        session, order.number, customer_id=order.customer_id, now=NOW
                    )
                else:
                    await change_item(
                        session, order.number, change, customer_id=order.customer_id, now=NOW
                    )
        except DomainError:
            continue

    async with sqlite_database.read() as session:
        states = await snapshot.stock_states(session)
        kept = await session.scalar(select(func.sum(Allocation.quantity)))
    assert sum(state.allocated for state in states) == (kept or 0)
    assert all(0 <= state.allocated <= state.on_hand for state in states)
