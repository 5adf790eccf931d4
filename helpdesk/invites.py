"""Invitations: a link by which somebody makes her own account, once."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.database import Sessions
from core.errors import NotFoundError
from helpdesk import audit, passwords, staff
from helpdesk.models import Role, Staff, StaffInvite
from helpdesk.staff import SignIn

LASTS = timedelta(days=7)
_TOKEN_BYTES = 32


class UnknownInviteError(NotFoundError):
    """There is no such invitation, or it was used, was withdrawn or has run out."""

    code = "unknown_invite"

    def __init__(self) -> None:
        super().__init__("The invitation is unknown, was used or has run out.")


@dataclass(frozen=True)
class NewInvite:
    """An invitation and its token, which is shown once and of which only the hash is kept."""

    invite: StaffInvite
    token: str


@dataclass(frozen=True)
class OpenInvite:
    """An invitation that can be used, and the name of the admin who made it."""

    invite: StaffInvite
    invited_by: str


async def invite(
    session: AsyncSession, *, email: str, name: str, role: Role, by: int, now: datetime
) -> NewInvite:
    """Invite somebody, in place of what she was sent before.

    Raise InvalidStaffError or StaffExistsError.
    """
    email = staff.checked_email(email)
    await staff.check_is_new(session, email)
    await _withdraw(session, StaffInvite.email == email, now)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    made = StaffInvite(
        token_hash=_hash(token),
        email=email,
        name=name,
        role=Role(role),
        invited_by=by,
        created_at=now,
        expires_at=now + LASTS,
    )
    session.add(made)
    await session.flush()
    await _noted(session, f"staff:{by}", "invite_staff", made, now)
    return NewInvite(made, token)


async def listed(session: AsyncSession, *, now: datetime) -> Sequence[OpenInvite]:
    """Return the invitations that can be used, the newest first."""
    rows = await session.execute(
        select(StaffInvite, Staff.name)
        .join(Staff, Staff.id == StaffInvite.invited_by)
        .where(_is_open(now))
        .order_by(StaffInvite.id.desc())
    )
    return [OpenInvite(found, name) for found, name in rows]


async def withdraw(session: AsyncSession, invite_id: int, *, by: int, now: datetime) -> None:
    """Let nobody use an invitation any more; raise UnknownInviteError."""
    withdrawn = await _withdraw(session, StaffInvite.id == invite_id, now)
    if not withdrawn:
        raise UnknownInviteError
    await _noted(session, f"staff:{by}", "withdraw_invite", withdrawn[0], now)


async def look(session: AsyncSession, token: str, *, now: datetime) -> StaffInvite:
    """Return the invitation of a token; raise UnknownInviteError."""
    found = await session.scalar(
        select(StaffInvite)
        .join(Staff, Staff.id == StaffInvite.invited_by)
        .where(StaffInvite.token_hash == _hash(token), _is_open(now))
    )
    if found is None:
        raise UnknownInviteError
    return found


async def accept(sessions: Sessions, token: str, *, password: str, now: datetime) -> SignIn:
    """Make the account and sign it in; of two who use one invitation the first gets it.

    Raise UnknownInviteError, InvalidPasswordError or StaffExistsError.
    """
    async with sessions.read() as session:
        await look(session, token, now=now)
    password_hash = await passwords.hashed(password)
    async with sessions.write() as session:
        used = await _use(session, token, now)
        described = {
            "email": used.email,
            "name": used.name,
            "role": used.role,
            "password_hash": password_hash,
        }
        member = await staff.make(session, described, actor=f"staff:{used.invited_by}", now=now)
        return await staff.begin_sign_in(session, member, now=now)


def _is_open(now: datetime) -> ColumnElement[bool]:
    """Return the condition of an invitation that can be used; its admin has to be one still."""
    return and_(
        StaffInvite.accepted_at.is_(None),
        StaffInvite.withdrawn_at.is_(None),
        StaffInvite.expires_at > now,
        Staff.is_active.is_(True),
        Staff.role == Role.ADMIN,
    )


async def _use(session: AsyncSession, token: str, now: datetime) -> StaffInvite:
    found = await look(session, token, now=now)
    used = await session.scalar(
        update(StaffInvite)
        .where(
            StaffInvite.id == found.id,
            StaffInvite.accepted_at.is_(None),
            StaffInvite.withdrawn_at.is_(None),
        )
        .values(accepted_at=now)
        .returning(StaffInvite.id)
        .execution_options(synchronize_session=False)
    )
    if used is None:
        raise UnknownInviteError
    return found


async def _withdraw(
    session: AsyncSession, which: ColumnElement[bool], now: datetime
) -> Sequence[StaffInvite]:
    withdrawn = await session.scalars(
        update(StaffInvite)
        .where(
            which,
            StaffInvite.accepted_at.is_(None),
            StaffInvite.withdrawn_at.is_(None),
            StaffInvite.expires_at > now,
        )
        .values(withdrawn_at=now)
        .returning(StaffInvite),
        execution_options={"synchronize_session": False},
    )
    return withdrawn.all()


async def _noted(
    session: AsyncSession, actor: str, action: str, invited: StaffInvite, now: datetime
) -> None:
    await audit.record(
        session,
        actor=actor,
        action=action,
        subject=f"invite:{invited.id}",
        details={"role": invited.role.value},
        now=now,
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
