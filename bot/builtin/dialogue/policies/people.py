"""Passing the buyer to a person, with calm words and the time of the answer."""

from bot.builtin.dialogue.decision import Policy, ToolCall
from bot.builtin.dialogue.situation import Situation
from tools.results import HandOverResult

_UNKNOWN = "-"
_QUOTED = 300


def hand_over(situation: Situation, reason: str, *more: str) -> Policy:
    """Call a person and say when she answers; `more` are messages that fit the case."""
    voice = situation.voice
    result = yield ToolCall("hand_over", {"reason": reason, "summary": _summary(situation)})
    if not isinstance(result, HandOverResult):
        return situation.done(voice.say("fallback-apology"))
    promise = voice.say(
        "handover-promise", by=voice.local(result.answer_by), is_open=result.is_open
    )
    parts = [voice.say("handover-calm", reason=reason), promise, *map(voice.say, more)]
    return situation.done(voice.sentences(parts))


def asked_for(situation: Situation) -> Policy:
    """She asked for a person."""
    return (yield from hand_over(situation, "buyer_asked"))


def complaint(situation: Situation) -> Policy:
    """She is upset: no questions, a person."""
    return (yield from hand_over(situation, "upset_buyer"))


def item_problem(situation: Situation) -> Policy:
    """Something came damaged, wrong or not at all: a person decides, a photo helps."""
    return (yield from hand_over(situation, "item_claim", "handover-photo"))


def for_reason(situation: Situation, reason: str) -> Policy:
    """She said yes to the offer of a person, or her words need one."""
    return (yield from hand_over(situation, reason))


def _summary(situation: Situation) -> str:
    """Tell the person what it is about, in the shop's own language."""
    replies, shop = situation.voice.replies, situation.brief.shop
    return replies.say(
        shop.default_language,
        "handover-summary",
        intent=", ".join(situation.memory.wishes) or _UNKNOWN,
        order=situation.memory.order or _UNKNOWN,
        text=situation.question[:_QUOTED],
    )
