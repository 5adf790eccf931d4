"""Promises nobody can keep, and claims of what was not done."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.brief import TurnBrief
from bot.guards.evidence import Evidence, ToolResult
from bot.guards.finding import Finding
from bot.guards.numbers import normalized
from tools.results import HelpResult

_FOLDER = Path(__file__).parent / "phrases"
_CLAUSE_END = re.compile(r"[.!?;:,\n]")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s*|\n+")
_SHORTEST_QUOTE = 8
# What a tool's result says when the claim is true; a confirmed proposal proves every claim but money.
_PROOFS: Mapping[str, tuple[str, ...]] = {
    "refunded": ("succeeded",),
    "cancelled": ("cancelled",),
    "changed": (),
    "returned": ("requested", "approved"),
}
_NOT_BY_CONFIRMING = frozenset({"refunded"})


@dataclass(frozen=True)
class Phrases:
    """What is looked for in one language."""

    never: tuple[re.Pattern[str], ...]
    people: tuple[re.Pattern[str], ...]
    claims: Mapping[str, tuple[re.Pattern[str], ...]]
    unless: re.Pattern[str]


def check_promises(reply: str, evidence: Evidence, brief: TurnBrief) -> Finding | None:
    """Find what the reply promises or claims without anything behind it."""
    phrases = phrases_of(brief.language)
    if phrases is None:
        return None
    text = _without_quotes(_plain(reply), evidence)
    if (shown := _first(phrases.never, text, phrases.unless)) is not None:
        return Finding("promises", shown)
    if not evidence.is_handed_over:
        shown = _first(phrases.people, text, phrases.unless)
        if shown is not None and not _said_before(phrases.people, evidence):
            return Finding("promises", shown)
    return _unproven_claim(text, phrases, evidence)


def _without_quotes(text: str, evidence: Evidence) -> str:
    """Take out whole sentences of articles: what the shop has published is its own promise."""
    for sentence in _published(evidence):
        text = text.replace(sentence, " ")
    return text


def _published(evidence: Evidence) -> Iterator[str]:
    for result in evidence.results:
        if isinstance(result.artifact, HelpResult):
            for passage in result.artifact.passages:
                sentences = _SENTENCE_END.split(_plain(passage.text))
                yield from (one for one in sentences if len(one) >= _SHORTEST_QUOTE)


@lru_cache(maxsize=64)
def phrases_of(locale: str) -> Phrases | None:
    """Read the phrases of a language; None where nobody has written them."""
    path = _FOLDER / f"{locale.partition('-')[0]}.yaml"
    if not path.exists():
        return None
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Phrases(
        never=_compiled([*written["future_work"], *written["guarantees"]]),
        people=_compiled(written["people"]),
        claims={kind: _compiled(patterns) for kind, patterns in written["claims"].items()},
        unless=re.compile(written["unless"]),
    )


def _unproven_claim(text: str, phrases: Phrases, evidence: Evidence) -> Finding | None:
    for kind, patterns in phrases.claims.items():
        shown = _first(patterns, text, phrases.unless)
        if shown is None or _is_proven(kind, evidence) or _said_before(patterns, evidence):
            continue
        return Finding("promises", shown)
    return None


def _is_proven(kind: str, evidence: Evidence) -> bool:
    if kind not in _NOT_BY_CONFIRMING and evidence.succeeded("confirm_proposal"):
        return True
    return any(_reports(result, _PROOFS[kind]) for result in evidence.results)


def _reports(result: ToolResult, proofs: tuple[str, ...]) -> bool:
    told = set(result.told.lower().split("\n"))
    return result.is_ok and not told.isdisjoint(proofs)


def _said_before(patterns: Iterable[re.Pattern[str]], evidence: Evidence) -> bool:
    """What the shop said was checked when it was said, and may be said again."""
    return any(
        pattern.search(_plain(words)) for words in evidence.said_by_shop for pattern in patterns
    )


def _first(patterns: Iterable[re.Pattern[str]], text: str, unless: re.Pattern[str]) -> str | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            if not unless.search(_clause_with(text, match)):
                return match.group().strip()
    return None


def _clause_with(text: str, match: re.Match[str]) -> str:
    """Return the clause that the match stands in, up to the match's end."""
    start = 0
    for end in _CLAUSE_END.finditer(text, 0, match.start()):
        start = end.end()
    return text[start : match.end()]


def _plain(text: str) -> str:
    return normalized(text).lower().replace("’", "'").replace("‘", "'")


def _compiled(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)
