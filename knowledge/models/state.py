"""The states of an article, and how they are kept."""

from enum import StrEnum

from sqlalchemy import Enum

_LONGEST_STATE = 24


class ArticleState(StrEnum):
    """Whether buyers are answered from an article; a scheduled one waits for its moment."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    ARCHIVED = "archived"


def state_column() -> Enum:
    """Return the type of a column that holds a state."""
    return Enum(
        ArticleState,
        native_enum=False,
        create_constraint=False,
        length=_LONGEST_STATE,
        values_callable=lambda states: [state.value for state in states],
    )
