"""The turn's own system message, put before every call of a model."""

from langchain.agents.middleware import AgentMiddleware, ModelRequest, ModelResponse

from bot.middleware.model import Handler
from bot.middleware.turn_state import TurnState, run_of
from tools.context import ToolContext


class Instructed(AgentMiddleware[TurnState, ToolContext, None]):
    """Tells the model what this turn is about: as prose, and as the brief beside it."""

    state_schema = TurnState

    async def awrap_model_call(
        self, request: ModelRequest[ToolContext], handler: Handler
    ) -> ModelResponse[None]:
        """Pass the call on with the instructions of the turn."""
        instructions = run_of(request.state).instructions
        return await handler(request.override(system_message=instructions))
