"""How fingers slip: copies of an example with typing errors, for training."""

import random


def mistyped(text: str, chance: random.Random, share: float) -> str:
    """Return the text with about this share of its characters swapped, lost, doubled or wrong."""
    letters = sorted(set(text) - {" "}) or [" "]
    written: list[str] = []
    position = 0
    while position < len(text):
        slipped, length = text[position], 1
        if slipped != " " and chance.random() < share:
            slipped, length = _slip(text[position : position + 2], chance, letters)
        written.append(slipped)
        position += length
    return " ".join("".join(written).split())


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
