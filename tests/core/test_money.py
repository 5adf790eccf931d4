import pytest

from core.money import AmountError, CurrencyMismatchError, Money, UnknownCurrencyError


class TestParsing:
    @pytest.mark.parametrize(
        ("text", "currency", "minor"),
        [
            ("79.00", "USD", 7900),
            ("79", "EUR", 7900),
            ("1200", "JPY", 1200),
            ("1.234", "KWD", 1234),
        ],
    )
    def test_a_decimal_string_becomes_minor_units(
        self, text: str, currency: str, minor: int
    ) -> None:
        assert Money.parse(text, currency) == Money(minor, currency)

    @pytest.mark.parametrize(
        ("text", "currency"), [("1.005", "USD"), ("1.5", "JPY"), ("ten", "EUR"), ("NaN", "EUR")]
    )
    def test_what_is_not_exact_is_refused(self, text: str, currency: str) -> None:
        with pytest.raises(AmountError):
            Money.parse(text, currency)

    def test_a_currency_that_does_not_exist_is_named(self) -> None:
        with pytest.raises(UnknownCurrencyError, match="XXQ"):
            Money.parse("1", "XXQ")


class TestArithmetic:
    def test_amounts_of_one_currency_add_up(self) -> None:
        assert Money(7900, "USD") + Money(1200, "USD") * 2 - Money(100, "USD") == Money(
            10200, "USD"
        )

    def test_currencies_are_never_mixed(self) -> None:
        with pytest.raises(CurrencyMismatchError):
            Money(1, "USD") + Money(1, "EUR")

    def test_it_shows_all_decimals(self) -> None:
        assert str(Money(7900, "USD")) == "79.00 USD"
        assert str(Money(7900, "JPY")) == "7900 JPY"
