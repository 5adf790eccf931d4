"""Sending webhooks: signed, with a stable id, and again until they are taken."""

import hashlib
import hmac
import json
from datetime import datetime, timedelta

import httpx
import structlog

from core.clock import Clock
from core.database import Sessions
from helpdesk import webhooks
from helpdesk.models import DeliveryState
from helpdesk.webhooks import Taken

log = structlog.get_logger()

_SECONDS = 10.0
# About ten hours in all: long enough for a night in which nobody looks.
_PAUSES = [
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=5),
]


def signature(secret: str, body: bytes, *, at: datetime) -> str:
    """Return "t=<seconds since 1970>,v1=<hex>": HMAC-SHA256 over the time, a dot and the body."""
    seconds = str(int(at.timestamp()))
    signed = hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256)
    return f"t={seconds},v1={signed.hexdigest()}"


class WebhookSender:
    """Sends what waits; a receiver may be told a thing twice, by the same id, and never not at all."""

    def __init__(self, sessions: Sessions, clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock

    async def send_due(self) -> None:
        """Send everything that is due."""
        async with httpx.AsyncClient(timeout=_SECONDS) as client:
            while True:
                async with self._sessions.write() as session:
                    taken = await webhooks.take(session, now=self._clock.now())
                if taken is None:
                    return
                await self._send(client, taken)

    async def _send(self, client: httpx.AsyncClient, taken: Taken) -> None:
        status, error = None, None
        try:
            answer = await client.send(_request(taken, at=self._clock.now()))
            status = answer.status_code
            error = None if answer.is_success else f"The receiver answered {status}."
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        await self._settle(taken, status, error)

    async def _settle(self, taken: Taken, status: int | None, error: str | None) -> None:
        now, attempts = self._clock.now(), taken.delivery.attempts
        if error is None:
            state, retry_at = DeliveryState.SENT, None
        else:
            pause = _PAUSES[attempts - 1] if attempts <= len(_PAUSES) else None
            state = DeliveryState.FAILED if pause is None else DeliveryState.PENDING
            retry_at = None if pause is None else now + pause
            log.warning("webhook_not_sent", url=taken.url, attempt=attempts, reason=error)
        async with self._sessions.write() as session:
            await webhooks.settle(
                session, taken, state=state, status=status, error=error, retry_at=retry_at, now=now
            )


def _request(taken: Taken, *, at: datetime) -> httpx.Request:
    delivery = taken.delivery
    told = {"id": delivery.key, "event": delivery.event, **delivery.payload}
    body = json.dumps(told, ensure_ascii=False).encode()
    return httpx.Request(
        "POST",
        taken.url,
        content=body,
        headers={
            "Content-Type": "application/json",
            "User-Agent": "Dragoman",
            "Dragoman-Delivery": delivery.key,
            "Dragoman-Event": delivery.event,
            "Dragoman-Signature": signature(taken.secret, body, at=at),
        },
    )
