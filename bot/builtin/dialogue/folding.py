"""Writing made comparable: lower case, full width as half width, without accents."""

import unicodedata


def folded(text: str) -> str:
    """Return text without case, accents and compatibility forms; Hangul stays whole."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return unicodedata.normalize("NFC", bare)
