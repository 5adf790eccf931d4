"""The languages that Dragoman speaks by itself."""

LOCALES = (
    "en", "zh", "zh-Hant", "ja", "ko", "es", "pt", "fr", "de", "it", "nl",
    "pl", "ru", "uk", "tr", "ar", "he", "th", "vi", "id", "hi", "sv",
)  # fmt: skip

_RIGHT_TO_LEFT = frozenset({"ar", "he"})
_TRADITIONAL_REGIONS = frozenset({"hant", "tw", "hk", "mo"})
_OLD_CODES = {"iw": "he", "in": "id"}


def nearest_locale(tag: str | None, default: str = "en") -> str:
    """Return the supported locale nearest to a BCP 47 tag, or the default where there is none.

    Chinese is told apart by script: "zh-TW" and "zh-HK" are read as "zh-Hant".
    """
    parts = (tag or "").replace("_", "-").lower().split("-")
    primary = _OLD_CODES.get(parts[0], parts[0])
    if primary == "zh":
        return "zh-Hant" if _TRADITIONAL_REGIONS.intersection(parts[1:]) else "zh"
    return primary if primary in LOCALES else default


def is_right_to_left(tag: str) -> bool:
    """Tell whether the language is written from right to left."""
    return nearest_locale(tag) in _RIGHT_TO_LEFT
