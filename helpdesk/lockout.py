"""The door that closes on an account after too many wrong passwords or codes."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from core.errors import TooManyRequestsError
from helpdesk.models import Staff

FAILURES_BEFORE_LOCK = 5
LOCKED_FOR = timedelta(minutes=15)


class SignInLockedError(TooManyRequestsError):
    """Too many wrong passwords or codes were given; the account takes none for a while."""

    code = "sign_in_locked"

    def __init__(self, retry_after: int) -> None:
        super().__init__(
            f"Too many failed sign-ins. Try again in {retry_after} seconds.",
            retry_after=retry_after,
        )


async def count_try(
    session: AsyncSession, whose: ColumnElement[bool], *, now: datetime
) -> Staff | None:
    """Count a try as if it had failed and return the account, None where there is none.

    It is to be committed before the secret is looked at, so that guesses made side by side count
    too; whatever succeeds sets the count to nought. Raise SignInLockedError when no try is taken.
    """
    is_last = Staff.failed_sign_ins + 1 >= FAILURES_BEFORE_LOCK
    staff: Staff | None = await session.scalar(
        update(Staff)
        .where(whose, (Staff.locked_until.is_(None)) | (Staff.locked_until <= now))
        .values(
            failed_sign_ins=case((is_last, 0), else_=Staff.failed_sign_ins + 1),
            locked_until=case((is_last, now + LOCKED_FOR), else_=None),
        )
        .returning(Staff),
        execution_options={"populate_existing": True, "synchronize_session": False},
    )
    if staff is not None:
        return staff
    locked_until = await session.scalar(select(Staff.locked_until).where(whose))
    if locked_until is None:
        return None
    raise SignInLockedError(max(1, round((locked_until - now).total_seconds())))
