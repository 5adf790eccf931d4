"""Telling the shop's own systems: who is told what, what waits to be sent, and the log of it."""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Integer,
    String,
    bindparam,
    cast,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import ConflictError, InvalidError, NotFoundError
from helpdesk import audit, outbox
from helpdesk.changes import table_of
from helpdesk.models import DeliveryState, Webhook, WebhookDelivery
from helpdesk.storable import storable

_PREFIX = "whsec_"
_HOOKS = table_of(Webhook)
_DELIVERIES = table_of(WebhookDelivery)


class Happening(StrEnum):
    """What a webhook can be told of; `ping` only tries one out."""

    HANDOVER = "handover"
    REPLY = "reply"
    RESOLVE = "resolve"
    PING = "ping"


class WebhookNotFoundError(NotFoundError):
    """There is no such webhook, or no longer."""

    code = "webhook_not_found"

    def __init__(self, webhook_id: int) -> None:
        super().__init__(f"There is no webhook {webhook_id}.")


class WebhookDeliveryNotFoundError(NotFoundError):
    """The webhook was told no such thing."""

    code = "delivery_not_found"

    def __init__(self, key: str) -> None:
        super().__init__(f"The webhook has no delivery {key!r}.")


class NotFailedError(ConflictError):
    """The delivery has arrived, or is still being tried."""

    code = "not_failed"

    def __init__(self, key: str) -> None:
        super().__init__(f"Delivery {key!r} has not failed.")


class UnusableUrlError(InvalidError):
    """No request can be sent to such an address."""

    code = "unusable_url"

    def __init__(self) -> None:
        super().__init__("url: An address that begins with https:// or http://.", field="url")


@dataclass(frozen=True)
class Wishes:
    """Where something is to be told, and what."""

    url: str
    events: frozenset[Happening]

    def columns(self) -> dict[str, Any]:
        """Return how it is stored; raise UnusableUrlError."""
        return {
            "url": _usable(self.url),
            "on_handover": Happening.HANDOVER in self.events,
            "on_reply": Happening.REPLY in self.events,
            "on_resolve": Happening.RESOLVE in self.events,
        }


@dataclass(frozen=True)
class Taken:
    """A delivery that is being sent, and where."""

    delivery: WebhookDelivery
    url: str
    secret: str


def _telling(wants: ColumnElement[bool]) -> Any:
    """Put down one delivery for each webhook that wants it, without looking first who does."""
    columns = {
        "webhook_id": _HOOKS.c.id,
        "conversation_id": bindparam("conversation", type_=String()),
        "key": bindparam("event_key", type_=String()) + "-" + cast(_HOOKS.c.id, String),
        "event": bindparam("event", type_=String()),
        "payload": bindparam("payload", type_=_DELIVERIES.c.payload.type),
        "state": literal(DeliveryState.PENDING, _DELIVERIES.c.state.type),
        "attempts": literal(0, Integer()),
        "next_at": bindparam("now", type_=_DELIVERIES.c.created_at.type),
        "created_at": bindparam("now", type_=_DELIVERIES.c.created_at.type),
    }
    chosen = select(*columns.values()).where(wants, _HOOKS.c.is_active.is_(True))
    return insert(_DELIVERIES).from_select(list(columns), chosen)


# Built once: every reply runs one of them.
_TELL = {
    Happening.HANDOVER: _telling(_HOOKS.c.on_handover.is_(True)),
    Happening.REPLY: _telling(_HOOKS.c.on_reply.is_(True)),
    Happening.RESOLVE: _telling(_HOOKS.c.on_resolve.is_(True)),
}


async def tell(
    session: AsyncSession,
    happening: Happening,
    conversation_id: str,
    details: dict[str, Any],
    *,
    now: datetime,
) -> None:
    """Put down in this transaction what the webhooks are to be told; it is sent after the commit."""
    payload = {"conversation_id": conversation_id, "at": now.isoformat(), **details}
    await session.execute(
        _TELL[happening],
        {
            "conversation": conversation_id,
            "event_key": uuid4().hex,
            "event": happening.value,
            "payload": storable(payload),
            "now": now,
        },
    )


async def listed(session: AsyncSession) -> Sequence[Webhook]:
    """Return the webhooks, the newest last."""
    found = await session.scalars(
        select(Webhook).where(Webhook.removed_at.is_(None)).order_by(Webhook.id)
    )
    return found.all()


