"""One call of a tool within a turn."""

from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from core.database import Base
from helpdesk.models.vocabulary import ToolOutcome, word_of


class ToolCall(Base):
    """What the model asked a tool for, and what came of it; `code` names a refusal."""

    __tablename__ = "tool_calls"

    id: Mapped[int] = mapped_column(primary_key=True)
    turn_id: Mapped[int] = mapped_column(ForeignKey("turns.id"), index=True)
    name: Mapped[str] = mapped_column(String(64))
    arguments: Mapped[dict[str, Any]] = mapped_column(JSON)
    outcome: Mapped[ToolOutcome] = mapped_column(word_of(ToolOutcome))
    code: Mapped[str | None] = mapped_column(String(64), default=None)
    result: Mapped[dict[str, Any] | None] = mapped_column(JSON, default=None)
    milliseconds: Mapped[int] = mapped_column(default=0)
