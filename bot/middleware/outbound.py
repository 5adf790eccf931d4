"""What leaves the house for an endpoint: words and calls, fenced, and nothing that is only ours."""

from langchain.agents.middleware import ModelRequest
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage, SystemMessage, ToolMessage

from prompts.template import fence
from tools.context import ToolContext


def for_endpoint(request: ModelRequest[ToolContext]) -> ModelRequest[ToolContext]:
    """Return the request as a stranger's model may see it.

    Messages are made anew, so that the brief, the built-in model's memory, button values and
    artifacts stay here whatever the client library would send of them.
    """
    system = request.system_message
    return request.override(
        system_message=SystemMessage(system.text) if system else None,
        messages=[_outbound(message) for message in request.messages],
    )


def _outbound(message: AnyMessage) -> AnyMessage:
    match message:
        case HumanMessage():
            return HumanMessage(fence(message.text, "buyer"))
        case ToolMessage():
            return ToolMessage(
                fence(message.text, "data"),
                tool_call_id=message.tool_call_id,
                status=message.status,
            )
        case AIMessage():
            return AIMessage(
                message.text,
                tool_calls=message.tool_calls,
                invalid_tool_calls=message.invalid_tool_calls,
            )
        case _:
            raise TypeError(f"A {message.type!r} message has no business in a turn.")
