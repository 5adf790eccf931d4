"""The history of articles, and changes that wait for their moment."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.add_column(
        "articles", sa.Column("revision", sa.Integer(), nullable=False, server_default="1")
    )
    op.add_column("articles", sa.Column("published_revision", sa.Integer(), nullable=True))
    op.add_column("articles", sa.Column("publish_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE articles SET published_revision = 1 WHERE state = 'published'")

    op.create_table(
        "article_revisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("author", sa.String(length=400), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
            name=op.f("fk_article_revisions_article_id_articles"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_revisions")),
        sa.UniqueConstraint(
            "article_id", "number", name=op.f("uq_article_revisions_article_id_number")
        ),
    )
    # What was there before there was a history begins it.
    op.execute(
        "INSERT INTO article_revisions (article_id, number, title, body, state, author, at)"
        " SELECT id, 1, title, body, state, 'import', updated_at FROM articles"
    )


def downgrade() -> None:
    op.drop_table("article_revisions")
    op.drop_column("articles", "publish_at")
    op.drop_column("articles", "published_revision")
    op.drop_column("articles", "revision")
