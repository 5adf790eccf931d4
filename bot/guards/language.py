"""Whether a reply is written in the buyer's language."""

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence
from bot.guards.finding import Finding
from bot.language import LanguageReader

# How much text tells languages of one script apart; below it a reply may be all names.
_ENOUGH = 55
_LATIN_ENDS = "\u0250"
_IDEOGRAPHS_BEGIN, _IDEOGRAPHS_END = "\u2e80", "\ud7ff"
# A letter of a script that few languages share tells more.
_WEIGHT_OF_IDEOGRAPH = 5
_WEIGHT_OF_OTHER_SCRIPT = 2
_SHORTEST_QUOTE = 4
# Whole sentences of a model need nothing that is learned of buyers.
_READER = LanguageReader({})


def check_language(reply: str, evidence: Evidence, brief: TurnBrief) -> Finding | None:
    """Find a reply in another language than the brief's, where it is long enough to tell."""
    own_words = _without_quotes(reply, evidence)
    if not brief.is_language_supported or _weight(own_words) < _ENOUGH:
        return None
    written = _READER.read(own_words, previous=brief.language, default=brief.language)
    if not written.is_certain or _primary(written.locale) == _primary(brief.language):
        return None
    return Finding("language", written.locale)


def _without_quotes(reply: str, evidence: Evidence) -> str:
    """Leave out what a tool told word for word: titles and places keep their own language."""
    for result in evidence.results:
        for line in result.told.split("\n"):
            if len(line) >= _SHORTEST_QUOTE:
                reply = reply.replace(line, " ")
    return reply


def _weight(text: str) -> int:
    return sum(_weight_of(character) for character in text if character.isalpha())


def _weight_of(letter: str) -> int:
    if letter < _LATIN_ENDS:
        return 1
    if _IDEOGRAPHS_BEGIN <= letter <= _IDEOGRAPHS_END:
        return _WEIGHT_OF_IDEOGRAPH
    return _WEIGHT_OF_OTHER_SCRIPT


def _primary(locale: str) -> str:
    return locale.partition("-")[0]
