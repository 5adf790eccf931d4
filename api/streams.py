"""The open event streams of this process: what was said, replayed from the database, then live."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from fastapi.sse import ServerSentEvent

from api.schemas import MessageView, Status, Typing
from core.database import Sessions
from core.errors import TooManyRequestsError
from core.events import Event, EventBus, Subscription
from core.metrics import REJECTED_REQUESTS
from helpdesk import conversations

PAGE = 200
_LOOK_AGAIN_SECONDS = 20.0
RECONNECT_MILLISECONDS = 1000
_STREAMS_PER_CONVERSATION = 20
_CLOSING = Event("", "closing")


class TooManyStreamsError(TooManyRequestsError):
    """The conversation is open in more tabs than anybody reads."""

    code = "too_many_streams"

    def __init__(self) -> None:
        super().__init__(
            f"More than {_STREAMS_PER_CONVERSATION} event streams of one session.", retry_after=30
        )
        REJECTED_REQUESTS.labels(cause="streams").inc()


class Streams:
    """Opens event streams, and ends them all when the server is about to stop."""

    def __init__(self, sessions: Sessions, events: EventBus) -> None:
        self._sessions = sessions
        self._events = events
        self._open: set[Subscription] = set()
        self._places: Counter[str] = Counter()
        self.is_closing = False

    def close(self) -> None:
        """End every stream, so that the server need not wait for its readers to leave."""
        self.is_closing = True
        for subscription in self._open:
            subscription.put(_CLOSING)

    @contextmanager
    def place(self, conversation_id: str) -> Iterator[None]:
        """Hold one of a conversation's places; raise TooManyStreamsError when all are taken."""
        if self._places[conversation_id] >= _STREAMS_PER_CONVERSATION:
            raise TooManyStreamsError
        self._places[conversation_id] += 1
        try:
            yield
        finally:
            self._places[conversation_id] -= 1
            if not self._places[conversation_id]:
                del self._places[conversation_id]

    async def follow(self, conversation_id: str, *, after: int) -> AsyncIterator[ServerSentEvent]:
        """Yield every public message after a number, each once and in order, and passing states.

        It listens before it reads, so that nothing falls between the two; an event only says
        that there is something to read. No database session is open while it waits.
        """
        async with self.listening(f"conversation:{conversation_id}") as subscription:
            yield ServerSentEvent(comment="open", retry=RECONNECT_MILLISECONDS)
            news: Event | None = None
            while not self.is_closing:
                if news is None or news.kind == "message":
                    is_whole = False
                    while not is_whole:
                        # A reader who leaves must not tear a query out of its connection.
                        page = await asyncio.shield(self.messages(conversation_id, after=after))
                        for message in page:
                            after = message.seq
                            yield ServerSentEvent(event="message", id=str(after), data=message)
                        is_whole = len(page) < PAGE
                elif (state := _passing_state(news)) is not None:
                    yield state
                news = await self.next(subscription)

    async def messages(self, conversation_id: str, *, after: int) -> list[MessageView]:
        """Return up to PAGE public messages after a number, oldest first."""
        async with self._sessions.read() as session:
            page = await conversations.messages_after(session, conversation_id, after, limit=PAGE)
        return [MessageView.of(message) for message in page]

    @asynccontextmanager
    async def listening(self, topic: str) -> AsyncIterator[Subscription]:
        """Listen to a topic until the context ends, or the server stops."""
        async with self._events.subscribe(topic) as subscription:
            self._open.add(subscription)
            try:
                yield subscription
            finally:
                self._open.discard(subscription)

    @staticmethod
    async def next(subscription: Subscription) -> Event | None:
        """Wait for the next event; None after a while without one.

        An event may be lost, for one when the database restarts: a look now and then finds what it told.
        """
        try:
            async with asyncio.timeout(_LOOK_AGAIN_SECONDS):
                return await subscription.next()
        except TimeoutError:
            return None


def _passing_state(news: Event) -> ServerSentEvent | None:
    match news.kind:
        case "typing":
            return ServerSentEvent(event="typing", data=Typing.model_validate(news.payload))
        case "status":
            return ServerSentEvent(event="status", data=Status.model_validate(news.payload))
        case _:
            return None
