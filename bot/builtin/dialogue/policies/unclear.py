"""Words that were not understood: the articles are asked, then she is, then a person."""

import re

from bot.builtin.dialogue.decision import Policy, Say
from bot.builtin.dialogue.policies.help import find_passages, quoted
from bot.builtin.dialogue.policies.people import hand_over
from bot.builtin.dialogue.policies.smalltalk import starters
from bot.builtin.dialogue.situation import Situation

_IS_A_QUESTION = re.compile(r"(\w+\W+){2,}\w|[\u0e00-\u0e7f\u3040-\u9fff]{5}")
_ENOUGH_MEANINGS = 2


def unclear(situation: Situation) -> Policy:
    """Answer from an article if one fits, else ask once what she means, then call a person."""
    if _IS_A_QUESTION.search(situation.heard.text):
        passages = yield from find_passages(situation.heard.text)
        if passages:
            return quoted(situation, passages)
    if situation.brief.misunderstood:
        return (yield from hand_over(situation, "not_understood"))
    return _which_meaning(situation)


def _which_meaning(situation: Situation) -> Say:
    """Ask one short question with a button for each of the likeliest meanings."""
    voice, likely = situation.voice, situation.heard.likely
    if len(likely) >= _ENOUGH_MEANINGS:
        buttons = (*map(voice.wish_button, likely[:_ENOUGH_MEANINGS]), voice.human_button())
        text = voice.say("unclear-choose")
    else:
        buttons, text = starters(situation), voice.say("unclear-open")
    return situation.ask(
        "meaning", text, *buttons, misunderstood=True, question=situation.heard.text
    )
