import pytest

from api.limits import RateLimitedError, RateLimiter, address_key


class Stopwatch:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


class TestRateLimiter:
    def test_lets_through_what_a_minute_holds(self, stopwatch: Stopwatch) -> None:
        limiter = RateLimiter("test", 3, seconds=stopwatch)
        for _ in range(3):
            limiter.check("a")

        with pytest.raises(RateLimitedError) as refused:
            limiter.check("a")

        assert refused.value.retry_after == 20

    def test_keeps_its_word_on_when_to_come_back(self, stopwatch: Stopwatch) -> None:
        limiter = RateLimiter("test", 3, seconds=stopwatch)
        for _ in range(3):
            limiter.check("a")
        stopwatch.seconds += 19
        with pytest.raises(RateLimitedError):
            limiter.check("a")

        stopwatch.seconds += 1
        limiter.check("a")

    def test_counts_each_key_for_itself(self, stopwatch: Stopwatch) -> None:
        limiter = RateLimiter("test", 1, seconds=stopwatch)
        limiter.check("a")

        limiter.check("b")

    def test_saves_up_no_more_than_a_minute(self, stopwatch: Stopwatch) -> None:
        limiter = RateLimiter("test", 2, seconds=stopwatch)
        limiter.check("a")
        stopwatch.seconds += 3600
        limiter.check("a")
        limiter.check("a")

        with pytest.raises(RateLimitedError):
            limiter.check("a")

    def test_remembers_only_so_many_keys(self, stopwatch: Stopwatch) -> None:
        limiter = RateLimiter("test", 1, max_keys=100, seconds=stopwatch)

        for number in range(10_000):
            limiter.check(str(number))

        assert len(limiter) == 100


class TestAddressKey:
    @pytest.mark.parametrize(
        ("host", "key"),
        [
            ("203.0.113.7", "203.0.113.7"),
            ("::ffff:203.0.113.7", "203.0.113.7"),
            ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
            ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::/64"),
            ("unknown", "unknown"),
        ],
    )
    def test_is_what_one_client_has(self, host: str, key: str) -> None:
        assert address_key(host) == key
