"""The second factor of a sign-in: codes that a phone makes anew every 30 seconds (RFC 6238)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pyotp
from pyotp.exceptions import OTPVerificationError
from sqlalchemy import and_, or_, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.errors import ConflictError, InvalidError
from helpdesk import audit, lockout
from helpdesk.models import Staff

_DRIFT = 1
# What an account without a second factor holds.
NOTHING: dict[str, Any] = {"totp_secret": None, "totp_confirmed": False, "totp_used_step": None}


class WrongCodeError(InvalidError):
    """The code is not that of this moment, or was used before."""

    code = "wrong_code"

    def __init__(self) -> None:
        super().__init__("The code is wrong or was used before.", field="code")


class SecondFactorExistsError(ConflictError):
    """The account has a second factor; it has to be removed before another one is set up."""

    code = "second_factor_exists"

    def __init__(self) -> None:
        super().__init__("There is a second factor already; remove it first.")


class NoSecondFactorError(ConflictError):
    """Nothing is set up that a code could belong to."""

    code = "no_second_factor"

    def __init__(self) -> None:
        super().__init__("No second factor waits for such a code.")


@dataclass(frozen=True)
class PendingFactor:
    """A secret for the phone, as text and as the address that a QR code holds; shown once."""

    secret: str
    uri: str


async def begin(session: AsyncSession, member: Staff, *, issuer: str) -> PendingFactor:
    """Make a secret, which counts once a code has confirmed it; raise SecondFactorExistsError."""
    secret = pyotp.random_base32()
    begun = await session.scalar(
        update(Staff)
        .where(Staff.id == member.id, Staff.totp_confirmed.is_(False))
        .values(totp_secret=secret, totp_used_step=None)
        .returning(Staff.id)
    )
    if begun is None:
        raise SecondFactorExistsError
    uri = pyotp.TOTP(secret).provisioning_uri(name=member.email, issuer_name=issuer)
    return PendingFactor(secret, uri)


async def confirm(sessions: Sessions, staff_id: int, code: str, *, now: datetime) -> None:
    """Ask for codes from now on; raise WrongCodeError, SignInLockedError or NoSecondFactorError."""
    member = await _counted(sessions, staff_id, is_confirmed=False, now=now)
    async with sessions.write() as session:
        if not await take_code(session, member, code, now=now, totp_confirmed=True):
            raise WrongCodeError
        await _noted(session, staff_id, "enable_second_factor", now)


async def remove(sessions: Sessions, staff_id: int, code: str, *, now: datetime) -> None:
    """Ask for no codes any more; raise WrongCodeError, SignInLockedError or NoSecondFactorError."""
    member = await _counted(sessions, staff_id, is_confirmed=True, now=now)
    async with sessions.write() as session:
        if not await take_code(session, member, code, now=now, **NOTHING):
            raise WrongCodeError
        await _noted(session, staff_id, "remove_second_factor", now)


async def take_code(
    session: AsyncSession, member: Staff, code: str, *, now: datetime, **values: Any
) -> bool:
    """Use a code up; False for a wrong one and for one that was used, even at this very moment.

    With it the account is set to `values`, and its failed tries are forgiven.
    """
    step = _step(member.totp_secret, code, now)
    if step is None:
        return False
    taken = await session.scalar(
        update(Staff)
        .where(
            Staff.id == member.id,
            Staff.totp_secret == member.totp_secret,
            Staff.totp_confirmed == member.totp_confirmed,
            or_(Staff.totp_used_step.is_(None), Staff.totp_used_step < step),
        )
        .values({"totp_used_step": step, "failed_sign_ins": 0, "locked_until": None, **values})
        .returning(Staff.id)
        .execution_options(synchronize_session=False)
    )
    return taken is not None


def _step(secret: str | None, code: str, now: datetime) -> int | None:
    """Return the step of time of which this is the code; the phone's clock may be one step off."""
    try:
        return pyotp.TOTP(secret or "").verify_and_get_timecode(
            code.replace(" ", ""), for_time=now, valid_window=_DRIFT
        )
    except OTPVerificationError:
        return None


async def _counted(
    sessions: Sessions, staff_id: int, *, is_confirmed: bool, now: datetime
) -> Staff:
    whose = and_(
        Staff.id == staff_id,
        Staff.totp_secret.is_not(None),
        Staff.totp_confirmed.is_(is_confirmed),
    )
    async with sessions.write() as session:
        member = await lockout.count_try(session, whose, now=now)
    if member is None:
        raise NoSecondFactorError
    return member


async def _noted(session: AsyncSession, staff_id: int, action: str, now: datetime) -> None:
    await audit.record(
        session,
        actor=f"staff:{staff_id}",
        action=action,
        subject=f"staff:{staff_id}",
        details={},
        now=now,
    )
