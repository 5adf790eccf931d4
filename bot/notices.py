"""What the bot says without thinking: that people will answer, that she writes too fast."""

from datetime import datetime

from bot.messages import Button, Reply
from core.shop import Shop
from helpdesk.handovers import priority_of
from helpdesk.models import Conversation, HandOverReason, Message
from prompts.fluent import Replies

_NOTICE = "notice"
_SLOW_DOWN = "slow-down"

BACK_TO_BOT = "bot"


class Notices:
    """Words for what code has decided, in the buyer's language."""

    def __init__(self, replies: Replies) -> None:
        self._replies = replies

    @staticmethod
    def asks_to_slow_down(message: Message) -> bool:
        """Tell whether a stored message is the one that asks the buyer to slow down."""
        return bool(message.dialogue.get(_NOTICE) == _SLOW_DOWN)

    def slow_down(self, language: str) -> Reply:
        """Ask her politely to write less."""
        text = self._replies.say(language, "rate-limited")
        return Reply(text, language, dialogue={_NOTICE: _SLOW_DOWN})

    def queued(self, language: str, shop: Shop, conversation: Conversation, now: datetime) -> Reply:
        """Say that a person will answer and when, and offer to go back to the bot."""
        due = conversation.answer_due_at
        # A promise that was missed is not said again: she is told what holds from now on.
        by = due if due and due > now else shop.answer_by(now, conversation.priority.value)
        text = self._replies.say(language, "queue-notice", **_promise(shop, by, now))
        button = Button(BACK_TO_BOT, self._replies.say(language, "button-back-to-bot"))
        return Reply(text, language, buttons=(button,))

    def handed_over(
        self, language: str, shop: Shop, reason: HandOverReason, now: datetime
    ) -> Reply:
        """Say that the bot cannot go on and that a person will, and when."""
        apology = self._replies.say(language, "fallback-apology")
        return Reply(f"{apology} {self._promise(language, shop, reason, now)}", language)

    def media(self, language: str, shop: Shop, now: datetime) -> Reply:
        """Say that a photo, voice note or file has come and that a person will look at it."""
        received = self._replies.say(language, "media-received")
        promise = self._promise(language, shop, HandOverReason.ITEM_CLAIM, now)
        return Reply(f"{received} {promise}", language)

    def back_to_bot(self, language: str) -> Reply:
        """Greet her as the bot again."""
        return Reply(self._replies.say(language, "back-to-bot"), language)

    def _promise(self, language: str, shop: Shop, reason: HandOverReason, now: datetime) -> str:
        by = shop.answer_by(now, priority_of(reason).value)
        return self._replies.say(language, "handover-promise", **_promise(shop, by, now))


def _promise(shop: Shop, by: datetime, now: datetime) -> dict[str, object]:
    return {"by": by.astimezone(shop.zone), "is_open": shop.is_open(now)}
