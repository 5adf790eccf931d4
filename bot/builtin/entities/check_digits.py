"""The check digits by which carriers tell a tracking number from any other."""

_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_FEDEX_WEIGHTS = (3, 1, 7)


def is_s10(number: str) -> bool:
    """Tell whether the nine digits of a postal item (AA 12345678 9 CC) belong together."""
    digits = number[2:11]
    total = sum(int(digit) * weight for digit, weight in zip(digits, _S10_WEIGHTS, strict=False))
    expected = 11 - total % 11
    return int(digits[8]) == {10: 0, 11: 5}.get(expected, expected)


def is_ups(number: str) -> bool:
    """Tell whether a UPS number (1Z and 16 signs) ends in its check digit."""
    if not number[-1].isdigit():
        return False
    values = [
        int(sign) if sign.isdigit() else (ord(sign) - 63) % 10 for sign in number[2:-1].upper()
    ]
    total = sum(values[0::2]) + 2 * sum(values[1::2])
    return -total % 10 == int(number[-1])


def is_mod_ten(number: str) -> bool:
    """Tell whether digits end in the check digit of GS1, as USPS, DHL and many posts use it."""
    digits = [int(digit) for digit in reversed(number)]
    return (sum(digits[0::2]) + 3 * sum(digits[1::2])) % 10 == 0


def is_fedex(number: str) -> bool:
    """Tell whether the twelve digits of a FedEx Express number belong together."""
    digits = [int(digit) for digit in number]
    total = sum(digit * _FEDEX_WEIGHTS[position % 3] for position, digit in enumerate(digits[:11]))
    return total % 11 % 10 == digits[11]


def is_dhl_express(number: str) -> bool:
    """Tell whether ten digits are a DHL Express waybill."""
    return int(number[:-1]) % 7 == int(number[-1])


def is_iban(number: str) -> bool:
    """Tell whether an account number holds the check digits of ISO 13616: 97 divides with rest 1."""
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def is_luhn(number: str) -> bool:
    """Tell whether digits end in the check digit of payment cards (ISO/IEC 7812)."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number))]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
