"""The buyers of these tests: Ann at her desk, and Lucía, of whom Ann must learn nothing."""

from datetime import timedelta

import pytest

from core.clock import FrozenClock
from core.database import Database
from tests.factories import (
    LUCIA,
    MADRID,
    NOW,
    delivered,
    make_order,
    make_product,
    new_line,
)
from tests.tools.desk import Desk, open_desk


@pytest.fixture
async def desk(database: Database, clock: FrozenClock) -> Desk:
    """A conversation with somebody unknown."""
    return await open_desk(database, clock)


@pytest.fixture
async def ann(database: Database) -> int:
    """Ann, with two mugs on order (#1042) and shoes and socks delivered (#2077)."""
    async with database.write() as session:
        await make_product(session)
        await make_product(session, "BOWL-01", "Stoneware bowl", price="20.00", currency="USD")
        order = await make_order(session)
        await make_order(
            session,
            "#2077",
            status="delivered",
            lines=[
                new_line("SHOE-41", 1, "79.00", "Trail shoe 41"),
                new_line("SOCK-M", 2, "12.00", "Wool socks M"),
            ],
            shipments=[delivered(NOW - timedelta(days=13))],
        )
    return order.customer_id


@pytest.fixture
async def lucia(database: Database) -> int:
    """Lucía, with a lamp on order (#3001)."""
    async with database.write() as session:
        order = await make_order(
            session,
            "#3001",
            buyer=LUCIA,
            address=MADRID,
            currency="EUR",
            lines=[new_line("LAMP-01", 1, "39.90", "Desk lamp")],
        )
    return order.customer_id
