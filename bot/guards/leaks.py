"""What is internal and must not be shown: the prompt, tool names, fences, raw results."""

import re
from functools import lru_cache

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence
from bot.guards.finding import Finding

# So many words in a row are no chance.
_RUN = 8
_WORD = re.compile(r"[^\W\d_]+")
_INTERNAL = re.compile(
    r"</?(?:data|buyer)>|<\|[^|>]*\|>|\btool_calls?\b|\{\s*\"\w+\"\s*:", re.IGNORECASE
)


def check_leaks(reply: str, evidence: Evidence, _brief: TurnBrief) -> Finding | None:
    """Find the house's own words in a reply."""
    if match := _INTERNAL.search(reply):
        return Finding("leaks", match.group())
    written = reply.lower()
    for name in sorted(evidence.tool_names):
        if re.search(rf"\b{re.escape(name)}\b", written):
            return Finding("leaks", name)
    if shared := _runs(reply) & _runs_of_instructions(evidence.instructions):
        return Finding("leaks", " ".join(min(shared)))
    return None


@lru_cache(maxsize=4)
def _runs_of_instructions(instructions: str) -> frozenset[tuple[str, ...]]:
    return _runs(instructions)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return frozenset(tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1))
