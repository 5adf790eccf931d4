"""What is done about a buyer who writes faster than anyone reads."""

from enum import StrEnum

_FLOOD = 3


class Pace(StrEnum):
    """How the bot meets the speed of a conversation."""

    ANSWER = "answer"
    ASK_TO_SLOW_DOWN = "ask_to_slow_down"
    KEEP_QUIET = "keep_quiet"
    HAND_OVER = "hand_over"


def pace(messages_last_minute: int, *, per_minute: int, has_asked: bool) -> Pace:
    """Decide by the buyer's messages of the last minute: one polite answer, silence, people.

    `has_asked` says that the bot has asked her to slow down within that minute.
    """
    if messages_last_minute <= per_minute:
        return Pace.ANSWER
    if messages_last_minute > _FLOOD * per_minute:
        return Pace.HAND_OVER
    return Pace.KEEP_QUIET if has_asked else Pace.ASK_TO_SLOW_DOWN
