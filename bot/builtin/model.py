"""The built-in chat model: drives the same tools and guards as a language model, offline."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.base import LanguageModelInput
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from pydantic import ConfigDict, PrivateAttr, SkipValidation

from bot.builtin.dialogue.countries import load_country_names
from bot.builtin.dialogue.decision import Say, ToolCall
from bot.builtin.dialogue.engine import decide
from bot.builtin.dialogue.heard import Listener, SaysYes, Understands
from bot.builtin.dialogue.plan import settle
from bot.builtin.dialogue.situation import Situation
from bot.builtin.dialogue.transcript import Transcript, read_transcript
from bot.builtin.dialogue.voice import Voice
from prompts.fluent import Replies


class BuiltinModel(BaseChatModel):
    """Understands the buyer's words, decides by rules and speaks Fluent messages.

    It reads a TurnBrief from the system message's `additional_kwargs["brief"]`, its own memory
    from `["dialogue"]` of earlier replies, and tool results from the artifacts of ToolMessages.
    Its reply carries "dialogue", "buttons" and "sources" in `additional_kwargs`. The same messages
    always give the same answer.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    understander: SkipValidation[Understands]
    replies: Replies
    consent: SkipValidation[SaysYes]
    _listener: Listener = PrivateAttr()

    def model_post_init(self, context: Any, /) -> None:
        """Make ready what remembers the words of the running turns."""
        super().model_post_init(context)
        self._listener = Listener(self.understander, self.consent)
        load_country_names()

    @property
    def _llm_type(self) -> str:
        return "builtin"

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],  # noqa: ARG002
        *,
        tool_choice: str | None = None,  # noqa: ARG002
        **kwargs: Any,  # noqa: ARG002
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Return the model itself: it knows the tools by name, whatever is bound."""
        return self

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,  # noqa: ARG002  # LangChain's signature
        run_manager: CallbackManagerForLLMRun | None = None,  # noqa: ARG002  # likewise
        **kwargs: Any,  # noqa: ARG002  # likewise
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=self._answer(messages))])

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,  # noqa: ARG002  # LangChain's signature
        run_manager: AsyncCallbackManagerForLLMRun | None = None,  # noqa: ARG002  # likewise
        **kwargs: Any,  # noqa: ARG002  # likewise
    ) -> ChatResult:
        # All of it is computing for a millisecond or two; a thread would cost more.
        return ChatResult(generations=[ChatGeneration(message=self._answer(messages))])

    def _answer(self, messages: Sequence[BaseMessage]) -> AIMessage:
        transcript = read_transcript(messages)
        situation = self._situation(transcript)
        step = decide(situation, transcript.outcomes)
        if isinstance(step, ToolCall):
            return _calling(step, len(transcript.outcomes))
        return _saying(step)

    def _situation(self, transcript: Transcript) -> Situation:
        brief = transcript.brief
        heard = self._listener.hear(brief)
        return Situation(
            brief=brief,
            voice=Voice(self.replies, brief.language, brief.shop),
            memory=settle(heard, transcript.memory, brief),
            heard=heard,
        )


def _calling(call: ToolCall, already_called: int) -> AIMessage:
    """Call a tool; a turn's calls are numbered, which makes their ids unique within it."""
    request = {
        "name": call.name,
        "args": dict(call.arguments),
        "id": f"builtin-{already_called + 1}",
        "type": "tool_call",
    }
    return AIMessage(content="", tool_calls=[request])


def _saying(said: Say) -> AIMessage:
    return AIMessage(
        content=said.text,
        additional_kwargs={
            "dialogue": said.memory.stored(),
            "buttons": [{"value": button.value, "label": button.label} for button in said.buttons],
            "sources": [asdict(source) for source in said.sources],
        },
    )
