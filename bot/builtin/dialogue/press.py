"""Buttons that were pressed, read from their values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Press:
    """A quick reply: `kind` is the part before the colon ("order"), `value` what follows."""

    kind: str
    value: str = ""

    @classmethod
    def parse(cls, text: str | None) -> "Press | None":
        """Read a button's value; None where nothing was pressed."""
        if not text:
            return None
        kind, _, value = text.partition(":")
        return cls(kind, value)
