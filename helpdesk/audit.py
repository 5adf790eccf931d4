"""The log of what was done; nobody can change it afterwards, not even this program."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.models import AuditEntry
from helpdesk.storable import storable


async def record(
    session: AsyncSession,
    *,
    actor: str,
    action: str,
    subject: str,
    details: dict[str, Any],
    now: datetime,
) -> None:
    """Write one line: `actor` is "bot", "buyer" or "staff:7", `subject` "conversation:<id>"."""
    await session.execute(
        insert(AuditEntry).values(
            at=now, actor=actor, action=action, subject=subject, details=storable(details)
        )
    )


async def entries(session: AsyncSession, subject: str) -> Sequence[AuditEntry]:
    """Return what was done to a subject, oldest first."""
    found = await session.scalars(
        select(AuditEntry).where(AuditEntry.subject == subject).order_by(AuditEntry.id)
    )
    return found.all()
