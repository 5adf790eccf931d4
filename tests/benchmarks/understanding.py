"""How well single messages are understood, beside NLP.js with the same examples: `make bench-nlu`."""

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

import psutil
from sklearn.metrics import roc_auc_score

from bot.builtin.intents import INTENTS
from bot.builtin.noise import mistyped
from bot.builtin.training import learn
from bot.builtin.understanding import Understander
from bot.builtin.written_examples import example_files, read_examples
from bot.language import LanguageReader
from tests.benchmarks.figures import percentile
from tests.benchmarks.messages import KINDS, OWN, Message, messages_of, own_messages

_RESULTS = Path("bench-results")
_NLPJS = Path(__file__).parent / "nlpjs"
_OTHER = INTENTS.index("other")
_MISTYPED = 0.1
_SHORT = 8


@dataclass(frozen=True)
class Verdicts:
    """What one program made of each message, in their order: the intent, and how much of `other`."""

    intents: Sequence[str]
    others: Sequence[float]
    training_seconds: float
    messages_per_second: float
    memory_mb: float


def ours(messages: Sequence[Message], understander: Understander, training: float) -> Verdicts:
    """Ask the built-in understanding, numbers and alarms included."""
    started = perf_counter()
    intents = [understander.understand(it.text, it.locale).intent for it in messages]
    seconds = perf_counter() - started
    others = [float(understander.shares(it.text, it.locale)[_OTHER]) for it in messages]
    memory = psutil.Process().memory_info().rss / 1e6
    return Verdicts(intents, others, training, len(messages) / seconds, memory)


