"""Sending webhooks: signed, with a stable id, and again until they are taken."""

import asyncio
import hashlib
import hmac
import json
from datetime import datetime, timedelta
from typing import Any

import httpx
import structlog

from core.clock import Clock
from core.database import Sessions
from helpdesk import outbox, webhooks
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

    def __init__(self, sessions: Sessions, clock: Clock, *, seconds: float = _SECONDS) -> None:
        self._sessions = sessions
        self._clock = clock
        self._seconds = seconds

    async def send_due(self) -> None:
        """Send everything that is due; who takes nothing now keeps nobody else waiting."""
        silent: set[int] = set()
        async with httpx.AsyncClient() as client:
            while True:
                async with self._sessions.write() as session:
                    taken = await webhooks.take(session, now=self._clock.now(), without=silent)
                if taken is None:
                    return
                status, error = await self._send(client, taken)
                await self._settle(taken, status, error)
                if error is not None:
                    silent.add(taken.delivery.webhook_id)

    async def _send(self, client: httpx.AsyncClient, taken: Taken) -> tuple[int | None, str | None]:
        """Return what the receiver answered, and what was wrong with it."""
        try:
            async with asyncio.timeout(self._seconds):
                # Of an answer the status is all that counts, so the rest is not waited for.
                answer = await client.send(_request(taken, at=self._clock.now()), stream=True)
                await answer.aclose()
        except TimeoutError:
            return None, f"The receiver did not answer within {self._seconds:g} seconds."
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as failure:
            return None, f"{type(failure).__name__}: {failure}"
        is_taken = answer.is_success
        return (
            answer.status_code,
            None if is_taken else f"The receiver answered {answer.status_code}.",
        )

    async def _settle(self, taken: Taken, status: int | None, error: str | None) -> None:
        now = self._clock.now()
        if error is None:
            more: dict[str, Any] = {"sent_at": now}
        else:
            more = {"error": error, "retry_at": _retry_at(taken.delivery.attempts, now)}
            attempt = taken.delivery.attempts
            log.warning("webhook_not_sent", url=taken.url, attempt=attempt, reason=error)
        async with self._sessions.write() as session:
            await outbox.settle(session, taken.delivery, status=status, **more)


def _retry_at(attempts: int, now: datetime) -> datetime | None:
    return now + _PAUSES[attempts - 1] if attempts <= len(_PAUSES) else None


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
