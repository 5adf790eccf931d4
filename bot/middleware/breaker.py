"""The breaker: an endpoint that keeps failing is left alone for a while."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Literal

import httpx

State = Literal["closed", "open", "probing"]
Cause = Literal["timeout", "refused", "401", "429", "4xx", "5xx", "bad_answer"]

_FAILURES_IN_A_ROW = 2


class BadAnswerError(Exception):
    """The endpoint answered with something that is no answer."""


@dataclass
class Breaker:
    """Closed lets every turn to the endpoint; open none; probing one, whose outcome decides.

    It opens after two failures in a row and lets a probe through `seconds` later. Times are those
    of a monotonic clock.
    """

    seconds: float
    now: Callable[[], float] = field(default=monotonic)
    state: State = "closed"
    _failures: int = 0
    _closed_until_probe: float = 0.0

    def admits(self) -> bool:
        """Tell whether a turn may use the endpoint; a turn that was let in must report back."""
        if self.state == "open" and self.now() >= self._closed_until_probe:
            self.state = "probing"
            return True
        return self.state == "closed"

    def succeeded(self) -> None:
        """Take note that the endpoint answered."""
        self.state = "closed"
        self._failures = 0

    def failed(self) -> None:
        """Take note that the endpoint failed a turn."""
        self._failures += 1
        if self.state == "probing" or self._failures >= _FAILURES_IN_A_ROW:
            self.state = "open"
            self._closed_until_probe = self.now() + self.seconds

    def gave_up(self) -> None:
        """Take note that a turn ended before the endpoint answered; its probe goes to the next."""
        if self.state == "probing":
            self.state = "open"


def cause_of(error: BaseException) -> Cause:
    """Say in one word why the endpoint failed."""
    chain = list(_chain(error))
    if any(isinstance(link, TimeoutError | httpx.TimeoutException) for link in chain):
        return "timeout"
    status = next((link.status_code for link in chain if hasattr(link, "status_code")), None)
    if isinstance(status, int):
        return _cause_of_status(status)
    if any(isinstance(link, httpx.NetworkError) for link in chain):
        return "refused"
    return "bad_answer"


def _cause_of_status(status: int) -> Cause:
    match status:
        case 401:
            return "401"
        case 429:
            return "429"
        case _:
            return "5xx" if status >= httpx.codes.INTERNAL_SERVER_ERROR else "4xx"


def _chain(error: BaseException | None) -> list[BaseException]:
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return chain
