"""The last check of a reply: a faulty one is written anew, then by the built-in model, then not sent."""

from collections.abc import Mapping

import structlog
from langchain.agents.middleware import ModelRequest, ModelResponse
from langchain_core.messages import AIMessage, SystemMessage

from bot.guards.check import check_reply
from bot.guards.evidence import evidence_of
from bot.guards.finding import Finding
from bot.middleware.model import Handler
from bot.middleware.turn_state import DeadEndError, Run
from core.metrics import FALLBACKS
from prompts.template import Prompt, neutralized
from tools.context import ToolContext

log = structlog.get_logger()

_LONGEST_QUOTE = 200


class ReplyCheck:
    """Lets only replies out in which no guard finds a fault."""

    def __init__(
        self, notes: Mapping[str, Prompt], *, instructions: str, tool_names: frozenset[str]
    ) -> None:
        self._notes = notes
        self._instructions = instructions
        self._tool_names = tool_names

    async def checked(
        self, request: ModelRequest[ToolContext], handler: Handler, run: Run
    ) -> ModelResponse[None]:
        """Return calls of tools, or a reply that may be sent; raise DeadEndError for neither."""
        response = await handler(request)
        while (finding := self._finding(response, request, run)) is not None:
            log.warning("reply_held_back", guard=finding.guard, model=run.answered_by)
            response = await self._another(finding, request, handler, run)
        return response

    def _finding(
        self, response: ModelResponse[None], request: ModelRequest[ToolContext], run: Run
    ) -> Finding | None:
        reply = response.result[0]
        if isinstance(reply, AIMessage) and reply.tool_calls:
            return None
        evidence = evidence_of(
            request.messages, instructions=self._instructions, tool_names=self._tool_names
        )
        return check_reply(reply.text, evidence, run.brief)

    async def _another(
        self,
        finding: Finding,
        request: ModelRequest[ToolContext],
        handler: Handler,
        run: Run,
    ) -> ModelResponse[None]:
        if run.endpoint is None:
            raise DeadEndError("model_failed", f"The built-in reply has a fault: {finding.guard}.")
        if run.is_corrected:
            FALLBACKS.labels(cause="guard").inc()
            run.leave_endpoint()
            return await handler(request)
        run.is_corrected = True
        return await handler(request.override(system_message=self._corrected(finding, run)))

    def _corrected(self, finding: Finding, run: Run) -> SystemMessage:
        """Return the instructions with a note; they are the one place where only the house speaks."""
        complaint = self._notes[f"fault_{finding.guard}"].render(shown=_quotable(finding.shown))
        note = self._notes["correction"].render(complaint=complaint)
        return SystemMessage(
            f"{run.instructions.text}\n\n{note}",
            additional_kwargs=run.instructions.additional_kwargs,
        )


def _quotable(shown: str) -> str:
    """Return part of a faulty reply in a form that cannot pass for an instruction."""
    return " ".join(neutralized(shown).split())[:_LONGEST_QUOTE]
