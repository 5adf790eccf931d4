"""Whether a reply is written in the buyer's language."""

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence
from bot.guards.finding import Finding
from bot.language import detect_language

# Below this a reply may be all names and codes.
_ENOUGH_LETTERS = 40
_ENOUGH_IDEOGRAPHS = 12


def check_language(reply: str, _evidence: Evidence, brief: TurnBrief) -> Finding | None:
    """Find a reply in another language than the brief's, where it is long enough to tell."""
    if not brief.is_language_supported or not _is_long_enough(reply):
        return None
    written = detect_language(reply, previous=brief.language, default=brief.language)
    if not written.is_certain or _primary(written.locale) == _primary(brief.language):
        return None
    return Finding("language", written.locale)


def _is_long_enough(reply: str) -> bool:
    letters = sum(character.isalpha() for character in reply)
    ideographs = sum("\u2e80" <= character <= "\ud7ff" for character in reply)
    return letters >= _ENOUGH_LETTERS or ideographs >= _ENOUGH_IDEOGRAPHS


def _primary(locale: str) -> str:
    return locale.partition("-")[0]
