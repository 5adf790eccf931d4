"""Asking buyers whether they were served well, and taking their one tap."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from core.database import Transaction
from helpdesk import replies, satisfaction
from helpdesk.models import Conversation, Message, Served
from helpdesk.replies import BotReply
from prompts.fluent import Replies

_PRESS = re.compile(r"rate:(bot|human):([1-5])")


@dataclass(frozen=True)
class Score:
    """What a tap says: who served her, and how well, from 1 to 5."""

    served_by: Served
    value: int


def score_of(press: str | None) -> Score | None:
    """Return the score that a button stands for; None for any other button."""
    told = _PRESS.fullmatch(press or "")
    return Score(Served(told[1]), int(told[2])) if told else None


class Aftercare:
    """Puts the question in the buyer's language, once an episode and never after an unanswered close."""

    def __init__(self, words: Replies, needs_sending: Callable[[str], bool]) -> None:
        self._words = words
        self._needs_sending = needs_sending

    async def with_question(
        self, session: Transaction, conversation: Conversation, said: BotReply, *, now: datetime
    ) -> BotReply:
        """Add the question to the bot's farewell, unless it was put before or something else is asked."""
        if said.buttons or not await satisfaction.ask(
            session, conversation, served_by=Served.BOT, now=now
        ):
            return said
        question = self._words.say(said.language, "satisfaction-bot")
        return replace(
            said,
            text=f"{said.text}\n\n{question}",
            buttons=self._buttons(said.language, Served.BOT),
        )

    async def after_resolve(
        self, session: Transaction, conversation: Conversation, *, staff_id: int, now: datetime
    ) -> Message | None:
        """Ask whether the person who closed the conversation has helped, if one ever answered."""
        if not await satisfaction.was_answered_by_a_person(session, conversation):
            return None
        is_asked = await satisfaction.ask(
            session, conversation, served_by=Served.HUMAN, staff_id=staff_id, now=now
        )
        if not is_asked:
            return None
        said = self._said(conversation, "satisfaction-human", Served.HUMAN)
        return await replies.say_after(session, conversation.id, said, now=now)

    async def take(
        self, session: Transaction, conversation: Conversation, score: Score, *, now: datetime
    ) -> Message | None:
        """Note a tap; thank her for the first."""
        is_first = await satisfaction.answer(
            session, conversation.id, served_by=score.served_by, score=score.value, now=now
        )
        if not is_first:
            return None
        said = self._said(conversation, "satisfaction-thanks")
        return await replies.say_after(session, conversation.id, said, now=now)

    def _said(
        self, conversation: Conversation, message: str, rated: Served | None = None
    ) -> BotReply:
        language = conversation.language
        return BotReply(
            text=self._words.say(language, message),
            language=language,
            buttons=self._buttons(language, rated) if rated else [],
            delivery=self._needs_sending(conversation.channel),
        )

    def _buttons(self, language: str, rated: Served) -> list[dict[str, str]]:
        return [
            {
                "value": f"rate:{rated.value}:{score}",
                "label": self._words.say(language, f"satisfaction-score-{score}"),
            }
            for score in range(1, satisfaction.BEST + 1)
        ]
