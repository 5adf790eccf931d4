"""The products and prices of the demo shop."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from core.money import Money
from oms.demo import data
from oms.new_orders import NewLine, NewProduct

_FREE_SHIPPING_FROM = Decimal(50)
_SHIPPING = "4.90"


@cache
def new_products() -> dict[str, NewProduct]:
    """Describe every product by its SKU, one for each size."""
    described = {}
    for product in data.products():
        for sku, size in (product.variants or {product.sku: ""}).items():
            described[sku] = NewProduct(
                sku=sku,
                title=f"{product.base} {size}".strip(),
                titles={
                    locale: f"{title} {size}".strip() for locale, title in product.titles.items()
                },
                price=product.price,
                currency="USD",
                stock=product.stock,
            )
    return described


def price(usd: str, currency: str) -> str:
    """Return a price in USD on the shop's price list of another currency."""
    prices = data.currencies()[currency]
    step = Decimal(prices.step)
    steps = (Decimal(usd) * Decimal(prices.factor) / step).quantize(Decimal(1), ROUND_HALF_UP)
    return str(max(steps, Decimal(1)) * step - Decimal(prices.less))


def new_lines(items: Mapping[str, int], currency: str) -> tuple[NewLine, ...]:
    """Describe what is bought at the price list of a currency."""
    sold = {sku: new_products()[sku] for sku in items}
    return tuple(
        NewLine(
            sku=sku,
            title=product.title,
            quantity=items[sku],
            unit_price=price(product.price or "0", currency),
        )
        for sku, product in sold.items()
    )


def discount(lines: tuple[NewLine, ...], percent: int, currency: str) -> str:
    """Return what a discount takes off these lines, to the currency's smallest unit."""
    goods = sum(Money.parse(line.unit_price, currency).minor * line.quantity for line in lines)
    return str(Money(goods * percent // 100, currency).decimal)


def shipping(items: Mapping[str, int], currency: str) -> str:
    """Return what sending costs: nothing from 50 USD on."""
    usd = sum(Decimal(new_products()[sku].price or "0") * pieces for sku, pieces in items.items())
    return "0" if usd >= _FREE_SHIPPING_FROM else price(_SHIPPING, currency)