async def get(session: AsyncSession, webhook_id: int) -> Webhook:
    """Return a webhook; raise WebhookNotFoundError."""
    found = await session.get(Webhook, webhook_id, populate_existing=True)
    if found is None or found.removed_at is not None:
        raise WebhookNotFoundError(webhook_id)
    return found


async def add(session: AsyncSession, wishes: Wishes, *, by: int, now: datetime) -> Webhook:
    """Set a webhook up with a secret of its own; raise UnusableUrlError."""
    made = Webhook(
        **wishes.columns(),
        secret=_PREFIX + secrets.token_urlsafe(32),
        created_by=by,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    await _audit(session, "add_webhook", made, by, now)
    return made


async def alter(  # each is a fact of the change
    session: AsyncSession,
    webhook_id: int,
    wishes: Wishes,
    *,
    is_active: bool,
    by: int,
    now: datetime,
) -> Webhook:
    """Change where and what is told; one that is not active is told nothing new."""
    webhook = await get(session, webhook_id)
    for name, value in (wishes.columns() | {"is_active": is_active}).items():
        setattr(webhook, name, value)
    await session.flush()
    await _audit(session, "change_webhook", webhook, by, now)
    return webhook


async def remove(session: AsyncSession, webhook_id: int, *, by: int, now: datetime) -> None:
    """Tell it nothing any more, not even what waits."""
    webhook = await get(session, webhook_id)
    webhook.removed_at, webhook.is_active, webhook.secret = now, False, ""
    await session.execute(
        update(WebhookDelivery)
        .where(WebhookDelivery.webhook_id == webhook_id, WebhookDelivery.next_at.is_not(None))
        .values(state=DeliveryState.FAILED, next_at=None, error="The webhook was removed.")
        .execution_options(synchronize_session=False)
    )
    await session.flush()
    await _audit(session, "remove_webhook", webhook, by, now)


async def ping(session: AsyncSession, webhook_id: int, *, now: datetime) -> WebhookDelivery:
    """Try a webhook out."""
    await get(session, webhook_id)
    made = WebhookDelivery(
        webhook_id=webhook_id,
        key=f"{uuid4().hex}-{webhook_id}",
        event=Happening.PING.value,
        payload={"at": now.isoformat()},
        state=DeliveryState.PENDING,
        next_at=now,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def log(
    session: AsyncSession, webhook_id: int, *, limit: int = 50
) -> Sequence[WebhookDelivery]:
    """Return what a webhook was told last, the newest first."""
    await get(session, webhook_id)
    found = await session.scalars(
        select(WebhookDelivery)
        .where(WebhookDelivery.webhook_id == webhook_id)
        .order_by(WebhookDelivery.id.desc())
        .limit(limit)
    )
    return found.all()


async def retry(
    session: AsyncSession, webhook_id: int, key: str, *, now: datetime
) -> WebhookDelivery:
    """Try a delivery again that was given up; raise NotFailedError for any other."""
    await get(session, webhook_id)
    place = (WebhookDelivery.webhook_id == webhook_id, WebhookDelivery.key == key)
    tried: WebhookDelivery | None = await session.scalar(
        update(WebhookDelivery)
        .where(*place, WebhookDelivery.state == DeliveryState.FAILED)
        .values(state=DeliveryState.PENDING, attempts=0, next_at=now, error=None)
        .returning(WebhookDelivery),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    if tried is not None:
        return tried
    if await session.scalar(select(WebhookDelivery.id).where(*place)) is None:
        raise WebhookDeliveryNotFoundError(key)
    raise NotFailedError(key)


async def take(
    session: AsyncSession, *, now: datetime, without: Collection[int] = ()
) -> Taken | None:
    """Take the delivery that has waited longest, but none to the webhooks `without`."""
    to_others = WebhookDelivery.webhook_id.not_in(without)
    taken = await outbox.take(session, WebhookDelivery, to_others, now=now)
    if taken is None:
        return None
    webhook = await session.get_one(Webhook, taken.webhook_id, populate_existing=True)
    return Taken(taken, webhook.url, webhook.secret)


def _usable(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        is_usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise UnusableUrlError from error
    if not is_usable:
        raise UnusableUrlError
    return url.strip()


async def _audit(
    session: AsyncSession, action: str, webhook: Webhook, by: int, now: datetime
) -> None:
    await audit.record(
        session,
        actor=f"staff:{by}",
        action=action,
        subject=f"webhook:{webhook.id}",
        details={"url": webhook.url, "is_active": webhook.is_active},
        now=now,
    )
