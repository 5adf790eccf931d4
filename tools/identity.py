"""Finding out who the buyer is."""

from contextlib import suppress
from enum import Enum, auto
from typing import Any

from langchain.tools import ToolRuntime
from langchain_core.tools import tool

from core.errors import DomainError, ForbiddenError, NotFoundError
from helpdesk import conversations, verification
from helpdesk.models import HandOverReason, Vouched
from oms.customers import match_order_secret
from oms.folding import order_key
from tools.arguments import OrderNumber, Secret
from tools.context import ToolContext
from tools.handover import call_a_person
from tools.results import Result, Verified, told


class NoMatchError(NotFoundError):
    """Order and secret do not belong together, or there is no such order: which, is not told."""

    code = "no_match"

    def __init__(self) -> None:
        super().__init__(
            "No order matches this number and this e-mail address, phone number or postal code. "
            "Ask the buyer to check both. Do not say which of them is wrong."
        )


class VerificationLockedError(ForbiddenError):
    """There were too many failed tries; a person has been called."""

    code = "verification_locked"

    def __init__(self) -> None:
        super().__init__(
            "Too many tries have failed. No further try is taken, and a person has been called: "
            "tell the buyer so."
        )


@tool(response_format="content_and_artifact")
async def verify_buyer(
    order_number: OrderNumber, secret: Secret, runtime: ToolRuntime[ToolContext, Any]
) -> tuple[str, Result]:
    """Prove who the buyer is by one of her orders and something only its buyer knows.

    Call it before any tool that shows or changes an order, as soon as she has given both. She is
    verified for all her orders after it. A wrong secret and a missing order read the same.

    Args:
        order_number: As the buyer wrote it, e.g. "112-4839201-7739201" or "#1042".
        secret: E-mail address, phone number or postal code of that order, e.g. "ann@example.com".
    """
    context = runtime.context
    tried = await _try(context, order_number, secret)
    if tried == _Try.LOCKED:
        await _call_a_person(context, order_number)
        raise VerificationLockedError
    if tried == _Try.NO_MATCH:
        raise NoMatchError
    return told(Verified(order_number=order_number))


class _Try(Enum):
    MATCH = auto()
    NO_MATCH = auto()
    LOCKED = auto()


async def _try(context: ToolContext, order_number: str, secret: str) -> _Try:
    """Count the try and judge it in one transaction, so that nothing can take it back."""
    now, key = context.clock.now(), order_key(order_number)
    async with context.sessions.write() as session:
        if await verification.is_locked(session, context.conversation_id, key, now):
            return _Try.LOCKED
        customer_id = await match_order_secret(session, order_number, secret)
        await verification.record_attempt(
            session,
            conversation_id=context.conversation_id,
            order_key=key,
            succeeded=customer_id is not None,
            now=now,
        )
        if customer_id is not None:
            await conversations.identify(
                session,
                context.conversation_id,
                customer_id=customer_id,
                vouched=Vouched.PROOF,
                now=now,
            )
            return _Try.MATCH
        is_locked = await verification.is_locked(session, context.conversation_id, key, now)
    return _Try.LOCKED if is_locked else _Try.NO_MATCH


async def _call_a_person(context: ToolContext, order_number: str) -> None:
    # The try stays counted where the conversation is somebody else's by now.
    with suppress(DomainError):
        await call_a_person(context, HandOverReason.IDENTITY_FAILED, summary=order_number)
