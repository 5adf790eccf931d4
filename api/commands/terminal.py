"""A conversation with the bot in the terminal."""

import asyncio
import sys
from collections.abc import Callable, Sequence
from uuid import uuid4

from api.commands.serving import require_tables
from bot.bootstrap import TERMINAL, Dragoman, open_dragoman
from bot.messages import InboundMessage
from core.settings import Settings
from helpdesk import conversations
from helpdesk.models import Author, Conversation, Message, Owner

_LOOK_SECONDS = 0.2
_GREETING = "Write to the bot; a number presses the button of that number. Ctrl-D ends."
_PROMPT = "> "


class Terminal:
    """One buyer at the keyboard; every start is a conversation of its own."""

    def __init__(
        self, dragoman: Dragoman, *, language: str, say: Callable[[str], None] = print
    ) -> None:
        self._dragoman = dragoman
        self._language = language
        self._say = say
        self._address = uuid4().hex
        self._seen = 0
        self._buttons: list[dict[str, str]] = []

    async def send(self, line: str) -> None:
        """Send a line, or the button of that number, and show what comes back."""
        pressed = self._button(line)
        received = await self._dragoman.turn.receive(
            InboundMessage(
                channel=TERMINAL,
                address=self._address,
                external_id=uuid4().hex,
                text=pressed["label"] if pressed else line,
                press=pressed["value"] if pressed else None,
                language_hint=self._language,
            )
        )
        self._buttons = []
        while True:
            conversation = await self._look(received.conversation_id)
            if not conversation.is_waiting_for_an_answer or conversation.owner == Owner.HUMAN:
                return
            await asyncio.sleep(_LOOK_SECONDS)

    def _button(self, line: str) -> dict[str, str] | None:
        if line.isdecimal() and 0 < int(line) <= len(self._buttons):
            return self._buttons[int(line) - 1]
        return None

    async def _look(self, conversation_id: str) -> Conversation:
        async with self._dragoman.database.read() as session:
            conversation = await conversations.get(session, conversation_id)
            news = await conversations.messages_after(session, conversation_id, self._seen)
        self._show(news)
        return conversation

    def _show(self, messages: Sequence[Message]) -> None:
        for message in messages:
            self._seen = message.seq
            if message.author == Author.BUYER:
                continue
            self._say(message.text)
            self._buttons = list(message.buttons)
            for number, button in enumerate(message.buttons, start=1):
                self._say(f"  [{number}] {button['label']}")


async def chat(settings: Settings) -> None:
    """Talk until the input ends."""
    await require_tables(settings)
    async with open_dragoman(settings) as dragoman:
        terminal = Terminal(dragoman, language=settings.shop_default_language)
        is_somebody_there = sys.stdin.isatty()
        if is_somebody_there:
            sys.stdout.write(f"{_GREETING}\n")
        while (line := await asyncio.to_thread(_read, is_somebody_there)) is not None:
            if line.strip():
                await terminal.send(line.strip())


def _read(is_somebody_there: bool) -> str | None:
    if is_somebody_there:
        sys.stdout.write(_PROMPT)
        sys.stdout.flush()
    return sys.stdin.readline() or None
