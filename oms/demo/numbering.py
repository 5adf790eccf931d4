"""Order and tracking numbers in the forms that channels and carriers really use."""

from collections.abc import Callable
from typing import Final

from oms.vocabulary import Channel

# Counting on by a large step that shares no factor with the range visits every number once and
# looks like the numbers of a channel that serves many shops.
_STRIDE: Final = 7_368_787
_SEVEN_DIGITS: Final = 10_000_000
_AMAZON_PREFIXES = {"US": "112", "CA": "701", "MX": "702", "BR": "701", "JP": "249", "AU": "503"}


def order_number(channel: Channel, count: int, *, country: str) -> str:
    """Return the number of a channel's order, `count` being its place among that channel's."""
    if channel == "amazon":
        first, second = _seven_digits(count), _seven_digits(count + 5_000)
        return f"{_AMAZON_PREFIXES.get(country, '302')}-{first}-{second}"
    if channel == "aliexpress":
        return str(8_190_000_000_000_000 + count * 1_047_290_013_37 % 10**13)
    if channel == "tiktok":
        return str(576_460_000_000_000_000 + count * 12_997_097_331_13 % 10**14)
    if channel == "shopify":
        return f"#{1_031 + count}"
    return str(24_105 + 3 * count)


def tracking_number(carrier: str, count: int) -> str:
    """Return a number of this carrier whose check digit, where it has one, is right."""
    return _FORMATS[carrier](count)


def gs1_check_digit(digits: str) -> str:
    """Return the check digit of DHL's parcels and of USPS: weights 3 and 1 from the right."""
    total = sum(int(digit) * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def s10_check_digit(digits: str) -> str:
    """Return the check digit of the Universal Postal Union for eight digits."""
    weighed = sum(int(d) * w for d, w in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
    return {10: "0", 11: "5"}.get(11 - weighed % 11, str(11 - weighed % 11))


def ups_check_digit(body: str) -> str:
    """Return the check digit of the fifteen signs between UPS's "1Z" and its last digit."""
    values = [int(sign) if sign.isdigit() else (ord(sign) - 63) % 10 for sign in body]
    return str(-(sum(values[::2]) + 2 * sum(values[1::2])) % 10)


def fedex_check_digit(digits: str) -> str:
    """Return the check digit of the eleven digits of a FedEx Express number."""
    weights = (3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1)
    return str(sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 % 10)


def _seven_digits(count: int) -> str:
    return f"{(count * _STRIDE + 1_234_567) % _SEVEN_DIGITS:07d}"


def _s10(service: str, country: str) -> Callable[[int], str]:
    def number(count: int) -> str:
        digits = f"{(count * 104_729 + 30_417_255) % 100_000_000:08d}"
        return f"{service}{digits}{s10_check_digit(digits)}{country}"

    return number


def _ups(count: int) -> str:
    body = f"8R41W603{_seven_digits(count)}"
    return f"1Z{body}{ups_check_digit(body)}"


def _dhl(count: int) -> str:
    digits = f"003404341610{_seven_digits(count)}"
    return digits + gs1_check_digit(digits)


def _usps(count: int) -> str:
    digits = f"94001118992234{_seven_digits(count)}"
    return digits + gs1_check_digit(digits)


def _fedex(count: int) -> str:
    digits = f"7946{_seven_digits(count)}"
    return digits + fedex_check_digit(digits)


def _dhl_express(count: int) -> str:
    digits = f"48{_seven_digits(count)}"
    return digits + str(int(digits) % 7)


_FORMATS: dict[str, Callable[[int], str]] = {
    "ups": _ups,
    "dhl": _dhl,
    "dhl_express": _dhl_express,
    "usps": _usps,
    "fedex": _fedex,
    "dpd": lambda count: f"0998044{_seven_digits(count)}",
    "yunexpress": lambda count: f"YT262{_seven_digits(count)}{count % 10_000:04d}",
    "yanwen": _s10("UJ", "YP"),
    "china_post": _s10("LX", "CN"),
}
