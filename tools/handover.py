"""Passing the conversation to a person."""

from typing import Any, Literal

from langchain.tools import ToolRuntime
from langchain_core.tools import tool

from core.metrics import HANDOVERS
from helpdesk import conversations, handovers
from helpdesk.models import HandOver, HandOverReason, Owner
from tools.arguments import Words
from tools.context import ToolContext
from tools.results import HandOverResult, Result, told

Reason = Literal[
    "buyer_asked",
    "not_understood",
    "missing_knowledge",
    "policy_exception",
    "tool_failed",
    "model_failed",
    "identity_failed",
    "suspected_fraud",
    "upset_buyer",
    "item_claim",
]


@tool(response_format="content_and_artifact")
async def hand_over(
    reason: Reason, summary: Words, runtime: ToolRuntime[ToolContext, Any]
) -> tuple[str, Result]:
    """Pass the conversation to a person of the shop, who answers by `answer_by`.

    Call it when she asks for a person, is upset or threatens, claims damage or loss, when fraud
    or danger is in play, or when nothing else can help her. Then tell her who answers and when.

    Args:
        reason: The nearest one, e.g. "item_claim" for a damaged, wrong or missing item.
        summary: For the person: what she wants, what was tried, what is missing, e.g. "The mug of
            #1042 came broken; she wants a new one; a photo is missing."
    """
    context = runtime.context
    standing = await call_a_person(context, HandOverReason(reason), summary=summary)
    now = context.clock.now()
    return told(
        HandOverResult(
            reason=standing.reason.value,
            is_open=context.shop.is_open(now),
            answer_by=standing.answer_due_at or context.shop.answer_by(now),
        )
    )


async def call_a_person(context: ToolContext, reason: HandOverReason, *, summary: str) -> HandOver:
    """Pass the conversation to people, or return the hand-over that stands already.

    Raise LeaseLostError where another worker answers, AlreadyClaimedError and
    ConversationClosedError where there is nothing to hand over.
    """
    async with context.sessions.write() as session:
        before = await conversations.get(session, context.conversation_id)
        was_with_bot = before.owner == Owner.BOT
        standing = await handovers.hand_over(
            session,
            context.conversation_id,
            reason=reason,
            summary=summary,
            actor="bot",
            shop=context.shop,
            lease_token=context.lease_token,
            now=context.clock.now(),
        )
    if was_with_bot:
        HANDOVERS.labels(standing.reason.value).inc()
    return standing
