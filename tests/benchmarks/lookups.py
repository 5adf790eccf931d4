"""Looking an order up among a million."""

from random import Random
from time import perf_counter

from core.database import Database
from oms import orders
from tests.benchmarks.figures import Figure, percentile
from tests.benchmarks.shop import buyer_of, filled, order_number

_ORDERS, _LOOKUPS = 1_000_000, 2000


async def measure() -> list[Figure]:
    """Measure the owner-scoped look-up on PostgreSQL, order, lines, parcels and events included."""
    random, durations = Random(1), []  # noqa: S311  # the same orders every time
    async with filled("postgres", orders=_ORDERS) as (url, _):
        database = Database.open(url)
        for _number in range(_LOOKUPS):
            order_id = random.randint(1, _ORDERS)
            started = perf_counter()
            async with database.read() as session:
                await orders.get_order(
                    session, order_number(order_id), customer_id=buyer_of(order_id)
                )
            durations.append((perf_counter() - started) * 1000)
        await database.close()
    p95 = percentile(durations, 0.95)
    return [
        Figure(
            "owner-scoped order look-up with 1,000,000 orders",
            "postgres",
            f"p50 {percentile(durations, 0.5):.1f} ms, p95 {p95:.1f} ms",
            "p95 <= 5 ms",
            p95 <= 5,
        )
    ]
