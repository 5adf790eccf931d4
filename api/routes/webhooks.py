"""Telling the shop's own systems what happens at the help desk, for admins."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self

from fastapi import APIRouter, Path, status
from pydantic import BaseModel, Field, StringConstraints

from api.gate import AtGate, FromAdmin
from api.inbox_schemas import FromRow, RowId
from api.problems import problems
from api.schemas import Incoming
from helpdesk import webhooks
from helpdesk.models import DeliveryState, Webhook
from helpdesk.webhooks import Happening, Wishes

router = APIRouter(prefix="/api/admin/webhooks", tags=["webhooks"])

EventName = Literal["handover", "reply", "resolve"]
DeliveryKey = Annotated[str, Path(pattern=r"^[0-9a-f]{32}-[0-9]{1,10}$")]
_FIELDS: dict[EventName, str] = {
    "handover": "on_handover",
    "reply": "on_reply",
    "resolve": "on_resolve",
}


class NewWebhook(Incoming):
    """Where something is to be told, and what."""

    url: Annotated[
        str, StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00-\x20\x7f]+$")
    ] = Field(examples=["https://desk.shop.example/dragoman"])
    events: list[EventName] = Field(min_length=1, max_length=3)

    def wishes(self) -> Wishes:
        """Return it as the help desk takes it."""
        return Wishes(self.url, frozenset(Happening(event) for event in self.events))


class ChangedWebhook(NewWebhook):
    """The same anew, and whether it is told at all."""

    is_active: bool = True


class WebhookView(BaseModel):
    """Where something is told, and what."""

    webhook_id: int
    url: str
    events: list[EventName]
    is_active: bool
    created_at: datetime

    @classmethod
    def of(cls, webhook: Webhook) -> Self:
        """Show a webhook without its secret."""
        return cls(**_described(webhook))


class WebhookWithSecret(WebhookView):
    """A new webhook; its secret is shown once."""

    secret: str


class WebhookList(BaseModel):
    """Every webhook."""

    items: list[WebhookView]


class WebhookDeliveryView(FromRow):
    """One word to a webhook, and what became of it."""

    key: str = Field(description="The header `Dragoman-Delivery`: the same in every attempt.")
    event: str
    conversation_id: str | None
    state: DeliveryState
    attempts: int
    next_at: datetime | None
    status: int | None = Field(description="What the receiver answered last.")
    error: str | None
    created_at: datetime
    sent_at: datetime | None


class WebhookDeliveryList(BaseModel):
    """What a webhook was told last, the newest first."""

    items: list[WebhookDeliveryView]


@router.get("", summary="List webhooks", responses=problems(401, 403))
async def list_webhooks(at: AtGate, _: FromAdmin) -> WebhookList:
    """Return where something is told."""
    async with at.services.database.read() as session:
        found = await webhooks.listed(session)
    return WebhookList(items=[WebhookView.of(one) for one in found])


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    summary="Set a webhook up",
    responses=problems(400, 401, 403, 413, 422),
)
async def add_webhook(at: AtGate, me: FromAdmin, new: NewWebhook) -> WebhookWithSecret:
    """Have an address told; the answer holds, once, the secret that signs what is sent."""
    async with at.services.database.write() as session:
        made = await webhooks.add(session, new.wishes(), by=me.id, now=at.services.clock.now())
    return WebhookWithSecret(**_described(made), secret=made.secret)


@router.put(
    "/{webhook_id}",
    summary="Change a webhook",
    responses=problems(400, 401, 403, 404, 413, 422),
)
async def change_webhook(
    at: AtGate, me: FromAdmin, webhook_id: RowId, changed: ChangedWebhook
) -> WebhookView:
    """Tell another address or other things, or nothing for a while; the secret stays."""
    async with at.services.database.write() as session:
        webhook = await webhooks.alter(
            session,
            webhook_id,
            changed.wishes(),
            is_active=changed.is_active,
            by=me.id,
            now=at.services.clock.now(),
        )
    return WebhookView.of(webhook)


@router.delete(
    "/{webhook_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Remove a webhook",
    responses=problems(401, 403, 404, 422),
)
async def remove_webhook(at: AtGate, me: FromAdmin, webhook_id: RowId) -> None:
    """Tell an address nothing any more."""
    async with at.services.database.write() as session:
        await webhooks.remove(session, webhook_id, by=me.id, now=at.services.clock.now())


@router.post(
    "/{webhook_id}/test",
    status_code=status.HTTP_202_ACCEPTED,
    summary="Try a webhook out",
    responses=problems(401, 403, 404, 422),
)
async def try_webhook(at: AtGate, _: FromAdmin, webhook_id: RowId) -> WebhookDeliveryView:
    """Send it a `ping` within seconds; the log says what became of it."""
    async with at.services.database.write() as session:
        made = await webhooks.ping(session, webhook_id, now=at.services.clock.now())
    return WebhookDeliveryView.model_validate(made)


@router.get(
    "/{webhook_id}/deliveries",
    summary="Read a webhook's log",
    responses=problems(401, 403, 404, 422),
)
async def read_log(at: AtGate, _: FromAdmin, webhook_id: RowId) -> WebhookDeliveryList:
    """Return what it was told last."""
    async with at.services.database.read() as session:
        found = await webhooks.log(session, webhook_id)
    return WebhookDeliveryList(items=[WebhookDeliveryView.model_validate(one) for one in found])


@router.post(
    "/{webhook_id}/deliveries/{key}/retry",
    status_code=status.HTTP_202_ACCEPTED,
    summary="Send it again",
    responses=problems(401, 403, 404, 409, 422),
)
async def retry_delivery(
    at: AtGate, _: FromAdmin, webhook_id: RowId, key: DeliveryKey
) -> WebhookDeliveryView:
    """Try anew what was given up, by the same id."""
    async with at.services.database.write() as session:
        tried = await webhooks.retry(session, webhook_id, key, now=at.services.clock.now())
    return WebhookDeliveryView.model_validate(tried)


def _described(webhook: Webhook) -> dict[str, Any]:
    return {
        "webhook_id": webhook.id,
        "url": webhook.url,
        "events": [event for event, field in _FIELDS.items() if getattr(webhook, field)],
        "is_active": webhook.is_active,
        "created_at": webhook.created_at,
    }
