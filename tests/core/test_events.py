import asyncio
from collections.abc import AsyncIterator

import pytest

from core.database import Database
from core.events import Event, EventBus, LocalEvents, PostgresEvents


@pytest.fixture(params=["local", pytest.param("postgres", marks=pytest.mark.postgres)])
async def bus(request: pytest.FixtureRequest) -> AsyncIterator[EventBus]:
    bus: EventBus = LocalEvents()
    if request.param == "postgres":
        bus = PostgresEvents(request.getfixturevalue("postgres_url"))
    await bus.start()
    yield bus
    await bus.stop()


async def test_a_listener_hears_her_topics_and_no_other(bus: EventBus) -> None:
    async with bus.subscribe("inbox", "conversation:1") as listener:
        await bus.publish(Event("conversation:2", "message"))
        await bus.publish(Event("conversation:1", "message", {"seq": 3}))

        heard = await asyncio.wait_for(listener.next(), 5)

    assert heard == Event("conversation:1", "message", {"seq": 3})


async def test_everybody_who_listens_hears_it(bus: EventBus) -> None:
    async with bus.subscribe("inbox") as one, bus.subscribe("inbox") as other:
        await bus.publish(Event("inbox", "message"))

        heard = await asyncio.wait_for(asyncio.gather(one.next(), other.next()), 5)

    assert [event.kind for event in heard] == ["message", "message"]


async def test_a_slow_listener_loses_the_oldest(bus: EventBus) -> None:
    async with bus.subscribe("inbox") as listener:
        for number in range(1001):
            listener.put(Event("inbox", "message", {"seq": number}))

        assert (await listener.next()).payload == {"seq": 1}


@pytest.mark.postgres
async def test_an_event_reaches_another_process(postgres_url: str) -> None:
    here, there = PostgresEvents(postgres_url), PostgresEvents(postgres_url)
    await here.start()
    await there.start()
    database = Database.open(postgres_url, here)
    async with there.subscribe("inbox") as listener:
        await here.publish(Event("inbox", "owner", {"id": "ü"}))

        heard = await asyncio.wait_for(listener.next(), 5)

    assert heard.payload == {"id": "ü"}
    await database.close()
    await here.stop()
    await there.stop()
