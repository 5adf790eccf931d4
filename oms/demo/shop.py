"""Makes the demo shop in an empty database."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from oms.demo import catalogue, data
from oms.demo.aftermath import cancel, open_returns
from oms.demo.numbering import order_number
from oms.demo.parcels import shipment
from oms.demo.plan import PlannedOrder, planned_orders
from oms.intake import add_product, add_warehouse, place_orders
from oms.models import Order
from oms.new_orders import NewOrder, NewWarehouse
from oms.vocabulary import Channel


async def make_demo_shop(database: Sessions, *, now: datetime) -> bool:
    """Fill a database without orders with the demo shop, as it stands at `now`.

    Returns False, and changes nothing, where there are orders already.
    """
    async with database.write() as session:
        if await session.scalar(select(Order.id).limit(1)) is not None:
            return False
        await _stock_up(session)
        planned = planned_orders(now)
        orders = await place_orders(session, _new_orders(planned, now), now=now)
        for plan, order in zip(planned, orders, strict=True):
            await cancel(session, plan, order)
            await open_returns(session, plan, order, now)
    return True


async def _stock_up(session: AsyncSession) -> None:
    for place in data.warehouses():
        await add_warehouse(
            session, NewWarehouse(code=place.code, name=place.name, country=place.country)
        )
    for product in catalogue.new_products().values():
        await add_product(session, product)


def _new_orders(planned: Iterable[PlannedOrder], now: datetime) -> list[NewOrder]:
    named = {situation.number for situation in data.situations()}
    counts: defaultdict[Channel, int] = defaultdict(int)
    described = []
    for plan in planned:
        number = plan.number
        while not number:
            counts[plan.channel] += 1
            next_number = order_number(
                plan.channel, counts[plan.channel], country=plan.buyer.country
            )
            number = "" if next_number in named else next_number
        described.append(_new_order(plan, number, now))
    return described


def _new_order(plan: PlannedOrder, number: str, now: datetime) -> NewOrder:
    currency = data.lanes()[plan.buyer.country].currency
    lines = catalogue.new_lines(plan.items, currency)
    return NewOrder(
        number=number,
        channel=plan.channel,
        placed=plan.placed_at,
        status=plan.status,
        hold=plan.hold,
        currency=currency,
        discount=catalogue.discount(lines, plan.percent_off, currency),
        shipping=catalogue.shipping(plan.items, currency),
        buyer=plan.buyer.buyer,
        address=plan.buyer.address,
        lines=lines,
        shipments=tuple(shipment(parcel, now=now) for parcel in plan.parcels),
    )
