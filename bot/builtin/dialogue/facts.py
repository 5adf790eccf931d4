"""The facts that the buyer's words add: which order, which secret, which of the listed choices."""

import re

from bot.builtin.dialogue.addresses import NEEDED, read_address
from bot.builtin.dialogue.heard import Heard
from bot.builtin.dialogue.memory import Memory

ALL_ITEMS = "all"
_HAS_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"#?[A-Za-z]{0,4}-?\d[\d-]{2,}")
_LONGEST_SECRET = 40
_LONGEST_ANSWER = 70
# As long as the number of a house or of a street of telephones, shorter than most orders'.
_SHORT_NUMBER = re.compile(r"\d{1,4}")
_NUMBER_OF_A_SECRET = re.compile(r"[+\d][\d ()./-]*\d")


def with_facts(heard: Heard, memory: Memory) -> Memory:
    """Return the memory with what she said of the order, of herself and of what was listed."""
    return _with_choice(heard, _with_numbers(heard, memory))


def is_short_answer(heard: Heard) -> bool:
    """Tell whether her words are a few with a number in them."""
    return bool(_HAS_DIGIT.search(heard.text)) and len(heard.text.strip()) <= _LONGEST_SECRET


def gives_secret(heard: Heard) -> bool:
    """Tell whether her words are little more than a secret: "my postcode is 78701" is no wish."""
    is_little = len(heard.text.strip()) <= _LONGEST_ANSWER
    return is_little and bool(heard.secrets)


def _with_numbers(heard: Heard, memory: Memory) -> Memory:
    order = _order(heard, memory)
    secret = _secret(heard, memory)
    is_new = (order, secret) != (memory.order, memory.secret)
    return memory.model_copy(
        update={"order": order, "secret": secret, "refused": memory.refused and not is_new}
    )


def _with_choice(heard: Heard, memory: Memory) -> Memory:
    """Take up what she picks from a list by its place, and turns away from an order."""
    choice = heard.phrases.chosen(heard.text, memory.choices) if memory.choices else None
    if memory.asked == "which_order" and choice is None:
        is_latest = heard.phrases.means_latest_order(heard.text)
        choice = memory.choices[0] if is_latest and memory.choices else None
    if memory.asked == "which_order" and choice is not None:
        return memory.model_copy(update={"order": choice.removeprefix("order:")})
    if memory.asked == "item":
        everything = heard.phrases.means_everything(heard.text)
        picked = ALL_ITEMS if everything else choice and choice.removeprefix("item:")
        return memory.model_copy(update={"picked": picked})
    return memory


def _order(heard: Heard, memory: Memory) -> str | None:
    if _is_bare_secret(heard, memory):
        return memory.order
    named = [number for number in heard.orders if number not in heard.secrets]
    if memory.order is not None and memory.asked in ("address", "secret"):
        # The number of a house, or the beginning of a telephone's.
        named = [number for number in named if not _SHORT_NUMBER.fullmatch(number)]
    others = [number for number in named if number != memory.order]
    if others or named:
        return (others or named)[0]
    asked = memory.asked in ("order_number", "which_order")
    if asked and (found := _NUMBER.search(heard.text)):
        return found.group()
    return memory.order


def _secret(heard: Heard, memory: Memory) -> str | None:
    offered = list(heard.secrets)
    if memory.asked not in ("secret", "order_number") and _gives_new_address(heard, memory):
        # The postal code of the new address proves nothing.
        offered = [secret for secret in offered if secret not in heard.postal_codes]
    if offered:
        return offered[0]
    return _bare_secret(heard.text) if _is_bare_secret(heard, memory) else memory.secret


def _bare_secret(text: str) -> str:
    """Return the number in a short answer, or all of it: postal codes have letters too."""
    found = _NUMBER_OF_A_SECRET.search(text)
    has_words = len(text.split()) > len(found.group().split()) if found else False
    return found.group() if found and has_words else text.strip()


def _gives_new_address(heard: Heard, memory: Memory) -> bool:
    if "change_address" not in (*heard.intents, *memory.wishes):
        return False
    return bool(read_address(heard.text, {}, needed=NEEDED, is_answer=False))


def _is_bare_secret(heard: Heard, memory: Memory) -> bool:
    """Tell whether a short answer is the secret that was asked for, though it looks like none."""
    bare = heard.text.strip()
    if memory.asked != "secret" or len(bare) > _LONGEST_SECRET or not _HAS_DIGIT.search(bare):
        return False
    return all(number == bare or _SHORT_NUMBER.fullmatch(number) for number in heard.orders)
