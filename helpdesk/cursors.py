"""Cursors: where a list goes on, as a text that callers hand back unread."""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from core.errors import InvalidError
from helpdesk.models import Priority

_LARGEST_ID = 2**63 - 1


class InvalidCursorError(InvalidError):
    """The cursor was not given out by this list."""

    code = "invalid_cursor"

    def __init__(self) -> None:
        super().__init__("The cursor does not belong to this list.", field="cursor")


def encode_cursor(section: str, position: Sequence[Any]) -> str:
    """Write down a position: datetimes, priorities, texts and ids."""
    values = [value.isoformat() if isinstance(value, datetime) else value for value in position]
    text = json.dumps([section, *values])
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def decode_cursor(cursor: str, shapes: Mapping[str, Sequence[type[Any]]]) -> tuple[str, list[Any]]:
    """Read a position of one of the sections, each with the types of its values.

    Raise InvalidCursorError for anything else.
    """
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        section, *values = json.loads(base64.urlsafe_b64decode(padded.encode()))
        shape = shapes[section]
        position = [_READERS[kind](value) for kind, value in zip(shape, values, strict=True)]
    except (ValueError, TypeError, KeyError, binascii.Error) as error:
        raise InvalidCursorError from error
    return section, position


def _row_id(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value <= _LARGEST_ID:
        raise ValueError(value)
    return value


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


_READERS: Mapping[type[Any], Any] = {
    datetime: _aware,
    Priority: Priority,
    str: str,
    int: _row_id,
}
