"""What tests are made of: the same few people and things, each with only what a test changes."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.shop import Shop
from helpdesk import conversations, handovers, leases
from helpdesk.conversations import NewMessage
from helpdesk.leases import Lease
from helpdesk.models import Conversation, HandOverReason, Message, Owner, Role, Staff
from helpdesk.replies import BotReply
from oms.intake import NewOrder, NewProduct, add_product, place_order
from oms.models import Order, Product

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

ANN = {"name": "Ann Lee", "email": "ann@example.com", "phone": "+12025550143", "language": "en"}
LUCIA = {
    "name": "Lucía Pérez",
    "email": "lucia.perez@example.com",
    "phone": "+34600111222",
    "language": "es",
}
AUSTIN = {
    "name": "Ann Lee",
    "line1": "12 Elm St",
    "city": "Austin",
    "region": "TX",
    "postal_code": "78701",
    "country": "US",
}
MADRID = {
    "name": "Lucía Pérez",
    "line1": "Calle Mayor 5",
    "city": "Madrid",
    "postal_code": "28013",
    "country": "ES",
}


def new_order(number: str = "#1042", **changes: Any) -> NewOrder:
    """Describe Ann's order of two mugs, paid and not yet sent."""
    described: dict[str, Any] = {
        "number": number,
        "channel": "shopify",
        "placed": NOW - timedelta(days=4),
        "status": "to_ship",
        "currency": "USD",
        "buyer": ANN,
        "address": AUSTIN,
        "lines": [new_line()],
    }
    return NewOrder.model_validate({**described, **changes})


def new_line(
    sku: str = "MUG-02",
    quantity: int = 2,
    unit_price: str = "14.00",
    title: str = "Stoneware mug",
) -> dict[str, Any]:
    """Describe a line of an order: two mugs."""
    return {"sku": sku, "title": title, "quantity": quantity, "unit_price": unit_price}


def new_event(status: str, at: datetime, reason: str | None = None) -> dict[str, Any]:
    """Describe an event of a parcel."""
    return {"at": at, "status": status, "reason": reason, "place": "Leipzig, DE", "text": status}


def new_shipment(*events: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Describe a parcel with these events."""
    described = {"carrier": "ups", "tracking_number": "1Z999AA10123456784", "events": list(events)}
    return {**described, **changes}


def delivered(at: datetime, **changes: Any) -> dict[str, Any]:
    """Describe a parcel that arrived."""
    return new_shipment(new_event("delivered", at), **changes)


async def make_order(session: AsyncSession, number: str = "#1042", **changes: Any) -> Order:
    """Bring in Ann's order of two mugs, paid and not yet sent."""
    return await place_order(session, new_order(number, **changes), now=NOW)


async def make_product(
    session: AsyncSession, sku: str = "MUG-02", title: str = "Stoneware mug", **changes: Any
) -> Product:
    """Put the mug into the catalogue, ten of them in Leipzig."""
    described = {"sku": sku, "title": title, "stock": {"LEJ": 10}}
    return await add_product(session, NewProduct.model_validate({**described, **changes}))


@dataclass(frozen=True)
class Arrived:
    """A message that came in, and its conversation, as they then stand in the database."""

    conversation: Conversation
    message: Message
    is_duplicate: bool


async def receive(sessions: Sessions, text: str = "Where is my order?", **changes: Any) -> Arrived:
    """Have a message come in from the one buyer of the widget, each time a new one."""
    described: dict[str, Any] = {
        "channel": "widget",
        "address": "visitor-1",
        "external_id": uuid4().hex,
        "text": text,
    }
    now = changes.pop("now", NOW)
    new = NewMessage(**{**described, **changes})
    async with sessions.write() as session:
        received = await conversations.receive(session, new, now=now)
        conversation = await conversations.get(session, received.conversation_id)
        before = received.seq - 1
        [message] = await conversations.messages_after(session, conversation.id, before, limit=1)
    return Arrived(conversation, message, received.is_duplicate)


async def hold(
    sessions: Sessions, conversation: Conversation, worker: str = "worker-1", now: datetime = NOW
) -> Lease:
    """Take a conversation's lease for ten seconds."""
    async with sessions.write() as session:
        lease = await leases.acquire(session, conversation.id, worker=worker, now=now, seconds=10)
    assert lease is not None
    return lease


def bot_reply(text: str = "It arrives tomorrow.", **changes: Any) -> BotReply:
    """Describe a plain reply of the bot that the channel must be sent."""
    return BotReply(**{"text": text, "language": "en", **changes})


async def make_staff(sessions: Sessions, name: str = "Mia", **changes: Any) -> Staff:
    """Add a support agent who has no password that works."""
    described: dict[str, Any] = {
        "email": f"{name.lower()}@shop.example",
        "name": name,
        "role": Role.AGENT,
        "password_hash": "none",
        "created_at": NOW,
    }
    staff = Staff(**{**described, **changes})
    async with sessions.write() as session:
        session.add(staff)
    return staff


async def make_conversation(
    sessions: Sessions,
    *,
    owner: Owner = Owner.BOT,
    staff: Staff | None = None,
    now: datetime = NOW,
    **message: Any,
) -> Conversation:
    """Make a conversation with one message of the buyer that has come to this owner.

    For a human owner, or one that was closed, `staff` says by whom.
    """
    conversation = (await receive(sessions, now=now, **message)).conversation
    if owner == Owner.BOT:
        return conversation
    async with sessions.write() as session:
        await handovers.hand_over(
            session,
            conversation.id,
            reason=HandOverReason.BUYER_ASKED,
            summary="She asked for a person.",
            actor="bot",
            shop=Shop(),
            now=now,
        )
        if staff is not None:
            await handovers.claim(session, conversation.id, staff_id=staff.id, now=now)
            if owner == Owner.CLOSED:
                await handovers.resolve(session, conversation.id, staff_id=staff.id, now=now)
        found = await conversations.get(session, conversation.id)
    assert found.owner == owner
    return found
