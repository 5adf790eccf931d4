"""Greeting, thanks, goodbye, and a yes or no with nothing to answer."""

from bot.builtin.dialogue.decision import Say
from bot.builtin.dialogue.situation import Situation
from bot.messages import Button


def greeting(situation: Situation) -> Say:
    """Greet her and say what can be done here; in the middle of something just greet."""
    if len(situation.memory.wishes) > 1:
        return situation.done(situation.voice.say("hello"))
    text = situation.voice.say("greeting", shop=situation.brief.shop.name)
    return situation.done(text, *starters(situation))


def start(situation: Situation) -> Say:
    """Greet her who has just opened the chat."""
    text = situation.voice.say("telegram-start", shop=situation.brief.shop.name)
    return situation.done(text, *starters(situation))


def thanks(situation: Situation) -> Say:
    """Answer thanks."""
    return situation.done(situation.voice.say("thanks-reply"))


def goodbye(situation: Situation) -> Say:
    """Say goodbye."""
    return situation.done(situation.voice.say("goodbye-reply"))


def back(situation: Situation) -> Say:
    """Greet her again when she comes back from waiting for a person."""
    return situation.done(situation.voice.say("back-to-bot"), *starters(situation))


def nothing_to_confirm(situation: Situation) -> Say:
    """A yes that answers nothing changes nothing."""
    return situation.done(situation.voice.say("nothing-to-confirm"))


def nothing_to_decline(situation: Situation) -> Say:
    """A no that answers nothing changes nothing."""
    return situation.done(situation.voice.say("nothing-to-decline"))


def starters(situation: Situation) -> tuple[Button, ...]:
    """The three ways into a conversation that most buyers take."""
    voice = situation.voice
    return (
        voice.wish_button("track_parcel"),
        voice.wish_button("return_start"),
        voice.human_button(),
    )
