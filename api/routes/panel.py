"""The buyer's orders beside her conversation, and the agent's hand on them."""

from fastapi import APIRouter

from api.gate import AtGate, FromStaff, Gate
from api.order_actions import Books, carry_out, try_out
from api.panel_schemas import (
    Action,
    EffectList,
    Panel,
    PanelConversation,
    PanelCustomer,
    PanelOrder,
)
from api.panel_views import panel_order
from api.problems import problems
from api.schemas import ConversationId
from core.database import Transaction
from core.errors import ConflictError
from helpdesk import audit, conversations, handovers
from helpdesk.models import Conversation
from oms import after_sales, dossier, orders, refunds

router = APIRouter(prefix="/api/inbox/{conversation_id}", tags=["inbox"])

_ORDERS = 20


class UnknownBuyerError(ConflictError):
    """Nobody has shown who the buyer is, so no order is hers."""

    code = "unknown_buyer"

    def __init__(self, conversation_id: str) -> None:
        super().__init__(f"It is not known whose conversation {conversation_id!r} is.")


@router.get("/panel", summary="See the buyer's orders", responses=problems(401, 404, 422))
async def see_orders(at: AtGate, _: FromStaff, conversation_id: ConversationId) -> Panel:
    """Return the newest orders of the verified buyer, and her other conversations."""
    async with at.services.database.read() as session:
        conversation = await conversations.get(session, conversation_id)
        zone = at.services.settings.shop.time_zone
        if conversation.customer_id is None:
            return Panel(customer=None, shop_time_zone=zone, orders=[], conversations=[])
        person = await dossier.person(session, conversation.customer_id)
        others = await conversations.of_customer(session, person.customer_id)
        return Panel(
            customer=PanelCustomer.model_validate(person),
            shop_time_zone=zone,
            orders=await _orders(at, session, person.customer_id),
            conversations=[
                PanelConversation.model_validate(one) for one in others if one.id != conversation_id
            ],
        )


@router.post(
    "/actions/preview",
    summary="Try an action out",
    responses=problems(400, 401, 403, 404, 409, 422),
)
async def preview_action(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, action: Action
) -> EffectList:
    """Return what an action would change; nothing is changed."""
    async with at.services.database.write() as session:
        conversation = await handovers.held_by(session, conversation_id, me.id)
        return EffectList(items=await try_out(_books(at, session, conversation), action))


@router.post(
    "/actions", summary="Change an order", responses=problems(400, 401, 403, 404, 409, 422)
)
async def act(
    at: AtGate, me: FromStaff, conversation_id: ConversationId, action: Action
) -> EffectList:
    """Change an order of the verified buyer, in a conversation that one has claimed."""
    async with at.services.database.write() as session:
        conversation = await handovers.held_by(session, conversation_id, me.id)
        books = _books(at, session, conversation)
        effects = await carry_out(books, action)
        await audit.record(
            session,
            actor=f"staff:{me.id}",
            action=f"order_{action.kind}",
            subject=f"conversation:{conversation_id}",
            details={
                "order": action.order_number,
                "effects": [effect.model_dump() for effect in effects],
            },
            now=books.now,
        )
    return EffectList(items=effects)


def _books(at: Gate, session: Transaction, conversation: Conversation) -> Books:
    if conversation.customer_id is None:
        raise UnknownBuyerError(conversation.id)
    return Books(
        session, conversation.customer_id, at.services.clock.now(), at.services.settings.shop
    )


async def _orders(at: Gate, session: Transaction, customer_id: int) -> list[PanelOrder]:
    now, shop = at.services.clock.now(), at.services.settings.shop
    found = await orders.latest_orders(session, customer_id=customer_id, limit=_ORDERS, now=now)
    returns = await after_sales.list_returns(session, customer_id=customer_id)
    paid_back = await refunds.refunds_by_order(session, customer_id=customer_id)
    return [
        panel_order(
            order,
            [one for one in returns if one.order_id == order.order_id],
            paid_back.get(order.order_id, ()),
            shop=shop,
            now=now,
        )
        for order in found
    ]
