"""What articles are about, and for whom alone they are true."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_TABLES = ("articles", "article_revisions")


def upgrade() -> None:
    for table in _TABLES:
        op.add_column(
            table, sa.Column("topic", sa.String(length=60), nullable=False, server_default="")
        )
        op.add_column(table, sa.Column("products", sa.JSON(), nullable=False, server_default="[]"))
        op.add_column(table, sa.Column("countries", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    for table in _TABLES:
        op.drop_column(table, "countries")
        op.drop_column(table, "products")
        op.drop_column(table, "topic")
