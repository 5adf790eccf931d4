"""A shop of any size, made in the database itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text

from core.database import Database
from core.schema import upgrade
from tests.conftest import POSTGRES, new_postgres_database

ORDERS_OF_A_BUYER = 10
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_ROWS = (
    (
        "customers (id, email, email_key, name, language, created_at)",
        (
            "i, 'buyer' || i || '@example.com', 'buyer' || i || '@example.com', 'Buyer ' || i, 'en', "
            "{now}"
        ),
        ORDERS_OF_A_BUYER,
    ),
    (
        "addresses (id, name, line1, line2, city, region, postal_code, country, phone)",
        "i, 'Buyer ' || i, i || ' Elm St', '', 'Austin', 'TX', '78701', 'US', ''",
        1,
    ),
    (
        (
            "orders (id, number, number_key, channel, external_id, customer_id, address_id, placed_at,"
            " currency, discount_minor, shipping_minor, total_minor, paid_minor, payment_status,"
            " version)"
        ),
        (
            "i, '#' || (100000 + i), CAST(100000 + i AS TEXT), 'shopify', CAST(i AS TEXT),"
            " (i + 9) / 10, i, {now}, 'USD', 0, 0, 2800, 2800, 'paid', 1"
        ),
        1,
    ),
    (
        "order_lines (id, order_id, sku, title, quantity, unit_price_minor, returned_quantity)",
        "i, i, 'MUG-02', 'Stoneware mug', 2, 1400, 0",
        1,
    ),
    (
        "shipments (id, order_id, carrier, tracking_number, shipped_at)",
        "i, i, 'ups', '1Z999AA1' || (10000000 + i), {now}",
        1,
    ),
    ("shipment_lines (id, shipment_id, order_line_id, quantity)", "i, i, i, 2", 1),
    (
        "tracking_events (id, shipment_id, at, status, place, text)",
        "i, (i + 1) / 2, {now}, 'in_transit', 'Leipzig, DE', 'Arrived at hub'",
        0.5,
    ),
)
_TABLES = ("customers", "addresses", "orders", "order_lines", "shipments", "shipment_lines",
           "tracking_events")  # fmt: skip


def order_number(order_id: int) -> str:
    """Return the number of an order of the shop, as a buyer writes it."""
    return f"#{100000 + order_id}"


def buyer_of(order_id: int) -> int:
    """Return the customer whose order it is."""
    return (order_id + ORDERS_OF_A_BUYER - 1) // ORDERS_OF_A_BUYER


@asynccontextmanager
async def filled(kind: str, *, orders: int) -> AsyncIterator[tuple[str, Path]]:
    """Make a shop with so many orders; yield the database's URL and a folder."""
    with TemporaryDirectory(prefix="dragoman-bench-") as folder:
        if kind == "sqlite":
            url = f"sqlite:///{folder}/dragoman.db"
            await _fill(url, orders)
            yield url, Path(folder)
            return
        with new_postgres_database(POSTGRES) as url:
            await _fill(url, orders)
            yield url, Path(folder)


async def _fill(url: str, orders: int) -> None:
    database = Database.open(url)
    await upgrade(database)
    now = "'2026-11-20 10:00:00.000000'" if database.dialect == "sqlite" else "now()"
    async with database.write() as session:
        for table, values, share in _ROWS:
            rows = int(orders / share) if share else 0
            statement = f"INSERT INTO {table} {_NUMBERS} SELECT {values.format(now=now)} FROM n"  # noqa: S608  # our own words
            await session.execute(text(statement), {"count": rows})
    if database.dialect == "postgresql":
        async with database.engine.connect() as connection:
            for table in _TABLES:
                await connection.execute(
                    text(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))")  # noqa: S608  # our own words
                )
            # As a database that has run for a day has done by itself.
            await connection.exec_driver_sql("ANALYZE")
            await connection.commit()
    await database.close()
