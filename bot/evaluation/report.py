"""What an evaluation found: for each scenario whether it passed, how often, and why not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import comb
from typing import Any


@dataclass(frozen=True)
class Verdict:
    """The trials of one scenario; `failures` are those of its first trial that failed."""

    id: str
    passed_trials: int
    trials: int
    failures: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether every trial passed."""
        return self.passed_trials == self.trials

    def as_json(self) -> dict[str, Any]:
        """Return the verdict as `--json` writes it."""
        return {
            "id": self.id,
            "passed": self.passed,
            "failures": list(self.failures),
            "trials": self.trials,
        }


def pass_hat(verdicts: Sequence[Verdict], k: int) -> float:
    """Return pass^k: the chance that k trials of a scenario all pass, the mean over scenarios.

    The unbiased estimate C(passed, k) / C(trials, k) of the tau-bench paper (arXiv 2406.12045).
    """
    shares = [comb(one.passed_trials, k) / comb(one.trials, k) for one in verdicts]
    return sum(shares) / len(shares) if shares else 0.0


def lines(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield the report, its last line "N of M scenarios passed"."""
    for one in verdicts:
        mark = "passed" if one.passed else "FAILED"
        trials = f" ({one.passed_trials} of {one.trials} trials)" if one.trials > 1 else ""
        yield f"{mark}  {one.id}{trials}"
        yield from (f"        {failure}" for failure in one.failures)
    tried = verdicts[0].trials if verdicts else 1
    if tried > 1:
        for k in range(1, tried + 1):
            yield f"pass^{k}  {pass_hat(verdicts, k):.3f}"
    yield f"{sum(one.passed for one in verdicts)} of {len(verdicts)} scenarios passed"
