"""How often one caller may ask, counted within this process and in bounded memory."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from core.errors import TooLargeError, TooManyRequestsError
from core.metrics import REJECTED_REQUESTS

_SECONDS_PER_MINUTE = 60.0
_IPV6_HOST_BITS = 64


class RateLimitedError(TooManyRequestsError):
    """The caller has used up what she may ask in a minute."""

    code = "rate_limited"


class BodyTooLargeError(TooLargeError):
    """The request's body is longer than any that makes sense."""

    code = "body_too_large"


@dataclass
class _Bucket:
    tokens: float
    filled_at: float


class RateLimiter:
    """Lets each key through `per_minute` times a minute; unused minutes are not saved up.

    Only the `max_keys` keys seen last are remembered: whoever floods it with new keys frees old
    ones, and never the server's memory.
    """

    def __init__(
        self,
        cause: str,
        per_minute: int,
        *,
        max_keys: int = 10_000,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cause = cause
        self._per_minute = per_minute
        self._max_keys = max_keys
        self._seconds = seconds
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def check(self, key: str) -> None:
        """Count one request of this key; raise RateLimitedError when it is one too many."""
        bucket = self._refilled(key)
        if bucket.tokens < 1:
            REJECTED_REQUESTS.labels(cause=self._cause).inc()
            wait = (1 - bucket.tokens) * _SECONDS_PER_MINUTE / self._per_minute
            raise RateLimitedError(
                f"More than {self._per_minute} requests in a minute.", retry_after=math.ceil(wait)
            )
        bucket.tokens -= 1

    def _refilled(self, key: str) -> _Bucket:
        now = self._seconds()
        bucket = self._buckets.pop(key, None) or _Bucket(self._per_minute, now)
        gained = (now - bucket.filled_at) * self._per_minute / _SECONDS_PER_MINUTE
        bucket.tokens = min(self._per_minute, bucket.tokens + gained)
        bucket.filled_at = now
        self._buckets[key] = bucket
        if len(self._buckets) > self._max_keys:
            self._buckets.popitem(last=False)
        return bucket


def address_key(host: str) -> str:
    """Return what counts as one client: an IPv4 address, or the /64 network of an IPv6 one."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return f"{IPv6Address(int(address) >> _IPV6_HOST_BITS << _IPV6_HOST_BITS)}/{_IPV6_HOST_BITS}"
