"""What the bot does for the person who has taken over: read, translate, draft; it says nothing itself."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.agent import Agent
from bot.brief import TurnBrief
from bot.builtin.entities import Entities
from bot.builtin.understanding import Understander
from bot.history import chat_history, latest_words
from bot.read_only import ReadOnly, nobody_waits
from bot.surroundings import Surroundings
from bot.translation import TranslationFailedError, Translator
from core.errors import ConflictError
from helpdesk import conversations, translations
from helpdesk.models import Author, Conversation, Message
from tools.context import ToolContext, ToolJournal

_AT_ONCE = 4
_MOST_TRANSLATED = 50
_HISTORY = 100


class NoDraftError(ConflictError):
    """The bot has nothing to propose here."""

    code = "no_draft"

    def __init__(self) -> None:
        super().__init__("The bot has nothing to propose for this conversation.")


@dataclass(frozen=True)
class MessageReading:
    """What a message says: translated where a model is there, else by intent and entities."""

    seq: int
    translation: str | None
    intent: str | None
    entities: Entities | None


@dataclass(frozen=True)
class Draft:
    """What the bot would say, in the buyer's language."""

    text: str
    language: str


class Copilot:
    """Helps the person who answers; whatever it finds is hers to use or to leave."""

    def __init__(
        self,
        agent: Agent,
        around: Surroundings,
        understander: Understander,
        translator: Translator,
    ) -> None:
        self._agent = agent
        self._around = around
        self._understander = understander
        self.translator = translator

    async def read(self, messages: Sequence[Message], *, language: str) -> list[MessageReading]:
        """Return what buyer and bot have said, for somebody who reads `language`."""
        spoken = [one for one in messages if one.author in (Author.BUYER, Author.BOT) and one.text]
        translated = await self._translated(spoken, language)
        return [self._reading(message, translated.get(message.id)) for message in spoken]

    async def draft(self, conversation_id: str) -> Draft:
        """Return what the bot would answer to the buyer's last words; raise NoDraftError.

        Nothing is stored, sent or changed by it.
        """
        async with self._around.sessions.read() as session:
            conversation = await conversations.get(session, conversation_id)
            history = await conversations.history(session, conversation_id, limit=_HISTORY)
        asked = [message for message in history if message.author == Author.BUYER]
        if not asked:
            raise NoDraftError
        until = asked[-1].seq
        brief = self._brief(conversation, latest_words(asked[-1:]))
        context = self._context(conversation, until)
        result = await self._agent.run(chat_history(history, upto_seq=until), brief, context)
        if not result.text.strip():
            raise NoDraftError
        return Draft(result.text, conversation.language)

    async def _translated(self, spoken: Sequence[Message], language: str) -> Mapping[int, str]:
        foreign = [message for message in spoken if message.language != language]
        async with self._around.sessions.read() as session:
            known = await translations.known(session, [one.id for one in foreign], language)
        if self.translator.name is None:
            return known
        missing = [message for message in foreign if message.id not in known][-_MOST_TRANSLATED:]
        new = await self._translate(missing, language)
        if new:
            async with self._around.sessions.write() as session:
                await translations.keep(
                    session,
                    new,
                    language=language,
                    model=self.translator.name,
                    now=self._around.clock.now(),
                )
        return {**known, **new}

    async def _translate(self, messages: Sequence[Message], language: str) -> dict[int, str]:
        places = asyncio.Semaphore(_AT_ONCE)

        async def one(message: Message) -> tuple[int, str] | None:
            async with places:
                try:
                    return message.id, await self.translator.translate(message.text, language)
                except TranslationFailedError:
                    return None

        found = await asyncio.gather(*(one(message) for message in messages))
        return dict(pair for pair in found if pair is not None)

    def _reading(self, message: Message, translation: str | None) -> MessageReading:
        if message.author != Author.BUYER:
            return MessageReading(message.seq, translation, None, None)
        # What a channel says of her language is a guess: her own words count first.
        understood = self._understander.understand(message.text, previous=message.language)
        return MessageReading(message.seq, translation, understood.intent, understood.entities)

    def _brief(self, conversation: Conversation, words: str) -> TurnBrief:
        return TurnBrief(
            language=conversation.language,
            channel=conversation.channel,
            now=self._around.clock.now(),
            shop=self._around.shop,
            is_verified=conversation.customer_id is not None,
            proposal=None,
            misunderstood=0,
            latest_text=words,
        )

    def _context(self, conversation: Conversation, upto_seq: int) -> ToolContext:
        return ToolContext(
            conversation_id=conversation.id,
            lease_token=0,
            sessions=ReadOnly(self._around.sessions),
            clock=self._around.clock,
            shop=self._around.shop,
            knowledge=self._around.knowledge,
            consent=self._around.consent,
            language=conversation.language,
            upto_seq=upto_seq,
            journal=ToolJournal(),
            progress=nobody_waits,
        )
