"""All that a policy may look at."""

from dataclasses import dataclass, replace
from typing import Any

from bot.brief import TurnBrief
from bot.builtin.dialogue.decision import Say
from bot.builtin.dialogue.heard import Heard
from bot.builtin.dialogue.memory import Asked, Memory
from bot.builtin.dialogue.voice import Voice
from bot.messages import Button


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

    def done(self, text: str, *buttons: Button, **remember: Any) -> Say:
        """Say something that closes the wish; the facts learnt are kept."""
        kept = self.memory.facts_only().model_copy(update=remember)
        return Say(text, kept, buttons)

    def ask(self, asked: Asked, text: str, *buttons: Button, **remember: Any) -> Say:
        """Ask for something and keep the wish; what is remembered changes as told."""
        return Say(text, self.memory.model_copy(update={"asked": asked, **remember}), buttons)

    def offer_person(self, text: str, reason: str) -> Say:
        """Say something and offer a person, whom a bare "yes" then calls."""
        offered = self.done(text, self.voice.human_button(), offer=f"human:{reason}")
        return replace(
            offered, memory=offered.memory.model_copy(update={"question": self.question})
        )

    def with_memory(self, **changes: Any) -> "Situation":
        """Return the same situation with something else remembered."""
        return replace(self, memory=self.memory.model_copy(update=changes))
