"""Letting tools look without letting them change anything."""

from contextlib import AbstractAsyncContextManager

from core.database import Sessions, Transaction
from core.errors import ForbiddenError


class RehearsalError(ForbiddenError):
    """A tool wanted to change something where nothing may be changed."""

    code = "rehearsal"

    def __init__(self) -> None:
        super().__init__("This is a rehearsal: nothing is changed in it.")


class ReadOnly:
    """Lets tools read, and refuses whatever would write."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def read(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a session that only reads."""
        return self._sessions.read()

    def write(self) -> AbstractAsyncContextManager[Transaction]:
        """Refuse, with RehearsalError."""
        raise RehearsalError


async def nobody_waits(_: str | None) -> None:
    """Tell nobody which step is under way."""
