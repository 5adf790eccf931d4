"""What waits for a buyer's yes."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, column
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import ProposalState, word_of


class Proposal(Base):
    """A change of an order, stored exactly as it will be made; at most one is open.

    `after_seq` is the newest message at the time of the proposal: only what the buyer says after
    the reply that showed it to her can be her yes.
    """

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    customer_id: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    order_id: Mapped[int]
    order_version: Mapped[int]
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    summary: Mapped[dict[str, Any]] = mapped_column(JSON)
    state: Mapped[ProposalState] = mapped_column(word_of(ProposalState), default=ProposalState.OPEN)
    after_seq: Mapped[int]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[dict[str, Any] | None] = mapped_column(JSON, default=None)


_open = column("state") == ProposalState.OPEN.value
Index(
    "uq_proposals_open",
    Proposal.conversation_id,
    unique=True,
    sqlite_where=_open,
    postgresql_where=_open,
)
