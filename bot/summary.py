"""What a person reads first when a conversation comes to her."""

from bot.situation import Situation
from helpdesk.models import HandOverReason
from helpdesk.turns import ToolCallRecord
from prompts.template import Prompt, neutralized

_NONE = "-"
_LONGEST_WORDS = 1000


class Summaries:
    """Writes the summary of a hand-over that code decided, from what is known for certain."""

    def __init__(self) -> None:
        self._prompt = Prompt.load("handover_summary")

    def of(
        self, situation: Situation, reason: HandOverReason, calls: tuple[ToolCallRecord, ...]
    ) -> str:
        """Tell who asks what, what was tried, and what waits for her yes."""
        conversation = situation.conversation
        vouched = conversation.vouched
        return self._prompt.render(
            reason=reason.value,
            verification=f"verified ({vouched.value})" if vouched else "not verified",
            language=conversation.language,
            channel=conversation.channel,
            latest_text=_words(situation),
            calls=", ".join(f"{call.name} ({call.outcome})" for call in calls) or _NONE,
            proposal=situation.proposal.kind if situation.proposal else _NONE,
        )


def _words(situation: Situation) -> str:
    said = "\n".join(message.text for message in situation.waiting if message.text)
    sent = ", ".join(
        f"{file['kind']} {file['file_id']}"
        for message in situation.waiting
        for file in message.attachments
    )
    return "\n".join(part for part in (neutralized(said)[:_LONGEST_WORDS], sent) if part)
