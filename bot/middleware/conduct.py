"""How a model call of a turn goes: instructed, answered by the right model, checked."""

from langchain.agents.middleware import AgentMiddleware, ModelRequest, ModelResponse

from bot.middleware.model import Handler, ModelChoice
from bot.middleware.reply_check import ReplyCheck
from bot.middleware.turn_state import TurnState, run_of
from tools.context import ToolContext


class Conduct(AgentMiddleware[TurnState, ToolContext, None]):
    """Chains the steps by itself: LangChain puts two thread hops around every middleware."""

    state_schema = TurnState

    def __init__(self, choice: ModelChoice, check: ReplyCheck) -> None:
        super().__init__()
        self._choice = choice
        self._check = check

    async def awrap_model_call(
        self, request: ModelRequest[ToolContext], handler: Handler
    ) -> ModelResponse[None]:
        """Return calls of tools, or a reply that may be sent; raise DeadEndError for neither."""
        run = run_of(request.state)

        async def answer(asked: ModelRequest[ToolContext]) -> ModelResponse[None]:
            return await self._choice.answer(asked, handler, run)

        instructed = request.override(system_message=run.instructions)
        return await self._check.checked(instructed, answer, run)
