from datetime import timedelta

from core.database import Database
from core.shop import Shop
from oms import snapshot
from oms.after_sales import open_return
from oms.orders import cancel_order
from oms.views import ReturnRequest
from tests.factories import LUCIA, MADRID, NOW, delivered, make_order


async def test_shows_the_orders_of_everybody_as_they_stand(database: Database) -> None:
    async with database.write() as session:
        made = await make_order(session)
        await make_order(session, "#2077", buyer=LUCIA, address=MADRID, status="shipped")
        await cancel_order(session, "#1042", customer_id=made.customer_id, now=NOW)
        states = await snapshot.order_states(session)

    assert [(state.number, state.status, state.address.city) for state in states] == [
        ("#1042", "cancelled", "Austin"),
        ("#2077", "shipped", "Madrid"),
    ]
    assert states[0].lines == (("MUG-02", 2),)


async def test_an_order_is_unchanged_by_a_return(sqlite_database: Database) -> None:
    async with sqlite_database.write() as session:
        made = await make_order(session, shipments=[delivered(NOW - timedelta(days=2))])
        before = await snapshot.order_states(session)
        await open_return(
            session,
            ReturnRequest("#1042", (("MUG-02", 1),)),
            customer_id=made.customer_id,
            now=NOW,
            shop=Shop(),
        )

        assert await snapshot.order_states(session) == before
