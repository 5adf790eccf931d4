"""The words for what an article is, and how they are kept."""

from enum import StrEnum

from sqlalchemy import Enum

_LONGEST_WORD = 24


class ArticleState(StrEnum):
    """Whether buyers are answered from an article; a scheduled one waits for its moment."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Audience(StrEnum):
    """Who may be told what an article says."""

    PUBLIC = "public"
    STAFF = "staff"


class GapState(StrEnum):
    """Whether a gap waits for an admin, has a draft, or is none to her."""

    OPEN = "open"
    DRAFTED = "drafted"
    DISMISSED = "dismissed"


class GapReason(StrEnum):
    """How a gap showed: nothing answered, she or a colleague disliked it, or a person answered."""

    UNANSWERED = "unanswered"
    THUMBED_DOWN = "thumbed_down"
    BY_PERSON = "by_person"
    REPORTED = "reported"


def word_of(words: type[StrEnum]) -> Enum:
    """Return the type of a column that holds one of these words."""
    return Enum(
        words,
        native_enum=False,
        create_constraint=False,
        length=_LONGEST_WORD,
        values_callable=lambda members: [member.value for member in members],
    )
