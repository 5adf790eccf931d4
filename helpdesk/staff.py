"""The people of the shop: accounts, sign-in, and the tokens that stand for a sign-in."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.errors import ConflictError, InvalidError, UnauthenticatedError
from helpdesk import audit, lockout, passwords, second_factor
from helpdesk.models import Role, Staff, StaffSession

SESSION_LASTS = timedelta(hours=12)
_TOKEN_BYTES = 32


class WrongCredentialsError(UnauthenticatedError):
    """No active account has this e-mail and password; which of them is wrong is not told."""

    code = "wrong_credentials"

    def __init__(self) -> None:
        super().__init__("The e-mail or the password is wrong.")


class CodeNeededError(UnauthenticatedError):
    """The password is right, and the account asks for a code of its second factor too."""

    code = "code_needed"

    def __init__(self) -> None:
        super().__init__("The account has a second factor: send its code too.")


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
    """Make an account; raise InvalidStaffError, InvalidPasswordError or StaffExistsError."""
    email = checked_email(email)
    password_hash = await passwords.hashed(password)
    described = {"email": email, "name": name, "role": Role(role), "password_hash": password_hash}
    async with sessions.write() as session:
        return await make(session, described, actor="system", now=now)


async def make(
    session: AsyncSession, described: dict[str, Any], *, actor: str, now: datetime
) -> Staff:
    """Make the account that is described by its columns; raise StaffExistsError."""
    email = described["email"]
    await check_is_new(session, email)
    staff: Staff | None = await session.scalar(
        insert(Staff)
        .values({**described, "name": described["name"] or email, "created_at": now})
        .returning(Staff)
    )
    assert staff is not None
    await audit.record(
        session,
        actor=actor,
        action="add_staff",
        subject=f"staff:{staff.id}",
        details={"email": email, "role": staff.role.value},
        now=now,
    )
    return staff


def checked_email(email: str) -> str:
    """Return an e-mail address as it is kept, in small letters; raise InvalidStaffError."""
    folded = email.strip().casefold()
    if "@" not in folded:
        raise InvalidStaffError(f"{folded!r} is no e-mail address.", field="email")
    return folded


async def check_is_new(session: AsyncSession, email: str) -> None:
    """Raise StaffExistsError where somebody has this address."""
    if await session.scalar(select(Staff.id).where(Staff.email == email)) is not None:
        raise StaffExistsError(email)


async def sign_in(
    sessions: Sessions, *, email: str, password: str, code: str | None = None, now: datetime
) -> SignIn:
    """Sign a member of staff in.

    Raise WrongCredentialsError, also for a wrong code, CodeNeededError where one is missing, or
    SignInLockedError. The try is counted before anything is checked, and no transaction is open
    while argon2 takes its time.
    """
    async with sessions.write() as session:
        whose = Staff.email == email.strip().casefold()
        staff = await lockout.count_try(session, whose, now=now)
    is_right = await passwords.matches(staff.password_hash if staff else None, password)
    if staff is None or not is_right or not staff.is_active:
        raise WrongCredentialsError
    if staff.has_second_factor and code is None:
        raise CodeNeededError
    async with sessions.write() as session:
        await _admit(session, staff)
        if staff.has_second_factor and not await second_factor.take_code(
            session, staff, code or "", now=now
        ):
            raise WrongCredentialsError
        return await begin_sign_in(session, staff, now=now)


async def begin_sign_in(session: AsyncSession, staff: Staff, *, now: datetime) -> SignIn:
    """Give out a token to somebody who has shown who she is."""
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    expires_at = now + SESSION_LASTS
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


async def end_sign_ins(
    session: AsyncSession, staff_id: int, *, besides: str | None = None, now: datetime
) -> None:
    """End every sign-in of an account at once, all but the one whose token is given."""
    await session.execute(
        update(StaffSession)
        .where(
            StaffSession.staff_id == staff_id,
            StaffSession.ended_at.is_(None),
            StaffSession.token_hash != _hash(besides or ""),
        )
        .values(ended_at=now)
        .execution_options(synchronize_session=False)
    )


async def _admit(session: AsyncSession, staff: Staff) -> None:
    """Forgive the failed tries, unless the account has become another one meanwhile."""
    admitted = await session.scalar(
        update(Staff)
        .where(
            Staff.id == staff.id,
            Staff.is_active.is_(True),
            Staff.password_hash == staff.password_hash,
            Staff.totp_confirmed == staff.totp_confirmed,
        )
        .values(failed_sign_ins=0, locked_until=None)
        .returning(Staff.id)
        .execution_options(synchronize_session=False)
    )
    if admitted is None:
        raise WrongCredentialsError


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