def nlpjs(messages: Sequence[Message]) -> Verdicts:
    """Train NLP.js on the same examples and ask it the same messages."""
    locales = {it.locale for it in messages}
    examples = {
        locale: read_examples(path) for locale, path in example_files().items() if locale in locales
    }
    rows = [{"locale": it.locale, "text": it.text} for it in messages]
    done = subprocess.run(
        ["node", "classify.js"],
        cwd=_NLPJS,
        input=json.dumps({"examples": examples, "rows": rows}),
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    return Verdicts(
        [answer["intent"] for answer in told["answers"]],
        [answer["other"] for answer in told["answers"]],
        told["trainingSeconds"],
        told["messagesPerSecond"],
        told["memoryMb"],
    )


def shares_right(
    messages: Sequence[Message], verdicts: Verdicts, group: Callable[[Message], str]
) -> dict[str, tuple[float, int]]:
    """Return the percentage understood, and the number, of each group of messages."""
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for message, intent in zip(messages, verdicts.intents, strict=True):
        asked[group(message)] += 1
        right[group(message)] += intent in message.right
    return {name: (100 * right[name] / asked[name], asked[name]) for name in asked}


def auroc(messages: Sequence[Message], verdicts: Verdicts) -> float:
    """Return how well `other` is told from all else: 1 is always, 0.5 is chance."""
    return float(roc_auc_score(["other" in it.right for it in messages], verdicts.others))


def confusions(messages: Sequence[Message], verdicts: Verdicts, most: int) -> list[str]:
    """Return the commonest mistakes, the language with them."""
    found = Counter(
        (message.language, min(message.right), intent)
        for message, intent in zip(messages, verdicts.intents, strict=True)
        if intent not in message.right
    )
    return [f"{'  '.join(names)}  {count}" for names, count in found.most_common(most)]


def mistyped_copies(messages: Sequence[Message]) -> list[Message]:
    """Return the messages with a tenth of their characters mistyped."""
    chance = random.Random(7)  # noqa: S311  # the same slips every time
    return [
        Message(mistyped(it.text, chance, _MISTYPED), it.language, it.right, it.source, it.kind)
        for it in messages
    ]


def told_languages(
    messages: Sequence[Message], languages: LanguageReader
) -> dict[str, tuple[float, int]]:
    """Return how often the language of short messages is told, a language in the middle of nowhere."""
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for it in messages:
        if it.kind == OWN and len(it.text.split()) <= _SHORT:
            asked[it.language] += 1
            told = languages.read(it.text, previous=None, default="en").locale
            right[it.language] += told == it.language
    return {name: (100 * right[name] / asked[name], asked[name]) for name in asked}


def durations(messages: Sequence[Message], understander: Understander) -> list[float]:
    """Return how many milliseconds each message takes, its language told from the text."""
    taken = []
    for it in messages:
        started = perf_counter()
        understander.understand(it.text)
        taken.append((perf_counter() - started) * 1000)
    return taken


def _groups(
    title: str,
    messages: Sequence[Message],
    programs: dict[str, Verdicts],
    group: Callable[[Message], str],
) -> Iterator[str]:
    found = {name: shares_right(messages, verdicts, group) for name, verdicts in programs.items()}
    yield f"\n| {title} | messages | {' | '.join(programs)} |"
    yield "| --- " * (2 + len(programs)) + "|"
    for name in next(iter(found.values())):
        count = next(iter(found.values()))[name][1]
        shares = " | ".join(f"{shares[name][0]:.1f} %" for shares in found.values())
        yield f"| {name} | {count} | {shares} |"


def report(messages: Sequence[Message], programs: dict[str, Verdicts]) -> Iterator[str]:
    """Yield the lines of the tables."""
    for kind in KINDS:
        chosen = [place for place, it in enumerate(messages) if it.kind == kind]
        part = [messages[place] for place in chosen]
        if not part:
            continue
        told = {name: _chosen(verdicts, chosen) for name, verdicts in programs.items()}
        yield f"\n## {kind.capitalize()} text"
        yield from _groups("source", part, told, lambda it: it.source)
        yield from _groups("language", part, told, lambda it: it.language)
        yield from _groups("intent", part, told, lambda it: min(it.right))
        yield from _groups("together", part, told, lambda it: it.kind)
        yield "\ncommonest mistakes (language, right, taken for, how often)"
        yield from confusions(part, next(iter(told.values())), 25)
    yield "\n## Cost"
    yield "\n| | " + " | ".join(programs) + " |"
    yield "| --- " * (1 + len(programs)) + "|"
    for title, field, unit in (
        ("training", "training_seconds", "s"),
        ("messages a second", "messages_per_second", ""),
        ("memory of the whole process", "memory_mb", "MB"),
    ):
        costs = " | ".join(f"{getattr(told, field):.1f} {unit}" for told in programs.values())
        yield f"| {title} | {costs} |"


def _chosen(verdicts: Verdicts, places: Sequence[int]) -> Verdicts:
    picked = {"intents": [verdicts.intents[it] for it in places],
              "others": [verdicts.others[it] for it in places]}  # fmt: skip
    return Verdicts(**{**asdict(verdicts), **picked})


def measure(messages: Sequence[Message], *, with_rival: bool) -> Iterator[str]:
    """Yield the lines of the whole report."""
    started = perf_counter()
    classifiers, tongues = learn()
    training = perf_counter() - started
    understander = Understander(classifiers, LanguageReader(tongues))
    programs = {"Dragoman": ours(messages, understander, training)}
    if with_rival:
        programs["NLP.js"] = nlpjs(messages)
    yield from report(messages, programs)
    noisy = mistyped_copies(messages)
    spoilt = ours(noisy, understander, training)
    yield "\n## More of Dragoman"
    for kind in KINDS:
        right = shares_right(messages, programs["Dragoman"], lambda it: it.kind)
        wrong = shares_right(noisy, spoilt, lambda it: it.kind)
        if kind in right:
            yield f"{kind}: {right[kind][0]:.1f} %, a tenth mistyped {wrong[kind][0]:.1f} %"
    public = [place for place, it in enumerate(messages) if it.kind != OWN]
    for name, verdicts in programs.items():
        if public:
            told = auroc([messages[it] for it in public], _chosen(verdicts, public))
            yield f"`other` kept apart, AUROC on public text, {name}: {told:.3f}"
    languages = told_languages(messages, understander.languages)
    counts = sum(count for _, count in languages.values())
    share = sum(share * count for share, count in languages.values()) / max(counts, 1)
    yield f"language of {counts} messages of one to eight words: {share:.1f} %"
    yield "  " + ", ".join(f"{name} {share:.0f}" for name, (share, _) in languages.items())
    taken = durations(messages, understander)
    yield f"one message: p50 {percentile(taken, 0.5):.2f} ms, p95 {percentile(taken, 0.95):.2f} ms"


def main() -> int:
    """Print the report: `python -m tests.benchmarks.understanding [--alone] [FILE...]`."""
    words = sys.argv[1:]
    messages = list(own_messages())
    for path in words:
        if path != "--alone" and Path(path).exists():
            messages.extend(messages_of(Path(path)))
    lines = []
    for line in measure(messages, with_rival="--alone" not in words):
        sys.stdout.write(f"{line}\n")
        lines.append(line)
    _RESULTS.mkdir(exist_ok=True)
    (_RESULTS / "understanding.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
