"""Runs migrations on the connection that `core.schema` hands in.

The metadata is there only when a new revision is written or compared.
"""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context

from core.database import UtcDateTime
from helpdesk.models.vocabulary import PriorityRank


def render_item(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Write our own column types as the plain ones they are kept in: a revision never changes."""
    if kind != "type":
        return False
    if isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, PriorityRank):
        return "sa.SmallInteger()"
    if isinstance(item, sa.Enum):
        return f"sa.String(length={item.length})"
    return False


attributes = context.config.attributes
context.configure(
    connection=attributes["connection"],
    target_metadata=attributes.get("metadata"),
    render_item=render_item,
    render_as_batch=attributes["connection"].dialect.name == "sqlite",
)
with context.begin_transaction():
    context.run_migrations()
