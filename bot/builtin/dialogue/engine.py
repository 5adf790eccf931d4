"""Runs the policies of a turn's wishes against what the tools have returned so far."""

from collections.abc import Sequence
from dataclasses import replace

from bot.builtin.dialogue.decision import Policy, Say, ToolCall
from bot.builtin.dialogue.outcomes import Broken, Outcome
from bot.builtin.dialogue.policies.people import hand_over
from bot.builtin.dialogue.policies.table import policy_of
from bot.builtin.dialogue.situation import Situation


def decide(situation: Situation, outcomes: Sequence[Outcome]) -> ToolCall | Say:
    """Return the next tool call, or the whole reply once no tool is missing.

    The policies are run anew from the start at every step of the turn, so nothing is kept between
    the steps but the messages themselves.
    """
    step = _serve_all(situation, outcomes)
    return _in_a_language_she_reads(situation, step) if isinstance(step, Say) else step


def _in_a_language_she_reads(situation: Situation, said: Say) -> Say:
    """Tell once why the reply is not in her own language."""
    if situation.brief.is_language_supported or situation.memory.explained_language:
        return said
    explanation = situation.voice.say("language-not-supported")
    memory = said.memory.model_copy(update={"explained_language": True})
    return replace(said, text=f"{explanation}\n\n{said.text}", memory=memory)


def _serve_all(situation: Situation, outcomes: Sequence[Outcome]) -> ToolCall | Say:
    said: Say | None = None
    wishes = situation.memory.wishes
    for index, wish in enumerate(wishes):
        step = _serve(wish, situation.with_memory(wishes=wishes[index:]), outcomes)
        if isinstance(step, ToolCall):
            return step
        said = step if said is None else said.followed_by(step)
        if step.asks:
            return said
        # What the first wish found out (which order is meant) holds for the next one.
        situation = situation.with_memory(order=step.memory.order)
    assert said is not None, "a settled turn has at least one wish"
    return replace(said, memory=said.memory.model_copy(update={"served": wishes}))


def _serve(wish: str, situation: Situation, outcomes: Sequence[Outcome]) -> ToolCall | Say:
    served = policy_of(wish)(situation)
    if isinstance(served, Say):
        return served
    step = _run(served, outcomes)
    if isinstance(step, Broken):
        step = _run(hand_over(situation, "tool_failed"), outcomes)
    if isinstance(step, Broken):
        return situation.done(situation.voice.say("fallback-apology"))
    return step


def _run(policy: Policy, outcomes: Sequence[Outcome]) -> ToolCall | Say | Broken:
    """Feed a policy with what its calls have returned, up to the first that was not made yet."""
    try:
        step = next(policy)
        while isinstance(step, ToolCall):
            outcome = _outcome_of(step, outcomes)
            if outcome is None:
                return step
            if isinstance(outcome.artifact, Broken):
                return outcome.artifact
            step = policy.send(outcome.artifact)
        return step
    except StopIteration as end:
        said: Say = end.value
        return said


def _outcome_of(call: ToolCall, outcomes: Sequence[Outcome]) -> Outcome | None:
    """Return what the newest equal call of this turn returned."""
    return next((outcome for outcome in reversed(outcomes) if outcome.answers(call)), None)
