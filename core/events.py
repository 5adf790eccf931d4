"""News of what has been committed, for pages that are open and tasks that wait.

An event is a wake-up or a passing state ("typing"), never the truth: whoever hears it reads the
database. One that is lost costs a moment, not a message.
"""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

import psycopg
import structlog

log = structlog.get_logger()

_CHANNEL = "dragoman_events"
_NOTIFY = "SELECT pg_notify(%s, text) FROM unnest(%s::text[]) AS told (text)"
_BACKLOG = 1000
_RECONNECT_SECONDS = 1.0


@dataclass(frozen=True)
class Event:
    """Something happened: `topic` says where ("conversation:<id>", "inbox"), `kind` what."""

    topic: str
    kind: str
    payload: dict[str, Any] = field(default_factory=dict)


class Subscription:
    """What arrives for one listener; the oldest events are dropped when she does not keep up."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Event] = asyncio.Queue(_BACKLOG)

    def put(self, event: Event) -> None:
        """Hand an event to the listener without waiting."""
        if self._queue.full():
            self._queue.get_nowait()
        self._queue.put_nowait(event)

    async def next(self) -> Event:
        """Wait for the next event."""
        return await self._queue.get()


class EventBus(Protocol):
    """Carries events from whoever commits to whoever listens."""

    async def publish(self, *events: Event) -> None:
        """Tell every listener of each event's topic; never raises for a listener's sake."""
        ...

    def subscribe(self, *topics: str) -> AbstractAsyncContextManager[Subscription]:
        """Listen to topics for as long as the context is open."""
        ...

    async def start(self) -> None:
        """Begin to carry events."""
        ...

    async def stop(self) -> None:
        """Carry no more events."""
        ...


class LocalEvents:
    """Carries events within one process."""

    def __init__(self) -> None:
        self._listeners: defaultdict[str, set[Subscription]] = defaultdict(set)

    async def start(self) -> None:
        """Nothing to begin."""

    async def stop(self) -> None:
        """Nothing to end."""

    async def publish(self, *events: Event) -> None:
        """Hand each event to every listener of its topic in this process."""
        for event in events:
            self._hand_out(event)

    def _hand_out(self, event: Event) -> None:
        for listener in tuple(self._listeners.get(event.topic, ())):
            listener.put(event)

    @asynccontextmanager
    async def subscribe(self, *topics: str) -> AsyncIterator[Subscription]:
        """Listen to topics for as long as the context is open."""
        subscription = Subscription()
        for topic in topics:
            self._listeners[topic].add(subscription)
        try:
            yield subscription
        finally:
            for topic in topics:
                self._listeners[topic].discard(subscription)
                if not self._listeners[topic]:
                    del self._listeners[topic]


class PostgresEvents(LocalEvents):
    """Carries events between processes by LISTEN and NOTIFY of one PostgreSQL."""

    def __init__(self, conninfo: str) -> None:
        super().__init__()
        self._conninfo = conninfo
        self._sender: psycopg.AsyncConnection[Any] | None = None
        self._sending = asyncio.Lock()
        self._listening: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to listen, and be back from it once the first LISTEN stands."""
        ready = asyncio.Event()
        self._listening = asyncio.create_task(self._listen(ready))
        await ready.wait()

    async def stop(self) -> None:
        """Close both connections."""
        if self._listening is not None:
            self._listening.cancel()
            with suppress(asyncio.CancelledError):
                await self._listening
        if self._sender is not None:
            await self._sender.close()

    async def publish(self, *events: Event) -> None:
        """Notify every process; events that cannot be sent are logged and dropped."""
        if not events:
            return
        texts = [json.dumps([it.topic, it.kind, it.payload], ensure_ascii=False) for it in events]
        try:
            async with self._sending:
                sender = await self._connected_sender()
                await sender.execute(_NOTIFY, (_CHANNEL, texts))
        except psycopg.Error as error:
            kinds = [event.kind for event in events]
            log.warning("events_not_sent", kinds=kinds, error=type(error).__name__)

    async def _connected_sender(self) -> psycopg.AsyncConnection[Any]:
        if self._sender is None or self._sender.closed:
            self._sender = await psycopg.AsyncConnection.connect(self._conninfo, autocommit=True)
        return self._sender

    async def _listen(self, ready: asyncio.Event) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(
                    self._conninfo, autocommit=True
                ) as connection:
                    await connection.execute(f"LISTEN {_CHANNEL}")
                    ready.set()
                    async for notice in connection.notifies():
                        topic, kind, payload = json.loads(notice.payload)
                        self._hand_out(Event(topic, kind, payload))
            except psycopg.Error as error:
                log.warning("events_interrupted", error=type(error).__name__)
                await asyncio.sleep(_RECONNECT_SECONDS)
