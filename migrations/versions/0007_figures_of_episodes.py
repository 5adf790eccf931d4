"""What reports sum up: who answered an episode, how soon, about what and for how much."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

# With a value for the rows that are there, which the schema does not keep.
_REQUIRED = {
    "channel": (sa.String(length=32), ""),
    "language": (sa.String(length=16), ""),
    "opened_hour": (sa.Integer(), "0"),
    "bot_replies": (sa.Integer(), "0"),
    "human_replies": (sa.Integer(), "0"),
    "fallbacks": (sa.Integer(), "0"),
    "cost_micros": (sa.BigInteger(), "0"),
    "was_reopened": (sa.Boolean(), sa.false()),
}
_OPTIONAL = {
    "intent": sa.String(length=40),
    "answered_at": sa.DateTime(timezone=True),
    "first_answer_seconds": sa.Integer(),
    "human_seconds": sa.Integer(),
    "resolution_seconds": sa.Integer(),
}


def upgrade() -> None:
    with op.batch_alter_table("outcomes", schema=None) as batch_op:
        for name, (kind, value) in _REQUIRED.items():
            batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=value))
        for name, kind in _OPTIONAL.items():
            batch_op.add_column(sa.Column(name, kind, nullable=True))
    _fill()
    with op.batch_alter_table("outcomes", schema=None) as batch_op:
        for name, (kind, _) in _REQUIRED.items():
            batch_op.alter_column(name, existing_type=kind, server_default=None)
        batch_op.create_index("ix_outcomes_opened_at", ["opened_at", "id"], unique=False)


def _fill() -> None:
    """Count what is known of the episodes so far; of one conversation all fall to each episode."""
    outcomes = sa.table(
        "outcomes",
        sa.column("conversation_id"),
        sa.column("opened_at", sa.DateTime(timezone=True)),
        *(sa.column(name, kind) for name, (kind, _) in _REQUIRED.items()),
        *(sa.column(name, kind) for name, kind in _OPTIONAL.items()),
    )
    conversations = sa.table(
        "conversations",
        *(sa.column(name) for name in ("id", "channel", "language", "intent")),
    )
    messages = sa.table(
        "messages",
        *(sa.column(name) for name in ("conversation_id", "author")),
        sa.column("created_at", sa.DateTime(timezone=True)),
    )
    op.execute(
        outcomes.update().values(
            opened_hour=sa.cast(sa.extract("epoch", outcomes.c.opened_at), sa.Integer) // 3600
        )
    )
    for name in ("channel", "language", "intent"):
        known = sa.select(conversations.c[name]).where(
            conversations.c.id == outcomes.c.conversation_id
        )
        op.execute(outcomes.update().values({name: known.scalar_subquery()}))
    for name, author in (("bot_replies", "bot"), ("human_replies", "agent")):
        said = sa.select(sa.func.count()).where(
            messages.c.conversation_id == outcomes.c.conversation_id,
            messages.c.author == author,
            messages.c.created_at >= outcomes.c.opened_at,
        )
        op.execute(outcomes.update().values({name: said.scalar_subquery()}))
    newest = sa.select(sa.func.max(messages.c.created_at)).where(
        messages.c.conversation_id == outcomes.c.conversation_id,
        messages.c.author.in_(("bot", "agent")),
    )
    op.execute(outcomes.update().values(answered_at=newest.scalar_subquery()))


def downgrade() -> None:
    with op.batch_alter_table("outcomes", schema=None) as batch_op:
        batch_op.drop_index("ix_outcomes_opened_at")
        for name in (*_OPTIONAL, *_REQUIRED):
            batch_op.drop_column(name)
