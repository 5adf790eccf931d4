"""Words between an agent and a buyer who do not share a language, by the endpoint's model."""

import structlog
from babel import Locale
from langchain_core.messages import HumanMessage
from langsmith import tracing_context

from bot.models import NamedModel
from core.errors import ConflictError, UnavailableError
from prompts.template import Prompt, fence

log = structlog.get_logger()


class NoTranslatorError(ConflictError):
    """No model is configured that could translate."""

    code = "no_translator"

    def __init__(self) -> None:
        super().__init__("No model is set up that translates: see DRAGOMAN_MODEL.")


class TranslationFailedError(UnavailableError):
    """The model did not translate this time."""

    code = "translation_failed"

    def __init__(self) -> None:
        super().__init__("The model did not translate. Try again in a moment.")


class Translator:
    """Translates with the endpoint's model; without one it refuses."""

    def __init__(self, model: NamedModel | None) -> None:
        self._model = model
        self._prompt = Prompt.load("translate")

    @property
    def name(self) -> str | None:
        """The model that translates, None where none does."""
        return self._model.name if self._model else None

    async def translate(self, text: str, to: str) -> str:
        """Return the text in another language; raise NoTranslatorError, TranslationFailedError."""
        if self._model is None:
            raise NoTranslatorError
        prompt = self._prompt.render(language=_language(to), text=fence(text, "data"))
        try:
            # What buyers write goes to no tracing service, whatever the environment holds.
            with tracing_context(enabled=False):
                answer = await self._model.model.ainvoke([HumanMessage(prompt)])
        except Exception as error:  # whatever an endpoint raises, the agent reads the original
            log.warning("translation_failed", cause=type(error).__name__)
            raise TranslationFailedError from error
        translated = answer.text.strip()
        if not translated:
            raise TranslationFailedError
        return translated


def _language(tag: str) -> str:
    """Return what a language is called in English; the tag itself where it has no name."""
    try:
        return Locale.parse(tag, sep="-").get_display_name("en") or tag
    except ValueError:
        return tag
