"""What an article says, for whom and about what: the same columns in the article and its history."""

from sqlalchemy import JSON, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.models.vocabulary import Audience, word_of


class Content:
    """Columns of a text that may be told.

    `products` (SKUs) and `countries` (ISO 3166-1 alpha-2, or "EU") narrow whom it is true for; an
    empty list leaves it true for everybody.
    """

    title: Mapped[str] = mapped_column(String(300))
    body: Mapped[str] = mapped_column(Text)
    questions: Mapped[list[str]] = mapped_column(JSON)
    topic: Mapped[str] = mapped_column(String(60))
    products: Mapped[list[str]] = mapped_column(JSON)
    countries: Mapped[list[str]] = mapped_column(JSON)
    audience: Mapped[Audience] = mapped_column(word_of(Audience))
