"""Money as integer minor units of one currency."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Self

from babel.numbers import get_currency_precision, list_currencies

from core.errors import InvalidError


class UnknownCurrencyError(InvalidError):
    """The code is no ISO 4217 currency."""

    code = "unknown_currency"

    def __init__(self, currency: str) -> None:
        super().__init__(f"{currency!r} is no ISO 4217 currency.", field="currency")


class AmountError(InvalidError):
    """The text is no amount of that currency."""

    code = "invalid_amount"

    def __init__(self, text: str, currency: str) -> None:
        super().__init__(f"{text!r} is no amount in {currency}.", field="amount")


class CurrencyMismatchError(InvalidError):
    """Two amounts of different currencies were added or compared."""

    code = "currency_mismatch"

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"{left} and {right} cannot be mixed.", field="currency")


def minor_digits(currency: str) -> int:
    """Return how many decimals the currency has, by the table of CLDR."""
    if currency not in list_currencies():
        raise UnknownCurrencyError(currency)
    return get_currency_precision(currency)


@dataclass(frozen=True)
class Money:
    """An exact amount: `minor` counts the currency's smallest unit, `currency` is ISO 4217."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str, currency: str) -> Self:
        """Read a decimal string such as "79.00"; raise AmountError where it is not exact."""
        try:
            minor = Decimal(text).scaleb(minor_digits(currency))
        except InvalidOperation as error:
            raise AmountError(text, currency) from error
        if not minor.is_finite() or minor != minor.to_integral_value():
            raise AmountError(text, currency)
        return cls(int(minor), currency)

    @property
    def decimal(self) -> Decimal:
        """The amount in the currency's main unit, with all its decimals."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))

    def __add__(self, other: "Money") -> "Money":
        self._same_currency(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same_currency(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, quantity: int) -> "Money":
        return Money(self.minor * quantity, self.currency)

    def __str__(self) -> str:
        return f"{self.decimal} {self.currency}"

    def _same_currency(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(self.currency, other.currency)
