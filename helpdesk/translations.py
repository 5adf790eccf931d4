"""Messages in other languages, made once and kept."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from helpdesk.changes import insert_unless_there
from helpdesk.models import Translation
from helpdesk.storable import storable_text


async def known(
    session: AsyncSession, message_ids: Collection[int], language: str
) -> Mapping[int, str]:
    """Return the translations there are, by message."""
    if not message_ids:
        return {}
    rows = await session.execute(
        select(Translation.message_id, Translation.text).where(
            Translation.message_id.in_(message_ids), Translation.language == language
        )
    )
    return {row.message_id: row.text for row in rows}


async def keep(
    session: AsyncSession,
    texts: Mapping[int, str],
    *,
    language: str,
    model: str,
    now: datetime,
) -> None:
    """Keep translations by message; one that is there already stays."""
    for message_id, text in texts.items():
        await session.execute(
            insert_unless_there(session, Translation),
            {
                "message_id": message_id,
                "language": language,
                "text": storable_text(text),
                "model": model,
                "created_at": now,
            },
        )
