import httpx
import pytest

from bot.middleware.breaker import BadAnswerError, Breaker, cause_of


class Seconds:
    """A monotonic clock that a test turns."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def breaker(seconds: Seconds) -> Breaker:
    return Breaker(30, seconds)


def opened(breaker: Breaker) -> Breaker:
    breaker.failed()
    breaker.failed()
    return breaker


class TestBreaker:
    def test_lets_everyone_through_at_first(self, breaker: Breaker) -> None:
        assert breaker.admits()
        assert breaker.admits()

    def test_stays_closed_after_one_failure(self, breaker: Breaker) -> None:
        breaker.failed()

        assert breaker.admits()

    def test_opens_after_two_failures_in_a_row(self, breaker: Breaker) -> None:
        assert not opened(breaker).admits()

    def test_a_success_between_two_failures_keeps_it_closed(self, breaker: Breaker) -> None:
        breaker.failed()
        breaker.succeeded()
        breaker.failed()

        assert breaker.admits()

    def test_stays_open_for_its_seconds(self, breaker: Breaker, seconds: Seconds) -> None:
        opened(breaker)
        seconds.now += 29.9

        assert not breaker.admits()

    def test_then_lets_one_turn_through_and_no_other(
        self, breaker: Breaker, seconds: Seconds
    ) -> None:
        opened(breaker)
        seconds.now += 30

        assert [breaker.admits() for _ in range(3)] == [True, False, False]

    def test_closes_when_the_probe_succeeds(self, breaker: Breaker, seconds: Seconds) -> None:
        opened(breaker)
        seconds.now += 30
        breaker.admits()
        breaker.succeeded()

        assert breaker.admits()
        assert breaker.admits()

    def test_opens_for_another_while_when_the_probe_fails(
        self, breaker: Breaker, seconds: Seconds
    ) -> None:
        opened(breaker)
        seconds.now += 30
        breaker.admits()
        breaker.failed()
        seconds.now += 29.9

        assert not breaker.admits()

    def test_gives_the_probe_to_the_next_when_its_turn_is_called_off(
        self, breaker: Breaker, seconds: Seconds
    ) -> None:
        opened(breaker)
        seconds.now += 30
        breaker.admits()
        breaker.gave_up()

        assert breaker.admits()


class StatusError(Exception):
    """What the client library raises for a status."""

    def __init__(self, status_code: int) -> None:
        super().__init__()
        self.status_code = status_code


def wrapped(cause: Exception) -> Exception:
    """Return an error as client libraries raise it: around another."""
    error = RuntimeError("connection error")
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (TimeoutError(), "timeout"),
        (wrapped(httpx.ReadTimeout("slow")), "timeout"),
        (wrapped(httpx.ConnectError("refused")), "refused"),
        (wrapped(httpx.RemoteProtocolError("cut")), "bad_answer"),
        (StatusError(401), "401"),
        (StatusError(403), "4xx"),
        (StatusError(429), "429"),
        (StatusError(502), "5xx"),
        (BadAnswerError("empty"), "bad_answer"),
        (ValueError("no JSON"), "bad_answer"),
    ],
)
def test_a_failure_has_a_cause_in_one_word(error: Exception, cause: str) -> None:
    assert cause_of(error) == cause
