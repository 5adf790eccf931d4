"""Returns, their proposals and refunds in words."""

from collections.abc import Sequence

from bot.builtin.dialogue.rendering.items import items
from bot.builtin.dialogue.voice import Voice
from tools.results import Return


def returns_text(voice: Voice, returns: Sequence[Return]) -> str:
    """Tell how each return is going."""
    return "\n\n".join(_return_text(voice, one) for one in returns)


def _return_text(voice: Voice, one: Return) -> str:
    sentences = [
        voice.say("return-status", decision=one.decision, number=one.number, order=one.order_number)
    ]
    is_going_on = one.decision not in ("rejected", "cancelled")
    if is_going_on and one.goods is not None:
        sentences.append(voice.say("return-goods", goods=one.goods))
    if is_going_on and one.refund is not None:
        refund = one.refund
        sentences.append(voice.say("return-refund", state=refund.state, amount=refund.amount))
    contents = voice.say("return-contents", items=items(voice, one.lines))
    return f"{voice.sentences(sentences)}\n{voice.say('bullet', text=contents)}"
