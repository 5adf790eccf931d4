"""Drafts an article for a gap: by the model where there is one, else by quoting what people answered."""

import json
from typing import Any

import structlog
from langchain_core.messages import HumanMessage
from langsmith import tracing_context

from bot.models import NamedModel
from knowledge.gaps import GapView
from knowledge.new_article import InvalidArticleError, NewArticle, described
from prompts.template import Prompt, fence

log = structlog.get_logger()

_MOST_QUESTIONS = 5
_MOST_REPLIES = 5
_LONGEST_TITLE = 200


class Drafts:
    """Writes drafts, which an admin reads before anybody is answered from them."""

    def __init__(self, model: NamedModel | None) -> None:
        self._model = model
        self._prompt = Prompt.load("draft_article")

    async def write(self, found: GapView) -> NewArticle:
        """Return a draft for a gap; where the model fails, what people answered is quoted."""
        quoted = _quoted(found)
        if self._model is None or not found.replies:
            return quoted
        try:
            told = await self._told(self._model, found)
            return described(**{**quoted.model_dump(), **told})
        except InvalidArticleError as error:
            log.warning("draft_not_usable", cause=error.message)
        except Exception as error:  # whatever an endpoint raises, quoting goes on
            log.warning("draft_not_written", cause=type(error).__name__)
        return quoted

    async def _told(self, named: NamedModel, found: GapView) -> dict[str, Any]:
        prompt = self._prompt.render(
            language=found.gap.language,
            questions=_listed([example.text for example in found.examples[:_MOST_QUESTIONS]]),
            replies=_listed(found.replies[:_MOST_REPLIES]),
        )
        # What buyers write goes to no tracing service, whatever the environment holds.
        with tracing_context(enabled=False):
            answer = await named.model.ainvoke([HumanMessage(prompt)])
        told = json.loads(answer.text.strip().removeprefix("```json").removesuffix("```"))
        return {"title": told["title"], "body": told["body"]}


def _quoted(found: GapView) -> NewArticle:
    gap = found.gap
    asked = [one.text for one in found.examples if one.language == gap.language]
    questions = [text[:_LONGEST_TITLE] for text in dict.fromkeys(asked) if text.strip()]
    replies = found.replies[:_MOST_REPLIES] or [f"> {question}" for question in questions]
    return described(
        slug=f"gap-{gap.id}",
        language=gap.language,
        title=gap.question[:_LONGEST_TITLE],
        body="\n\n".join(replies) or gap.question,
        questions=questions[:_MOST_QUESTIONS],
    )


def _listed(texts: list[str]) -> str:
    return fence("\n".join(f"- {text}" for text in texts), "data")
