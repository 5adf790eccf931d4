"""What a stranger sent, made fit for every database."""

import re
from typing import Any

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def storable_text(text: str) -> str:
    """Replace what PostgreSQL cannot keep: NUL and halves of surrogate pairs."""
    return _UNSTORABLE.sub(_REPLACEMENT, text)


def storable(value: Any) -> Any:
    """Do the same to every string inside a JSON value."""
    if isinstance(value, str):
        return storable_text(value)
    if isinstance(value, dict):
        return {storable_text(str(key)): storable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [storable(item) for item in value]
    return value
