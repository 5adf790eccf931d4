"""What a message is about, in the words of the built-in understanding."""

from collections.abc import Callable

# Tells the intent of a text that is written in a language.
IntentReader = Callable[[str, str], str]

FAREWELLS = frozenset({"thanks", "goodbye"})
_NO_WISH = FAREWELLS | {"greeting", "affirm", "deny", "other"}


def wish_in(intent: str) -> str | None:
    """Return the intent where somebody wants something, None for small talk."""
    return None if not intent or intent in _NO_WISH else intent
