"""The agents' console: promises, episodes, satisfaction, canned replies, invitations."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "alarms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("way", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(length=500), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_alarms_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alarms")),
    )
    with op.batch_alter_table("alarms", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_alarms_conversation_id"), ["conversation_id"], unique=False
        )
        batch_op.create_index(
            "ix_alarms_outbox",
            ["next_at"],
            unique=False,
            sqlite_where=sa.text("next_at IS NOT NULL"),
            postgresql_where=sa.text("next_at IS NOT NULL"),
        )

    op.create_table(
        "canned_replies",
        sa.Column("shortcut", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("updated_by", sa.Integer(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["updated_by"], ["staff.id"], name=op.f("fk_canned_replies_updated_by_staff")
        ),
        sa.PrimaryKeyConstraint("shortcut", "language", name=op.f("pk_canned_replies")),
    )
    op.create_table(
        "readings",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_readings_conversation_id_conversations"),
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_readings_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("staff_id", "conversation_id", name=op.f("pk_readings")),
    )
    with op.batch_alter_table("readings", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_readings_conversation_id"), ["conversation_id"], unique=False
        )

    op.create_table(
        "satisfactions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("episode", sa.Integer(), nullable=False),
        sa.Column("served_by", sa.String(length=24), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("score", sa.SmallInteger(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_satisfactions_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_satisfactions")),
    )
    with op.batch_alter_table("satisfactions", schema=None) as batch_op:
        batch_op.create_index(
            "uq_satisfactions_asked", ["conversation_id", "episode", "served_by"], unique=True
        )

    op.create_table(
        "staff_invites",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("invited_by", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["invited_by"], ["staff.id"], name=op.f("fk_staff_invites_invited_by_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_invites")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_staff_invites_token_hash")),
    )
    op.create_table(
        "translations",
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("model", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["messages.id"], name=op.f("fk_translations_message_id_messages")
        ),
        sa.PrimaryKeyConstraint("message_id", "language", name=op.f("pk_translations")),
    )
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answer_due_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("intent", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("episode", sa.Integer(), nullable=False, server_default="1"))
        batch_op.create_index(
            "ix_conversations_answer_due_at",
            ["answer_due_at"],
            unique=False,
            sqlite_where=sa.text("answer_due_at IS NOT NULL"),
            postgresql_where=sa.text("answer_due_at IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_conversations_assignee_id", ["assignee_id", "owner", "updated_at"], unique=False
        )
        batch_op.create_index(
            "ix_conversations_snoozed_until",
            ["snoozed_until"],
            unique=False,
            sqlite_where=sa.text("snoozed_until IS NOT NULL"),
            postgresql_where=sa.text("snoozed_until IS NOT NULL"),
        )

    op.execute("UPDATE conversations SET answer_due_at = waiting_since WHERE owner = 'queue'")
    with op.batch_alter_table("hand_overs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("answer_due_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("original", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("original_language", sa.String(length=16), nullable=True))

    _count_episodes()

    with op.batch_alter_table("turns", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_turns_message_id"), ["message_id"], unique=False)

    op.create_index(op.f("ix_audit_entries_actor"), "audit_entries", ["actor"], unique=False)

    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("totp_secret", sa.String(length=64), nullable=True))
        batch_op.add_column(
            sa.Column("totp_confirmed", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(sa.Column("totp_used_step", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("languages", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(
            sa.Column("capacity", sa.Integer(), nullable=False, server_default="10")
        )
        batch_op.add_column(
            sa.Column("is_away", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(
            sa.Column("last_assigned_at", sa.DateTime(timezone=True), nullable=True)
        )


def downgrade() -> None:
    # SQLite would make a table anew to drop a column, which rows that point to it forbid.
    with op.batch_alter_table("staff", schema=None, recreate="never") as batch_op:
        batch_op.drop_column("last_assigned_at")
        batch_op.drop_column("last_seen_at")
        batch_op.drop_column("is_away")
        batch_op.drop_column("capacity")
        batch_op.drop_column("languages")
        batch_op.drop_column("totp_used_step")
        batch_op.drop_column("totp_confirmed")
        batch_op.drop_column("totp_secret")

    op.drop_index(op.f("ix_audit_entries_actor"), table_name="audit_entries")

    with op.batch_alter_table("turns", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_turns_message_id"))

    _count_conversations()

    with op.batch_alter_table("messages", schema=None, recreate="never") as batch_op:
        batch_op.drop_column("original_language")
        batch_op.drop_column("original")

    with op.batch_alter_table("hand_overs", schema=None, recreate="never") as batch_op:
        batch_op.drop_column("answered_at")
        batch_op.drop_column("answer_due_at")

    with op.batch_alter_table("conversations", schema=None, recreate="never") as batch_op:
        batch_op.drop_index(
            "ix_conversations_snoozed_until",
            sqlite_where=sa.text("snoozed_until IS NOT NULL"),
            postgresql_where=sa.text("snoozed_until IS NOT NULL"),
        )
        batch_op.drop_index("ix_conversations_assignee_id")
        batch_op.drop_index(
            "ix_conversations_answer_due_at",
            sqlite_where=sa.text("answer_due_at IS NOT NULL"),
            postgresql_where=sa.text("answer_due_at IS NOT NULL"),
        )
        batch_op.drop_column("episode")
        batch_op.drop_column("intent")
        batch_op.drop_column("snoozed_until")
        batch_op.drop_column("escalated_at")
        batch_op.drop_column("answer_due_at")

    op.drop_table("translations")
    op.drop_table("staff_invites")
    with op.batch_alter_table("satisfactions", schema=None) as batch_op:
        batch_op.drop_index("uq_satisfactions_asked")

    op.drop_table("satisfactions")
    with op.batch_alter_table("readings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_readings_conversation_id"))

    op.drop_table("readings")
    op.drop_table("canned_replies")
    with op.batch_alter_table("alarms", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_alarms_outbox",
            sqlite_where=sa.text("next_at IS NOT NULL"),
            postgresql_where=sa.text("next_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_alarms_conversation_id"))

    op.drop_table("alarms")


def _count_episodes() -> None:
    """What was noted of a conversation becomes its first episode."""
    op.execute("CREATE TABLE outcomes_before AS SELECT * FROM outcomes")
    op.drop_table("outcomes")
    op.create_table(
        "outcomes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=24), nullable=True),
        sa.Column("hand_overs", sa.Integer(), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verified_by", sa.String(length=40), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("bot_score", sa.Integer(), nullable=True),
        sa.Column("human_score", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_outcomes_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcomes")),
        sa.UniqueConstraint(
            "conversation_id", "number", name=op.f("uq_outcomes_conversation_id_number")
        ),
    )
    op.execute(_EPISODES)
    op.drop_table("outcomes_before")


_EPISODES = """
INSERT INTO outcomes (
    conversation_id, number, opened_at, handed_over_at, reason, hand_overs, verified_at, verified_by,
    closed_at
)
SELECT
    conversation_id, 1, created_at, handed_over_at, reason, hand_overs, verified_at, verified_by,
    resolved_at
FROM outcomes_before
"""


def _count_conversations() -> None:
    """Keep of each conversation what its newest episode came to."""
    op.execute("CREATE TABLE outcomes_after AS SELECT * FROM outcomes")
    op.drop_table("outcomes")
    op.create_table(
        "outcomes",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verified_by", sa.String(length=40), nullable=True),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(length=24), nullable=True),
        sa.Column("hand_overs", sa.Integer(), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_outcomes_conversation_id_conversations"),
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_outcomes")),
    )
    op.execute(_CONVERSATIONS)
    op.drop_table("outcomes_after")


_CONVERSATIONS = """
INSERT INTO outcomes (
    conversation_id, created_at, verified_at, verified_by, handed_over_at, reason, hand_overs,
    resolved_at, reopened
)
SELECT
    conversation_id, opened_at, verified_at, verified_by, handed_over_at, reason, hand_overs,
    closed_at, number - 1
FROM outcomes_after AS newest
WHERE number = (SELECT max(number) FROM outcomes_after WHERE conversation_id = newest.conversation_id)
"""
