"""What a number is called in the words around it: an order, a parcel, a postal code, a telephone."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from bot.builtin.entities.written import WrittenText
from bot.builtin.features import fold_accents
from bot.builtin.words import Words, lexicon

Naming = Literal["order", "tracking", "postal", "phone"]

_BEFORE, _AFTER = 32, 24
_NAMINGS: tuple[Naming, ...] = ("tracking", "postal", "phone", "order")
_SPACELESS = re.compile(r"[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(
    r"(?<!\bn)(?<!\bn[ro°º])(?<!\b(?:num|nro|ref|cod|ord|zam|tel|тел))[.!?;。！？；]\s|\n"
)
_CLAUSE_END = re.compile(r"[,;!?、。；！？\n\d]|\.\s")
_CARRIERS = (
    "dhl|ups|usps|fedex|dpd|gls|tnt|evri|hermes|yodel|parcelforce|royal mail|an post|colissimo"
    "|chronopost|mondial relay|la poste|colis prive|correos|seur|nacex|mrw|ctt|correios|jadlog"
    "|poste italiane|brt|bartolini|sda|postnl|bpost|inpost|poczta polska|pocztex|postnord|ptt|aras"
    "|mng|yurtici|cdek|сдэк|почта россии|нова(?:я почта| пошта)|укрпошта|meest|aramex|smsa"
    "|yunexpress|yun express|4px|cainiao|yanwen|sf express|china post|yamato|sagawa|japan post"
    "|j&t|jnt|jne|sicepat|anteraja|ninja van|kerry|flash express|thailand post|ghn|ghtk|vnpost"
    "|viettel post|bluedart|blue dart|delhivery|ekart|dtdc|india post"
)
_CARRIERS_SPACELESS = (
    "顺丰|順豐|圆通|中通|申通|韵达|极兔|京东快递|菜鸟|菜鳥|云途|燕文|联邦快递|聯邦快遞|黑貓|新竹物流|中华邮政|中華郵政"
    "|ヤマト|クロネコ|佐川|日本郵便|대한통운|한진택배|로젠|우체국|ไปรษณีย์ไทย|אראמקס|ארמקס|أرامكس|سمسا"
)
_CARRIER = rf"(?:(?<![a-z])(?:{_CARRIERS})(?![a-z])|{_CARRIERS_SPACELESS})(?:快[递遞]|速[运運])?(?:[单單][号號])?"

_GLUED_ON = "(?:nr|no|num|nummer|number|id)"  # "ordernr", "orderid"


def naming(written: WrittenText, match: re.Match[str], locale: str) -> Naming | None:
    """Return what the nearest word before a number, or else behind it, calls it."""
    pattern = _pattern(locale)
    before = written.folded[max(0, match.start() - _BEFORE) : match.start()]
    named = list(pattern.finditer(_SENTENCE_END.split(before)[-1]))
    if named:
        return _kind(named[-1])
    behind = written.folded[match.end() : match.end() + _AFTER]
    following = pattern.search(_CLAUSE_END.split(behind, maxsplit=1)[0])
    if following:
        return _kind(following)
    return "order" if is_called_directly(written, match, locale) else None  # "My order. 1042"


def is_order_word(word: str, locale: str) -> bool:
    """Tell whether a folded word is one for an order."""
    return _order_word(locale).fullmatch(word) is not None


def is_called_directly(
    written: WrittenText, match: re.Match[str], locale: str, kind: Naming = "order"
) -> bool:
    """Tell whether a word that calls it an order, or of another kind, stands right before the number."""
    before = written.folded[max(0, match.start() - _BEFORE) : match.start()]
    return _directly(locale, kind).search(before) is not None


def _kind(match: re.Match[str]) -> Naming:
    return next(name for name in _NAMINGS if match.lastgroup == name)


@lru_cache
def _pattern(locale: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{_names(locale, name)})" for name in _NAMINGS))


@lru_cache
def _directly(locale: str, kind: Naming) -> re.Pattern[str]:
    number = _either(word for words in _spoken(locale) for word in words.number)
    return re.compile(rf"(?:{_names(locale, kind)})[\s:.#()-]*(?:(?:{number})[\s:.#()-]*){{0,3}}$")


@lru_cache
def _order_word(locale: str) -> re.Pattern[str]:
    return re.compile(_names(locale, "order"))


def _names(locale: str, kind: Naming) -> str:
    """Return a pattern of the words for a kind; a carrier's name calls a number a parcel's."""
    named = _either(word for words in _spoken(locale) for word in getattr(words, kind))
    return f"{_CARRIER}|{named}" if kind == "tracking" else named


def _spoken(locale: str) -> list[Words]:
    """Return the words of a language and of English, which sellers use everywhere."""
    return [lexicon()[name] for name in dict.fromkeys((locale, "en")) if name in lexicon()]


def _either(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first.

    A word ends anywhere if it is marked with a star, and begins anywhere where a script has no gaps;
    "number" may be a part of it.
    """
    ordered = sorted({fold_accents(word.casefold()) for word in words}, key=len, reverse=True)
    bounded = "|".join(_ended(word) for word in ordered if not _SPACELESS.search(word))
    anywhere = [re.escape(word.removesuffix("*")) for word in ordered if _SPACELESS.search(word)]
    whole = [rf"(?<!\w)(?:{bounded})"] if bounded else []
    return "|".join((*anywhere, *whole)) or r"(?!)"


def _ended(word: str) -> str:
    stem = re.escape(word.removesuffix("*"))
    return rf"{stem}\w*" if word.endswith("*") else rf"{stem}{_GLUED_ON}?(?!\w)"
