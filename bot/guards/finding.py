"""What a guard found wrong with a reply."""

from dataclasses import dataclass
from typing import Literal

Guard = Literal["facts", "language", "promises", "leaks", "length"]


@dataclass(frozen=True)
class Finding:
    """A fault that keeps a reply from being sent; `shown` is the part of it that is at fault."""

    guard: Guard
    shown: str
