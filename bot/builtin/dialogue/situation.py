"""All that a policy may look at."""

from dataclasses import dataclass, replace
from typing import Any

from bot.brief import TurnBrief
from bot.builtin.dialogue.decision import Say
from bot.builtin.dialogue.heard import Heard
from bot.builtin.dialogue.memory import Asked, Memory
from bot.builtin.dialogue.plan import FOR_A_PERSON
from bot.builtin.dialogue.voice import Voice
from bot.messages import Button

_ABOUT_THE_WISH = frozenset({"item", "change", "address", "confirmation"})


@dataclass(frozen=True)
class Situation:
    """A turn as the policies see it; `memory` already holds what her newest words add to it."""

    brief: TurnBrief
    voice: Voice
    memory: Memory
    heard: Heard

    @property
    def question(self) -> str:
        """The words that started the wish which is being served."""
        return self.memory.question or self.heard.text

    @property
    def order(self) -> str:
        """The order in focus; empty while it is not known."""
        return self.memory.order or ""

    @property
    def words(self) -> str:
        """Her words about the wish: her answer where one was asked for, else what started it.

        What she asked in between is left out.
        """
        if self.memory.aside is not None:
            return self.memory.question
        return self.heard.text if self.memory.asked in _ABOUT_THE_WISH else self.question

    def done(self, text: str, *buttons: Button, **remember: Any) -> Say:
        """Say something that closes the wish; the facts learnt are kept."""
        kept = self.memory.facts_only().model_copy(update=remember)
        return Say(text, kept, buttons)

    def ask(self, asked: Asked, text: str, *buttons: Button, **remember: Any) -> Say:
        """Ask for something and keep the wish; what is remembered changes as told."""
        changes = {"asked": asked, "aside": None, **remember}
        return Say(text, self.memory.model_copy(update=changes), buttons)

    def offer_person(self, text: str, reason: str) -> Say:
        """Say something and offer a person, whom a bare "yes" then calls."""
        offered = self.done(text, self.voice.human_button(), offer=f"{FOR_A_PERSON}{reason}")
        return replace(
            offered, memory=offered.memory.model_copy(update={"question": self.question})
        )

    def with_memory(self, **changes: Any) -> "Situation":
        """Return the same situation with something else remembered."""
        return replace(self, memory=self.memory.model_copy(update=changes))
