"""Settles what this turn is about: which wishes, which order, which answer to an earlier question."""

import re
from collections.abc import Callable

from bot.brief import TurnBrief
from bot.builtin.dialogue import intents
from bot.builtin.dialogue.heard import Heard
from bot.builtin.dialogue.memory import Memory

CONFIRM, DECLINE, REMIND, UNCLEAR, BACK = "confirm", "decline", "remind", "unclear", "back"

_HAS_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"#?[A-Za-z]{0,4}-?\d[\d-]{2,}")
_LONGEST_SECRET = 40

Reading = Callable[[Heard, Memory, TurnBrief], Memory | None]


def settle(heard: Heard, memory: Memory, brief: TurnBrief) -> Memory:
    """Return the memory with the wishes of this turn and every fact her words added."""
    known = _with_facts(heard, memory)
    for reading in _READINGS:
        settled = reading(heard, known, brief)
        if settled is not None:
            return settled
    return _wishing(known, UNCLEAR, question=heard.text)


def _with_facts(heard: Heard, memory: Memory) -> Memory:
    order = _order(heard, memory)
    secret = _secret(heard, memory)
    is_new = (order, secret) != (memory.order, memory.secret)
    return memory.model_copy(
        update={"order": order, "secret": secret, "refused": memory.refused and not is_new}
    )


def _order(heard: Heard, memory: Memory) -> str | None:
    named = [number for number in heard.orders if number not in heard.secrets]
    others = [number for number in named if number != memory.order]
    if others or named:
        return (others or named)[0]
    asked = memory.asked in ("order_number", "which_order")
    if asked and (found := _NUMBER.search(heard.text)):
        return found.group()
    return memory.order


def _secret(heard: Heard, memory: Memory) -> str | None:
    wishes = {*heard.intents, *memory.wishes}
    if memory.asked != "secret" and "change_address" in wishes:
        # The postal code of the new address proves nothing.
        offered = [secret for secret in heard.secrets if secret not in heard.postal_codes]
    else:
        offered = list(heard.secrets)
    if offered:
        return offered[0]
    bare = heard.text.strip()
    is_answer = memory.asked == "secret" and len(bare) <= _LONGEST_SECRET
    return bare if is_answer and _HAS_DIGIT.search(bare) and not heard.orders else memory.secret


def _pressed(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    match heard.press:
        case None:
            return None
        case press if press.kind in (CONFIRM, DECLINE):
            return _wishing(known, press.kind)
        case press if press.kind == "order":
            return _going_on(known, order=press.value)
        case press if press.kind == "item":
            return _going_on(known, "return_start", picked=press.value)
        case press if press.kind == "intent" and press.value in intents.NAMED:
            return _wishing(known, press.value, question=known.question or heard.text)
        case press if press.kind == "human":
            return _wishing(known, "human_agent")
        case _:
            return _wishing(known, BACK)


def _answers_proposal(heard: Heard, known: Memory, brief: TurnBrief) -> Memory | None:
    if brief.proposal is None:
        return None
    if heard.says_no or heard.intents == ("deny",):
        return _wishing(known, DECLINE)
    if heard.says_yes or heard.intents == ("affirm",):
        return _wishing(known, CONFIRM)
    return None


def _answers_offer(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if known.offer is None or not (heard.says_yes or heard.intents == ("affirm",)):
        return None
    return known.model_copy(update={"wishes": (known.offer,), "offer": None, "asked": None})


def _fills_in(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if not known.asked or not known.wishes or known.asked == "meaning":
        return None
    if any(_breaks_off(intent, known) for intent in heard.intents):
        return None
    if known.asked in ("order_number", "which_order", "secret"):
        return known if heard.orders or heard.secrets or _is_short_answer(heard) else None
    is_question = heard.intent is not None and not _is_about(heard.intent, known)
    return None if is_question or heard.says_no else known


def _breaks_off(intent: str, known: Memory) -> bool:
    """Tell whether a clear new wish puts aside what the bot was asking for."""
    weighty = intent in intents.TASKS | intents.FOR_PEOPLE
    return weighty and not _is_about(intent, known)


def _is_about(intent: str, known: Memory) -> bool:
    return any(intents.same_family(intent, wish) for wish in known.wishes)


def _is_short_answer(heard: Heard) -> bool:
    return bool(_HAS_DIGIT.search(heard.text)) and len(heard.text.strip()) <= _LONGEST_SECRET


def _states_wish(heard: Heard, known: Memory, brief: TurnBrief) -> Memory | None:
    wishes = tuple(intent for intent in heard.intents if intent in intents.NAMED)
    if not wishes:
        return None
    return _wishing(known, *wishes, *_suspended(wishes[0], known, brief), question=heard.text)


def _suspended(wish: str, known: Memory, brief: TurnBrief) -> tuple[str, ...]:
    """Return what a side question interrupts and the reply comes back to."""
    is_aside = wish in intents.HELP | intents.SMALL_TALK | intents.PARCEL
    if not is_aside:
        return ()
    if brief.proposal is not None:
        return (REMIND,)
    if not known.asked or known.asked == "meaning" or wish in known.wishes:
        return ()
    is_open = wish not in intents.PARCEL or known.wishes[:1] in {(task,) for task in intents.TASKS}
    return known.wishes if is_open else ()


def _gives_only_facts(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if not heard.orders and not heard.secrets:
        return None
    return _going_on(known, "order_status")


def _agrees_to_nothing(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if heard.says_yes or heard.intents == ("affirm",):
        return _wishing(known, "affirm")
    if heard.says_no or heard.intents == ("deny",):
        return _wishing(known, "deny")
    return None


def _wishing(known: Memory, *wishes: str, question: str = "") -> Memory:
    """Start new wishes: what was asked for earlier ones no longer counts."""
    facts = known.facts_only()
    return facts.model_copy(update={"wishes": tuple(dict.fromkeys(wishes)), "question": question})


def _going_on(known: Memory, otherwise: str = "order_status", **facts: object) -> Memory:
    """Go on with the wish that was waiting, or start one where none was."""
    wishes = known.wishes or (otherwise,)
    return known.model_copy(update={"wishes": wishes, **facts})


_READINGS: tuple[Reading, ...] = (
    _pressed,
    _answers_proposal,
    _answers_offer,
    _fills_in,
    _states_wish,
    _gives_only_facts,
    _agrees_to_nothing,
)
