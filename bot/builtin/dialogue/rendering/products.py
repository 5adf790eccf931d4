"""Products of the shop in words."""

from collections.abc import Sequence

from bot.builtin.dialogue.rendering.items import bullets, short
from bot.builtin.dialogue.voice import Voice
from tools.results import Product


def products_text(voice: Voice, products: Sequence[Product]) -> str:
    """List products with price and whether they are in stock."""
    lines = [_product(voice, product) for product in products]
    return f"{voice.say('products-found')}\n{bullets(voice, lines)}"


def _product(voice: Voice, product: Product) -> str:
    title, is_in_stock = short(product.title), product.available > 0
    if product.price is None:
        return voice.say("product-line-no-price", title=title, stock=is_in_stock)
    return voice.say("product-line", title=title, price=product.price, stock=is_in_stock)
