"""Accounts as they are looked after: by everybody her own, by admins all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.errors import ConflictError, InvalidError, NotFoundError
from helpdesk import audit, lockout, passwords, second_factor, staff
from helpdesk.models import Role, Staff


class StaffNotFoundError(NotFoundError):
    """There is no such account."""

    code = "staff_not_found"

    def __init__(self, staff_id: int) -> None:
        super().__init__(f"There is no member of staff {staff_id}.")


class LastAdminError(ConflictError):
    """Without this admin nobody could look after the accounts."""

    code = "last_admin"

    def __init__(self) -> None:
        super().__init__("This is the last active admin: make somebody else one first.")


class WrongPasswordError(InvalidError):
    """The present password was given wrongly."""

    code = "wrong_password"

    def __init__(self) -> None:
        super().__init__("The present password is wrong.", field="current")


@dataclass(frozen=True)
class ProfileChange:
    """What somebody changes of her own account; None leaves it as it is."""

    name: str | None = None
    languages: list[str] | None = None
    is_away: bool | None = None


@dataclass(frozen=True)
class AccountChange:
    """What an admin changes of an account; None leaves it as it is.

    A second factor can only be taken away, from somebody who has lost her phone.
    """

    role: Role | None = None
    is_active: bool | None = None
    capacity: int | None = None
    languages: list[str] | None = None
    has_second_factor: bool | None = None

    @property
    def is_less(self) -> bool:
        """Whether it takes rights away, or the account itself."""
        return self.is_active is False or self.role == Role.AGENT


async def listed(session: AsyncSession) -> Sequence[Staff]:
    """Return every account, those that were stopped last, by name."""
    found = await session.scalars(
        select(Staff).order_by(Staff.is_active.desc(), Staff.name, Staff.id)
    )
    return found.all()


async def change_profile(
    session: AsyncSession, staff_id: int, change: ProfileChange, *, now: datetime
) -> Staff:
    """Change one's own account."""
    values = _given(change)
    member = await _change(session, staff_id, values)
    if values:
        details = {"changed": sorted(values)}
        await _noted(session, f"staff:{staff_id}", "change_profile", staff_id, details, now)
    return member


async def change_account(
    session: AsyncSession, staff_id: int, change: AccountChange, *, by: int, now: datetime
) -> Staff:
    """Change an account; raise StaffNotFoundError or LastAdminError.

    Whoever is stopped, or is no admin any more, is signed out everywhere at once.
    """
    if change.is_less:
        await _check_not_last_admin(session, staff_id)
    values = _given(change)
    before = await _get(session, staff_id)
    is_demoted = before.role == Role.ADMIN and change.role == Role.AGENT
    takes_factor = values.pop("has_second_factor", None) is False
    member = await _change(
        session, staff_id, values | (second_factor.NOTHING if takes_factor else {})
    )
    if is_demoted or change.is_active is False:
        await staff.end_sign_ins(session, staff_id, now=now)
    if noted := _given(change):
        await _noted(session, f"staff:{by}", "change_staff", staff_id, noted, now)
    return member


async def change_password(
    sessions: Sessions, staff_id: int, *, current: str, new: str, token: str, now: datetime
) -> None:
    """Take another password and end all sign-ins but that of the token.

    Raise InvalidPasswordError, SignInLockedError or WrongPasswordError; a wrong one counts as in a
    sign-in.
    """
    password_hash = await passwords.hashed(new, field="new")
    async with sessions.write() as session:
        member = await lockout.count_try(session, Staff.id == staff_id, now=now)
    if member is None or not await passwords.matches(member.password_hash, current):
        raise WrongPasswordError
    async with sessions.write() as session:
        values = {"password_hash": password_hash, "failed_sign_ins": 0, "locked_until": None}
        await _change(session, staff_id, values)
        await staff.end_sign_ins(session, staff_id, besides=token, now=now)
        await _noted(session, f"staff:{staff_id}", "change_password", staff_id, {}, now)


async def sign_out_everywhere(session: AsyncSession, staff_id: int, *, now: datetime) -> None:
    """End every sign-in of an account."""
    await staff.end_sign_ins(session, staff_id, now=now)
    await _noted(session, f"staff:{staff_id}", "sign_out_everywhere", staff_id, {}, now)


async def _check_not_last_admin(session: AsyncSession, staff_id: int) -> None:
    """Raise LastAdminError for the only active admin, whoever else is being stopped just now."""
    active = await session.scalars(
        select(Staff.id)
        .where(Staff.role == Role.ADMIN, Staff.is_active.is_(True))
        .order_by(Staff.id)
        .with_for_update()
    )
    if list(active) == [staff_id]:
        raise LastAdminError


async def _get(session: AsyncSession, staff_id: int) -> Staff:
    member = await session.get(Staff, staff_id, populate_existing=True)
    if member is None:
        raise StaffNotFoundError(staff_id)
    return member


async def _change(session: AsyncSession, staff_id: int, values: dict[str, Any]) -> Staff:
    if values:
        await session.execute(
            update(Staff)
            .where(Staff.id == staff_id)
            .values(**values)
            .execution_options(synchronize_session=False)
        )
    return await _get(session, staff_id)


def _given(change: ProfileChange | AccountChange) -> dict[str, Any]:
    values = {field.name: getattr(change, field.name) for field in fields(change)}
    return {name: value for name, value in values.items() if value is not None}


async def _noted(
    session: AsyncSession,
    actor: str,
    action: str,
    staff_id: int,
    details: dict[str, Any],
    now: datetime,
) -> None:
    await audit.record(
        session,
        actor=actor,
        action=action,
        subject=f"staff:{staff_id}",
        details=details,
        now=now,
    )
