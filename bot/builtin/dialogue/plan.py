"""Settles what this turn is about: which wishes, which order, which answer to an earlier question."""

import re
from collections.abc import Callable

from bot.brief import TurnBrief
from bot.builtin.dialogue import intents
from bot.builtin.dialogue.facts import gives_secret, is_short_answer, with_facts
from bot.builtin.dialogue.heard import Heard
from bot.builtin.dialogue.memory import Memory

CONFIRM = "confirm"
DECLINE = "decline"
REMIND = "remind"
UNCLEAR = "unclear"
BACK = "back"
START = "start"
FOR_A_PERSON = "human:"

_HAS_DIGIT = re.compile(r"\d")

Reading = Callable[[Heard, Memory, TurnBrief], Memory | None]


def settle(heard: Heard, memory: Memory, brief: TurnBrief) -> Memory:
    """Return the memory with the wishes of this turn and every fact her words added."""
    known = with_facts(heard, memory)
    for reading in _READINGS:
        settled = reading(heard, known, brief)
        if settled is not None:
            return settled
    return _wishing(known, UNCLEAR, question=heard.text)


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
    # A yes to another question than the one that shows the proposal is no yes to it.
    if brief.proposal is None or known.asked not in (None, "confirmation"):
        return None
    if heard.declines:
        return _wishing(known, DECLINE)
    if heard.agrees:
        return _wishing(known, CONFIRM)
    return None


def _opens_chat(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    """Greet her who opens a chat in Telegram: the app sends "/start" for her."""
    return _wishing(known, START) if heard.text.startswith("/start") else None


def _sounds_alarm(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    """Danger, fraud and threats go to a person, whatever else was asked."""
    if heard.alarm is None:
        return None
    return _wishing(known, f"{FOR_A_PERSON}{heard.alarm}", question=heard.text)


def _turns_to_another_order(heard: Heard, known: Memory, brief: TurnBrief) -> Memory | None:
    """Go on with the same wish for another of her orders."""
    if not brief.is_verified or known.order is None or heard.orders:
        return None
    phrases, text = heard.phrases, heard.text
    is_other = phrases.means_other_order(text)
    if not is_other and not phrases.means_latest_order(text):
        return None
    stated = [intent for intent in heard.intents if intent in intents.ABOUT_AN_ORDER]
    before = [wish for wish in known.wishes or known.served if wish in intents.ABOUT_AN_ORDER]
    wishes = stated or before or ["order_status"]
    meant = _wishing(known, *wishes, question=known.question or text)
    return meant.model_copy(update={"order": None, "not_order": known.order if is_other else None})


def _answers_offer(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if known.offer is None or not (heard.agrees or _needs_offered_person(heard, known)):
        return None
    return known.model_copy(update={"wishes": (known.offer,), "offer": None, "asked": None})


def _needs_offered_person(heard: Heard, known: Memory) -> bool:
    """A wrong address of a parcel under way is what a person was offered for."""
    return known.offer == f"{FOR_A_PERSON}item_claim" and heard.intent == "change_address"


def _fills_in(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if not known.asked or not known.wishes or known.asked == "meaning":
        return None
    if heard.agrees and known.asked != "confirmation":
        return known
    if (known.asked == "which_order" and known.order) or (known.asked == "item" and known.picked):
        return known
    if known.asked in ("order_number", "secret") and gives_secret(heard):
        return known
    if heard.is_sure and any(_breaks_off(intent, known) for intent in heard.intents):
        return None
    if known.asked in ("order_number", "which_order", "secret"):
        is_answer = heard.orders or heard.secrets or is_short_answer(heard)
        return known if is_answer or (known.asked == "which_order" and not heard.is_sure) else None
    if known.asked == "address" and _HAS_DIGIT.search(heard.text):
        return known
    is_aside = heard.is_sure and _is_side_question(heard.intent, known)
    return None if heard.says_no or is_aside else known


def _breaks_off(intent: str, known: Memory) -> bool:
    """Tell whether a clear new wish puts aside what the bot was asking for."""
    if intent not in intents.TASKS | intents.FOR_PEOPLE or intent in known.wishes:
        return False
    # "They came broken, make it two": said of a return that is under way.
    return not ("return_start" in known.wishes and intent in ("item_problem", "change_order"))


def _is_side_question(intent: str | None, known: Memory) -> bool:
    """Tell whether she asks something else; names of articles sound like product questions."""
    others = intents.HELP | intents.PARCEL | intents.SMALL_TALK | {"return_status"}
    return intent in others - {"product_question", *known.wishes}


def _states_wish(heard: Heard, known: Memory, brief: TurnBrief) -> Memory | None:
    wishes = tuple(intent for intent in heard.intents if intent in intents.NAMED)
    if not wishes:
        return None
    waiting = _interrupted(wishes[0], known, brief)
    if waiting:
        both = tuple(dict.fromkeys((*wishes, *waiting)))
        return known.model_copy(update={"wishes": both, "aside": heard.text})
    return _wishing(known, *wishes, question=heard.text)


def _interrupted(wish: str, known: Memory, brief: TurnBrief) -> tuple[str, ...]:
    """Return what a side question interrupts, so that the reply comes back to it."""
    if wish not in intents.HELP | intents.SMALL_TALK | intents.PARCEL:
        return ()
    if brief.proposal is not None:
        return (REMIND,)
    if not known.asked or known.asked == "meaning" or wish in known.wishes:
        return ()
    is_task = known.wishes[:1] in {(task,) for task in intents.TASKS}
    return known.wishes if is_task or wish not in intents.PARCEL else ()


def _gives_only_facts(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if not heard.orders and not heard.secrets:
        return None
    return _going_on(known, "order_status")


def _agrees_to_nothing(heard: Heard, known: Memory, _brief: TurnBrief) -> Memory | None:
    if heard.agrees:
        return _wishing(known, "affirm")
    if heard.declines:
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
    _opens_chat,
    _sounds_alarm,
    _turns_to_another_order,
    _answers_proposal,
    _answers_offer,
    _fills_in,
    _states_wish,
    _gives_only_facts,
    _agrees_to_nothing,
)
