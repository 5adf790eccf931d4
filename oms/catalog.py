"""What the shop sells, found by what buyers call it in any language."""

import unicodedata
from difflib import SequenceMatcher

from rapidfuzz import fuzz, utils
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from core.money import Money
from oms.composing import Record
from oms.models import Product, Stock
from oms.views import ProductView

# Likenesses run from 0 to 100; below the floor lies what merely shares letters.
_FLOOR = 70.0
_WEIGHT_OF_ONE_WORD = 0.8
_SHORTEST_WORD = 4
_SHORTEST_PART = 3
_LONGEST_QUERY = 200
_SIGNS_OF_A_WORD = 2
_WEIGHT_OF_ONE_SIGN = 5.0
_FIRST_EAST_ASIAN_SIGN = "\u2e80"

_free = Stock.on_hand - Stock.allocated - Stock.safety
_PRODUCTS = (
    select(
        Product.sku,
        Product.title,
        Product.titles,
        Product.price_minor,
        Product.currency,
        func.coalesce(func.sum(_free).filter(_free > 0), 0).label("available"),
    )
    .outerjoin(Stock, Stock.product_id == Product.id)
    .group_by(Product.id)
    .order_by(Product.sku)
)


async def search_products(
    session: AsyncSession, query: str, *, limit: int = 5
) -> list[ProductView]:
    """Return the products whose title, in any locale, or SKU comes nearest, the best first.

    Accents, slips of the pen, words in another order and whole questions are forgiven; what
    resembles nothing finds nothing.
    """
    wanted = _plain(query[:_LONGEST_QUERY])
    if not wanted:
        return []
    rows = (await session.execute(_PRODUCTS)).all()
    scored = [(likeness(wanted, row), row) for row in rows]
    near = sorted((pair for pair in scored if pair[0] >= _FLOOR), key=lambda pair: -pair[0])
    return [_product_view(row) for _, row in near[:limit]]


def likeness(wanted: str, product: Record) -> float:
    """Tell from 0 to 100 how much folded words resemble a product's SKU or one of its titles."""
    names = {product.sku, product.title, *product.titles.values()}
    return max(_likeness(wanted, _plain(name)) for name in names)


def _likeness(wanted: str, name: str) -> float:
    if wanted.isascii() and len(wanted) < _SHORTEST_PART:
        # Two letters are a part of nearly everything.
        return fuzz.ratio(wanted, name)
    return max(
        fuzz.WRatio(wanted, name),
        _WEIGHT_OF_ONE_WORD * _best_word(wanted, name),
        _common_signs(wanted, name),
    )


def _best_word(wanted: str, name: str) -> float:
    words = [word for word in wanted.split() if len(word) >= _SHORTEST_WORD]
    parts = [part for part in name.split() if len(part) >= _SHORTEST_WORD]
    return max((fuzz.ratio(word, part) for word in words for part in parts), default=0.0)


def _common_signs(wanted: str, name: str) -> float:
    """Chinese and Japanese put no blanks between words: two signs in a row are a word."""
    match = SequenceMatcher(None, wanted, name, autojunk=False).find_longest_match()
    common = wanted[match.a : match.a + match.size]
    if len(common) < _SIGNS_OF_A_WORD or min(common) < _FIRST_EAST_ASIAN_SIGN:
        return 0.0
    return min(_FLOOR + _WEIGHT_OF_ONE_SIGN * len(common), 100.0)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return utils.default_process(unicodedata.normalize("NFC", bare))


def _product_view(row: Record) -> ProductView:
    has_price = row.price_minor is not None and row.currency is not None
    return ProductView(
        sku=row.sku,
        title=row.title,
        price=Money(row.price_minor, row.currency) if has_price else None,
        available=int(row.available),
    )
