"""How fingers slip: copies of an example with typing errors, for training."""

import math
import random


def mistyped(text: str, chance: random.Random, share: float) -> str:
    """Return the text with about this share of its characters swapped, lost, doubled or wrong."""
    letters = sorted(set(text) - {" "}) or [" "]
    written: list[str] = []
    position = 0
    while (place := position + _without_slip(chance, share)) < len(text):
        slipped, length = text[place], 1
        if slipped != " ":
            slipped, length = _slip(text[place : place + 2], chance, letters)
        written += (text[position:place], slipped)
        position = place + length
    return " ".join(("".join(written) + text[position:]).split())


def _without_slip(chance: random.Random, share: float) -> int:
    """Return how many characters are typed before the next slip: they are geometrically spread."""
    return int(math.log(1 - chance.random()) / math.log(1 - share))


def _slip(pair: str, chance: random.Random, letters: list[str]) -> tuple[str, int]:
    """Return what is typed for the first of two characters, and how many of them that replaces."""
    match chance.randrange(4):
        case 0:
            return "", 1
        case 1:
            return pair[0] + chance.choice(letters), 1
        case 2:
            return chance.choice(letters), 1
        case _:
            return pair[::-1], len(pair)
