"""The people of the shop: accounts, sign-in, and the tokens that stand for a sign-in."""

import asyncio
import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import case, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.errors import ConflictError, InvalidError, TooManyRequestsError, UnauthenticatedError
from helpdesk import audit
from helpdesk.models import Role, Staff, StaffSession

FAILURES_BEFORE_LOCK = 5
LOCKED_FOR = timedelta(minutes=15)
SESSION_LASTS = timedelta(hours=12)
SHORTEST_PASSWORD = 8
_TOKEN_BYTES = 32


class WrongCredentialsError(UnauthenticatedError):
    """No active account has this e-mail and password; which of them is wrong is not told."""

    code = "wrong_credentials"

    def __init__(self) -> None:
        super().__init__("The e-mail or the password is wrong.")


class SignInLockedError(TooManyRequestsError):
    """Too many wrong passwords were given; the account takes none for a while."""

    code = "sign_in_locked"

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"Too many failed sign-ins. Try again in {retry_after} seconds.",
            retry_after=retry_after,
        )


class SignedOutError(UnauthenticatedError):
    """The token is unknown, has run out, or was signed out."""

    code = "signed_out"

    def __init__(self) -> None:
        super().__init__("The sign-in is not valid or has ended. Sign in again.")


class StaffExistsError(ConflictError):
    """There is an account with this e-mail already."""

    code = "staff_exists"

    def __init__(self, email: str) -> None:
        super().__init__(f"There is already an account for {email!r}.")


class InvalidStaffError(InvalidError):
    """An account cannot be made like this; `field` says what is wrong."""

    code = "invalid_staff"


@dataclass(frozen=True)
class SignIn:
    """A new sign-in; the token is shown once and only its hash is kept."""

    staff: Staff
    token: str
    expires_at: datetime


async def add_staff(
    sessions: Sessions,
    *,
    email: str,
    name: str,
    password: str,
    role: Role = Role.AGENT,
    now: datetime,
) -> Staff:
    """Make an account; raise InvalidStaffError or StaffExistsError."""
    email = _folded(email)
    if "@" not in email:
        raise InvalidStaffError(f"{email!r} is no e-mail address.", field="email")
    if len(password) < SHORTEST_PASSWORD:
        raise InvalidStaffError(
            f"A password has at least {SHORTEST_PASSWORD} characters.", field="password"
        )
    password_hash = await asyncio.to_thread(PasswordHasher().hash, password)
    async with sessions.write() as session:
        if await session.scalar(select(Staff.id).where(Staff.email == email)) is not None:
            raise StaffExistsError(email)
        staff: Staff | None = await session.scalar(
            insert(Staff)
            .values(
                email=email,
                name=name or email,
                role=Role(role),
                password_hash=password_hash,
                created_at=now,
            )
            .returning(Staff)
        )
        assert staff is not None
        await audit.record(
            session,
            actor="system",
            action="add_staff",
            subject=f"staff:{staff.id}",
            details={"email": email, "role": str(role)},
            now=now,
        )
    return staff


async def sign_in(sessions: Sessions, *, email: str, password: str, now: datetime) -> SignIn:
    """Sign a member of staff in; raise WrongCredentialsError or SignInLockedError.

    The try is counted before the password is checked, so that guesses made side by side count
    too; and no transaction is open while argon2 takes its time.
    """
    async with sessions.write() as session:
        staff = await _count_try(session, _folded(email), now)
    is_right = await asyncio.to_thread(_verify, staff, password)
    if staff is None or not is_right or not staff.is_active:
        raise WrongCredentialsError
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    expires_at = now + SESSION_LASTS
    async with sessions.write() as session:
        await session.execute(
            update(Staff)
            .where(Staff.id == staff.id)
            .values(failed_sign_ins=0, locked_until=None)
            .execution_options(synchronize_session=False)
        )
        await session.execute(
            insert(StaffSession).values(
                staff_id=staff.id, token_hash=_hash(token), created_at=now, expires_at=expires_at
            )
        )
    return SignIn(staff, token, expires_at)


async def staff_of_token(session: AsyncSession, token: str, *, now: datetime) -> Staff:
    """Return whose token it is; raise SignedOutError for one that is not valid any more."""
    staff = await session.scalar(
        select(Staff)
        .join(StaffSession, StaffSession.staff_id == Staff.id)
        .where(
            StaffSession.token_hash == _hash(token),
            StaffSession.expires_at > now,
            StaffSession.ended_at.is_(None),
            Staff.is_active.is_(True),
        )
    )
    if staff is None:
        raise SignedOutError
    return staff


async def sign_out(session: AsyncSession, token: str, *, now: datetime) -> None:
    """End a sign-in; a token that is no longer valid is no error."""
    await session.execute(
        update(StaffSession)
        .where(StaffSession.token_hash == _hash(token), StaffSession.ended_at.is_(None))
        .values(ended_at=now)
        .execution_options(synchronize_session=False)
    )


async def _count_try(session: AsyncSession, email: str, now: datetime) -> Staff | None:
    """Count a try as if it had failed; raise SignInLockedError when none is taken."""
    is_last = Staff.failed_sign_ins + 1 >= FAILURES_BEFORE_LOCK
    staff: Staff | None = await session.scalar(
        update(Staff)
        .where(Staff.email == email, (Staff.locked_until.is_(None)) | (Staff.locked_until <= now))
        .values(
            failed_sign_ins=case((is_last, 0), else_=Staff.failed_sign_ins + 1),
            locked_until=case((is_last, now + LOCKED_FOR), else_=None),
        )
        .returning(Staff),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    if staff is not None:
        return staff
    locked_until = await session.scalar(select(Staff.locked_until).where(Staff.email == email))
    if locked_until is None:
        return None
    raise SignInLockedError(max(1, round((locked_until - now).total_seconds())))


def _verify(staff: Staff | None, password: str) -> bool:
    try:
        return PasswordHasher().verify(
            staff.password_hash if staff else _hash_of_nobody(), password
        )
    except (VerificationError, InvalidHashError):
        return False


@cache
def _hash_of_nobody() -> str:
    """Hash the password of no account: checking it takes as long as checking a real one."""
    return PasswordHasher().hash(secrets.token_hex())


def _folded(email: str) -> str:
    return email.strip().casefold()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
