"""Messages that a person has to see: threats, fraud, injury."""

import re
from functools import lru_cache

from bot.builtin.features import fold_accents
from bot.builtin.words import Alarm, lexicon


def alarm_of(plain_text: str, locale: str) -> Alarm | None:
    """Return why a person has to look at a message, told by patterns of its language."""
    return next((alarm for alarm, found in _patterns(locale) if found.search(plain_text)), None)


@lru_cache
def _patterns(locale: str) -> tuple[tuple[Alarm, re.Pattern[str]], ...]:
    """Return the patterns of a language and those of English, which is mixed into all of them."""
    written = [lexicon()[name] for name in dict.fromkeys((locale, "en")) if name in lexicon()]
    alarms: tuple[Alarm, ...] = ("item_claim", "suspected_fraud", "upset_buyer")
    joined = {
        alarm: "|".join(pattern for words in written for pattern in words.alarms.get(alarm, ()))
        for alarm in alarms
    }
    return tuple(
        (alarm, re.compile(fold_accents(pattern))) for alarm, pattern in joined.items() if pattern
    )
