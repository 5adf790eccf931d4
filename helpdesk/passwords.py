"""Passwords: how long they are, how they are kept, and how they are compared."""

import asyncio
import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from core.errors import InvalidError

SHORTEST_PASSWORD = 8


class InvalidPasswordError(InvalidError):
    """Nobody may have such a password; `field` is where it was given."""

    code = "invalid_password"

    def __init__(self, field: str) -> None:
        super().__init__(f"A password has at least {SHORTEST_PASSWORD} characters.", field=field)


async def hashed(password: str, *, field: str = "password") -> str:
    """Return what is kept of a password; raise InvalidPasswordError for one that is too short.

    No transaction should be open: argon2 takes its time, on another thread.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise InvalidPasswordError(field)
    return await asyncio.to_thread(PasswordHasher().hash, password)


async def matches(kept: str | None, password: str) -> bool:
    """Tell whether a password is the one that was kept; without one it takes as long to say no."""
    return await asyncio.to_thread(_verify, kept, password)


def _verify(kept: str | None, password: str) -> bool:
    try:
        return PasswordHasher().verify(kept or _hash_of_nobody(), password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _hash_of_nobody() -> str:
    return PasswordHasher().hash(secrets.token_hex())
