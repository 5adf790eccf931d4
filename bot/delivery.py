"""Bringing stored messages to the channels that have to be sent them, in order, with retries."""

from collections.abc import Mapping
from datetime import timedelta

import structlog

from bot.channels.base import Channel, DeliveryError, Outgoing, Recipient
from bot.messages import Button
from core.clock import Clock
from core.database import Sessions
from core.jobs import Jobs
from helpdesk import deliveries
from helpdesk.deliveries import Delivery

log = structlog.get_logger()

DELIVER = "deliver"
_SWEEP_LIMIT = 100
_ATTEMPTS = 8


class Deliveries:
    """Sends what waits in the outbox; a channel may see a message twice, never not at all."""

    def __init__(
        self, sessions: Sessions, jobs: Jobs, clock: Clock, channels: Mapping[str, Channel]
    ) -> None:
        self._sessions = sessions
        self._jobs = jobs
        self._clock = clock
        self._channels = channels

    def needs_sending(self, channel: str) -> bool:
        """Tell whether a channel is sent its messages, or fetches what is stored by itself."""
        served = self._channels.get(channel)
        return served is None or served.needs_sending

    async def soon(self, conversation_id: str) -> None:
        """Have what waits in this conversation sent."""
        await self._jobs.defer(DELIVER, conversation_id)

    async def deliver(self, conversation_id: str) -> None:
        """Send what waits in a conversation, oldest first, up to the first that fails."""
        while (delivery := await self._claim(conversation_id)) is not None:
            if not await self._send(delivery):
                return

    async def sweep(self) -> None:
        """Knock for every conversation with a message whose time to be sent has come."""
        async with self._sessions.read() as session:
            waiting = await deliveries.due(session, now=self._clock.now(), limit=_SWEEP_LIMIT)
        for conversation_id in waiting:
            await self.soon(conversation_id)

    async def _claim(self, conversation_id: str) -> Delivery | None:
        async with self._sessions.write() as session:
            return await deliveries.claim(session, conversation_id, now=self._clock.now())

    async def _send(self, delivery: Delivery) -> bool:
        try:
            await self._channel(delivery).send(_outgoing(delivery))
        except DeliveryError as error:
            await self._note_failure(delivery, error)
            return False
        async with self._sessions.write() as session:
            await deliveries.mark_sent(session, delivery)
        return True

    def _channel(self, delivery: Delivery) -> Channel:
        channel = self._channels.get(delivery.channel)
        if channel is None:
            raise DeliveryError(f"channel {delivery.channel!r} is not set up", retry_after=60.0)
        return channel

    async def _note_failure(self, delivery: Delivery, error: DeliveryError) -> None:
        is_final = error.retry_after is None or delivery.attempts >= _ATTEMPTS
        log.warning(
            "delivery_failed",
            conversation=delivery.conversation_id,
            seq=delivery.seq,
            attempt=delivery.attempts,
            is_final=is_final,
        )
        pause = timedelta(seconds=max(error.retry_after or 0.0, 2.0**delivery.attempts))
        retry_at = None if is_final else self._clock.now() + pause
        async with self._sessions.write() as session:
            await deliveries.mark_failed(session, delivery, error=error.reason, retry_at=retry_at)


def _outgoing(delivery: Delivery) -> Outgoing:
    return Outgoing(
        recipient=Recipient(delivery.conversation_id, delivery.address),
        seq=delivery.seq,
        text=delivery.text,
        language=delivery.language,
        buttons=tuple(Button(**button) for button in delivery.buttons),
    )
