"""Sample questions of articles, and who may be told what they say."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_TABLES = ("articles", "article_revisions")


def upgrade() -> None:
    for table in _TABLES:
        op.add_column(table, sa.Column("questions", sa.JSON(), nullable=False, server_default="[]"))
        op.add_column(
            table,
            sa.Column("audience", sa.String(length=24), nullable=False, server_default="public"),
        )


def downgrade() -> None:
    for table in _TABLES:
        op.drop_column(table, "audience")
        op.drop_column(table, "questions")
